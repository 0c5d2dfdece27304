// Pages printed with bleed → put in the place of those without; their folios, which come from elsewhere, stay.
import { pageList, type PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { readInto } from '../../assemble/pdf/read-pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { movePatterns } from '../../assemble/move-patterns.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import { ptPerPx, versoShiftPt, type PageGeometry } from '../../model/geometry.ts'
import { bleedPx } from './bleed-studio.ts'
import type { BledPage } from './print-bled.ts'

/** `geometry`: of the reading edition. */
export function layBled(pdf: Pdf, pages: readonly PdfPage[], bled: readonly BledPage[], geometry: PageGeometry, bleedMm: number): void {
  for (const { page, side, print } of bled) {
    const [fresh] = pageList(pdf, pdf.dict(readInto(pdf, print.pdf).get('Root')) ?? new Map())
    const old = pages[page - 1]
    if (!fresh || !old) continue
    const grownPt = bleedPx(bleedMm) * ptPerPx
    const shift = {
      xPt: thousandths(-grownPt + (side === 'verso' ? versoShiftPt(geometry) : 0)),
      // The sheet is laid on the page by its head, as the page itself was.
      yPt: thousandths(geometry.trimHeightPt + grownPt - headOf(pdf, fresh.dict))
    }
    movePatterns(pdf, [{ dict: fresh.dict, shift }])
    const after = overlayOf(pdf, old.dict)
    old.dict.set('Resources', withOverlay(pdf, fresh.dict, old.dict))
    old.dict.set('Contents', [pdf.add(new PdfStream(new Map(), Buffer.from(`q 1 0 0 1 ${shift.xPt} ${shift.yPt} cm\n`))), ...pdf.list(fresh.dict.get('Contents')), ...after])
  }
}

// What stands last in the content of a page ends its print and stamps the overlay.
function overlayOf(pdf: Pdf, page: PdfDict): readonly PdfValue[] {
  return pdf.list(page.get('Contents')).slice(-1)
}

function withOverlay(pdf: Pdf, fresh: PdfDict, old: PdfDict): PdfDict {
  const resources = new Map<string, PdfValue>(pdf.dict(fresh.get('Resources')) ?? [])
  const objects = [...pdf.dict(pdf.dict(old.get('Resources'))?.get('XObject')) ?? []].filter(([name]) => name === 'VolumeOverlay')
  return resources.set('XObject', new Map<string, PdfValue>([...pdf.dict(resources.get('XObject')) ?? [], ...objects]))
}

function headOf(pdf: Pdf, page: PdfDict): number {
  return pdf.number(pdf.array(page.get('MediaBox'))?.[3]) ?? 0
}
