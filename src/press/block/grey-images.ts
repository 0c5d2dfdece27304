// Pictures of a PDF → the same in grey, but for those whose colours are kept and told by their profile. Gives those.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { Ref } from '../../assemble/pdf/values.ts'
import { greyImage } from './grey-image.ts'
import type { JpegCodec } from './jpeg-codec.ts'
import { told, type KeptColour } from './kept-colour.ts'

/** One after another, so that no more than one is in memory as dots. */
export async function greyImages(pdf: Pdf, images: Iterable<Ref>, kept: KeptColour | null, jpeg: JpegCodec): Promise<ReadonlySet<Ref>> {
  const colourful = new Set<Ref>()
  for (const ref of images) {
    const image = pdf.stream(ref)
    if (!image) continue
    const made = await greyImage(pdf, image, kept !== null, jpeg)
    if (made.image) pdf.set(ref, made.image)
    if (made.how !== 'colour' || !kept) continue
    image.dict.set('ColorSpace', told(pdf, image.dict.get('ColorSpace') ?? null, kept))
    colourful.add(ref)
  }
  return colourful
}
