// The sheet that Chromium printed on and the trim size → how far the sheet moves.
import type { PageGeometry } from '../model/geometry.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfValue } from './pdf/values.ts'
import { thousandths } from './thousandths.ts'

/** How far all of a printed sheet moves to stand right on the trimmed page: to the right and up, in points. */
export interface Shift {
  readonly xPt: number
  readonly yPt: number
}

/** Chromium rounds the sheet to its own grid: it is laid on the trimmed page by its upper left corner. */
export function alignment(pdf: Pdf, mediaBox: PdfValue | undefined, geometry: PageGeometry): Shift {
  const [left = 0, , , top = geometry.trimHeightPt] = (pdf.array(mediaBox) ?? []).map((side) => pdf.number(side) ?? 0)
  return { xPt: thousandths(-left), yPt: thousandths(geometry.trimHeightPt - top) }
}
