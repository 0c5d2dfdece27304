// The link annotations of a raw print → where they lead.
import { nameOfBytes } from './destination-name.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfDict } from './pdf/values.ts'

/** The name of a destination or an address, for each annotation in order. */
export function readLinks(pdf: Pdf, pages: readonly PdfPage[]): readonly string[] {
  return pages.flatMap(({ dict }) => (pdf.array(dict.get('Annots')) ?? []).flatMap((entry) => targetOf(pdf, pdf.dict(entry)) ?? []))
}

function targetOf(pdf: Pdf, annotation: PdfDict | undefined): string | undefined {
  if (annotation?.get('Subtype') !== 'Link') return undefined
  const action = pdf.dict(annotation.get('A'))
  const address = pdf.get(action?.get('URI'))
  if (address instanceof PdfString) return address.bytes
  const name = pdf.get(annotation.get('Dest') ?? action?.get('D'))
  return name instanceof PdfString ? nameOfBytes(name.bytes) : typeof name === 'string' ? nameOfBytes(name) : undefined
}
