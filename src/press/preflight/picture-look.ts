// A picture as it stands on its page → its look: how light each of its small squares is. Equal pictures have nearly equal looks, whatever dots they are kept in.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfStream } from '../../assemble/pdf/values.ts'
import { colourSpace } from '../block/colour-space.ts'
import { greyDots } from '../block/grey-image.ts'
import { imageSamples, type Samples } from '../block/image-samples.ts'
import type { JpegCodec } from '../block/jpeg-codec.ts'
import { numbers } from '../block/pdf-function.ts'
import { heightOf, moved, widthOf, type Matrix } from './box.ts'

/** Row by row from the head, 0 black, 255 white. */
export type PictureLook = readonly number[]

/** Squares across a picture, and down. */
export const lookSquares = 16

/** Null where its dots cannot be read. `matrix` brings it to the page. */
export async function pictureLook(pdf: Pdf, image: PdfStream, matrix: Matrix, jpeg: JpegCodec): Promise<PictureLook | null> {
  const space = colourSpace(pdf, image.dict.get('ColorSpace') ?? 'DeviceGray')
  const samples = space && await imageSamples(pdf, image, space.components, jpeg)
  if (!space || !samples) return null
  const bits = pdf.number(image.dict.get('BitsPerComponent')) ?? 8
  const dots = greyDots(space.family === 'Indexed' ? samples : stretched(samples, bits), space, image.dict.has('Decode') ? numbers(pdf, image.dict.get('Decode')) : [])
  return squares(await onPaper(pdf, image, dots, jpeg), samples, matrix)
}

/** Of 255, on the whole. */
export function lookDistance(one: PictureLook, other: PictureLook): number {
  return one.reduce((sum, light, i) => sum + Math.abs(light - (other[i] ?? 0)), 0) / one.length
}

// Of fewer bits than eight each sample is its own number.
function stretched(samples: Samples, bits: number): Samples {
  const highest = 2 ** bits - 1
  return bits < 8 ? { ...samples, bytes: samples.bytes.map((level) => (level * 255) / highest) } : samples
}

// Where it lets the paper through it is lighter.
async function onPaper(pdf: Pdf, { dict }: PdfStream, dots: Uint8Array, jpeg: JpegCodec): Promise<Uint8Array> {
  const mask = pdf.stream(dict.get('SMask'))
  const samples = mask && await imageSamples(pdf, mask, 1, jpeg)
  if (!samples || samples.bytes.length / samples.stride !== dots.length) return dots
  return dots.map((light, dot) => 255 - ((255 - light) * (samples.bytes[dot * samples.stride] ?? 255)) / 255)
}

// As it is turned on the page: photographs of telephones may lie on their side in the file.
function squares(dots: Uint8Array, { width, height }: Samples, matrix: Matrix): PictureLook {
  const box = moved(matrix, [0, 0, 1, 1])
  const [a, b, c, d] = [matrix[0] / widthOf(box), matrix[1] / heightOf(box), matrix[2] / widthOf(box), matrix[3] / heightOf(box)]
  const [left, foot] = [Math.min(0, a) + Math.min(0, c), Math.min(0, b) + Math.min(0, d)]
  const [sums, counts] = [new Float64Array(lookSquares ** 2), new Uint32Array(lookSquares ** 2)]
  for (let row = 0, dot = 0; row < height; row++) {
    const up = 1 - (row + 0.5) / height
    for (let column = 0; column < width; column++, dot++) {
      const across = (column + 0.5) / width
      const square = squareAt(1 - (b * across + d * up - foot)) * lookSquares + squareAt(a * across + c * up - left)
      sums[square] = (sums[square] ?? 0) + (dots[dot] ?? 0)
      counts[square] = (counts[square] ?? 0) + 1
    }
  }
  return [...sums].map((sum, square) => sum / Math.max(1, counts[square] ?? 1))
}

function squareAt(share: number): number {
  return Math.min(lookSquares - 1, Math.max(0, Math.floor(share * lookSquares)))
}
