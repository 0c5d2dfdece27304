// Formulas that came twice from a page that shows them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formulaOnce } from '../../src/check/formula-once.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly (string | undefined)[] => formulaOnce(paperOf(text)).map(({ line, values }) => `${line} ${values['found']}`)

for (const [name, text, expected] of [
  ['KaTeX', 'Энергия E=mc2E = mc^2 велика.', ['1 E=mc2E = mc^2']],
  ['KaTeX with commands', 'Пусть x∈Rx \\in R и f(x)=12f(x) = \\frac{1}{2}.', ['1 x∈Rx \\in R']],
  ['a Greek letter', 'Угол α\\alpha мал.', ['1 α\\alpha']],
  ['Wikipedia', 'Масса\nm 0 {\\displaystyle m_{0}} покоя.', ['2 {\\displaystyle m_{0}}']],
  ['a formula and its words', 'Пусть \\(x\\)x есть число.', ['1 $x$x']],
  ['words and their formula', 'Пусть x_1$x_1$ есть число.', ['1 x_1$x_1$']],
  ['a formula with an ending', 'Члены $n$-го ряда и $k$ строк, 2$x$, a$b$.', []],
  ['a formula said twice in words', 'Пусть x, то есть $x$, есть число $x$ (x).', []],
  ['names with low lines', 'The file data data_set_data and load load_model; x x_1 x_2 of 10 10^5.', []],
  ['powers typed plainly', 'Площадь 5 км^2, объём 10^6 м^3, 22 и 2^2.', []],
  ['words beside powers', 'For a model with m^2 + n^2 units and m^2 + n^2 weights.', []]
] as const) {
  test(`formula-once: ${name}`, () => { assert.deepEqual(told(text), expected) })
}
