// Tables as they are set: numbers under each other by their decimal sign, notes beneath.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { htmlOf } from '../../src/compose/html.ts'
import type { Lang, Paper } from '../../src/model/paper.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const withLang = (lang: Lang, text: string): Paper => ({ ...paperOf(text), lang })

/** The cells of the second column: what stands unseen before and after each, in brackets. */
function padded(align: string, cells: readonly string[], lang: Lang = 'ru'): readonly string[] {
  const { body } = toHast(withLang(lang, `| А | Б |\n|---|${align}|\n${cells.map((cell) => `| слово | ${cell} |`).join('\n')}\n`), nothingKnown)
  const found: string[] = []
  visit(body, 'element', (element: Element) => {
    if (element.tagName !== 'td' || toString(element) === 'слово') return
    const [lead, tail] = [element.properties['dataLead'], element.properties['dataTail']]
    found.push((lead === undefined ? '' : `[${String(lead)}]`) + toString(element).replace(/\u00A0/g, ' ') + (tail === undefined ? '' : `[${String(tail).replace(/\u00A0/g, ' ')}]`))
  })
  return found
}

test('numbers set to the right are brought under each other from behind', () =>
  assert.deepEqual(padded('--:', ['1,5', '12', '0,125', '100,25']), ['1,5[00]', '12[,000]', '0,125', '100,25[0]']))

test('numbers set to the left are brought under each other from before', () =>
  assert.deepEqual(padded(':--', ['1.5', '12', '100.25']), ['[00]1.5', '[0]12', '100.25']))

test('a comma between groups of three digits is no decimal sign in an English paper', () => {
  assert.deepEqual(padded('--:', ['1,240', '3,410', '890', '2,702'], 'en'), ['1,240', '3,410', '890', '2,702'])
  assert.deepEqual(padded(':--', ['1,240', '890'], 'en'), ['1,240', '[0,]890'])
  assert.deepEqual(padded('--:', ['1,240.5', '890', '12'], 'en'), ['1,240.5', '890[.0]', '12[.0]'])
})

test('it is one in a Russian paper, after a nought, and beside commas with other counts of digits', () => {
  assert.deepEqual(padded('--:', ['1,240', '890']), ['1,240', '890[,000]'])
  assert.deepEqual(padded('--:', ['0,240', '890'], 'en'), ['0,240', '890[,000]'])
  assert.deepEqual(padded('--:', ['1,240', '3,41'], 'en'), ['1,240', '3,41[0]'])
})

test('numbers in the middle are padded on both sides', () =>
  assert.deepEqual(padded(':-:', ['−1,5', '12']), ['[0]−1,5', '[−]12[,0]']))

test('signs after a number, deviations and stars take their room: all come to the same signs', () => {
  const sorted = padded('--:', ['4 %', '12,5 %', '5,1 ± 0,25', '7*']).map((cell) => [...cell.replace(/^\d+/, '').replace(/[[\]]/g, '').replace(/\d/g, '0')].sort().join(''))
  assert.equal(new Set(sorted).size, 1, sorted.join(' | '))
})

test('a number set bold stands under the others', () =>
  assert.deepEqual(padded(':--', ['**-0.5**', '12.25', '3']), ['[0]-0.5', '[-]12.25', '[-0]3']))

test('a dash that stands for a number stands under its units', () =>
  assert.deepEqual(padded('--:', ['1,5', '—', '20,5']), ['1,5', '—[,0]', '20,5']))

test('a column of words with some numbers is left as it is', () =>
  assert.deepEqual(padded('--:', ['1,5', 'много', '20', 'мало']), ['1,5', 'много', '20', 'мало']))

test('years and equal numbers need nothing', () =>
  assert.deepEqual(padded('---', ['2006', '2007', '1951–1958', '1960–1961']), ['2006', '2007', '1951–1958', '1960–1961']))

/** How each cell of a table is set, row by row. */
function aligned(markdown: string): readonly string[] {
  const { body } = toHast(paperOf(markdown), nothingKnown)
  const found: string[] = []
  visit(body, 'element', (element: Element) => { if (element.tagName === 'th' || element.tagName === 'td') found.push(String(element.properties['align'] ?? '')) })
  return found
}

test('quantities that nothing was asked for stand under the end of their head; years, names and a first column do not', () => {
  assert.deepEqual(aligned('| А | Б | В | Г |\n|---|---|---|---|\n| 12 | 1,5 | 2001 | да |\n| 7 | 20 % | 2007 | нет |\n'), ['', 'right', '', '', '', 'right', '', '', '', 'right', '', ''])
  assert.deepEqual(aligned('| А | Б |\n|---|:--|\n| а | 1,5 |\n| б | 20 |\n'), ['', 'left', '', 'left', '', 'left'])
})

const classOf = (markdown: string, tag: string): string => {
  let found = ''
  visit(toHast(paperOf(markdown), nothingKnown).body, 'element', (element: Element) => { if (found === '' && element.tagName === tag) found = String(element.properties['className'] ?? '') })
  return found
}

test('a table of few short words is no wider than they ask for, one of sentences is', () => {
  assert.equal(classOf('| Стол | Цена |\n|--:|--:|\n| 1 | 5,5 |\n| 2 | 12 |\n', 'table'), 'is-small')
  assert.equal(classOf('| Стол | Что о нём сказано в отчёте за год |\n|---|---|\n| 1 | хорош |\n', 'table'), '')
})

test('numbers that begin their rows stand at the margin', () => {
  assert.equal(classOf('| Столов | Что сказано |\n|--:|---|\n| 1 | хорош |\n| 2 | плох |\n', 'th'), 'is-narrow')
  assert.equal(classOf('| Сколько столов было занято | Что сказано |\n|--:|---|\n| 1 | хорош |\n', 'th'), '')
})

const noted = (after: string, cell = '5'): string => htmlOf(toHast(paperOf(`| А | Б |\n|---|---|\n| слово | ${cell} |\n\n${after}\n\nТекст.\n`), nothingKnown).body).replace(/\u00AD/g, '')

for (const [after, cell] of [
  ['Примечание — Без школьных.', '5'], ['Источник: отчёты.', '5'], ['Note. Without schools.', '5'], ['Source: reports.', '5'],
  ['\\* Оценка.', '5*'], ['* Оценка.', '5*'], ['^a^ Оценка.', '5^a^'], ['Примечания: 1. Одно.\n\nИсточник: отчёты.', '5']
] as const) {
  test(`${JSON.stringify(after)} under a table is its note`, () => {
    assert.match(noted(after, cell), /<div class="table-notes">.*<\/div><\/figure>/s)
    assert.equal((noted(after, cell).match(/<p/g) ?? []).length, after.includes('\n') ? 3 : 2)
  })
}

for (const after of ['Примечательно, что их мало.', 'Источники света дороги.', '\\* Оценка.', '* Пункт.', 'Notes on libraries follow.']) {
  test(`${JSON.stringify(after)} after a table is text`, () => assert.doesNotMatch(noted(after), /table-notes/))
}

test('words of notes are words of the paper, in their place', () =>
  assert.deepEqual(wordsOf(paperOf('| А |\n|---|\n| 1 |\n\nИсточник: отчёты.\n\nТекст.').tree).segments, ['А', '1', 'Источник: отчёты.', 'Текст.']))

test('short words beside long texts stay on one line; where there are many short columns they need not', () => {
  const long = 'слово '.repeat(20)
  const html = (row: string): string => htmlOf(toHast(paperOf(`${row.replace(/[^|]+/g, ' В ')}\n${row.replace(/[^|]+/g, '---')}\n${row}`), nothingKnown).body)
  assert.match(html(`| Пункт 1 | ${long} |`), /<td class="is-short">Пункт/)
  assert.doesNotMatch(html('| Пункт 1 | слово |'), /is-short/)
  assert.doesNotMatch(html(`| Пункт первый | Пункт второй | Пункт третий | ${long} |`), /is-short/)
})

test('names beside figures stay on one line, whatever room long heads ask for', () => {
  const html = (name: string): string => htmlOf(toHast(paperOf(`| Библиотеки | Единственных в области | Доля единственных |\n|---|---|---|\n| ${name} | 284 | 46,4 |`), nothingKnown).body)
  assert.match(html('Областная научная'), /<td class="is-short">Об/)
  assert.doesNotMatch(html('Областная научная библиотека имени Фёдорова'), /is-short/)
})

test('a column that only counts is kept narrow', () =>
  assert.match(htmlOf(toHast(paperOf('| № | Имя |\n|---|---|\n| 1 | А |\n| 12 | Б |'), nothingKnown).body), /<th scope="col" class="is-narrow">№/))
