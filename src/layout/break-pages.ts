// Lines and blocks of a paper, the sizes of its notes and floats → where each page and column ends, with its notes at its foot and floats at its head and foot.
// The functions of this file also run in the document: they are sent there as text, and know nothing but each other and those of the files they come from.
import { fillPage, type FloatPlace, type PageEnd, type Paper, type PlannedPage, type Progress } from './fill-page.ts'
import { floatPlaces } from './float-places.ts'

/** Null when a unit and its notes find no page to stand on. The last end is that of the paper. */
export function breakPages(paper: Paper): PageEnd[] | null {
  const all: PageEnd[] = []
  let progress: Progress = { page: 0, first: 0, carried: null, waiting: [], open: true }
  while (progress.first < paper.units.length || progress.carried || progress.waiting.length > 0) {
    const { page, places } = floatPlaces(paper, progress)
    const end = page?.ends.at(-1)
    // A page that takes nothing is followed by others that take nothing.
    if (!page || !end || (progress.page > 0 && end.unit < progress.first && page.ends.every(({ notes, heads, feet, abovePx }) => notes.length + heads.length + feet.length + abovePx === 0))) return null
    const ends = end.unit === paper.units.length - 1 && !page.carried ? evenColumns(paper, progress, places, page) : page.ends
    all.push(...ends)
    const called = paper.floats.flatMap(({ call }, float) => (call >= progress.first && call <= end.unit ? [float] : []))
    progress = { page: progress.page + 1, first: end.unit + 1, carried: page.carried, waiting: [...progress.waiting, ...called].filter((float) => !places.has(float)), open: end.unit < 0 || (paper.units[end.unit]?.takesNotes ?? true) }
  }
  return all
}

// The columns of the last page are of one length, as far as lines and notes let them; what floats to its foot stands under the text, not below a gap.
export function evenColumns(paper: Paper, progress: Progress, places: ReadonlyMap<number, FloatPlace>, { ends }: PlannedPage): readonly PageEnd[] {
  const { units, floats, room } = paper
  const raises = ends.some(({ feet, below }) => feet.length + below.length > 0) && ends.every(({ notes }) => notes.length === 0)
  if (progress.first >= units.length || (room.columns < 2 && !raises)) return raised(ends)
  const textPx = (units.at(-1)?.bottom ?? 0) - (units[progress.first]?.top ?? 0)
  const feetPx = raises ? ends.flatMap(({ feet }) => feet).reduce((sum, float) => sum + (floats[float]?.heightPx ?? 0), 0) : 0
  const top = (ends[0]?.abovePx ?? 0) + (raises ? ends[0]?.belowPx ?? 0 : 0) + (progress.page === 0 ? room.headPx : 0)
  for (let endPx = top + (textPx + feetPx) / room.columns; endPx < room.heightPx; endPx += room.linePx / 2) {
    const even = fillPage(paper, progress, places, endPx, raises ? endPx : room.heightPx)
    if (even && !even.carried && even.ends.at(-1)?.unit === units.length - 1) return raised(even.ends)
  }
  return raised(ends)
}

// Notes stay at the foot of the page, and the room above them.
export function raised(ends: readonly PageEnd[]): PageEnd[] {
  return ends.map((end) => (end.feet.length > 0 && end.notes.length > 0 ? { ...end, slackPx: 0, restPx: end.slackPx } : end))
}

/** 0 where the last page holds three lines, or anything but lines, or all of the paper. */
export function linesOfEnd({ units, room }: Paper, ends: readonly PageEnd[]): number {
  const last = ends.filter(({ page }) => page === ends.at(-1)?.page)
  const alone = last.every(({ notes, heads, feet, above, below }) => notes.length + heads.length + feet.length + above.length + below.length === 0)
  const own = units.slice(last[0]?.first ?? 0)
  const few = Math.max(...last.map(({ first, unit }) => unit + 1 - first)) < 3
  return alone && few && (last[0]?.page ?? 0) > 0 && own.every(({ top, bottom }) => bottom - top < 2 * room.linePx) ? own.length : 0
}
