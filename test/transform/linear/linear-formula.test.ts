// Formulas as the line of text they are copied as.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFormula } from '../../../src/transform/formula.ts'
import { linearFormula } from '../../../src/transform/linear/linear-formula.ts'

const lines: Readonly<Record<string, string>> = {
  'W = \\frac{L}{\\lambda} = \\frac{1}{\\mu-\\lambda}': 'W = L/λ = 1/(μ − λ)',
  'S = \\sum_{i=1}^{n} \\frac{x_i^2}{\\sigma_i} + \\sqrt{\\frac{p}{q}}': 'S = ∑_(i = 1)^n x_i^2/σ_i + √(p/q)',
  'P=\\begin{pmatrix} a & b \\\\ c & d\\end{pmatrix}': 'P = (a, b; c, d)',
  '|x| = \\begin{cases} x, & x \\ge 0 \\\\ -x, & x<0\\end{cases}': '∣x∣ = {x, x ≥ 0; −x, x < 0',
  '\\begin{aligned} u+v &= 1 \\\\ u-v &= 2\\end{aligned}': 'u + v = 1; u − v = 2',
  '2R \\arcsin \\sqrt{\\sin^2\\frac{x}{2} + \\cos\\varphi_1}': '2R arcsin √(sin^2 x/2 + cos φ_1)',
  '\\int_0^d \\frac{ds}{v(s)}': '∫_0^d (ds)/(v(s))',
  "f'(x)=\\lim_{n\\to\\infty} \\binom{n}{k} x^{n+1}": 'f′(x) = lim_(n → ∞) (n¦k)x^(n + 1)',
  '\\hat Y = \\sum_i w_i y_i': 'Ŷ = ∑_i w_iy_i',
  '\\left[\\log\\frac{p(x)}{q(x)}\\right]': '[log (p(x))/(q(x))]',
  '\\sqrt[3]{x+1} + \\sqrt[n]{y}': '∛(x + 1) + √[n]y',
  'e^{-\\lambda t}': 'e^(−λt)'
}

for (const [tex, line] of Object.entries(lines)) test(tex, () => assert.equal(linearFormula(setFormula(tex, true, {}, 'en').mathml), line))

test('what is read as it stands needs no line of its own', () => {
  for (const tex of ['\\alpha + \\beta', 'x', 'k \\le 30']) assert.equal(linearFormula(setFormula(tex, false, {}, 'en').mathml), '')
})
test('the line goes to print behind the words that are read aloud', () => {
  assert.match(setFormula('x_i', false, {}, 'en').html, /aria-label="\u2061x sub i\u2061x_i"/)
  assert.match(setFormula('x', false, {}, 'en').html, /aria-label="\u2061x"/)
})
