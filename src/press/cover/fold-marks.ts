// Where a cover is folded → broken lines outside the bleed, at head and foot.
import { ptPerMm } from '../../model/geometry.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import type { SheetSize } from '../block/sheet-size.ts'
import type { CoverGeometry } from './cover-geometry.ts'

const lengthPt = 5 * ptPerMm
const leastOffsetPt = 3 * ptPerMm

/** Operators of content, in the measure of the sheet. */
export function foldMarks({ foldsMm, bleedMm }: CoverGeometry, { aroundPt, bleedPt, trimHeightPt }: SheetSize): string {
  const off = Math.max(bleedPt, leastOffsetPt)
  const lines = foldsMm.flatMap((fold) => {
    const x = thousandths(aroundPt + (fold - bleedMm) * ptPerMm)
    return [[aroundPt - off, aroundPt - off - lengthPt], [aroundPt + trimHeightPt + off, aroundPt + trimHeightPt + off + lengthPt]].map(([from = 0, to = 0]) => `${x} ${thousandths(from)} m ${x} ${thousandths(to)} l S`)
  })
  return lines.length === 0 ? '' : ['q 0 G 0.25 w [3 2] 0 d', ...lines, 'Q', ''].join('\n')
}
