// How far lines move to stand on the grid, and which spaces give the room.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakPages } from '../../src/layout/break-pages.ts'
import type { PageUnit } from '../../src/layout/fill-column.ts'
import { columnGaps, toGrid } from '../../src/layout/register-lines.ts'

const grid = { gridPx: 10, fromPx: 0 }

/** Units under each other: running lines of the leading, or blocks of any height, with the space above each. */
function unitsOf(parts: readonly { readonly height?: number; readonly gap?: number }[]): PageUnit[] {
  let top = 0
  return parts.map(({ height, gap = 0 }, i) => {
    const [gapPx, high] = [i === 0 ? 0 : gap, height ?? 10]
    top += gapPx + high
    return { top: top - high, bottom: top, notes: [], mayEnd: true, takesNotes: true, repeats: 0, registers: height === undefined, gapPx, rimPx: 0 }
  })
}

test('a line goes down to the grid, or back where the spaces above can spare it', () => {
  assert.deepEqual([toGrid(34, 0, 10), toGrid(34, 16, 10), toGrid(34, 12, 10), toGrid(30, 0, 10), toGrid(30 - 1 / 64, 0, 10)], [6, -4, 6, 0, 1 / 64])
})

test('what a figure lacks to whole lines is shared by the spaces above and below it', () => {
  assert.deepEqual(columnGaps(unitsOf([{}, { height: 23, gap: 5 }, { gap: 5 }]), 0, 2, grid, 0), { gaps: [{ unit: 1, byPx: -1.5 + 5 }, { unit: 2, byPx: -1.5 + 5 }], letOut: false })
})

test('a heading takes more above than below', () => {
  assert.deepEqual(columnGaps(unitsOf([{}, { height: 10, gap: 12 }, { gap: 4 }]), 0, 2, grid, 0).gaps, [{ unit: 1, byPx: 3 }, { unit: 2, byPx: 1 }])
})

test('a heading at the head of a page gives all of it below', () => {
  assert.deepEqual(columnGaps(unitsOf([{ height: 10 }, { gap: 5 }, {}]), 0, 2, grid, 0).gaps, [{ unit: 1, byPx: 5 }])
})

test('a figure at the foot of a full page is let down to the last line', () => {
  const units = unitsOf([{}, {}, { height: 23, gap: 5 }])
  assert.deepEqual(columnGaps(units, 0, 2, grid, 3), { gaps: [{ unit: 2, byPx: 3 }], letOut: true })
  assert.deepEqual(columnGaps(units, 0, 2, grid, 7), { gaps: [], letOut: false })
})

test('without a grid nothing moves', () =>
  assert.deepEqual(columnGaps(unitsOf([{}, { height: 23, gap: 5 }, { gap: 5 }]), 0, 2, { gridPx: 0, fromPx: 0 }, 3), { gaps: [], letOut: false }))

test('whatever stands between them, running lines of every page register, and no page overflows', () => {
  const part = fc.oneof(fc.constant({}), fc.constant({}), fc.record({ height: fc.integer({ min: 3, max: 40 }), gap: fc.integer({ min: 0, max: 15 }) }), fc.record({ gap: fc.integer({ min: 0, max: 15 }) }))
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 80 }), (parts) => {
    const units = unitsOf(parts)
    const ends = breakPages({ units, notes: [], floats: [], room: { heightPx: 100, rulePx: 5, linePx: 10, columns: 1, headPx: 0, gridPx: 10, footPx: 0 } }) ?? []
    assert.equal(ends.at(-1)?.unit, units.length - 1)
    for (const { first, unit: last, gaps } of ends) {
      const by = new Map(gaps.map(({ unit, byPx }) => [unit, byPx]))
      let movedPx = 0
      for (let at = first; at <= last; at++) {
        const unit = units[at] as PageUnit
        if (at > first) movedPx += by.get(at) ?? 0
        const topPx = unit.top - (units[first]?.top ?? 0) + movedPx
        if (unit.registers) assert.ok(Math.abs(topPx / 10 - Math.round(topPx / 10)) < 0.02, `unit ${at} at ${topPx}`)
        if (at > first) assert.ok(unit.gapPx + (by.get(at) ?? 0) >= 0.74 * unit.gapPx - 0.1)
        if (last > first) assert.ok(topPx + unit.bottom - unit.top <= 100.05)
      }
    }
  }))
})
