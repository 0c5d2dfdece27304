// Keys and escapes of citations, and words of decisions, as data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationKeys, inverted } from '../../src/export/citations.ts'
import { registerOf } from '../../src/compose/register.ts'
import { registerCsv } from '../../src/export/register-csv.ts'
import type { EditionPaper } from '../../src/export/edition-paper.ts'
import { scriptJson } from '../../src/export/paper-metadata.ts'
import { searchScript, textByPage } from '../../src/export/search-index.ts'

const name = (family: string, given = '', patronymic = '') => ({ family, given, patronymic, particle: '', particleFirst: false, suffix: '', sortAs: '' })
const paper = (id: string, family: string): EditionPaper => ({ paper: { id, heading: { authors: [{ name: name(family) }] } } }) as unknown as EditionPaper

test('keys are ASCII, and those of one author and year are told apart', () =>
  assert.deepEqual([...citationKeys([paper('a', 'Ёлкина'), paper('b', 'Щукин-Ямской'), paper('c', 'Ёлкина'), paper('d', 'Müller')], '2008')], [['a', 'yolkina2008a'], ['b', 'shchukinyamskoy2008'], ['c', 'yolkina2008b'], ['d', 'muller2008']]))

test('a name is inverted with its particle after the given names, or before the surname', () => {
  assert.equal(inverted({ ...name('Шлиппе', 'Евгений', 'Борисович'), particle: 'фон' }), 'Шлиппе, Евгений Борисович фон')
  assert.equal(inverted({ ...name('Голль', 'Шарль'), particle: 'Де', particleFirst: true }), 'Де Голль, Шарль')
})

test('linked data cannot end its element', () =>
  assert.equal(scriptJson({ name: '</script><b>' }), '{"name":"\\u003c/script>\\u003cb>"}'))

test('a table for a spreadsheet quotes, and nothing in it is worked out as a formula', () => {
  const decision = { number: 1, text: '=1+1; «да»', lead: '', responsible: '@кто', due: 'осенью', anchor: 'x' }
  assert.equal(registerCsv([registerOf('Р', 'ru', [decision])], 'ru').split('\r\n')[1], `Р;;1;"'=1+1; «да»";'@кто;осенью`)
})

test('numbers that begin again open a new group', () => {
  const item = (number: number) => ({ number, text: '', lead: 'Постановляет', responsible: '', due: '', anchor: '' })
  assert.deepEqual(registerOf('Р', 'ru', [item(1), item(2), item(1)]).groups.map(({ items }) => items.length), [2, 1])
})

test('the text for the search is parted at the marks, without tags, formulas and references', () => {
  const mark = (label: string): string => `<span class="page-mark" role="doc-pagebreak" id="page-${label}" aria-label="${label}">${label}</span>`
  assert.deepEqual(textByPage(`<h1>${mark('4')}Имя</h1><p>сло<b>во</b> &amp; <math><mi>x</mi></math>дело</p>${mark('5')}<p>A&#x3C;B</p>`), [['4', 'Имя слово & дело'], ['5', 'A<B']])
  assert.ok(!searchScript([{ id: 'a', address: 'a', lang: 'ru', title: '</script>', authors: '', pages: '', text: [] }]).includes('</'))
})
