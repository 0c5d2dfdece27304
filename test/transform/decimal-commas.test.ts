// Commas between figures of a Russian formula: within a number, or between members of a list.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decimalCommas } from '../../src/transform/decimal-commas.ts'

const decimals: readonly (readonly [string, string])[] = [
  ['t = 0,2\\,с', 't = 0{,}2\\,с'],
  ['p < 0,05', 'p < 0{,}05'],
  ['x = 3,14 + 12,5', 'x = 3{,}14 + 12{,}5'],
  ['e^{-0,5t}', 'e^{-0{,}5t}'],
  ['\\frac{1,5}{2,25}', '\\frac{1{,}5}{2{,}25}'],
  ['[0,5; 1,5]', '[0{,}5; 1{,}5]'],
  ['(0,05)', '(0{,}05)'],
  ['2(x + 1,5)', '2(x + 1{,}5)'],
  ['j = 2,35', 'j = 2{,}35'],
  ['k = 1,25', 'k = 1{,}25'],
  ['\\text{при } 0,7', '\\text{при } 0{,}7'],
  ['x_1 = 0,5, x_2 = 0,7', 'x_1 = 0{,}5, x_2 = 0{,}7']
]
for (const [typed, set] of decimals) test(`${typed}: a number`, () => assert.equal(decimalCommas(typed), set))

const lists = ['i = \\overline{1,5}', 'i = \\overline{1,10}', '\\bar{1,3}', 'j = 1,12', '\\left(1,2\\right)', 'i = 1,2', 'i = 1,2,3', '1,2,\\ldots,n', '(1,2)', '[0,1]', '\\{1,2\\}', 'a_{1,2}', 'f(1,2)', 'n \\in 1,2', '0{,}5', '\\hspace{0,5em}', '1, 2', '007,5', 'a,b', '\\{0,1\\}^n', '2.5,3']
for (const typed of lists) test(`${typed}: as typed`, () => assert.equal(decimalCommas(typed), typed))

test('what is set once stays as it is', () => {
  for (const [typed] of decimals) assert.equal(decimalCommas(decimalCommas(typed)), decimalCommas(typed))
})
