// Lines and blocks of a paper, top to bottom, with the heights of their notes → where each page ends, its notes at its foot.
// This function also runs in the document: it is sent there as text and knows nothing but its arguments.

/** A line of text, or a block that never parts. Pixels from the top of the paper laid out in one piece. */
export interface PageUnit {
  readonly top: number
  readonly bottom: number
  /** Notes called first in it, by their place among all notes. */
  readonly notes: readonly number[]
  /** A page may end after it. */
  readonly mayEnd: boolean
  /** Notes can be put after it; within a table they cannot. */
  readonly takesNotes: boolean
  /** Height of the head that is printed again when a page begins with it. */
  readonly repeats: number
}

export interface PageEnd {
  /** The last unit of the page. */
  readonly unit: number
  readonly notes: readonly number[]
  /** Empty room between the last line and the notes. */
  readonly slackPx: number
}

export interface PageRoom {
  readonly heightPx: number
  /** The rule above the notes, with its space. */
  readonly rulePx: number
}

/** Null when a unit and its notes find no page to stand on. The last end is that of the paper. */
export function breakPages(units: readonly PageUnit[], noteHeights: readonly number[], { heightPx, rulePx }: PageRoom): PageEnd[] | null {
  const ends: PageEnd[] = []
  for (let first = 0; first < units.length;) {
    const start = units[first]
    if (!start) return null
    const top = start.top - start.repeats
    let [end, asked, foot] = [null as PageEnd | null, [] as readonly number[], 0]
    let at = first
    for (; at < units.length; at++) {
      const unit = units[at]
      if (!unit) return null
      if (unit.notes.length > 0) {
        foot = unit.notes.reduce((sum, note) => sum + (noteHeights[note] ?? 0), foot === 0 ? rulePx : foot)
        asked = [...asked, ...unit.notes]
      }
      const slackPx = heightPx - (unit.bottom - top) - foot
      if (slackPx < -0.01) break
      if ((unit.mayEnd && (unit.takesNotes || asked.length === 0)) || at === units.length - 1) end = { unit: at, notes: asked, slackPx }
    }
    if (!end) return null
    ends.push(end)
    first = end.unit + 1
  }
  return ends
}
