// The pictures of a finished PDF and those the manuscripts use → each printed picture with its file and line.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { Ref } from '../../assemble/pdf/values.ts'
import type { JpegCodec } from '../block/jpeg-codec.ts'
import type { Box } from './box.ts'
import { imageTone, type ImageTone } from './image-tone.ts'
import type { FileReading } from './read-file.ts'
import type { PlacedPicture } from './terms.ts'

export interface PrintedImage extends ImageTone {
  readonly page: number
  readonly box: Box
  readonly widthPx: number
  readonly heightPx: number
  readonly dpi: number
  readonly family: string
  readonly stencil: boolean
  /** Null where no manuscript is known to use it. */
  readonly picture: PlacedPicture | null
}

/** Pictures come in the order of the book in both: each printed one is the next of its shape that its page may hold. */
export async function printedImages(file: FileReading, pictures: readonly PlacedPicture[], jpeg: JpegCodec): Promise<readonly PrintedImage[]> {
  const tones = new Map<Ref, ImageTone>()
  const printed: PrintedImage[] = []
  const used = new Set<PlacedPicture>()
  for (const { page, marks } of file.pages) {
    for (const { box, ref, widthPx, heightPx, dpi, family, stencil, bits } of marks.images) {
      const tone = ref && !stencil ? tones.get(ref) ?? await toneOf(file.pdf, ref, jpeg) : { grey: null, lineArt: bits === 1 }
      if (ref) tones.set(ref, tone)
      const fitting = pictures.filter((candidate) => page >= candidate.firstPage && page <= candidate.lastPage && alike(candidate, widthPx, heightPx))
      // A drawing may show one picture several times.
      const picture = fitting.find((candidate) => !used.has(candidate)) ?? fitting.find(({ inside }) => inside) ?? null
      if (picture) used.add(picture)
      printed.push({ page, box, widthPx, heightPx, dpi, family, stencil, picture, ...tone })
    }
  }
  return printed
}

async function toneOf(pdf: Pdf, ref: Ref, jpeg: JpegCodec): Promise<ImageTone> {
  const image = pdf.stream(ref)
  return image ? imageTone(pdf, image, jpeg) : { grey: null, lineArt: false }
}

// The same shape, with no more dots than the file: pictures are made smaller for print, and those of telephones are turned.
function alike(picture: PlacedPicture, widthPx: number, heightPx: number): boolean {
  // The browser makes those inside drawings no smaller.
  if (picture.inside) return widthPx === picture.widthPx && heightPx === picture.heightPx
  if (picture.cropped) return widthPx <= picture.widthPx && heightPx <= picture.heightPx
  return fits(picture.widthPx, picture.heightPx, widthPx, heightPx) || fits(picture.heightPx, picture.widthPx, widthPx, heightPx)
}

function fits(fromWidth: number, fromHeight: number, width: number, height: number): boolean {
  return width <= fromWidth + 1 && height <= fromHeight + 1 && Math.abs((fromHeight * width) / fromWidth - height) <= 1.5
}
