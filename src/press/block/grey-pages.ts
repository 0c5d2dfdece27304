// The pages of a PDF → the same pages in one black ink, each with a single stream of content. Gives the pages that keep colours.
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, Ref } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { blends, inheritGroup, mixIn } from './blending.ts'
import { colourSpace } from './colour-space.ts'
import { greyContent } from './grey-content.ts'
import { greyImages, type PictureWork } from './grey-images.ts'
import { greyShading } from './grey-shading.ts'
import { inlineImage } from './inline-image.ts'
import { keptName, told, type KeptColour } from './kept-colour.ts'
import { PlainStreams } from './plain-streams.ts'
import { dropSpaces, tellSpaces } from './resource-spaces.ts'

/** Gives the pages, 1-based, that keep a colour: none unless told how it is `kept`. */
export async function greyPages(pdf: Pdf, pages: readonly PdfPage[], kept: KeptColour | null, work: PictureWork): Promise<readonly number[]> {
  const plain = new PlainStreams(pdf)
  const greyer = new PageGreyer(pdf, kept, plain)
  const painted = pages.map(({ dict }) => greyer.page(dict))
  const colourImages = await greyImages(pdf, greyer.images, kept, work)
  await plain.pack()
  return pages.flatMap(({ dict }, i) => {
    const { colourful, images, blended } = painted[i] ?? nothing
    const inColour = colourful || images.some((image) => colourImages.has(image))
    mixIn(pdf, dict, inColour ? kept?.mixing ?? '' : 'DeviceGray', blended)
    return inColour ? [i + 1] : []
  })
}

interface Painted {
  readonly colourful: boolean
  /** Pictures reached from here, however deep. */
  readonly images: readonly Ref[]
  /** Something is mixed with what lies beneath it. */
  readonly blended: boolean
}

const nothing: Painted = { colourful: false, images: [], blended: false }

class PageGreyer {
  readonly #pdf: Pdf
  readonly #kept: KeptColour | null
  /** What was gone through already: forms and patterns are shared by pages. */
  readonly #done = new Map<Ref, Painted>()
  readonly #plain: PlainStreams
  readonly #fonts = new Set<PdfDict>()
  /** All that were met. */
  readonly images = new Set<Ref>()

  constructor(pdf: Pdf, kept: KeptColour | null, plain: PlainStreams) {
    this.#pdf = pdf
    this.#kept = kept
    this.#plain = plain
  }

  page(dict: PdfDict): Painted {
    const parts = this.#pdf.list(dict.get('Contents')).flatMap((part) => this.#pdf.stream(part) ?? [])
    const resources = this.#ownResources(dict)
    if (parts.length === 0) return nothing
    // The parts of a content stream are read as if white space stood between them.
    const content = Buffer.concat(parts.flatMap((part) => [decodeStream(this.#pdf, part), Buffer.from('\n')]))
    const { bytes, painted } = this.#content(content, resources)
    dict.set('Contents', this.#plain.add(bytes))
    return painted
  }

  #content(content: Uint8Array, resources: PdfDict): { readonly bytes: Uint8Array; readonly painted: Painted } {
    const spaces = this.#pdf.dict(resources.get('ColorSpace'))
    const grey = greyContent(content, {
      kept: this.#kept === null ? '' : keptName,
      space: (name) => colourSpace(this.#pdf, spaces?.get(name) ?? name),
      inlineImage: (entries, data) => inlineImage(this.#pdf, entries, data, resources)
    })
    const inside = this.#resources(resources, grey.painted)
    if (this.#kept) tellSpaces(this.#pdf, resources, this.#kept, grey.colourful)
    return { bytes: grey.bytes, painted: { ...inside, colourful: grey.colourful || inside.colourful } }
  }

  /** A copy: pages may share their resources, and an image of the content becomes an object of one of them. */
  #ownResources(holder: PdfDict): PdfDict {
    const resources = new Map<string, PdfValue>(this.#pdf.dict(holder.get('Resources')) ?? [])
    holder.set('Resources', resources)
    return resources
  }

  #resources(resources: PdfDict, painted: ReadonlySet<string>): Painted {
    const found: Painted[] = []
    for (const [name, value] of this.#pdf.dict(resources.get('XObject')) ?? []) {
      const object = this.#object(value)
      if (painted.has(name)) found.push(object)
    }
    for (const [name, value] of this.#pdf.dict(resources.get('Pattern')) ?? []) {
      const pattern = this.#pattern(value)
      if (painted.has(name)) found.push(pattern)
    }
    for (const value of this.#pdf.dict(resources.get('Shading'))?.values() ?? []) found.push(this.#shading(value))
    for (const value of this.#pdf.dict(resources.get('Font'))?.values() ?? []) this.#font(value)
    const states = [...this.#pdf.dict(resources.get('ExtGState'))?.values() ?? []]
    for (const value of states) this.#softMask(value)
    if (!this.#kept) dropSpaces(this.#pdf, resources)
    return {
      colourful: found.some(({ colourful }) => colourful), images: found.flatMap(({ images }) => images),
      blended: found.some(({ blended }) => blended) || states.some((value) => blends(this.#pdf, value))
    }
  }

  #object(value: PdfValue): Painted {
    const stream = this.#pdf.stream(value)
    if (!(value instanceof Ref) || !stream) return nothing
    if (stream.dict.get('Subtype') === 'Form') return this.#once(value, () => this.#form(value, stream))
    if (stream.dict.get('Subtype') !== 'Image') return nothing
    this.images.add(value)
    return { colourful: false, images: [value], blended: this.#pdf.stream(stream.dict.get('SMask')) !== undefined }
  }

  #once(ref: Ref, go: () => Painted): Painted {
    const known = this.#done.get(ref)
    if (known) return known
    // Before its parts are looked at: a form may lead to itself.
    this.#done.set(ref, nothing)
    const painted = go()
    this.#done.set(ref, painted)
    return painted
  }

  #form(ref: Ref, stream: PdfStream): Painted {
    const { bytes, painted } = this.#content(decodeStream(this.#pdf, stream), this.#ownResources(stream.dict))
    const entries = new Map([...stream.dict].filter(([key]) => key !== 'StructParent' && key !== 'StructParents'))
    inheritGroup(this.#pdf, entries)
    this.#plain.replace(ref, entries, bytes)
    return painted
  }

  #pattern(value: PdfValue): Painted {
    if (!(value instanceof Ref)) return this.#shading(this.#pdf.dict(value)?.get('Shading') ?? null)
    const stream = this.#pdf.stream(value)
    return this.#once(value, () => (stream ? this.#form(value, stream) : this.#shading(this.#pdf.dict(value)?.get('Shading') ?? null)))
  }

  #shading(value: PdfValue): Painted {
    const found = this.#pdf.get(value)
    const dict = found instanceof PdfStream ? found.dict : this.#pdf.dict(found)
    if (!dict) return nothing
    const space = colourSpace(this.#pdf, dict.get('ColorSpace'))
    const coloured = space !== null && space.family !== 'DeviceGray'
    if (!this.#kept || !coloured) {
      if (coloured) greyShading(this.#pdf, dict)
      return nothing
    }
    dict.set('ColorSpace', told(this.#pdf, dict.get('ColorSpace') ?? null, this.#kept))
    return { ...nothing, colourful: true }
  }

  #font(value: PdfValue): void {
    const font = this.#pdf.dict(value)
    if (font?.get('Subtype') !== 'Type3' || this.#fonts.has(font)) return
    this.#fonts.add(font)
    const resources = this.#ownResources(font)
    for (const glyph of this.#pdf.dict(font.get('CharProcs'))?.values() ?? []) {
      const stream = this.#pdf.stream(glyph)
      if (glyph instanceof Ref && stream) this.#once(glyph, () => this.#glyph(glyph, stream, resources))
    }
  }

  #glyph(ref: Ref, stream: PdfStream, resources: PdfDict): Painted {
    const { bytes, painted } = this.#content(decodeStream(this.#pdf, stream), resources)
    this.#plain.replace(ref, stream.dict, bytes)
    return painted
  }

  #softMask(value: PdfValue): void {
    const mask = this.#pdf.dict(this.#pdf.dict(value)?.get('SMask'))
    if (!mask) return
    this.#object(mask.get('G') ?? null)
    const form = this.#pdf.stream(mask.get('G'))
    // How light a mask is, is reckoned in colours of its own.
    if (form) mixIn(this.#pdf, form.dict, 'DeviceGray', mask.get('S') === 'Luminosity')
  }
}
