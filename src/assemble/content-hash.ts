// A content stream → the hash that tells whether a page of the volume is the page that was printed.
import { createHash } from 'node:crypto'
import { decodeStream } from './pdf/decode-stream.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'

/** SHA-256 (hex) of each content stream of a page, decoded: one in a print; in a volume the printed one among others. */
export function contentHashes(pdf: Pdf, page: PdfDict): readonly string[] {
  return pdf.list(page.get('Contents')).map((part) => {
    const stream = pdf.stream(part)
    return createHash('sha256').update(stream ? decodeStream(pdf, stream) : '').digest('hex')
  })
}
