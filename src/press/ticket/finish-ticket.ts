// Chromium's PDF of the job ticket → the same without what changes from run to run.
import { describeDocument } from '../../assemble/describe-document.ts'
import { readPdf } from '../../assemble/pdf/read-pdf.ts'
import { writePdf } from '../../assemble/pdf/write-pdf.ts'
import { renumberElements } from '../../assemble/renumber-elements.ts'
import { tagFonts } from '../../assemble/tag-fonts.ts'
import type { DocumentInfo } from '../../model/outline.ts'

export function finishTicket(printed: Uint8Array, info: DocumentInfo): Promise<Uint8Array> {
  const pdf = readPdf(printed)
  pdf.trailer.delete('Info')
  renumberElements(pdf)
  tagFonts(pdf)
  describeDocument(pdf, info)
  return writePdf(pdf)
}
