// The line of a page that the words of a problem stand on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedLine } from '../../src/book/printed-line.ts'

const lines = ['В первом полугодии девятнадцать участ-', 'ников получали комплекты. На одно назва-', 'ние приходилось три. На одно название мало'].map((text, index) => ({ number: index + 1, yPt: 0, margin: 'left' as const, text }))

test('words are found over a hyphen at the end of a line; the line is that of their beginning', () => {
  assert.equal(printedLine('…полугодии девятнадцать участников получали', lines), 1)
  assert.equal(printedLine('получали **комплекты**. На одно…', lines), 2)
})

test('words that stand on the page twice, or not at all, name no line', () => {
  assert.equal(printedLine('На одно название', lines), null)
  assert.equal(printedLine('комплекты получали участники', lines), null)
  assert.equal(printedLine('три', lines), null)
})
