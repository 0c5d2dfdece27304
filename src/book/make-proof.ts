// The pages of one paper as they will be printed → its proof: lines numbered, watermark, file and day.
import { layUnder } from '../assemble/lay-under.ts'
import { PageTextReader } from '../assemble/page-text.ts'
import { pageList, type PdfPage } from '../assemble/pdf/page-list.ts'
import type { Pdf } from '../assemble/pdf/pdf.ts'
import { readPdf } from '../assemble/pdf/read-pdf.ts'
import { writePdf } from '../assemble/pdf/write-pdf.ts'
import { structurePlaces } from '../assemble/structure-places.ts'
import { typeLines } from '../assemble/type-lines.ts'
import { composeProofMarks, type ProofFacts, type ProofPage } from '../compose/compose-proof-marks.ts'
import type { Studio } from '../compose/studio.ts'
import { ptPerPx, textArea, type PageGeometry } from '../model/geometry.ts'
import type { Printer } from '../model/print.ts'

export interface Proof {
  readonly pdf: Uint8Array
  /** What was numbered, page by page. */
  readonly pages: readonly ProofPage[]
}

/** `pages` is a PDF that the join made, such as an offprint; `sides` are those of its pages. The printer must know the faces of the studio's template. */
export async function makeProof(pages: Uint8Array, sides: readonly ProofPage['side'][], facts: ProofFacts, studio: Studio, printer: Printer): Promise<Proof> {
  const pdf = readPdf(pages)
  const sheets = pageList(pdf, pdf.catalog())
  const numbered = linesOf(pdf, sheets, sides, studio.page)
  layUnder(pdf, sheets, await printer.print(composeProofMarks(numbered, facts, studio)), studio.page)
  return { pdf: await writePdf(pdf), pages: numbered }
}

function linesOf(pdf: Pdf, sheets: readonly PdfPage[], sides: readonly ProofPage['side'][], page: PageGeometry): readonly ProofPage[] {
  const reader = new PageTextReader(pdf)
  const placeOf = structurePlaces(pdf)
  return sheets.map(({ dict }, index) => {
    const side = sides[index] ?? 'recto'
    const leftPx = side === 'recto' ? page.innerPx : page.outerPx
    const texts = reader.places(dict).map((shown) => ({ shown, place: placeOf(dict, shown.mark) }))
    return { side, lines: typeLines(texts, (leftPx + textArea(page).widthPx / 2) * ptPerPx) }
  })
}
