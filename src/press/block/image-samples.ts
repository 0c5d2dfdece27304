// An image of a PDF → its dots, eight bits to a component, as they stand in its own colour space.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict } from '../../assemble/pdf/values.ts'
import type { JpegCodec } from './jpeg-codec.ts'

export interface Samples {
  readonly width: number
  readonly height: number
  readonly components: number
  /** Bytes from one dot to the next: decoded photographs carry an opacity that is none of theirs. */
  readonly stride: number
  /** One dot after another, row by row. */
  readonly bytes: Uint8Array
  /** It was kept as a photograph. */
  readonly lossy: boolean
}

/** Null when the image is kept in a way that is not read here. */
export async function imageSamples(pdf: Pdf, image: PdfStream, components: number, jpeg: JpegCodec): Promise<Samples | null> {
  const [width, height] = sizeOf(pdf, image.dict)
  const filters = pdf.list(image.dict.get('Filter')).map((filter) => pdf.get(filter))
  if (filters.at(-1) === 'DCTDecode') {
    const file = filters.length === 1 ? image.bytes : decodeStream(pdf, without(image, filters.length - 1))
    const pixels = await (components === 4 ? jpeg.decodeInks(file) : jpeg.decode(file))
    return pixels && { ...pixels, components, stride: 4, lossy: true }
  }
  if (filters.some((filter) => filter !== 'FlateDecode')) return null
  const bits = pdf.number(image.dict.get('BitsPerComponent')) ?? 8
  const bytes = unpacked(decodeStream(pdf, image), width * components, height, bits)
  return bytes && { width, height, components, stride: components, bytes, lossy: false }
}

export function sizeOf(pdf: Pdf, dict: PdfDict): readonly [width: number, height: number] {
  return [pdf.number(dict.get('Width')) ?? 0, pdf.number(dict.get('Height')) ?? 0]
}

function without(image: PdfStream, filters: number): PdfStream {
  const list = (image.dict.get('Filter') as unknown[]).slice(0, filters)
  return new PdfStream(new Map([...image.dict, ['Filter', list as never]]), image.bytes)
}

// Rows begin on whole bytes. Of sixteen bits the upper eight are enough for print; of fewer each sample is its own number.
function unpacked(bytes: Uint8Array, perRow: number, rows: number, bits: number): Uint8Array | null {
  if (bits === 8) return bytes
  const plain = new Uint8Array(perRow * rows)
  const rowBytes = Math.ceil((perRow * bits) / 8)
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < perRow; i++) {
      const bit = i * bits
      const byte = bytes[row * rowBytes + (bit >> 3)] ?? 0
      plain[row * perRow + i] = bits === 16 ? byte : (byte >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)
    }
  }
  return [1, 2, 4, 16].includes(bits) ? plain : null
}
