// On which printed page a line of a manuscript stands, and when that is not told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedPage } from '../../src/book/printed-page.ts'
import { letters } from '../../src/verify/letters.ts'

const lines = [
  '---', 'title: Услуги библиотек сегодня', 'email: ivanov@lib,ru', '---', '',
  'Читальный зал открыт для **всех читателей** города.', '', '$$ x^2 $$', '',
  'Абонемент выдаёт книги на дом каждому жителю.', '', '$$ y^2 $$', '',
  'Повторение — мать учения и вот почему.', '', 'Каталог стоит в коридоре второго этажа здания.', '', '[^1]: Примечание о читальном зале библиотеки.',
  '', '![](plan.png)'
]
const pages = [
  'Услуги библиотек сегодня Читальный зал открыт для всех чи\u00ADтателей города. x2 Абонемент выдаёт книги на дом каждому жителю. Повторение — мать учения и вот почему.',
  'Повторение — мать учения и вот почему. Каталог стоит в коридоре второго этажа здания. Примечание о читальном зале библиотеки.'
].map(letters)
const pageOf = (line: number, column = 1): string => printedPage(lines, { line, column }, { pages, labels: ['45', '46'], blocks: new Map([[20, [{ column: 1, page: 0 }, { column: 30, page: 1 }]]]) })

test('words that one page holds are on it', () => {
  assert.deepEqual([pageOf(2, 8), pageOf(6), pageOf(6, 26), pageOf(16), pageOf(18)], ['45', '45', '45', '46', '46'])
})

test('a formula stands where the lines around it do', () => {
  assert.equal(pageOf(8), '45')
})

test('between pages, printed twice, or not printed at all: no page is told', () => {
  assert.deepEqual([pageOf(12), pageOf(14), pageOf(3, 8)], ['', '', ''])
})

test('a block that has a destination is where that is', () => {
  assert.equal(pageOf(20), '45')
  // Beside it on the line stands another, printed on the next page.
  assert.equal(pageOf(20, 35), '46')
})
