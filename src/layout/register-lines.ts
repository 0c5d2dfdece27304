// Units of one column → how far its lines of running text move to stand on the baseline grid, and the spaces that give the room.
// The functions of this file also run in the document: they are sent there as text, and know nothing but each other.
import type { PageUnit } from './fill-column.ts'

/** Lines of running text stand a multiple of `gridPx` below the head of the page; 0 where there is no grid. */
export interface ColumnGrid {
  readonly gridPx: number
  /** Where the column begins, from the head of the page. */
  readonly fromPx: number
}

/** The space above a unit is so much larger, or smaller. */
export interface GridGap {
  readonly unit: number
  readonly byPx: number
}

/** What spaces can spare. */
export function leastPart(spacesPx: number): number {
  return spacesPx / 4
}

/** What stands at `atPx` goes down to the next line of the grid, or back to the one before where the spaces above it can spare that. */
export function toGrid(atPx: number, spacesPx: number, gridPx: number): number {
  // Layout counts in sixty-fourths of a pixel, and print sets a line that stands higher by one of them a whole pixel higher.
  const [over, grid] = [Math.round(atPx * 64) % Math.round(gridPx * 64), Math.round(gridPx * 64)]
  if (over === 0) return 0
  return (over / 64 <= leastPart(spacesPx) ? -over : grid - over) / 64
}

/** Of the units of a column up to `last`. `slackPx`: room at its foot, into which what stands there is let out if its spaces are as large; below 0 what it is drawn in by. */
export function columnGaps(units: readonly PageUnit[], first: number, last: number, { gridPx, fromPx }: ColumnGrid, slackPx: number): { readonly gaps: readonly GridGap[]; readonly letOut: boolean } {
  const start = units[first]
  if (!start || gridPx === 0) return { gaps: [], letOut: false }
  const gaps: GridGap[] = []
  let [shiftPx, since] = [0, first]
  for (let at = first + 1; at <= last; at++) {
    const unit = units[at] as PageUnit
    if (!unit.registers) continue
    const byPx = toGrid(fromPx + unit.top - start.top + start.rimPx + start.repeats + shiftPx, spaceOf(units, since, at), gridPx)
    if (byPx !== 0) gaps.push(...sharedGap(units, since, at, byPx))
    ;[shiftPx, since] = [shiftPx + byPx, at]
  }
  const letOut = slackPx < -0.01 || (slackPx > 0 && slackPx < gridPx && slackPx <= spaceOf(units, since, last))
  return { gaps: letOut ? [...gaps, ...sharedGap(units, since, last, slackPx)] : gaps, letOut }
}

/** Spaces between `since` and `at`. */
export function spaceOf(units: readonly PageUnit[], since: number, at: number): number {
  return units.slice(since + 1, at + 1).reduce((sum, { gapPx }) => sum + gapPx, 0)
}

/** Each space takes its share by its size. */
export function sharedGap(units: readonly PageUnit[], since: number, at: number, byPx: number): GridGap[] {
  const wholePx = spaceOf(units, since, at)
  if (wholePx === 0) return [{ unit: at, byPx }]
  let [abovePx, givenPx] = [0, 0]
  return units.slice(since + 1, at + 1).flatMap(({ gapPx }, i) => {
    if (gapPx === 0) return []
    abovePx += gapPx
    const partPx = Math.round((byPx * abovePx / wholePx) * 64) / 64 - givenPx
    givenPx += partPx
    return [{ unit: since + 1 + i, byPx: partPx }]
  })
}
