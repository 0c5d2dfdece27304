// Lines and blocks from one of them on → those that stand in one column, with the notes they call at its foot.
// The functions of this file also run in the document: they are sent there as text, and know nothing but each other and register-lines.
import { columnGaps, leastPart, toGrid, type ColumnGrid, type GridGap } from './register-lines.ts'

/** A line of text, or a block that never parts. Pixels from the top of the paper laid out in one piece. */
export interface PageUnit {
  readonly top: number
  readonly bottom: number
  /** Notes called first in it, by their place among all notes. */
  readonly notes: readonly number[]
  /** A column may end after it. */
  readonly mayEnd: boolean
  /** It may do so where much of the column would else stay empty: between lines of code, and before a line that something stands out of. */
  readonly atNeed?: boolean
  /** Notes can be put after it; within a table they cannot. */
  readonly takesNotes: boolean
  /** Height of the head that is printed again when a column begins with it. */
  readonly repeats: number
  /** The first line of a run of text that stands on the grid: those after it follow. */
  readonly registers: boolean
  /** The space between its block and the one before; 0 within a block, and where there is no grid. */
  readonly gapPx: number
  /** What its block has above it where a column begins with it: rules, and the space under them. */
  readonly rimPx: number
}

export interface NoteSize {
  readonly heightPx: number
  /** Heights down to which it may stand on one page, to go on on the next. */
  readonly cuts: readonly number[]
}

/** A note from one height of it to another. */
export interface NotePart {
  readonly note: number
  readonly fromPx: number
  readonly toPx: number
}

export interface ColumnRoom extends ColumnGrid {
  readonly heightPx: number
  /** No line stands lower, whatever room there is: the columns of a last page are of one length. */
  readonly textPx: number
  /** The rule above the notes, with its space. */
  readonly rulePx: number
  readonly linePx: number
  /** What is left of the page below the grid: nothing keeps lines out of it that cannot be cut after. */
  readonly footPx: number
  /** Something is put at its foot, whatever it calls. */
  readonly hasFoot: boolean
}

export interface ColumnEnd {
  /** The last unit of the column; the one before its first where notes alone fill it. */
  readonly unit: number
  readonly notes: readonly NotePart[]
  /** What did not fit of the last note. */
  readonly rest: NotePart | null
  /** Empty room between the last line and the notes. */
  readonly slackPx: number
  readonly gaps: readonly GridGap[]
}

export interface Column {
  readonly units: readonly PageUnit[]
  readonly notes: readonly NoteSize[]
  readonly first: number
  /** The rest of a note that began on the page before. */
  readonly carried: NotePart | null
  readonly room: ColumnRoom
}

/** Null when not even its first lines find room with their notes. */
export function fillColumn({ units, notes, first, carried, room }: Column): ColumnEnd | null {
  const { parts, rest } = carriedParts(carried, notes, room)
  const spare = room.heightPx - footHeight(parts, room.rulePx)
  const alone = carried && spare > -0.01 ? { unit: first - 1, notes: parts, rest, slackPx: spare, gaps: [] } : null
  const start = units[first]
  if (!start || rest) return alone
  let [whole, parted, needed, called] = [null as ColumnEnd | null, null as ColumnEnd | null, null as ColumnEnd | null, parts]
  // What lines were moved by, and the spaces since the last that was.
  let [shiftPx, sparePx] = [0, 0]
  for (let at = first; at < units.length; at++) {
    const unit = units[at] as PageUnit
    const offset = start.rimPx + start.repeats - start.top
    if (at > first) sparePx += unit.gapPx
    if (unit.registers && at > first && room.gridPx > 0) {
      shiftPx += toGrid(room.fromPx + unit.top + offset + shiftPx, sparePx, room.gridPx)
      sparePx = 0
    }
    const height = unit.bottom + offset + shiftPx
    called = [...called, ...unit.notes.map((note) => ({ note, fromPx: 0, toPx: notes[note]?.heightPx ?? 0 }))]
    const [belowPx, leastPx] = [unit.takesNotes ? 0 : room.footPx, leastPart(sparePx)]
    const leftPx = room.heightPx + belowPx - height - footHeight(called, room.rulePx)
    const cut = cutOf(called.at(-1), notes, leftPx)
    const fits = leftPx + leastPx >= -0.01
    if (height > room.textPx + belowPx + leastPx + 0.01 || (!fits && !cut)) break
    if (!(unit.mayEnd || unit.atNeed || at === units.length - 1) || !(unit.takesNotes || (called.length === 0 && !room.hasFoot) || at === units.length - 1)) continue
    if (unit.atNeed) needed = fits ? { unit: at, notes: called, rest: null, slackPx: leftPx, gaps: [] } : needed
    else if (fits) whole = { unit: at, notes: called, rest: null, slackPx: leftPx, gaps: [] }
    else if (cut && !parted && called.length > (whole?.notes.length ?? 0)) parted = { unit: at, notes: [...called.slice(0, -1), cut.first], rest: cut.rest, slackPx: cut.slackPx, gaps: [] }
  }
  // A note goes on on the next page only where the column would be left short for it.
  const end = parted && (!whole || whole.slackPx > 2.5 * room.linePx) ? parted : needed && needed.unit > (whole?.unit ?? -1) && (!whole || (room.textPx > room.heightPx - 0.01 && whole.slackPx > room.heightPx / 7)) ? needed : whole
  return end ? registered(end, units, first, room) : alone
}

// What ends a column is drawn in where it would not fit by a little, and one that is full is let out down to its foot.
export function registered(end: ColumnEnd, units: readonly PageUnit[], first: number, room: ColumnRoom): ColumnEnd {
  const letsOut = end.notes.length === 0 && !room.hasFoot && end.unit < units.length - 1
  const { gaps, letOut } = columnGaps(units, first, end.unit, room, letsOut ? end.slackPx : Math.min(0, end.slackPx))
  return { ...end, gaps, slackPx: letOut ? 0 : end.slackPx }
}

export function footHeight(parts: readonly NotePart[], rulePx: number): number {
  return parts.reduce((sum, { fromPx, toPx }) => sum + toPx - fromPx, parts.length > 0 ? rulePx : 0)
}

// The most of the last note that fits, when so much room is wanting.
export function cutOf(last: NotePart | undefined, notes: readonly NoteSize[], roomPx: number): { first: NotePart; rest: NotePart; slackPx: number } | null {
  if (!last) return null
  const most = last.toPx + roomPx + 0.01
  const cut = notes[last.note]?.cuts.filter((height) => height > last.fromPx && height < last.toPx && height <= most).at(-1)
  return cut === undefined ? null : { first: { ...last, toPx: cut }, rest: { ...last, fromPx: cut }, slackPx: last.toPx + roomPx - cut }
}

export function carriedParts(carried: NotePart | null, notes: readonly NoteSize[], { heightPx, rulePx }: ColumnRoom): { parts: readonly NotePart[]; rest: NotePart | null } {
  if (!carried) return { parts: [], rest: null }
  const roomPx = heightPx - footHeight([carried], rulePx)
  const cut = roomPx < -0.01 ? cutOf(carried, notes, roomPx) : null
  return cut ? { parts: [cut.first], rest: cut.rest } : { parts: [carried], rest: null }
}
