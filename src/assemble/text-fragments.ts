// Pieces of text in the order they are painted → those that follow one another on a baseline, as one.
import type { StructurePlace } from './structure-places.ts'
import type { ShownText } from './text-run.ts'

export interface PlacedText {
  readonly shown: ShownText
  readonly place: StructurePlace
}

export interface Fragment {
  readonly x0Pt: number
  readonly x1Pt: number
  readonly yPt: number
  readonly sizePt: number
  readonly text: string
  readonly table: StructurePlace['table']
  readonly row: StructurePlace['row']
}

/** Ems that a note's sign or an index stands off the baseline at most; lines are farther apart. */
export const raised = 0.6

/** No space between words is as wide, no gap between columns as narrow. */
const gapEm = 0.95

export function fragments(texts: readonly PlacedText[]): readonly Fragment[] {
  const found: Fragment[] = []
  for (const { shown: { x0Pt, x1Pt, yPt, sizePt, text }, place: { table, row } } of texts) {
    const last = found.at(-1)
    const follows = last && last.table === table && Math.abs(last.yPt - yPt) < raised * Math.max(last.sizePt, sizePt) && x0Pt - last.x1Pt < gapEm * sizePt && x0Pt > last.x0Pt
    if (!last || !follows) found.push({ x0Pt, x1Pt, yPt, sizePt, text, table, row })
    else found[found.length - 1] = { ...last, x1Pt: Math.max(last.x1Pt, x1Pt), text: last.text + text, ...(sizePt > last.sizePt ? { sizePt, yPt } : {}) }
  }
  return found
}
