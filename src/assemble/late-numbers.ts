// Gaps left in bodies and the page plan → what is written into them, and where.
import type { LateDigits, LateNumber } from '../model/late-number.ts'
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

/**
 * Null when every gap is as wide as the number it waits for; else the widths to set the bodies with again.
 * `exact` is given up when widths and page numbers chase each other: then a gap may be too wide, never too narrow.
 */
export function betterDigits(late: LateNumbers, plan: PagePlan, digits: LateDigits, exact: boolean): LateDigits | null {
  const firsts = new Map(plan.papers.map(({ id, firstLabel }) => [id, firstLabel.length]))
  const most = Math.max(digits.most, ...plan.papers.map(({ lastLabel }) => lastLabel.length))
  const fits = (number: LateNumber): boolean => {
    const needed = firsts.get(number.paper) ?? number.digits
    return number.kind === 'range' ? most <= digits.most : exact ? needed === number.digits : needed <= number.digits
  }
  if ([...late.values()].every((numbers) => numbers.every(fits))) return null
  const widths = [...firsts].map(([id, length]) => [id, exact ? length : Math.max(length, digits.of[id] ?? 0)] as const)
  return { most, of: Object.fromEntries(widths) }
}
