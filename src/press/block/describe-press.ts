// Title and dates → document information and XMP of a file for the printing house, with the mark of PDF/X-4 where it is one.
import type { DocumentInfo } from '../../model/outline.ts'
import { describeDocument } from '../../assemble/describe-document.ts'
import { xmpPacket } from '../../assemble/xmp-packet.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../assemble/pdf/values.ts'
import { documentUuid } from './output-intent.ts'

export const standardName = 'PDF/X-4'

/** `part` tells files of one package apart: `block`, `cover`; the standard asks for a title, so it stands in for one. */
export function describePress(pdf: Pdf, info: DocumentInfo, part: string, standard: boolean): void {
  const titled = info.title === '' ? { ...info, title: part } : info
  describeDocument(pdf, titled)
  pdf.catalog().delete('ViewerPreferences')
  const information = pdf.dict(pdf.trailer.get('Info'))
  information?.set('Trapped', 'False')
  const packet = xmpPacket(titled).replace('</rdf:Description>', `${pressEntries(titled, part, standard)}\n</rdf:Description>`)
  pdf.catalog().set('Metadata', pdf.add(new PdfStream(dictOf({ Type: 'Metadata', Subtype: 'XML' }), Buffer.from(packet, 'utf8'))))
}

function pressEntries(info: DocumentInfo, part: string, standard: boolean): string {
  const uuid = documentUuid(part, info.title, info.date, info.producer)
  return [
    '<pdf:Trapped>False</pdf:Trapped>',
    `<xmpMM:DocumentID xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">${uuid}</xmpMM:DocumentID>`,
    '<xmpMM:VersionID xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">1</xmpMM:VersionID>',
    '<xmpMM:RenditionClass xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">default</xmpMM:RenditionClass>',
    ...(standard ? [`<pdfxid:GTS_PDFXVersion xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">${standardName}</pdfxid:GTS_PDFXVersion>`] : [])
  ].join('\n')
}
