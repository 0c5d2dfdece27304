// The pages of a print → the same with compact content; and, once it was read, that content compressed again.
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { compactContent } from './compact-content.ts'
import type { FontShelf } from './font-shelf.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfStream, Ref } from './pdf/values.ts'

const compress = promisify(deflate)

/** Leaves the content uncompressed, for those who read it next. */
export function compactPages(pdf: Pdf, pages: readonly PdfPage[], fonts: FontShelf): void {
  for (const { dict } of pages) {
    const resources = pdf.dict(dict.get('Resources'))
    for (const [ref, stream] of contentsOf(pdf, dict)) {
      const content = compactContent(decodeStream(pdf, stream), (name) => fonts.named(resources, name))
      const entries = new Map([...stream.dict].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms'))
      pdf.set(ref, new PdfStream(entries, content))
    }
  }
}

export async function compressPages(pdf: Pdf, pages: readonly PdfPage[]): Promise<void> {
  await Promise.all(pages.flatMap(({ dict }) => contentsOf(pdf, dict)).map(async ([ref, stream]) => {
    if (!stream.dict.has('Filter')) pdf.set(ref, new PdfStream(new Map([...stream.dict, ['Filter', 'FlateDecode']]), await compress(stream.bytes)))
  }))
}

function contentsOf(pdf: Pdf, page: PdfPage['dict']): [Ref, PdfStream][] {
  return pdf.list(page.get('Contents')).flatMap((part): [Ref, PdfStream][] => {
    const stream = pdf.stream(part)
    return part instanceof Ref && stream ? [[part, stream]] : []
  })
}
