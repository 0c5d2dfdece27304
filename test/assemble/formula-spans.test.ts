// Signs of a formula become one mark with the text it is copied as; what stands apart keeps its marks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentTokens } from '../../src/assemble/content-tokens.ts'
import { FormulaSpans } from '../../src/assemble/formula-spans.ts'
import type { FormulaSigns } from '../../src/assemble/name-formulas.ts'

/** `M1` begins mark 1, `A` an artifact, `E` ends, `x` shows a sign; of formula F are the marks named. */
function spanned(content: string, ofFormula: readonly number[]): readonly [string, readonly number[]] {
  const formula: FormulaSigns = { text: 'F', element: new Map(), signs: [] }
  const written = content.split(' ').map((word) => (word === 'A' ? '/Artifact BMC' : word === 'E' ? 'EMC' : word === 'x' ? 'BT 1 Tr ET' : word.startsWith('M') ? `/P<</MCID ${word.slice(1)}>>BDC` : word)).join('\n')
  const spans = new FormulaSpans()
  let from = 0
  contentTokens(Buffer.from(written), (operator, operands, to) => {
    const properties = operands.at(1)
    const mark = properties instanceof Map ? Number(properties.get('MCID')) : -1
    if (operator === 'BT' || operator === 'ET') spans.text(operator === 'BT')
    if (operator === 'BDC' || operator === 'BMC') spans.begin(ofFormula.includes(mark) ? formula : null, mark, { from, to })
    if (operator === 'EMC') spans.end({ from, to })
    from = to
  })
  spans.close()
  let [left, at] = ['', 0]
  for (const { from: begin, to, text } of [...spans.edits].sort((a, b) => a.from - b.from)) {
    left += written.slice(at, begin) + text
    at = to
  }
  const short = (left + written.slice(at)).replace(/\s*\/Span<<\/MCID (\d+)\/ActualText<feff0046>\/VolumeFormula true>>BDC/g, ' F$1').replace(/\/P<<\/MCID (\d+)>>BDC/g, 'M$1').replace(/\/Artifact BMC/g, 'A').replace(/EMC/g, 'E').replace(/BT 1 Tr ET/g, 'x')
  return [short.trim().replace(/\s+/g, ' '), [...spans.merged.values()].flat()]
}

test('signs that follow each other are one', () => {
  assert.deepEqual(spanned('M1 x E M2 x E M3 x E M4 x E M5 x E', [2, 3, 4]), ['M1 x E F2 x x x E M5 x E', [3, 4]])
})
test('a formula of one sign', () => {
  assert.deepEqual(spanned('M1 x E M2 x E', [1]), ['F1 x E M2 x E', []])
})
test('a line drawn between its signs belongs to it, one after them does not', () => {
  assert.deepEqual(spanned('M1 x E A x E M2 x E A x E M3 x E', [1, 2]), ['F1 x x x E A x E M3 x E', [2]])
})
test('signs after other text stay as they are', () => {
  assert.deepEqual(spanned('M1 x E M2 x E M3 x E', [1, 3]), ['F1 x E M2 x E M3 x E', []])
})
test('nothing of a formula, nothing changed', () => {
  assert.deepEqual(spanned('M1 x E A x E', []), ['M1 x E A x E', []])
})
