// Title, authors and the rest → catalog, document information and XMP.
import type { DocumentInfo } from '../model/outline.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textString } from './pdf/text-string.ts'
import { dictOf, PdfStream } from './pdf/values.ts'
import type { PdfDict } from './pdf/values.ts'
import { xmpPacket } from './xmp-packet.ts'

export function describeDocument(pdf: Pdf, info: DocumentInfo): void {
  const catalog = pdf.catalog()
  catalog.set('Lang', textString(info.lang))
  catalog.set('ViewerPreferences', dictOf({ DisplayDocTitle: true }))
  if (catalog.has('Outlines')) catalog.set('PageMode', 'UseOutlines')
  // Not compressed, so that programs that do not know PDF find it.
  catalog.set('Metadata', pdf.add(new PdfStream(dictOf({ Type: 'Metadata', Subtype: 'XML' }), Buffer.from(xmpPacket(info), 'utf8'))))
  pdf.trailer.set('Info', pdf.add(informationOf(info)))
}

function informationOf({ title, authors, subject, keywords, date, producer }: DocumentInfo): PdfDict {
  const stamp = `D:${new Date(date).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  const entries = { Title: title, Author: authors.join(', '), Subject: subject, Keywords: keywords.join(', '), Producer: producer, CreationDate: stamp, ModDate: stamp }
  return new Map(Object.entries(entries).filter(([, text]) => text !== '').map(([key, text]) => [key, textString(text)]))
}
