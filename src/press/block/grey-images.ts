// Pictures of a PDF → the same in grey, but for those whose colours are kept and told by their profile. Gives those.
import type { ByteSource } from '../../model/byte-source.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, type Ref } from '../../assemble/pdf/values.ts'
import { greyImage } from './grey-image.ts'
import type { JpegCodec } from './jpeg-codec.ts'
import { told, type KeptColour } from './kept-colour.ts'

export interface PictureWork {
  readonly jpeg: JpegCodec
  /** Puts the bytes of a picture where they wait to be written. */
  readonly lay: (bytes: Uint8Array) => ByteSource
}

/** Pictures of a small file stay in memory. */
export function workInMemory(jpeg: JpegCodec): PictureWork {
  return { jpeg, lay: (bytes) => bytes }
}

/** One after another, so that no more than one is in memory. */
export async function greyImages(pdf: Pdf, images: Iterable<Ref>, kept: KeptColour | null, { jpeg, lay }: PictureWork): Promise<ReadonlySet<Ref>> {
  const colourful = new Set<Ref>()
  for (const ref of images) {
    const image = pdf.stream(ref)
    if (!image) continue
    const made = await greyImage(pdf, image, kept !== null, jpeg)
    if (made.image) pdf.set(ref, new PdfStream(made.image.dict, lay(made.image.bytes)))
    if (made.how !== 'colour' || !kept) continue
    image.dict.set('ColorSpace', told(pdf, image.dict.get('ColorSpace') ?? null, kept))
    colourful.add(ref)
  }
  return colourful
}
