// An image of a PDF → the same in grey, eight bits to a dot, and smaller.
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfValue } from '../../assemble/pdf/values.ts'
import { colourSpace } from './colour-space.ts'
import type { ColourSpace } from './colour-space.ts'
import { greyByte } from './grey.ts'
import { imageSamples } from './image-samples.ts'
import type { Samples } from './image-samples.ts'
import type { JpegCodec } from './jpeg-codec.ts'
import { numbers } from './pdf-function.ts'

const compress = promisify(deflate)
/** Of 255: what differs less, as in a scan or a screenshot of grey text, is no colour that someone would pay for. */
const leastColour = 24
/** One dot in so many. */
const fewDots = 1000

/** `colour`: it has colours and they are asked to be kept; `left`: it is kept in a way that is not read here. */
export type GreyImage = { readonly image: PdfStream; readonly how: 'grey' } | { readonly image: null; readonly how: 'as-it-was' | 'colour' | 'left' }

/** An image that is a mask, or grey already, stays as it is. */
export async function greyImage(pdf: Pdf, image: PdfStream, keepColour: boolean, jpeg: JpegCodec): Promise<GreyImage> {
  const value = image.dict.get('ColorSpace')
  if (pdf.get(image.dict.get('ImageMask')) === true || pdf.get(value) === 'DeviceGray') return { image: null, how: 'as-it-was' }
  const space = colourSpace(pdf, value)
  const samples = space && await imageSamples(pdf, image, space.components, jpeg)
  if (!space || !samples) return { image: null, how: 'left' }
  if (keepColour && isColourful(samples, space)) return { image: null, how: 'colour' }
  return { image: await greyStream(pdf, image, samples, space, jpeg), how: 'grey' }
}

async function greyStream(pdf: Pdf, { dict }: PdfStream, samples: Samples, space: ColourSpace, jpeg: JpegCodec): Promise<PdfStream> {
  const dots = greyDots(samples, space, dict.has('Decode') ? numbers(pdf, dict.get('Decode')) : [])
  const entries = new Map<string, PdfValue>([...dict].filter(([key]) => !['ColorSpace', 'Decode', 'Filter', 'DecodeParms', 'BitsPerComponent', 'Width', 'Height', 'Intent', 'Mask'].includes(key)))
  // A mask of colours would speak of colours that are gone; one of another image stays.
  if (pdf.stream(dict.get('Mask'))) entries.set('Mask', dict.get('Mask') ?? null)
  for (const [key, entry] of Object.entries({ Width: samples.width, Height: samples.height, ColorSpace: 'DeviceGray', BitsPerComponent: 8, Filter: samples.lossy ? 'DCTDecode' : 'FlateDecode' })) entries.set(key, entry)
  return new PdfStream(entries, samples.lossy ? await jpeg.encodeGrey(samples.width, samples.height, dots) : await compress(dots))
}

/** One byte for each. */
export function greyDots({ width, height, components, stride, bytes }: Samples, space: ColourSpace, decode: readonly number[]): Uint8Array {
  const dots = new Uint8Array(width * height)
  if (components === 3 && decode.length === 0 && space.highest === 1) {
    for (let dot = 0, at = 0; dot < dots.length; dot++, at += stride) dots[dot] = greyByte(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    return dots
  }
  const convert = converter(space, decode)
  for (let dot = 0; dot < dots.length; dot++) dots[dot] = convert(bytes, dot * stride)
  return dots
}

// Palettes have few colours and four inks are rare: each colour met is converted once.
function converter(space: ColourSpace, decode: readonly number[]): (bytes: Uint8Array, at: number) => number {
  const known = new Map<number, number>()
  return (bytes, at) => {
    let key = 0
    for (let i = 0; i < space.components; i++) key = key * 256 + (bytes[at + i] ?? 0)
    let grey = known.get(key)
    if (grey === undefined) {
      grey = Math.round(space.grey(colourAt(bytes, at, space, decode)) * 255)
      if (known.size < 100000) known.set(key, grey)
    }
    return grey
  }
}

function colourAt(bytes: Uint8Array, at: number, space: ColourSpace, decode: readonly number[]): number[] {
  return Array.from({ length: space.components }, (_, i) => {
    const byte = bytes[at + i] ?? 0
    if (space.family === 'Indexed') return byte
    const [low = 0, high = space.highest] = decode.slice(i * 2)
    return low + (byte / 255) * (high - low)
  })
}

function isColourful({ width, height, bytes, components, stride }: Samples, space: ColourSpace): boolean {
  const most = (width * height) / fewDots
  let colourful = 0
  for (let at = 0; at + components <= bytes.length; at += stride) {
    const coloured = components === 3 ? differs(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : !space.neutral(colourAt(bytes, at, space, []))
    if (coloured && ++colourful > most) return true
  }
  return false
}

function differs(red: number, green: number, blue: number): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > leastColour
}
