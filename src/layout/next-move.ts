// Pages as they would end with most figures and tables where they are typed → the next of these to be moved, since the page before it would stay half empty.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import type { PageEnd, Paper } from './fill-page.ts'
import type { PlacedUnit } from './page-units.ts'

/** Figures and tables, as they are read. */
export interface Movable {
  /** Where they are typed. */
  readonly still: readonly HTMLElement[]
  /** Floats already, in the order of the floats of the paper. */
  readonly moved: readonly HTMLElement[]
  /** Those of the first that stay there whatever is left empty. */
  readonly kept: ReadonlySet<HTMLElement>
  /** No more pages may come of what was moved. */
  readonly mostPages: number
}

/** Null where nothing is to be moved. */
export interface Move {
  /** Null where what was moved last makes the pages worse. */
  readonly figure: HTMLElement | null
  /** The page before it would stay half empty; else it has come before one of its kind that was typed before it. */
  readonly isGap: boolean
  readonly pages: number
}

export function nextMove({ room }: Paper, units: readonly PlacedUnit[], ends: readonly PageEnd[], { still, moved, kept, mostPages }: Movable): Move | null {
  const pages = (ends.at(-1)?.page ?? 0) + 1
  const floatsOf = ({ heads, feet, above, below }: PageEnd): readonly number[] => [...heads, ...feet, ...above, ...below]
  const isAlone = (end: PageEnd): boolean => end.unit < end.first && floatsOf(end).some((float) => moved[float]?.matches('.is-rotated') === false)
  const worse = { figure: null, isGap: false, pages }
  if (mostPages < Infinity && (pages > mostPages || ends.some(isAlone))) return worse
  const passed = passedBy(units, ends, still, moved)
  if (passed) return kept.has(passed) ? worse : { figure: passed, isGap: false, pages }
  // Six lines or so of a page of forty.
  const least = room.heightPx / 7
  const figureOf = (at: number): HTMLElement | undefined => still.find((figure) => figure.contains(units[at]?.block ?? null))
  for (const [i, end] of ends.entries()) {
    if (i === 0 || (ends[i - 1]?.slackPx ?? 0) < least) continue
    // What announces it is kept with it.
    let at = end.first
    while (at < units.length && !figureOf(at) && units[at]?.mayEnd === false) at++
    const figure = figureOf(at)
    if (figure && !kept.has(figure)) return { figure, isGap: true, pages }
  }
  return null
}

/** What stands before one of its kind that was typed before it. */
export function passedBy(units: readonly PlacedUnit[], ends: readonly PageEnd[], still: readonly HTMLElement[], moved: readonly HTMLElement[]): HTMLElement | undefined {
  const pageOf = (figure: HTMLElement): number => ends.find(({ first, unit }) => units.some(({ block }, at) => at >= first && at <= unit && figure.contains(block)))?.page ?? Infinity
  return moved.flatMap((figure, float) => {
    const place = ends.find(({ heads, feet, above, below }) => [...heads, ...feet, ...above, ...below].includes(float))
    if (!place) return []
    const from = place.page + (place.feet.includes(float) || place.below.includes(float) ? 1 : 0)
    return still.filter((other) => other.matches('.table') === figure.matches('.table') && (figure.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && pageOf(other) < from)
  })[0]
}
