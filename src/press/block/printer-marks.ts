// The sheet → crop marks: where the knife goes, outside the bleed.
import { ptPerMm } from '../../model/geometry.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import type { SheetSize } from './sheet-size.ts'

const lengthPt = 5 * ptPerMm
const leastOffsetPt = 3 * ptPerMm
/** A line of a quarter of a point: the finest that prints surely. */
const linePt = 0.25

/** Operators of content, in the measure of the sheet. */
export function printerMarks({ trimWidthPt, trimHeightPt, bleedPt, aroundPt }: SheetSize): string {
  const off = Math.max(bleedPt, leastOffsetPt)
  const [left, right, foot, head] = [aroundPt, aroundPt + trimWidthPt, aroundPt, aroundPt + trimHeightPt]
  const lines = [
    ...[left, right].flatMap((x) => [[x, foot - off, x, foot - off - lengthPt], [x, head + off, x, head + off + lengthPt]]),
    ...[foot, head].flatMap((y) => [[left - off, y, left - off - lengthPt, y], [right + off, y, right + off + lengthPt, y]])
  ]
  const drawn = lines.map((line) => `${line.slice(0, 2).map(thousandths).join(' ')} m ${line.slice(2).map(thousandths).join(' ')} l S`)
  return ['q 0 G', `${linePt} w`, ...drawn, 'Q', ''].join('\n')
}
