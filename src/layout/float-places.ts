// Floats that wait for a page, and those called on it → the place of each at its head or foot, or none yet.
// The functions of this file also run in the document: they are sent there as text, and know nothing but each other, fill-page and fill-column.
import { fillPage, ranks, type FloatPlace, type PageFloat, type Paper, type PlannedPage, type Progress } from './fill-page.ts'

export interface FilledPage {
  readonly page: PlannedPage | null
  readonly places: ReadonlyMap<number, FloatPlace>
}

/** The first float that finds no place keeps those after it waiting. */
export function floatPlaces(paper: Paper, progress: Progress): FilledPage {
  let filled: FilledPage = { page: fillPage(paper, progress, new Map()), places: new Map() }
  for (const float of progress.waiting) {
    const better = withFloat(paper, progress, filled, float, true)
    if (!better) return filled
    filled = better
  }
  for (;;) {
    const last = filled.page?.ends.at(-1)?.unit ?? -1
    const float = paper.floats.findIndex(({ call }, i) => call >= progress.first && call <= last && !filled.places.has(i))
    const better = float < 0 ? null : withFloat(paper, progress, filled, float, false)
    if (!better) return filled
    filled = better
  }
}

export function withFloat(paper: Paper, progress: Progress, { places, page }: FilledPage, float: number, waits: boolean): FilledPage | null {
  const { heightPx, isWide, call } = paper.floats[float] as PageFloat
  const column = page?.ends.find(({ unit }) => unit >= call)?.column ?? 0
  const least = Math.max(0, ...[...places.values()].map((place) => ranks().indexOf(place)))
  const wanted: FloatPlace[] = isWide ? ['above', 'below'] : ranks().slice(1, 1 + 2 * paper.room.columns).filter((place) => waits || ranks().indexOf(place) > 2 * column)
  let second: FilledPage | null = null
  for (const place of wanted) {
    const rank = ranks().indexOf(place)
    if (rank < least || (progress.page === 0 && (place === 'above' || place === 'head 0'))) continue
    const tried = new Map([...places, [float, place]])
    const filled = { page: fillPage(paper, progress, tried), places: tried }
    if (!filled.page || !stands(paper, progress, filled, heightPx, waits)) continue
    // It may push its call into the column after it: only where no other place keeps it from doing so.
    const called = filled.page.ends.find(({ unit }) => unit >= call)?.column ?? 0
    if (waits || isWide || called <= Math.floor((rank - 1) / 2)) return filled
    second ??= filled
  }
  return second
}

// What is called on this page still is, notes stand lowest, and floats leave text its room: all but one that needs the page for itself.
export function stands({ units, floats, room }: Paper, progress: Progress, { page, places }: FilledPage, heightPx: number, waits: boolean): boolean {
  // The most of a page that floats take beside text: more where the page after it would be the second after their call.
  const share = waits ? 0.8 : 0.7
  const ends = page?.ends ?? []
  const last = ends.at(-1)?.unit ?? -1
  const called = [...places.keys()].every((float) => progress.waiting.includes(float) || (floats[float]?.call ?? 0) <= last)
  const lowest = !ends.some(({ notes, belowPx }) => belowPx > 0 && notes.length > 0)
  const height = (placed: readonly number[]): number => placed.reduce((sum, float) => sum + (floats[float]?.heightPx ?? 0), 0)
  const roomy = ends.every(({ heads, feet, abovePx, belowPx }) => {
    const taken = abovePx + belowPx + height(heads) + height(feet)
    return taken <= share * room.heightPx || taken === heightPx
  })
  const texted = last >= progress.first || progress.first >= units.length || places.size === 1
  return called && lowest && roomy && texted
}
