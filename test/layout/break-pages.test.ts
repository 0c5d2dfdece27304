// Where pages end when each takes the notes that its lines call.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakPages as plan } from '../../src/layout/break-pages.ts'
import type { PageUnit } from '../../src/layout/fill-column.ts'

const lines = (count: number, noted: Readonly<Record<number, readonly number[]>> = {}, other: Partial<PageUnit> = {}): PageUnit[] =>
  Array.from({ length: count }, (_, i) => ({ top: i * 10, bottom: i * 10 + 10, notes: noted[i] ?? [], mayEnd: true, takesNotes: true, repeats: 0, registers: false, gapPx: 0, rimPx: 0, ...other }))
const room = { heightPx: 100, rulePx: 5 }
/** Pages of one column, with notes that are not cut. */
const breakPages = (units: readonly PageUnit[], heights: readonly number[], sizes: typeof room) =>
  plan({ units, notes: heights.map((heightPx) => ({ heightPx, cuts: [] })), floats: [], room: { ...sizes, linePx: 10, columns: 1, headPx: 0, gridPx: 0, footPx: 0 } })?.map(({ unit, notes, slackPx }) => ({ unit, notes: notes.map(({ note }) => note), slackPx })) ?? null

test('without notes a page is full of lines', () =>
  assert.deepEqual(breakPages(lines(25), [], room), [{ unit: 9, notes: [], slackPx: 0 }, { unit: 19, notes: [], slackPx: 0 }, { unit: 24, notes: [], slackPx: 50 }]))

test('a note takes its room and that of the rule from the page that calls it', () =>
  assert.deepEqual(breakPages(lines(12, { 2: [0] }), [25], room), [{ unit: 6, notes: [0], slackPx: 0 }, { unit: 11, notes: [], slackPx: 50 }]))

test('a line whose note has no room left goes to the next page with it', () =>
  assert.deepEqual(breakPages(lines(12, { 8: [0] }), [25], room)?.[0], { unit: 7, notes: [], slackPx: 20 }))

test('a page ends only where it may', () => {
  const units = lines(15).map((unit, i) => ({ ...unit, mayEnd: i !== 9 && i !== 8 }))
  assert.equal(breakPages(units, [], room)?.[0]?.unit, 7)
})

test('within a table a page that has notes does not end', () => {
  const units = lines(15, { 1: [0] }).map((unit, i) => ({ ...unit, takesNotes: i < 4 || i > 8 }))
  assert.equal(breakPages(units, [15], room)?.[0]?.unit, 3)
})

test('the head of a table that is printed again takes its room', () => {
  const units = lines(30, {}, { repeats: 20 }).map((unit, i) => (i === 0 ? { ...unit, repeats: 0 } : unit))
  assert.deepEqual(breakPages(units, [], room)?.map(({ unit }) => unit), [9, 17, 25, 29])
})

test('a table that is parted leaves the page its note, and each part takes its rims', () => {
  // Two lines, then rows: 4 below the last of a part, 14 above the first of every part but the first.
  const rows = lines(20, {}, { repeats: 14 }).map((row, i) => ({ ...row, top: row.top + 20, bottom: row.bottom + (i < 19 ? 24 : 20), repeats: i === 0 ? 0 : 14 }))
  assert.deepEqual(breakPages([...lines(2, { 0: [0] }), ...rows], [15], room), [{ unit: 6, notes: [0], slackPx: 6 }, { unit: 14, notes: [], slackPx: 2 }, { unit: 21, notes: [], slackPx: 16 }])
})

test('floats that wait stand together on a page that keeps a fifth for text; those called on it leave it more', () => {
  const places = (calls: readonly number[], heights: readonly number[]): unknown => plan({ units: lines(25), notes: [], floats: heights.map((heightPx, i) => ({ heightPx, isWide: false, call: calls[i] ?? 0 })), room: { ...room, linePx: 10, columns: 1, headPx: 0, gridPx: 0, footPx: 0 } })?.map(({ page, heads, feet }) => [page, heads, feet])
  assert.deepEqual(places([8, 9], [45, 35]), [[0, [], []], [1, [0, 1], []], [2, [], []], [3, [], []]])
  assert.deepEqual(places([8, 9], [45, 40]), [[0, [], []], [1, [0], []], [2, [1], []], [3, [], []]])
})

test('a note higher than any page finds none', () =>
  assert.equal(breakPages(lines(3, { 0: [0] }), [120], room), null))

test('whatever is called where, no note is lost, none leaves its line, and no page overflows', () => {
  const unit = fc.record({ height: fc.integer({ min: 5, max: 30 }), notes: fc.integer({ min: 0, max: 2 }), mayEnd: fc.boolean() })
  fc.assert(fc.property(fc.array(unit, { minLength: 1, maxLength: 60 }), fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 120, maxLength: 120 }), (drawn, heights) => {
    let [top, note] = [0, 0]
    const units = drawn.map(({ height, notes, mayEnd }): PageUnit => ({ top, bottom: (top += height), notes: Array.from({ length: notes }, () => note++), mayEnd, takesNotes: true, repeats: 0, registers: false, gapPx: 0, rimPx: 0 }))
    const ends = breakPages(units, heights, room)
    if (ends === null) return
    let first = 0
    for (const end of ends) {
      const page = units.slice(first, end.unit + 1)
      const called = page.flatMap(({ notes }) => notes)
      assert.deepEqual(end.notes, called)
      const foot = called.reduce((sum, each) => sum + (heights[each] ?? 0), called.length > 0 ? room.rulePx : 0)
      assert.ok((page.at(-1)?.bottom ?? 0) - (page[0]?.top ?? 0) + foot <= room.heightPx + 0.01)
      assert.ok(units[end.unit]?.mayEnd || end.unit === units.length - 1)
      first = end.unit + 1
    }
    assert.equal(first, units.length)
  }))
})
