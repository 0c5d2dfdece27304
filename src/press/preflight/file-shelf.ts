// What pages of a file share, looked at once: fonts, pictures, patterns.
import { createHash } from 'node:crypto'
import type { FontReader } from '../../assemble/font-reader.ts'
import { FontShelf } from '../../assemble/font-shelf.ts'
import { decodeStream } from '../../assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfDict, PdfStream, PdfValue } from '../../assemble/pdf/values.ts'
import { colourFrom } from './mark-colour.ts'
import type { Colour, PageMarks } from './marks.ts'

/** Reads a stream of content on its own. */
type ReadContent = (bytes: Uint8Array, resources: PdfDict) => PageMarks

export class FileShelf {
  readonly #pdf: Pdf
  readonly #read: ReadContent
  readonly #fonts: FontShelf
  readonly #fontNames = new Map<PdfDict, string>()
  readonly #imageHashes = new Map<PdfStream, string>()
  readonly #patterns = new Map<PdfValue, readonly Colour[]>()
  readonly #letters = new Map<PdfDict, readonly Colour[]>()

  constructor(pdf: Pdf, read: ReadContent) {
    this.#pdf = pdf
    this.#read = read
    this.#fonts = new FontShelf(pdf)
  }

  /** Fonts that were asked for so far. */
  get fontsUsed(): readonly PdfDict[] {
    return [...this.#fontNames.keys()]
  }

  font(resources: PdfDict, name: PdfValue | undefined): { readonly reader: FontReader | undefined; readonly name: string } {
    const dict = this.#pdf.dict(this.#pdf.dict(resources.get('Font'))?.get(String(name)))
    return { reader: this.#fonts.named(resources, name), name: dict ? this.#nameOf(dict) : '' }
  }

  imageHash(image: PdfStream): string {
    const known = this.#imageHashes.get(image) ?? createHash('sha256').update(image.bytes).digest('base64')
    this.#imageHashes.set(image, known)
    return known
  }

  /** Colours that a pattern paints with. */
  patternColours(pattern: PdfValue): readonly Colour[] {
    const known = this.#patterns.get(pattern)
    if (known) return known
    // Before it is looked into: a tile may be painted with its own pattern.
    this.#patterns.set(pattern, [])
    const colours = this.#coloursIn(pattern)
    this.#patterns.set(pattern, colours)
    return colours
  }

  /** Colours of a font whose letters are drawings (Type 3). */
  letterColours(resources: PdfDict, name: PdfValue | undefined): readonly Colour[] {
    const font = this.#pdf.dict(this.#pdf.dict(resources.get('Font'))?.get(String(name)))
    if (font?.get('Subtype') !== 'Type3') return []
    const known = this.#letters.get(font)
    if (known) return known
    this.#letters.set(font, [])
    const glyphs = [...this.#pdf.dict(font.get('CharProcs'))?.values() ?? []].flatMap((glyph) => this.#pdf.stream(glyph) ?? [])
    const colours = glyphs.flatMap((glyph) => coloursWithin(this.#read(decodeStream(this.#pdf, glyph), this.#pdf.dict(font.get('Resources')) ?? new Map())))
    this.#letters.set(font, colours)
    return colours
  }

  #coloursIn(pattern: PdfValue): readonly Colour[] {
    const tile = this.#pdf.stream(pattern)
    if (tile) return coloursWithin(this.#read(decodeStream(this.#pdf, tile), this.#pdf.dict(tile.dict.get('Resources')) ?? new Map()))
    const shading = this.#pdf.get(this.#pdf.dict(pattern)?.get('Shading'))
    const dict = shading instanceof Map ? shading : this.#pdf.stream(shading)?.dict
    return dict ? [{ ...colourFrom(this.#pdf, dict.get('ColorSpace') ?? 'DeviceGray', null), grey: null, ink: null }] : []
  }

  #nameOf(font: PdfDict): string {
    const known = this.#fontNames.get(font) ?? String(font.get('BaseFont') ?? font.get('Name') ?? 'Type3').replace(/^[A-Z]{6}\+/, '')
    this.#fontNames.set(font, known)
    return known
  }
}

export function coloursWithin({ texts, lines, areas, images, within }: PageMarks): readonly Colour[] {
  const pictures = images.filter(({ stencil }) => !stencil).map(({ family }): Colour => ({ family, grey: null, ink: null, neutral: family === 'DeviceGray' }))
  return [...[...texts, ...lines, ...areas].map(({ colour }) => colour), ...pictures, ...within]
}
