// A formula that was set before is not set again; where macros are at work, it is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFormula, type Macros } from '../../src/transform/formula.ts'
import { keptFormula } from '../../src/transform/kept-formula.ts'

test('the same formula is the same set formula, and what setting it gives', () => {
  const set = keptFormula('x^2 + 1', false, {}, 'ru')
  assert.equal(keptFormula('x^2 + 1', false, {}, 'ru'), set)
  assert.deepEqual(set, setFormula('x^2 + 1', false, {}, 'ru'))
})

test('display and language are told apart', () => {
  const all = [keptFormula('\\frac{1}{2}', false, {}, 'ru'), keptFormula('\\frac{1}{2}', true, {}, 'ru'), keptFormula('\\frac{1}{2}', false, {}, 'en')]
  assert.equal(new Set(all.map(({ html }) => html)).size, 3)
})

test('a definition holds for the formulas after it, every time, and not for those of another paper', () => {
  for (let paper = 0; paper < 2; paper++) {
    const macros: Macros = {}
    keptFormula('\\newcommand{\\Own}{\\mathbb{R}} \\Own', false, macros, 'ru')
    assert.equal(keptFormula('\\Own^2', false, macros, 'ru').error, '')
    assert.notEqual(keptFormula('\\Own^2', false, {}, 'ru').error, '')
  }
})
