import assert from 'node:assert/strict'
import { test } from 'node:test'
import { surnameFirst } from '../../src/model/format-name.ts'
import type { Lang } from '../../src/model/paper.ts'
import type { Author } from '../../src/model/person.ts'
import { messageOf } from '../../src/model/rules.ts'
import { noChoice } from '../../src/parse/read-citations.ts'
import { readMetadata } from '../../src/parse/metadata.ts'
import type { Metadata } from '../../src/parse/metadata.ts'

function read(block: string, lang: Lang = 'ru', body = 'Текст доклада.'): { value: Metadata; problems: string[]; messages: string[] } {
  const { value, problems } = readMetadata({ id: 'p', file: 'sub/p.md', text: `---\n${block}\n---\n${body}\n` }, lang)
  return { value, problems: problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule}`), messages: problems.map((problem) => messageOf(problem, 'en')) }
}

/** «Лебедева Л. Ф. [A; B] city email»: what a test looks at. */
const shown = (author: Author) => `${surnameFirst(author.name).replaceAll('\u00A0', ' ')} [${author.affiliations.join('; ')}] ${[author.city, author.country, author.email, author.orcid].filter(Boolean).join(' ')}`.trim()
const authorsOf = (block: string, lang: Lang = 'ru') => read(`title: Т\n${block}`, lang).value.heading.authors.map(shown)

test('all fields of a paper', () => {
  const { value, problems } = read(`
title: Десять услуг
subtitle: Итоги
authors: [Лебедева Людмила Фёдоровна]
abstract: >-
  Первый
  абзац.

  Второй.
keywords: [чтение, семья]
udk: 027.5
bbk: 78.30
doi: https://doi.org/10.1234/ab
type: Научная статья
license: CC BY 4.0
received: 01.02.2008
accepted: 2008-03-01
bibliography: [refs.bib, ../common.bib]
citations: { style: gost, order: alphabetical }
typography: off
id: ten
limits: { pages: 12 }
ignore: [{ rule: author-name-clear, reason: так и надо }]`)
  const { heading, translation, ownId, places, ...rest } = value
  assert.deepEqual([places.udk, places.title], [{ line: 12, column: 6 }, { line: 3, column: 8 }])
  assert.deepEqual(problems, [])
  assert.deepEqual([heading.title, heading.subtitle.text, heading.abstract, heading.keywords, ownId.text, translation], [
    { text: 'Десять услуг', line: 3, column: 8 }, 'Итоги', { text: 'Первый абзац.\n\nВторой.', line: 6, column: 11 }, ['чтение', 'семья'], 'ten', null
  ])
  assert.deepEqual(rest, {
    id: 'p', file: 'sub/p.md', kind: 'paper', lang: 'ru', udk: '027.5', bbk: '78.30', doi: '10.1234/ab', type: 'Научная статья', license: 'CC BY 4.0', funding: '', acknowledgements: '',
    received: '01.02.2008', accepted: '2008-03-01', bibliography: ['sub/refs.bib', 'common.bib'], citations: { style: 'gost', order: 'alphabetical', styleFile: null }, numbering: 'typed', typography: 'off', headings: '', adopted: '', signatures: [], limits: { pages: 12 }, otherLang: '', ignore: [{ rule: 'author-name-clear', reason: 'так и надо', line: 24, column: 10 }]
  })
})

const forms: Readonly<Record<string, [string, string[]]>> = {
  'one name': ['author: "Иванов Иван Иванович"', ['Иванов И. И. []']],
  'a list of names': ['authors: [Лебедева Л. Ф., Ким Е. В.]', ['Лебедева Л. Ф. []', 'Ким Е. В. []']],
  'author with a list': ['author:\n  - Лебедева Л. Ф.\n  - Ким Е. В.', ['Лебедева Л. Ф. []', 'Ким Е. В. []']],
  'one line of names': ['authors: Л. Ф. Лебедева, Е. В. Ким и И. И. Иванов', ['Лебедева Л. Ф. []', 'Ким Е. В. []', 'Иванов И. И. []']],
  'names with semicolons': ['authors: Лебедева, Людмила Фёдоровна; Ким, Елена', ['Лебедева Л. Ф. []', 'Ким Е. []']],
  'one name with a comma': ['authors: "фон Шлиппе, Екатерина Борисовна"', ['Шлиппе Е. Б. фон []']],
  'parts and all the rest': [
    'authors:\n  - family: Лебедева\n    given: Людмила\n    patronymic: Фёдоровна\n    affiliation: Библиотека\n    city: Кемерово\n    country: Россия\n    email: l@x.ru\n    orcid: https://orcid.org/0000-0002-1825-0097',
    ['Лебедева Л. Ф. [Библиотека] Кемерово Россия l@x.ru 0000-0002-1825-0097']
  ],
  'a name and a part that corrects it': ['authors: [{ name: Людвиг ван Бетховен, particleFirst: true }]', ['ван Бетховен Л. []']],
  'several organisations': ['authors:\n  - name: Ким Е. В.\n    affiliations: [Библиотека, Университет]', ['Ким Е. В. [Библиотека; Университет]']],
  'numbered organisations, as in JOSS': [
    'authors:\n  - { name: Ким Е. В., affiliation: "1, 2" }\n  - { name: Лебедева Л. Ф., affiliation: 2 }\naffiliations:\n  - { name: Библиотека, index: 1 }\n  - name: Университет, кафедра\n    index: 2',
    ['Ким Е. В. [Библиотека; Университет, кафедра]', 'Лебедева Л. Ф. [Университет, кафедра]']
  ],
  'parts of names, as in JOSS': ['authors:\n  - given-names: Elena\n    surname: Kim\n  - name: { given-names: Ludwig, surname: Beethoven, dropping-particle: van }', ['Kim E. []', 'Beethoven L. van []']],
  'institutes by sign, as in pandoc': ['author:\n  - Ким Е. В.:\n      institute: [lib]\n  - Лебедева Л. Ф.: uni\ninstitute:\n  - lib: Библиотека\n  - uni: { name: Университет, city: Кемерово }', ['Ким Е. В. [Библиотека]', 'Лебедева Л. Ф. [Университет] Кемерово']],
  'one institute for all': ['authors: [Ким Е. В., Лебедева Л. Ф.]\ninstitute: Библиотека', ['Ким Е. В. [Библиотека]', 'Лебедева Л. Ф. [Библиотека]']],
  'the only author’s fields at the top': ['author: Ким Е. В.\nemail: k@x.ru\ncity: Кемерово', ['Ким Е. В. [] Кемерово k@x.ru']],
  'HTML stays as it is': ['authors: [{ name: Ким Е. В., affiliation: Oxford<sup>–2023</sup> }]', ['Ким Е. В. [Oxford<sup>–2023</sup>]']]
}

for (const [name, [block, expected]] of Object.entries(forms)) test(`authors: ${name}`, () => assert.deepEqual([authorsOf(block), read(`title: Т\n${block}`).problems], [expected, []]))

test('authors keep the line that names them', () => {
  assert.deepEqual(read('title: Т\nauthors:\n  - Ким Е. В.\n  - name: Лебедева Л. Ф.').value.heading.authors.map((author) => author.line), [4, 5])
})

test('what is wrong with an author is told at its place', () => {
  const { problems } = read('title: Т\nauthors:\n  - Иван Марк\n  - name: Ким Е. В.\n    email: kim at x\n    orcid: 0000-0002-1825-0098\n    affiliation: 7\n  - city: Кемерово')
  assert.deepEqual(problems, ['4:5 author-name-clear', '8:18 value-valid', '6:12 value-valid', '7:12 value-valid', '9:5 value-valid'])
})

test('a translation takes from the authors what does not change', () => {
  const { value, problems } = read('title: Т\nauthors:\n  - { name: Ким Е. В., email: k@x.ru, affiliation: Библиотека, orcid: 0000-0002-1825-0097 }\nen:\n  title: "T: a study"\n  authors: [Elena V. Kim]\n  abstract: Text.\n  keywords: a, b; c')
  assert.deepEqual(problems, [])
  assert.deepEqual([value.translation?.lang, value.translation?.title.text, value.translation?.authors.map(shown), value.translation?.keywords], ['en', 'T: a study', ['Kim E. V. [] k@x.ru 0000-0002-1825-0097'], ['a, b', 'c']])
})

test('a translation with other authors is told', () => {
  assert.deepEqual(read('title: Т\nauthors: [Ким Е. В., Лебедева Л. Ф.]\nen:\n  authors: [Elena Kim]').problems, ['5:12 value-valid'])
})

test('an English paper is translated by ru:', () => {
  const { value } = read('title: T\nlang: en\nauthors: [Kaisa Virtanen]\nru:\n  title: Т\n  authors: ["Виртанен, Кайса"]')
  assert.deepEqual([value.lang, value.translation?.lang, value.translation?.authors.map(shown)], ['en', 'ru', ['Виртанен К. []']])
})

const langs: readonly [string, string, Lang][] = [['lang: ru-RU', 'x', 'ru'], ['lang: en-US', 'Текст', 'en'], ['lang: russian', 'x', 'ru'], ['lang: de', 'Wort', 'ru'], ['', 'An English text.', 'en'], ['', 'Русский текст.', 'ru'], ['', '12', 'ru']]
for (const [line, body, lang] of langs) test(`language: ${line || body} is ${lang}`, () => assert.equal(read(`title: 1\nauthor: Ким Е. В.\n${line}`, 'ru', body).value.lang, lang))

test('another language is noted', () => assert.deepEqual(read('title: T\nauthor: Kim E.\nlang: de').problems, ['4:7 lang-known']))

test('keys of other programs make one note, and a slip of the finger is guessed', () => {
  const { problems, messages } = read('title: Т\nauthor: Ким Е. В.\ntoc: true\nmainfont: PT Serif\nkeyworks: a\nheader-includes:\n  - \\usepackage{float} # here')
  assert.deepEqual(problems, ['6:1 metadata-key-spelled', '4:1 metadata-used'])
  assert.match(messages[0] ?? '', /keyworks.*keywords/)
  assert.match(messages[1] ?? '', /toc, mainfont, header-includes/)
})

const ownKeys = ['data', 'dates', 'doc', 'env', 'heading', 'citation', 'running', 'reading', 'state', 'style', 'table', 'lists', 'types', 'uid', 'update', 'submitted', 'en-title', 'toc-title', 'license-url']
test('keys of other programs that are near to ours are no slips', () => {
  for (const key of ownKeys) assert.deepEqual(read(`title: Т\nauthor: Ким Е. В.\n${key}: 2020`).problems, ['4:1 metadata-used'], key)
  for (const key of ['abstrakt', 'tilte', 'bibliograhpy', 'licence', 'keywrods', 'limit', 'ukd']) assert.ok(read(`author: Ким Е. В.\n${key}: 027`).problems.includes('3:1 metadata-key-spelled'), key)
})

test('keys in Russian, and keys that begin with a capital', () => {
  const { value, problems } = read('Название: Чтение\nАвторы:\n  - ФИО: Ким Елена Викторовна\n    Организация: Библиотека\n    Город: Юрты\nУДК: 027.50\nКлючевые слова: село, зал\nАннотация: О чтении.\nLang: ru')
  assert.deepEqual([value.heading.title.text, value.heading.authors.map(shown), value.udk, value.heading.keywords, value.heading.abstract.text, problems], ['Чтение', ['Ким Е. В. [Библиотека] Юрты'], '027.50', ['село', 'зал'], 'О чтении.', []])
})

test('a title and authors are asked for where they would stand', () => {
  assert.deepEqual(read('lang: ru').problems, ['1:1 title-present', '1:1 authors-present'])
  assert.deepEqual(read('title:\nauthors: []').problems, ['2:1 title-present', '3:1 authors-present'])
  assert.deepEqual(read('title: Р\nkind: resolution').problems, [])
})

test('a manuscript without a block is named by its first heading', () => {
  const { value, problems } = readMetadata({ id: 'p', file: 'p.md', text: '# Чтение в селе {#sec:x}\n\nТекст\n' }, 'ru')
  assert.deepEqual([value.heading.title, problems.map((problem) => problem.rule)], [{ text: 'Чтение в селе', line: 1, column: 1 }, ['metadata-present']])
})

test('a broken block gives what can be read', () => {
  const { value, problems } = read('title: "Чтение в селе\nauthors: [Ким Е. В.\nudk: 027\nkeywords: [a, b]')
  assert.deepEqual([value.heading.title.text, value.heading.authors.map(shown), value.udk, value.heading.keywords], ['Чтение в селе', ['Ким Е. В. []'], '027', ['a', 'b']])
  assert.deepEqual(problems, ['2:22 yaml-valid', '3:10 yaml-valid'])
})

test('wrong words are told with the right ones', () => {
  const { value, messages } = read('title: Т\nauthor: Ким Е. В.\nkind: paeper\nnumbering: тип')
  assert.deepEqual([value.kind, value.numbering], ['paper', 'typed'])
  assert.deepEqual(messages, ['Unexpected value of “kind”: paeper; expected paper, abstract, foreword, resolution, notice.', 'Unexpected value of “numbering”: тип; expected typed, through.'])
})

test('errors cannot be ignored', () => assert.deepEqual(read('title: Т\nauthor: Ким Е. В.\nignore: [image-exists, { rule: html-set, reason: да }]').problems, ['4:10 value-valid']))

test('problems carry the paper they belong to', () => {
  const { problems } = readMetadata({ id: 'kim', file: 'kim.md', text: '' }, 'ru')
  assert.deepEqual(problems.map(({ rule, paper }) => [rule, paper]), [['text-present', 'kim']])
})

test('a literal abstract keeps its lines', () => {
  assert.equal(read('title: Т\nauthor: Ким Е. В.\nabstract: |\n  Один\n  два\n\n  Три').value.heading.abstract.text, 'Один\nдва\n\nТри')
})

test('who signs a resolution, and when it was adopted', () => {
  const { value, problems } = readMetadata({ id: 'r', file: 'r.md', text: '---\ntitle: Т\nkind: resolution\nadopted: 2007-12-06\nsignatures:\n  - { position: Председатель, name: И. Л. Сафронов }\n  - Л. Ф. Лебедева\n---\n\nТекст.\n' }, 'ru')
  assert.deepEqual([value.adopted, value.signatures, problems], ['2007-12-06', [{ position: 'Председатель', name: 'И. Л. Сафронов' }, { position: '', name: 'Л. Ф. Лебедева' }], []])
})

test('citations: a style alone, both, and what is neither', () => {
  const read = (value: string) => {
    const { value: metadata, problems } = readMetadata({ id: 'p', file: 'p.md', text: `---\ntitle: Т\nauthors: [Иванов И. И.]\ncitations: ${value}\n---\n\nТекст.\n` }, 'ru')
    return [metadata.citations, problems.map(({ rule, line, values }) => `${line} ${rule} ${values['key']} ${values['found']}`)]
  }
  assert.deepEqual(read('apa'), [{ ...noChoice, style: 'apa' }, []])
  assert.deepEqual(read('{ style: gost, order: cited }'), [{ ...noChoice, style: 'gost', order: 'cited' }, []])
  assert.deepEqual(read('{ style: mla, kind: x }'), [noChoice, ['4 value-valid citations.kind x', '4 value-valid style mla']])
})

test('a style of a CSL file: beside the manuscript, as pandoc names it, by its address', () => {
  const read = (lines: string) => readMetadata({ id: 'p', file: 'sub/p.md', text: `---\ntitle: Т\nauthors: [Иванов И. И.]\n${lines}\n---\n\nТекст.\n` }, 'ru')
  const found = (lines: string) => read(lines).value.citations.styleFile
  assert.deepEqual(found('citations: ieee.csl'), { path: 'sub/ieee.csl', file: 'sub/p.md', line: 4, column: 12 })
  assert.deepEqual(found('citations: { style: ../ieee.csl, order: cited }'), { path: 'ieee.csl', file: 'sub/p.md', line: 4, column: 21 })
  assert.equal(found('csl: styles/ieee.csl')?.path, 'sub/styles/ieee.csl')
  assert.equal(found('csl: https://www.zotero.org/styles/apa')?.path, 'sub/apa.csl')
  assert.equal(found('csl: apa.csl\ncitations: gost'), null)
  assert.equal(found('csl: apa.csl\ncitations: { order: cited }')?.path, 'sub/apa.csl')
  assert.deepEqual(read('csl: apa.csl').problems, [])
})
