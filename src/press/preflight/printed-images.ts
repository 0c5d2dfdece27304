// The pictures of a finished PDF and those the manuscripts use → each printed picture with its file and line.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { Ref } from '../../assemble/pdf/values.ts'
import type { JpegCodec } from '../block/jpeg-codec.ts'
import type { Box } from './box.ts'
import { imageTone, type ImageTone } from './image-tone.ts'
import type { ImageMark } from './marks.ts'
import { lookDistance, pictureLook, type PictureLook } from './picture-look.ts'
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

/** How files of manuscripts look; those that cannot be told are left out. */
export type AskLooks = (pictures: readonly PlacedPicture[]) => Promise<ReadonlyMap<PlacedPicture, PictureLook>>

/** A mark with the pictures it may be. */
interface Sought {
  readonly page: number
  readonly mark: ImageMark
  readonly fitting: readonly PlacedPicture[]
}

/** Of 255. Made smaller and grey a picture stays far below it; what looks so different is another one. */
const farthest = 24

/** Each printed picture is one of its shape that its page may hold: where several are, the one that looks like it, and of those that look alike the next in the order of the book. */
export async function printedImages(file: FileReading, pictures: readonly PlacedPicture[], jpeg: JpegCodec, askLooks: AskLooks): Promise<readonly PrintedImage[]> {
  const sought = file.pages.flatMap(({ page, marks }) => marks.images.map((mark): Sought => ({ page, mark, fitting: pictures.filter((picture) => page >= picture.firstPage && page <= picture.lastPage && alike(picture, mark.widthPx, mark.heightPx)) })))
  const doubtful = new Set(sought.flatMap(({ fitting }) => (isDoubtful(fitting) ? fitting : [])))
  const looks = doubtful.size > 0 ? await askLooks([...doubtful]) : new Map<PlacedPicture, PictureLook>()
  const tones = new Map<Ref, ImageTone>()
  const used = new Set<PlacedPicture>()
  const printed: PrintedImage[] = []
  for (const { page, mark, fitting } of sought) {
    const { box, ref, widthPx, heightPx, dpi, family, stencil, bits } = mark
    const tone = ref && !stencil ? tones.get(ref) ?? await toneOf(file.pdf, ref, jpeg) : { grey: null, lineArt: bits === 1 }
    if (ref) tones.set(ref, tone)
    const look = isDoubtful(fitting) ? await lookOf(file.pdf, mark, jpeg) : null
    const likely = nearest(fitting.filter((picture) => !used.has(picture)), look, looks)
    // A drawing may show one picture several times.
    const picture = likely ?? fitting.find(({ inside }) => inside) ?? null
    if (picture) used.add(picture)
    printed.push({ page, box, widthPx, heightPx, dpi, family, stencil, picture, ...tone })
  }
  return printed
}

function isDoubtful(fitting: readonly PlacedPicture[]): boolean {
  return new Set(fitting.map(({ file, url }) => `${file}\n${url}`)).size > 1
}

// The first of those that are as near: what has no look is as near as may be.
function nearest(candidates: readonly PlacedPicture[], look: PictureLook | null, looks: ReadonlyMap<PlacedPicture, PictureLook>): PlacedPicture | null {
  let [found, least]: [PlacedPicture | null, number] = [null, Infinity]
  for (const picture of candidates) {
    const known = looks.get(picture)
    const distance = look && known ? lookDistance(look, known) : farthest
    if (distance <= farthest && distance < least) [found, least] = [picture, distance]
  }
  return found
}

async function lookOf(pdf: Pdf, { ref, stencil, matrix }: ImageMark, jpeg: JpegCodec): Promise<PictureLook | null> {
  const image = stencil ? undefined : pdf.stream(ref)
  return image ? pictureLook(pdf, image, matrix, jpeg) : null
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
