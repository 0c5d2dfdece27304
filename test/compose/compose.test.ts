// Small things of composition: sheets, dates, heads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shorten } from '../../src/compose/book-order.ts'
import { printedDates } from '../../src/compose/printed-dates.ts'
import { conventionalSheets, publisherSheets, sheetsText } from '../../src/compose/printed-sheets.ts'

// Printed colophons of 60×84/8 books, standards of the trade: the coefficient is 0,93.
test('conventional sheets agree with printed colophons', () => {
  for (const [sheets, printed] of [[1.5, '1,40'], [2, '1,86'], [4, '3,72'], [6.5, '6,05'], [7.5, '6,98'], [8, '7,44'], [8.5, '7,91'], [24, '22,32']] as const) {
    assert.equal(sheetsText(conventionalSheets(sheets * 8, '60x84/8') ?? 0, 'ru'), printed)
  }
  assert.equal(sheetsText(conventionalSheets(248, '60x84/16') ?? 0, 'ru'), '14,42')
  assert.equal(sheetsText(14.42, 'en'), '14.42')
  assert.equal(conventionalSheets(100, ''), null)
})

test('publisher’s sheets round half up', () => assert.deepEqual([publisherSheets(40000, 0), publisherSheets(492000, 0), publisherSheets(0, 3000)], [1, 12.3, 1]))

test('dates are written out in the volume’s language', () => {
  assert.equal(printedDates('2007-12-06', 'ru'), '6 декабря 2007 года')
  assert.equal(printedDates('2024-05-15/2024-05-16', 'ru'), '15–16 мая 2024 года')
  assert.equal(printedDates('2024-05-31/2024-06-01', 'en'), '31 May – 1 June 2024')
  assert.equal(printedDates('весна 2024 года', 'ru'), 'весна 2024 года')
})

test('a running head is cut at a word, not after a preposition', () => {
  assert.equal(shorten('Краткое название'), 'Краткое название')
  assert.equal(shorten('Сводный каталог периодических изданий области: три года и девять районов в итоге'), 'Сводный каталог периодических изданий области: три года и девять…')
})
