import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned } from '../../src/transform/aligned-formula.ts'
import { setFormula } from '../../src/transform/formula.ts'

test('lines that only the sign & aligns stand in an environment', () => {
  assert.equal(aligned('a &= b \\\\ &= c', true), '\\begin{aligned}a &= b \\\\ &= c\\end{aligned}')
  assert.match(aligned('a &=& b \\\\ &=& c', true), /^\\begin\{array\}\{rcl\}/)
  assert.equal(setFormula('f(x) &=& \\frac{a}{b} \\\\ &=& c', true, {}, 'en').error, '')
})

test('a formula with environments of its own, and one within a line, stay as they are', () => {
  assert.equal(aligned('a & b', true), 'a & b')
  for (const tex of ['\\begin{cases} a & b \\\\ c & d \\end{cases}', 'a \\& b', '{\\matrix{a & b}}']) assert.equal(aligned(tex, true), tex)
  assert.equal(aligned('a & b', false), 'a & b')
})

test('formulas of chemistry are set', () => {
  for (const tex of ['\\ce{Na+}', '\\ce{SO4^2-}', '\\ce{CO2 + C -> 2 CO}', '\\pu{5 kJ/mol}']) assert.equal(setFormula(tex, false, {}, 'en').error, '')
})
