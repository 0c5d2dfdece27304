// Formulas whose signs are printed, and so copied, where they are read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFormula } from '../../src/transform/formula.ts'

const html = (tex: string): string => setFormula(tex, true, {}, 'ru').html
const signs = (tex: string): string => html(tex).replace(/<[^>]*>/g, '')

test('nothing of a formula is moved by its position but what a drawing is laid over', () => {
  assert.doesNotMatch(html(String.raw`\hat V_i^2 = \sum_{i=1}^n \frac{a}{b} \left( \int c \right)`), /(?<![\w-])(?:top|left):|position:relative/)
  const moved = html(String.raw`\sqrt{\hat x}`).match(/<span(?: class="[^"]*")? style="margin-top:[^"]*"/g) ?? []
  assert.ok(moved.length >= 3)
  assert.ok(moved.some((span) => !span.includes('position:static')) === false)
})

test('a drawing that has no frame of its own keeps what it is laid over', () => {
  assert.match(html(String.raw`\cancel{x}`), /class="svg-align" style="margin-top:-2.8em;margin-bottom:2.8em;"/)
  assert.match(html(String.raw`\vec v`), /class="accent-body" style="left:/)
})

test('a fraction is read from above, a sum before its limits', () => {
  assert.equal(signs(String.raw`\frac{a}{b}`), 'ab')
  assert.equal(signs(String.raw`\sum_{i=1}^{n} x`), '∑i=1nx')
})

test('no unseen spaces are left between the signs', () => assert.ok(!html('x_i^2').includes('\u200B')))
