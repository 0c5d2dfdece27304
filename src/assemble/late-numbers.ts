// Gaps left in bodies and the page plan → what is written into them, and where.
import type { LateNumber } from '../model/late-number.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import type { PlacedLateNumber } from '../compose/compose-overlay.ts'

/** Print id → the late numbers of its papers. */
export type LateNumbers = ReadonlyMap<string, readonly LateNumber[]>

export function planLateNumbers(late: LateNumbers, plan: PagePlan, prints: ReadonlyMap<string, Print>): readonly PlacedLateNumber[] {
  const placeOf = new Map(plan.papers.map((paper) => [paper.id, paper]))
  return [...late].flatMap(([id, numbers]) => numbers.flatMap((number) => {
    const print = prints.get(id)
    const anchor = print?.anchors.find(({ name }) => name === number.anchor)
    const first = plan.firstPageOf.get(id)
    const target = placeOf.get(number.paper)
    if (!print || !anchor || first === undefined || !target) return []
    const range = target.firstLabel === target.lastLabel ? target.firstLabel : `${target.firstLabel}–${target.lastLabel}`
    return [{ page: first + anchor.page, anchor, heightPt: print.heightPt, late: number, text: number.kind === 'range' ? range : target.firstLabel }]
  }))
}

/** Digits that the longest late number needs: the gaps must have room for them. */
export function digitsNeeded(plan: PagePlan): number {
  return Math.max(...plan.papers.map((paper) => paper.lastLabel.length), 1)
}
