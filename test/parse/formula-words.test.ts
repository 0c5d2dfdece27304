// Russian words within a formula: set as words where they are its terms, prose where they are none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulaWords } from '../../src/parse/formula-words.ts'

for (const [typed, expected] of [
  ['R_{экв} = 5\\ Ом', 'R_{экв} = 5\\ \\text{Ом}'], ['m = 5 кг', 'm = 5\\,\\text{кг}'], ['5 кг', '5\\,\\text{кг}'], ['КПД = \\frac{A}{B}', '\\text{КПД} = \\frac{A}{B}'],
  ['Прибыль = Доход - Расход', '\\text{Прибыль} = \\text{Доход} - \\text{Расход}'], ['F_{тр} = \\mu N', 'F_{тр} = \\mu N'], ['v = 5\\text{ км/ч}', 'v = 5\\text{ км/ч}'], ['x', 'x'],
  ['1 — первый аргумент, ', null], ['5 кг до ', null], ['x = 3816 комплектов книг', null], ['5 книг', null], ['PATH', 'PATH'], ['a = b, то ', null]
] as const) {
  test(`a formula typed ${JSON.stringify(typed)}`, () => {
    assert.equal(formulaWords(typed), expected)
    if (expected !== null) assert.equal(formulaWords(expected), expected)
  })
}
