// Pages of the trim size → pages on the sheet, with the boxes a printing house reads.
import { movePatterns } from '../../assemble/move-patterns.ts'
import type { PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfValue, Ref } from '../../assemble/pdf/values.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import { printerMarks } from './printer-marks.ts'
import type { SheetSize } from './sheet-size.ts'

/** The corner of the sheet is where a PDF counts from, so content moves inwards; what hangs over the bleed is cut off. */
export function setPressBoxes(pdf: Pdf, pages: readonly PdfPage[], size: SheetSize, marks: boolean): void {
  const { trimWidthPt, trimHeightPt, bleedPt, aroundPt } = size
  const box = (out: number): PdfValue => [aroundPt - out, aroundPt - out, aroundPt + trimWidthPt + out, aroundPt + trimHeightPt + out].map(thousandths)
  const before = aroundPt === 0 ? null : streamOf(pdf, `q ${(box(bleedPt) as number[]).slice(0, 2).join(' ')} ${thousandths(trimWidthPt + 2 * bleedPt)} ${thousandths(trimHeightPt + 2 * bleedPt)} re W n 1 0 0 1 ${aroundPt} ${aroundPt} cm\n`)
  const after = before && streamOf(pdf, `\nQ\n${marks ? printerMarks(size) : ''}`)
  movePatterns(pdf, pages.map(({ dict }) => ({ dict, shift: { xPt: aroundPt, yPt: aroundPt } })))
  for (const { dict } of pages) {
    dict.set('MediaBox', box(aroundPt))
    dict.set('BleedBox', box(bleedPt))
    dict.set('TrimBox', box(0))
    for (const other of ['CropBox', 'ArtBox', 'Rotate', 'UserUnit']) dict.delete(other)
    if (before && after) dict.set('Contents', [before, ...pdf.list(dict.get('Contents')), after])
  }
}

function streamOf(pdf: Pdf, text: string): Ref {
  return pdf.add(new PdfStream(new Map(), Buffer.from(text, 'latin1')))
}
