// A stream as it stands in the file → its decoded bytes.
import { inflateSync } from 'node:zlib'
import type { Pdf } from './pdf.ts'
import type { PdfDict, PdfStream } from './values.ts'

/** Chromium compresses with Flate alone; an image's own format is never asked for. */
export function decodeStream(pdf: Pdf, stream: PdfStream): Uint8Array {
  let bytes = stream.bytes
  const filters = pdf.list(stream.dict.get('Filter')).map((filter) => pdf.get(filter))
  const parameters = pdf.list(stream.dict.get('DecodeParms')).map((entry) => pdf.dict(entry))
  filters.forEach((filter, i) => {
    if (filter !== 'FlateDecode') throw new Error(`Unexpected filter ${String(filter)}, expected FlateDecode`)
    bytes = withoutPrediction(pdf, inflateSync(bytes), parameters[i])
  })
  return bytes
}

// The predictors "as PNG" (ISO 32000-1, 7.4.4.4): the cross-reference streams of other writers have the fifth, "up".
function withoutPrediction(pdf: Pdf, bytes: Uint8Array, parameters: PdfDict | undefined): Uint8Array {
  const predictor = pdf.number(parameters?.get('Predictor')) ?? 1
  if (predictor === 1) return bytes
  const columns = pdf.number(parameters?.get('Columns')) ?? 1
  const rows = Math.floor(bytes.length / (columns + 1))
  const plain = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (columns + 1)] ?? 0
    if (kind !== 0 && kind !== 2) throw new Error(`Unexpected PNG predictor ${kind}, expected 0 or 2`)
    for (let column = 0; column < columns; column++) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0
      plain[row * columns + column] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + above
    }
  }
  return plain
}
