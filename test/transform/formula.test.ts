// Formulas as authors write them for MathJax, and what is made of long ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../src/compose/html.ts'
import { setFormula } from '../../src/transform/formula.ts'
import { formulaRows } from '../../src/transform/formula-rows.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const errorOf = (tex: string, display = true): string => setFormula(tex, display, {}, 'ru').error
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const htmlFrom = (text: string): string => htmlOf(toHast(paperOf(text), nothingKnown).body)

test('a command of several signs may be an index', () => {
  const macros = {}
  assert.equal(setFormula('\\newcommand{\\w}{\\boldsymbol{\\theta}}\\newcommand{\\dev}{\\sigma_\\w}', true, macros, 'ru').error, '')
  assert.equal(setFormula('\\dev = 1', false, macros, 'ru').error, '')
  assert.equal(errorOf('x^\\top y_\\infty + \\sum_\\alpha^\\beta z'), '')
})

test('braces escaped for kramdown are braces, and a line break of an array is one', () => {
  assert.match(setFormula('x \\in \\\\{1, 2\\\\}', false, {}, 'ru').mathml, /\{/)
  assert.ok(!setFormula('x \\in \\\\{1, 2\\\\}', false, {}, 'ru').mathml.includes('<mspace linebreak'))
  assert.equal(errorOf('\\begin{array}{l}a\\\\{b}\\end{array}', false), '')
})

test('only the paper numbers formulas', () => {
  assert.ok(!setFormula('\\begin{align} a &= b \\\\ c &= d \\end{align}', true, {}, 'ru').html.includes('eqn-num'))
  const html = htmlFrom('$$\na = b \\tag{7} \\label{eq:a}\n$$\n\n$$\nc = d\n$$ {#eq:b}\n\nСм. [@eq:a] и [@eq:b].')
  assert.equal([...wordsOf(html.replace(/aria-label="[^"]*"/g, '')).matchAll(/\(\s?7\s?\)/g)].length, 2)
  assert.match(html, /<span class="number">\(7\)<\/span>/)
  assert.match(html, /<span class="number">\(8\)<\/span>/)
})

test('ends of rows doubled for kramdown are single ends', () => {
  const rows = (tex: string): number => setFormula(tex, true, {}, 'en').mathml.split('<mtr').length - 1
  assert.equal(rows('\\begin{align*} a &= b \\\\\\\\ c &= d \\end{align*}'), 2)
  assert.equal(rows('\\begin{align*} a &= b \\\\ c &= d \\\\\\\\ e &= f \\end{align*}'), 4)
})

test('the comma of a Russian number is no comma of a list', () => {
  assert.ok(!/mspace/.test(setFormula('0,2', false, {}, 'ru').html))
  assert.ok(/mspace/.test(setFormula('0,2', false, {}, 'en').html))
})

test('aligned rows come apart without their signs of alignment', () => {
  assert.deepEqual(formulaRows('\\begin{aligned} a &= b \\\\ &= \\begin{cases} 1 & x \\\\ 2 & y \\end{cases} \\end{aligned}.'), ['a {}= b', '{}= \\begin{cases} 1 & x \\\\ 2 & y \\end{cases} .'])
  assert.deepEqual(formulaRows('a = (b, c)'), ['a = (b,\\allowbreak  c)'])
  assert.deepEqual(formulaRows('\\begin{equation} a \\\\[2pt] b \\end{equation}'), null)
})

test('what would be lost is not taken apart: definitions, several numbers', () => {
  assert.equal(formulaRows('\\def\\a{b} \\a'), null)
  assert.equal(formulaRows('\\begin{align} a &= b \\tag{1} \\\\ c &= d \\tag{2} \\end{align}'), null)
})

test('a long formula brings its rows, out of sight; a short one does not', () => {
  const side = Array.from({ length: 12 }, (_, i) => `x_{${i}}`).join(' + ')
  const long = setFormula(`\\begin{aligned} ${side} &= ${side} \\\\ &= 0 \\end{aligned}`, true, {}, 'ru').html
  assert.match(long, /class="formula-rows" style="display:none"/)
  assert.equal(long.match(/class="formula-row"/g)?.length, 2)
  assert.ok(!setFormula('\\begin{aligned} a &= b \\end{aligned}', true, {}, 'ru').html.includes('formula-rows'))
})

test('a formula is one with the word bound to it, the marks beside it and the note called at it', () => {
  const bare = htmlFrom('для $x$, (то $y$) и $z$[^1], $n$-мерный\n\n[^1]: Да\n').replace(/<span role="math" data-tex="(\w)".*?<span class="mord mathnormal"[^>]*>\w<\/span>(?:<\/span>)+/g, '{$1}').replace(/<sup.*?<\/sup>/g, '{1}').replace(/[\u00A0\u00AD]/g, (sign) => (sign === '\u00AD' ? '' : '~'))
  for (const whole of ['<span class="whole">для~{x},</span>', '<span class="whole">(то~{y})</span>', '<span class="whole">и~{z}<span class="whole">{1},</span></span>', '<span class="whole">{n}-мер']) assert.ok(bare.includes(whole), `${whole} in ${bare}`)
})
