// What is wrong with a formula, said without the words of TeX's makers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulaFault } from '../../src/transform/formula-fault.ts'
import { setFormula } from '../../src/transform/formula.ts'

for (const [tex, ru, en] of [
  ['\\foo{x}', 'команда \\foo неизвестна — у «\\foo{x}»', 'the command \\foo is not known, near “\\foo{x}”'],
  ['\\frac{a}{b', 'она обрывается: не хватает скобки «}» или того, к чему относится команда — у «\\frac{a}{b»', 'it stops too early: a brace “}” or what a command asks for is missing, near “\\frac{a}{b”'],
  ['a}', 'у скобки «}» нет пары — «{» — у «a}»', 'a brace “}” has no “{”, near “a}”'],
  ['x^2^3', 'подряд стоят два верхних индекса; поставьте скобки: {x^a}^b — у «x^2^3»', 'two raised indexes follow one another; put braces: {x^a}^b, near “x^2^3”'],
  ['\\left( x', 'у \\left нет пары — \\right — у «\\left( x»', '\\left has no \\right, near “\\left( x”'],
  ['\\begin{foo}x\\end{foo}', 'окружение «foo» неизвестно — у «\\begin{foo}x\\end{foo}»', 'the environment “foo” is not known, near “\\begin{foo}x\\end{foo}”'],
  ['\\begin{matrix}a\\end{pmatrix}', '\\begin{matrix} закрыто другим: \\end{pmatrix} — у «\\begin{matrix}a\\end{pmatrix}»', '\\begin{matrix} is closed by \\end{pmatrix}, near “\\begin{matrix}a\\end{pmatrix}”'],
  ['a & b', 'знак & стоит вне таблицы или выравнивания; сам знак пишется \\& — у «a & b»', 'the sign & stands outside a table or an alignment; the sign itself is written \\&, near “a & b”'],
  ['\\def\\a{\\a}\\a', 'команда, определённая в докладе, вызывает саму себя', 'a command defined in the paper calls itself']
] as const) {
  test(`a formula that is wrong: ${tex}`, () => assert.deepEqual(formulaFault(setFormula(tex, true, {}, 'ru').error), { ru, en }))
}

test('what is not known is told in Russian too', () => assert.deepEqual(formulaFault('Something new at position 3: a\u0332b'), { ru: 'запись составлена с ошибкой — у «ab»', en: 'Something new, near “ab”' }))

test('no common fault is left in English', () => {
  const wrong = ['a}', 'x^', 'x_1_2', '\\sqrt{', 'x \\right)', '\\left x', '\\begin{matrix} a & b', '#', 'x \\limits', '\\hspace{abc}', '\\sqrt[3', 'x^\\frac', '\\frac\\sqrt x y', '\\end{matrix}', '\\over x \\over y', '$x$', '\\hline', '\\middle|']
  for (const tex of wrong) assert.doesNotMatch(formulaFault(setFormula(tex, true, {}, 'ru').error).ru, /составлена с ошибкой|[a-z]{4} [a-z]{2}/, tex)
})
