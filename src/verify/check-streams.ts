// Every stream of the file can be unpacked: fonts and images too, which no other check looks into.
import { decodeStream } from '../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../assemble/pdf/pdf.ts'
import { PdfStream } from '../assemble/pdf/values.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { OwnReading } from './open-volume.ts'

/** Looked at only when every page is read back. */
export function checkStreams({ objects: { pdf }, full }: OwnReading): Finding[] {
  if (!full) return []
  return Array.from({ length: pdf.size }, (_, number) => number).flatMap((number) => {
    const value = pdf.get(pdf.ref(number))
    return value instanceof PdfStream && isDamaged(pdf, value) ? [finding('stream', { found: number })] : []
  })
}

export function isDamaged(pdf: Pdf, stream: PdfStream): boolean {
  const filters = pdf.list(stream.dict.get('Filter')).map((filter) => pdf.get(filter))
  // The formats of images unpack themselves.
  if (!filters.every((filter) => filter === 'FlateDecode')) return false
  try {
    decodeStream(pdf, stream)
    return false
  } catch {
    return true
  }
}
