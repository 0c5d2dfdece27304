// Formulas as they are read aloud, in the language of the paper.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lang } from '../../src/model/paper.ts'
import { htmlOf } from '../../src/compose/html.ts'
import { setFormula } from '../../src/transform/formula.ts'
import { spokenFormula } from '../../src/transform/spoken/spoken-formula.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const tex = String.raw
const said = (source: string, lang: Lang): string | null => spokenFormula(setFormula(source, true, {}, lang).mathml, lang)

const spoken: readonly (readonly [what: string, source: string, ru: string, en: string])[] = [
  ['letters and capitals', 'V = a + bt', 'заглавная вэ равно а плюс бэ тэ', 'capital V equals a plus b t'],
  ['Greek', tex`\Delta\varphi + \epsilon`, 'заглавная дельта фи плюс эпсилон', 'capital Delta phi plus epsilon'],
  ['numbers', tex`10\,000 + 3{,}14 - 1.96`, '10000 плюс 3,14 минус 1.96', '10000 plus 3,14 minus 1.96'],
  ['hours', 't = 16{:}00', 'тэ равно 16:00', 't equals 16:00'],
  ['powers', 'x^2 + y^3 + z^n + e^{-x}', 'икс в квадрате плюс игрек в кубе плюс зет в степени эн плюс е в степени минус икс', 'x squared plus y cubed plus z to the power n plus e to the power minus x'],
  ['a long power is closed', 'e^{a+b}c', 'е в степени а плюс бэ, конец степени, цэ', 'e to the power a plus b, end power, c'],
  ['indices', 'x_i^2 + x_{ij} + x_{t-1}', 'икс с индексом и в квадрате плюс икс с индексом и жи плюс икс с индексом тэ минус 1, конец индекса', 'x sub i squared plus x sub i j plus x sub t minus 1, end sub'],
  ['a function as an index', tex`k_{\max}`, 'ка с индексом максимум', 'k sub maximum'],
  ['no powers', tex`A^{\top} x^{(k)} x^* f''`, 'заглавная а транспонированная икс с верхним индексом ка икс с верхним индексом звёздочка эф два штриха', 'capital A transpose x superscript k x superscript star f double prime'],
  ['short fractions', tex`\frac{a}{b_1} = \frac12`, 'а разделить на бэ с индексом 1 равно одна вторая', 'a over b sub 1 equals one half'],
  ['shares', tex`\frac23 \frac34 \frac7{10}`, 'две третьих три четвёртых семь десятых', 'two thirds three quarters seven tenths'],
  ['long fractions are closed', tex`\frac{1}{n-1}x`, 'дробь, числитель: 1, знаменатель: эн минус 1, конец дроби, икс', 'fraction with numerator 1, and denominator n minus 1, end fraction, x'],
  ['derivatives', tex`\frac{\partial f}{\partial x} + \frac{d}{dt}`, 'частная производная эф по икс плюс производная по тэ', 'partial derivative of f with respect to x plus derivative with respect to t'],
  ['roots', tex`\sqrt x + \sqrt[3]{y} + \sqrt[n]{a+b}`, 'корень из икс плюс кубический корень из игрек плюс корень степени эн из: а плюс бэ, конец корня', 'square root of x plus cube root of y plus root of degree n of: a plus b, end root'],
  ['sums', tex`\sum_{i=1}^{n} x_i`, 'сумма по и от 1 до эн, икс с индексом и', 'sum for i from 1 to n, x sub i'],
  ['sums of a set and under a condition', tex`\sum_{i \in S} \sum_{i: T_i \le 30} \prod_k`, 'сумма по и из заглавная эс, сумма при условии и двоеточие заглавная тэ с индексом и меньше или равно 30, произведение по ка', 'sum over i in capital S, sum where i colon capital T sub i is less than or equal to 30, product over k'],
  ['integrals', tex`\int_0^\infty e^{-x}\,\mathrm{d}x`, 'интеграл от 0 до бесконечности, е в степени минус икс дэ икс', 'integral from 0 to infinity, e to the power minus x d x'],
  ['limits', tex`\lim_{n\to\infty} a_n`, 'предел при эн, стремящемся к бесконечности, а с индексом эн', 'limit as n approaches infinity, a sub n'],
  ['functions', tex`\sin^2 x + \log_2 n + \operatorname{Var}(Y)`, 'синус в квадрате икс плюс логарифм по основанию 2 эн плюс дисперсия заглавная игрек', 'sine squared x plus log base 2 n plus variance of capital Y'],
  ['a function of a letter and of more', 'f(x) = g(x+1)', 'эф от икс равно жэ от открыть скобку икс плюс 1 закрыть скобку', 'f of x equals g of open parenthesis x plus 1 close parenthesis'],
  ['extrema', tex`\operatorname*{argmin}_{x \ge 0} \max_i x_i`, 'точка минимума при условии икс больше или равно 0, максимум по и, икс с индексом и', 'arg min where x is greater than or equal to 0, maximum over i, x sub i'],
  ['relations', tex`a \le b \ne c \approx d \in \mathbb{R}`, 'а меньше или равно бэ не равно цэ приблизительно равно дэ принадлежит множество вещественных чисел', 'a is less than or equal to b is not equal to c is approximately d is in the real numbers'],
  ['accents', tex`\hat x \bar V \vec v \tilde\theta \dot y`, 'икс с крышкой заглавная вэ с чертой вектор вэ тета с тильдой игрек с точкой', 'x hat capital V bar vector v theta tilde y dot'],
  ['faces that tell letters apart', tex`\mathbf{x} \mathcal{L} \mathfrak{g}`, 'полужирная икс каллиграфическая заглавная эль готическая жэ', 'bold x script capital L fraktur g'],
  ['words and units', tex`5\,\mathrm{kg}, \text{если } x`, '5 kg, если икс', '5 kg, если x'],
  ['bars', tex`|x| + \left|a+b\right| + \|v\|_2 + P(A \mid B)`, 'модуль икс плюс модуль: а плюс бэ, конец модуля, плюс норма вэ с индексом 2 плюс заглавная пэ открыть скобку заглавная а при условии заглавная бэ закрыть скобку', 'absolute value of x plus absolute value of: a plus b, end absolute value, plus norm of v sub 2 plus capital P open parenthesis capital A given capital B close parenthesis'],
  ['matrices', tex`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`, 'матрица размером 2 на 2: строка 1: а, бэ; строка 2: цэ, дэ; конец матрицы', '2 by 2 matrix: row 1: a, b; row 2: c, d; end matrix'],
  ['determinants', tex`\begin{vmatrix} a & b \\ c & d \end{vmatrix}`, 'определитель размером 2 на 2: строка 1: а, бэ; строка 2: цэ, дэ; конец определителя', '2 by 2 determinant: row 1: a, b; row 2: c, d; end determinant'],
  ['cases', tex`y = \begin{cases} 1, & x > 0 \\ 0 & \text{otherwise} \end{cases}`, 'игрек равно варианты: строка 1: 1, икс больше 0; строка 2: 0, otherwise; конец вариантов', 'y equals cases: row 1: 1, x is greater than 0; row 2: 0, otherwise; end cases'],
  ['rows', tex`\begin{aligned} a &= b \\ &= c \end{aligned}`, 'а равно бэ; равно цэ', 'a equals b; equals c'],
  ['combinations', tex`\binom{n}{k}`, 'число сочетаний из эн по ка', 'n choose k'],
  ['what stands above and below', tex`A \xrightarrow{f} B, \underbrace{a+b}_{n}`, 'заглавная а стрелка вправо, сверху: эф, заглавная бэ, а плюс бэ, снизу: эн', 'capital A right arrow, above: f, capital B, a plus b, below: n'],
  ['degrees and percents', tex`90^\circ + 10\,\%`, '90 градусов плюс 10 процентов', '90 degrees plus 10 percent']
]

for (const [what, source, ru, en] of spoken) {
  test(`spoken: ${what}`, () => assert.deepEqual([said(source, 'ru'), said(source, 'en')], [ru, en]))
}

test('a formula with a sign that has no words keeps its source', () => {
  assert.equal(said(tex`a \rtimes b`, 'ru'), null)
  assert.match(setFormula(tex`a \rtimes b`, false, {}, 'ru').html, /aria-label="\u2061a \\rtimes b"/)
})

test('the label is in words, the source is kept beside it, and the edition says the same', () => {
  const { html, mathml } = setFormula('x < 1', false, {}, 'ru')
  assert.match(html, /role="math" data-tex="x &lt; 1"/)
  assert.match(html, /role="img" aria-label="\u2061икс меньше 1"/)
  assert.match(mathml, /^<math alttext="икс меньше 1"/)
})

test('nothing of a formula is hidden from the tags of its print', () => {
  assert.ok(!setFormula(tex`\sqrt{x}`, false, {}, 'ru').html.includes('<span class="katex-html" aria-hidden'))
})

test('an English paper is read in English', () => {
  const html = htmlOf(toHast({ ...paperOf('Here $x^2$.'), lang: 'en' }, nothingKnown).body)
  assert.match(html, /aria-label="\u2061x squared\u2061x\^2"/)
})

test('definitions alone print nothing and say nothing', () => {
  assert.ok(!setFormula(tex`\def\w{\theta}`, false, {}, 'ru').html.includes('aria-label'))
})

test('a function named in an index is one member of it', () => {
  assert.match(setFormula(tex`t_{\max}`, false, {}, 'ru').mathml, /<msub><mi class="variable">t<\/mi><mrow><mi>max<\/mi><mo>\u2061<\/mo><\/mrow><\/msub>/)
})
