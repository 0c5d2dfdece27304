// Units of a paper from one of them on, and the places of its floats → what stands in the columns of one page.
// The functions of this file also run in the document: they are sent there as text, and know nothing but each other and fill-column.
import { fillColumn, type NotePart, type NoteSize, type PageUnit } from './fill-column.ts'
import type { GridGap } from './register-lines.ts'

/** A figure or table that leaves its place in the text. */
export interface PageFloat {
  readonly heightPx: number
  /** Wider than a column. */
  readonly isWide: boolean
  /** The unit it is called in, or stands after. */
  readonly call: number
}

export type FloatPlace = 'above' | 'head 0' | 'foot 0' | 'head 1' | 'foot 1' | 'below'

/** As they are read: floats keep their order. */
export function ranks(): readonly FloatPlace[] {
  return ['above', 'head 0', 'foot 0', 'head 1', 'foot 1', 'below']
}

/** Where a column ends. */
export interface PageEnd {
  readonly page: number
  readonly column: number
  /** The first unit of the column. */
  readonly first: number
  /** The last unit of the column; the one before its first where it holds none. */
  readonly unit: number
  readonly notes: readonly NotePart[]
  /** Empty room between the last line and what stands at the foot. */
  readonly slackPx: number
  /** Spaces that change, so that lines stand on the grid. */
  readonly gaps: readonly GridGap[]
  /** Floats at its head and at its foot. */
  readonly heads: readonly number[]
  readonly feet: readonly number[]
  /** Floats across the columns, and what they take above and below. */
  readonly above: readonly number[]
  readonly below: readonly number[]
  readonly abovePx: number
  readonly belowPx: number
  /** Room left below what floats to the foot, above the notes. */
  readonly restPx: number
}

export interface PageRoom {
  readonly heightPx: number
  /** The rule above the notes, with its space. */
  readonly rulePx: number
  readonly linePx: number
  readonly columns: number
  /** What stands above the columns of the first page. */
  readonly headPx: number
  /** The leading of running text that stands on a grid; 0 where there is none. */
  readonly gridPx: number
  /** What is left of the page below the grid. */
  readonly footPx: number
}

export interface Paper {
  readonly units: readonly PageUnit[]
  readonly notes: readonly NoteSize[]
  readonly floats: readonly PageFloat[]
  readonly room: PageRoom
}

/** What was set so far. */
export interface Progress {
  readonly page: number
  readonly first: number
  readonly carried: NotePart | null
  /** Floats called before, by their place among all floats. */
  readonly waiting: readonly number[]
  /** Something can be put between the last page and this one. */
  readonly open: boolean
}

export interface PlannedPage {
  readonly ends: readonly PageEnd[]
  readonly carried: NotePart | null
}

/** `textPx`: no line of the page stands lower; `endPx`: what stands at its foot neither. Null when what is placed leaves no room, or the call of a float another page. */
export function fillPage({ units, notes, floats, room }: Paper, { page, first, carried, open }: Progress, places: ReadonlyMap<number, FloatPlace>, textPx = room.heightPx, endPx = room.heightPx): PlannedPage | null {
  const ends: PageEnd[] = []
  const at = (place: FloatPlace): number[] => [...places].flatMap(([float, found]) => (found === place ? [float] : [])).sort((a, b) => a - b)
  const height = (placed: readonly number[]): number => placed.reduce((sum, float) => sum + (floats[float]?.heightPx ?? 0), 0)
  const [above, below] = [at('above'), at('below')]
  const [abovePx, belowPx] = [height(above), height(below)]
  const topPx = abovePx + (page === 0 ? room.headPx : 0)
  let [next, rest, mayOpen] = [first, carried, open]
  for (let column = 0; column < room.columns; column++) {
    const [heads, feet] = [at(ranks()[1 + 2 * column] ?? 'above'), at(ranks()[2 + 2 * column] ?? 'above')]
    if (!mayOpen && heads.length + abovePx > 0) return null
    const heightPx = endPx - topPx - belowPx - height(heads) - height(feet)
    if (heightPx < -0.01) return null
    const hasFoot = feet.length > 0 || belowPx > 0 || Math.min(textPx, endPx) < room.heightPx
    const filled = next < units.length || rest ? fillColumn({ units, notes, first: next, carried: rest, room: { heightPx, textPx: textPx - topPx - height(heads), rulePx: room.rulePx, linePx: room.linePx, hasFoot, gridPx: room.gridPx, footPx: room.footPx, fromPx: topPx + height(heads) } }) : null
    const end = filled ?? { unit: next - 1, notes: [], rest: null, slackPx: heightPx, gaps: [] }
    // An empty column stands only where a head leaves no room, or a float takes it all.
    if (!filled && (rest || (next < units.length && heads.length + feet.length + topPx + belowPx === 0))) return null
    ends.push({ page, column, first: next, unit: end.unit, notes: end.notes, slackPx: end.slackPx, gaps: end.gaps, heads, feet, above, below, abovePx, belowPx, restPx: room.heightPx - endPx })
    ;[next, rest] = [end.unit + 1, end.rest]
    mayOpen = units[end.unit]?.takesNotes ?? true
    if (next >= units.length && !rest && !ends.some(() => [...places.values()].some((place) => ranks().indexOf(place) > 2 + 2 * column && place !== 'below'))) break
  }
  return { ends, carried: rest }
}
