import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownFormula } from '../../src/layout/shown-formula.ts'

test('a formula is known by its beginning, not by what frames it', () => {
  assert.equal(shownFormula('\\label{eq:a} J(\\pi) = 1'), 'J(\\pi) = 1')
  assert.equal(shownFormula('\\begin{array}{lcr}\na & b\n\\end{array}'), 'a & b')
  assert.equal(shownFormula('\\begin{x}\\end{x}'), '\\begin{x}\\end{x}')
})

test('a long one ends before a word, with dots', () => {
  assert.equal(shownFormula('\\mathcal{L}_{DPO}(\\pi_\\theta ; \\pi_{ref}) = -\\mathbb{E}_{(x, y)} \\left[ \\log \\sigma \\right]'), '\\mathcal{L}_{DPO}(\\pi_\\theta ; \\pi_{ref}) = -…')
  assert.equal(shownFormula('a'.repeat(80)), `${'a'.repeat(60)}…`)
})
