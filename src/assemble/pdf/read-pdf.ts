// The bytes of a PDF file → its objects.
import type { ByteSource } from '../../model/byte-source.ts'
import { crossReference } from './cross-reference.ts'
import type { CrossReference } from './cross-reference.ts'
import { decodeStream } from './decode-stream.ts'
import { ObjectReader } from './object-reader.ts'
import { Pdf } from './pdf.ts'
import { PdfStream } from './values.ts'
import type { PdfDict, PdfValue } from './values.ts'

/** Reads a file on its own. */
export function readPdf(bytes: ByteSource): Pdf {
  const pdf = new Pdf()
  const trailer = readInto(pdf, bytes)
  for (const key of ['Root', 'Info']) if (trailer.has(key)) pdf.trailer.set(key, trailer.get(key) ?? null)
  return pdf
}

/** Reads a file into a PDF that may hold others already; its numbers move up, so nothing has to be copied. Gives its trailer. */
export function readInto(pdf: Pdf, bytes: ByteSource): PdfDict {
  const file = new ObjectReader(bytes, pdf, pdf.size)
  const table = crossReference(file)
  if (table.trailer.has('Encrypt')) throw new Error('The PDF is encrypted')
  // A reference to an object that is not there must not find one of the next file.
  pdf.reserve(file.base + Number(table.trailer.get('Size')))
  readPlain(file, table)
  readPacked(file, table)
  return table.trailer
}

function readPlain(file: ObjectReader, { places }: CrossReference): void {
  const offsetOf = (number: number): number | undefined => {
    const place = places.get(number)
    return place && 'offset' in place ? place.offset : undefined
  }
  for (const [number, place] of places) if ('offset' in place) file.pdf.set(file.pdf.ref(file.base + number), file.objectAt(place.offset, offsetOf))
}

function readPacked(file: ObjectReader, { places }: CrossReference): void {
  const containers = new Map<number, readonly PdfValue[]>()
  for (const [number, place] of places) {
    if ('offset' in place) continue
    let values = containers.get(place.container)
    if (!values) containers.set(place.container, (values = unpacked(file, place.container)))
    file.pdf.set(file.pdf.ref(file.base + number), values[place.index] ?? null)
  }
}

function unpacked(file: ObjectReader, container: number): readonly PdfValue[] {
  const stream = file.pdf.get(file.pdf.ref(file.base + container))
  if (!(stream instanceof PdfStream)) throw new Error(`The PDF has no object stream ${container}`)
  const decoded = decodeStream(file.pdf, stream)
  const text = Buffer.from(decoded.buffer, decoded.byteOffset, decoded.byteLength).toString('latin1')
  return file.packed(text, Number(stream.dict.get('First')), Number(stream.dict.get('N')))
}
