// An image of a PDF → how dark it is on the whole, and whether it is a drawing in black and white.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfStream } from '../../assemble/pdf/values.ts'
import { colourSpace } from '../block/colour-space.ts'
import { imageSamples, type Samples } from '../block/image-samples.ts'
import type { JpegCodec } from '../block/jpeg-codec.ts'

export interface ImageTone {
  /** 0 black, 1 white; null where it cannot be told. */
  readonly grey: number | null
  readonly lineArt: boolean
}

/** So much of a drawing is black or white. One smoothed for the screen has greys at its edges, and prints well with fewer dots. */
const drawnShare = 0.995
const nearly = 16

export async function imageTone(pdf: Pdf, image: PdfStream, jpeg: JpegCodec): Promise<ImageTone> {
  const bits = pdf.number(image.dict.get('BitsPerComponent')) ?? 1
  const space = colourSpace(pdf, image.dict.get('ColorSpace') ?? 'DeviceGray')
  const samples = space && space.components === 1 && space.family !== 'Indexed' ? await imageSamples(pdf, image, 1, jpeg) : null
  if (!samples) return { grey: null, lineArt: bits === 1 }
  return bits === 1 ? { grey: mean(samples, 1), lineArt: true } : { grey: mean(samples, 255), lineArt: !samples.lossy && isDrawing(samples) }
}

function mean({ bytes, stride }: Samples, highest: number): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += stride) sum += bytes[at] ?? 0
  return bytes.length === 0 ? 1 : (sum * stride) / bytes.length / highest
}

function isDrawing({ bytes }: Samples): boolean {
  let black = 0
  let white = 0
  for (const level of bytes) {
    if (level < nearly) black++
    else if (level > 255 - nearly) white++
  }
  return black > 0 && white > 0 && black + white >= bytes.length * drawnShare
}
