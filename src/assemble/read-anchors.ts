// The named destinations of a raw print → anchors on the printed sheet.
import type { Anchor } from '../model/print.ts'
import { ptPerPx } from '../model/geometry.ts'
import type { PageGeometry } from '../model/geometry.ts'
import { nameOfBytes } from './destination-name.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { nameTreeEntries } from './pdf/tree-entries.ts'
import { Ref } from './pdf/values.ts'
import type { PdfValue } from './pdf/values.ts'

export function readAnchors(pdf: Pdf, pages: readonly PdfPage[], geometry: PageGeometry): readonly Anchor[] {
  const pageOf = new Map(pages.map(({ ref }, index) => [ref, index]))
  const anchors: Anchor[] = []
  for (const [bytes, value] of destinations(pdf)) {
    const array = pdf.array(value) ?? pdf.array(pdf.dict(value)?.get('D'))
    const page = array?.[0] instanceof Ref ? pageOf.get(array[0]) : undefined
    if (!array || page === undefined) continue
    anchors.push({
      name: nameOfBytes(bytes),
      page,
      // Chromium measures from the page area, whatever the margins.
      xPt: (pdf.number(array[2]) ?? 0) + geometry.innerPx * ptPerPx,
      yPt: (pdf.number(array[3]) ?? 0) - geometry.topPx * ptPerPx,
    })
  }
  return anchors
}

// The catalog holds either the dictionary of PDF 1.1, as Chromium has it, or the name tree of 1.2.
function destinations(pdf: Pdf): readonly (readonly [string, PdfValue])[] {
  const catalog = pdf.catalog()
  return [...(pdf.dict(catalog.get('Dests')) ?? []), ...nameTreeEntries(pdf, pdf.dict(catalog.get('Names'))?.get('Dests'))]
}
