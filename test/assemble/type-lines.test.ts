// Lines of type: what counts as one, in which order they are read, and in which margin their numbers stand.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PdfDict } from '../../src/assemble/pdf/values.ts'
import type { StructurePlace } from '../../src/assemble/structure-places.ts'
import type { ShownText } from '../../src/assemble/text-run.ts'
import type { PlacedText } from '../../src/assemble/text-fragments.ts'
import { typeLines } from '../../src/assemble/type-lines.ts'

const at = (x0Pt: number, yPt: number, text: string, { role = 'P', table = null, row = null, ...more }: Partial<ShownText & StructurePlace> = {}): PlacedText => ({
  shown: { text, x0Pt, x1Pt: x0Pt + text.length * 5, yPt, sizePt: 10, font: 'PTSerif', level: true, mark: 0, ...more }, place: { role, table, row }
})
const formula = { role: '', font: 'ABCDEF+KaTeX_Math-Italic' }
const linesOf = (...texts: PlacedText[]) => typeLines(texts, 200).map(({ number, yPt, margin, text }) => [number, yPt, margin, text.trim()] as const)

test('pieces on one baseline are one line, a sign of a note raised over it too', () => {
  assert.deepEqual(linesOf(at(50, 500, 'Слово'), at(76, 500, 'и'), at(82, 503.5, '1', { sizePt: 6 }), at(50, 487, 'дальше')), [[1, 500, 'left', 'Словои1'], [2, 487, 'left', 'дальше']])
})

test('lines are numbered from the head of the page, however they were painted', () => {
  assert.deepEqual(linesOf(at(50, 100, 'сноска'), at(50, 500, 'текст')).map(([, , , text]) => text), ['текст', 'сноска'])
})

test('words within a picture, turned ones and the pale signs of accents are no lines', () => {
  assert.deepEqual(linesOf(at(60, 400, 'подпись', { role: 'Figure' }), at(60, 350, 'без описания', { role: '' }), at(60, 300, 'вбок', { level: false }), at(60, 200, '.', { sizePt: 0.7 }), at(60, 100, ' \u200B')), [])
})

test('a formula in a line is part of it, one set apart is a line, whatever stands in its levels', () => {
  const inLine = linesOf(at(50, 500, 'где'), at(80, 500, 'x', formula), at(85, 505, '2', { ...formula, sizePt: 7 }))
  assert.deepEqual(inLine.map(([, y]) => y), [500])
  const apart = linesOf(at(50, 500, 'выше'), at(100, 466, 'a', formula), at(100, 452, 'b', formula), at(90, 459, '=', formula), at(50, 420, 'ниже'))
  assert.equal(apart.length, 3)
  assert.ok(Math.abs((apart[1]?.[1] ?? 0) - 459) < 2, String(apart[1]))
})

test('a formula with a number beside it has the number’s line', () => {
  assert.deepEqual(linesOf(at(100, 466, 'a', formula), at(100, 452, 'b', formula), at(370, 459, '(1)')), [[1, 459, 'left', '(1)']])
})

const rowOf = (table: PdfDict, ...cells: PlacedText[]): PlacedText[] => {
  const row = new Map()
  return cells.map(({ shown }) => ({ shown, place: { role: 'TD', table, row } }))
}

const left = [500, 487, 474].map((y) => at(50, y, 'левая колонка, до края'))
const right = [500, 487, 474, 461].map((y) => at(210, y, 'правая колонка'))

test('the second column is read after the first, with its numbers on the right', () => {
  const lines = linesOf(at(50, 540, 'Название во всю ширину полосы, от края до края'), ...left, ...right)
  assert.deepEqual(lines.map(([number, y, margin]) => [number, y, margin]), [
    [1, 540, 'left'], [2, 500, 'left'], [3, 487, 'left'], [4, 474, 'left'], [5, 500, 'right'], [6, 487, 'right'], [7, 474, 'right'], [8, 461, 'right']
  ])
})

test('what goes across both columns parts them, a table of that width as a whole', () => {
  const table = new Map()
  const rows = [440, 427].flatMap((y) => rowOf(table, at(50, y, 'ячейка'), at(300, y, 'ячейка')))
  const lines = linesOf(...left, ...right, ...rows, at(50, 400, 'снова слева'), at(210, 400, 'снова справа'))
  assert.deepEqual(lines.slice(7).map(([number, y, margin]) => [number, y, margin]), [[8, 440, 'left'], [9, 427, 'left'], [10, 400, 'left'], [11, 400, 'right']])
})

test('a column beside a tall picture is a second one, though no line stands beside its lines', () => {
  const lines = linesOf(at(50, 300, 'левая под рисунком'), ...right)
  assert.deepEqual(lines.map(([number, , margin]) => [number, margin]), [[1, 'left'], [2, 'right'], [3, 'right'], [4, 'right'], [5, 'right']])
})

test('what shares a line with something wide is numbered with it', () => {
  const lines = linesOf(at(50, 540, 'Секция'), at(150, 540, 'Ведущий секции, весьма известный'), ...left, ...right)
  assert.deepEqual(lines.slice(0, 2).map(([number, y]) => [number, y]), [[1, 540], [2, 500]])
})

test('signatures at the right of one column are no second column', () => {
  const prose = Array.from({ length: 12 }, (_, at_) => at(50, 500 - at_ * 13, 'строка во всю ширину полосы, от края до края'))
  const signed = [200, 180, 160].flatMap((y) => [at(50, y, 'Председатель'), at(230, y, 'И. И. Иванов')])
  assert.ok(linesOf(...prose, ...signed).every(([, , margin]) => margin === 'left'))
})

test('a table that is cut at the end of a column has its numbers in both margins', () => {
  const table = new Map()
  const rows = [[50, 461], [50, 448], [210, 435], [210, 422]].flatMap(([x = 0, y = 0]) => rowOf(table, at(x, y, 'имя'), at(x + 60, y, 'место')))
  assert.deepEqual(linesOf(...left, ...right, ...rows).map(([number, y, margin]) => [number, y, margin]), [
    [1, 500, 'left'], [2, 487, 'left'], [3, 474, 'left'], [4, 461, 'left'], [5, 448, 'left'],
    [6, 500, 'right'], [7, 487, 'right'], [8, 474, 'right'], [9, 461, 'right'], [10, 435, 'right'], [11, 422, 'right']
  ])
})

test('a cut table alone makes two columns; a formula in a wide one takes its row along', () => {
  const table = new Map()
  const rows = [[50, 461], [50, 448], [210, 500], [210, 487]].flatMap(([x = 0, y = 0]) => rowOf(table, at(x, y, 'имя'), at(x + 60, y, 'место')))
  assert.deepEqual(linesOf(...left, ...rows).map(([, y, margin]) => [y, margin]).slice(5), [[500, 'right'], [487, 'right']])
  const wide = linesOf(...left, ...right, ...rowOf(new Map(), at(50, 400, 'мера')), at(180, 400, 'x = y / z', formula))
  assert.deepEqual(wide.slice(7), [[8, 400, 'left', 'мера']])
})

test('a table in one column is no second column', () => {
  const table = new Map()
  const rows = [440, 427, 414].flatMap((y) => rowOf(table, at(50, y, 'ячейка'), at(210, y, 'ячейка')))
  assert.deepEqual(linesOf(...rows).map(([number, , margin]) => [number, margin]), [[1, 'left'], [2, 'left'], [3, 'left']])
})
