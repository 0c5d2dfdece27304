// A content stream → the same with one black ink: every operator that sets a colour says how light it is. What speaks of structure is left out.
import { contentTokens } from '../../assemble/content-tokens.ts'
import type { Operands } from '../../assemble/content-tokens.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import type { ColourSpace } from './colour-space.ts'
import { greyOf, greyOfInks } from './grey.ts'

export interface ContentSurroundings {
  /** A colour space by the name the content calls it; null for patterns and what is unknown. */
  readonly space: (name: string) => ColourSpace | null
  /** Name of the space in which what is not grey is kept; '' keeps no colour. */
  readonly kept: string
  /** Takes an image that stands in the content itself and gives its name as an object; null leaves it there. */
  readonly inlineImage: (entries: PdfDict, data: Uint8Array) => string | null
}

export interface GreyContent {
  readonly bytes: Uint8Array
  /** A colour was kept. */
  readonly colourful: boolean
  /** Names of objects and patterns it paints with. */
  readonly painted: ReadonlySet<string>
}

export function greyContent(content: Uint8Array, surroundings: ContentSurroundings): GreyContent {
  return new Greyer(content, surroundings).run()
}

type Paint = 'fill' | 'stroke'
type Spaces = Readonly<Record<Paint, ColourSpace | null>>

// Named spaces are rare, and the names are those of the resources; colours end up without them.
const structure = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP'])

class Greyer {
  readonly #content: Uint8Array
  readonly #around: ContentSurroundings
  readonly #out: Buffer[] = []
  readonly #painted = new Set<string>()
  readonly #saved: Spaces[] = []
  #spaces: Spaces = { fill: null, stroke: null }
  #names: Record<Paint, string> = { fill: '', stroke: '' }
  #colourful = false
  /** Up to here the content is written. */
  #from = 0
  /** End of the last operator. */
  #last = 0
  /** Where the image in the content begins. */
  #imageStart = 0

  constructor(content: Uint8Array, surroundings: ContentSurroundings) {
    this.#content = content
    this.#around = surroundings
  }

  run(): GreyContent {
    contentTokens(this.#content, (operator, operands, end) => {
      const instead = this.#instead(operator, operands, end)
      if (instead !== null) this.#replace(instead, end)
      this.#last = end
    })
    this.#out.push(Buffer.from(this.#content.subarray(this.#from)))
    return { bytes: Buffer.concat(this.#out), colourful: this.#colourful, painted: this.#painted }
  }

  #replace(text: string, end: number): void {
    this.#out.push(Buffer.from(this.#content.subarray(this.#from, this.#last)), Buffer.from(text === '' ? '' : `\n${text}`, 'latin1'))
    this.#from = end
  }

  /** Null copies the operator. */
  #instead(operator: string, operands: Operands, end: number): string | null {
    switch (operator) {
      case 'rg': case 'RG': return this.#grey(operator, numbersOf(operands, 3), 'g', ([red = 0, green = 0, blue = 0]) => greyOf(red, green, blue), isGrey)
      case 'k': case 'K': return this.#grey(operator, numbersOf(operands, 4), 'g', ([cyan = 0, magenta = 0, yellow = 0, black = 0]) => greyOfInks(cyan, magenta, yellow, black), isBlackInk)
      case 'cs': case 'CS': return this.#setSpace(operator === 'cs' ? 'fill' : 'stroke', operands.at(0))
      case 'sc': case 'scn': case 'SC': case 'SCN': return this.#setColour(operator, operands)
      case 'q': this.#saved.push(this.#spaces); return null
      case 'Q': this.#spaces = this.#saved.pop() ?? this.#spaces; return null
      case 'Do': case 'sh': this.#painted.add(String(operands.at(0))); return null
      case 'BI': this.#imageStart = this.#last; return null
      case 'ID': return null
      case 'EI': return this.#inlineImage(end)
      default: return structure.has(operator) ? '' : null
    }
  }

  #grey(operator: string, colour: readonly number[], grey: string, convert: (colour: readonly number[]) => number, neutral: (colour: readonly number[]) => boolean): string | null {
    const fills = operator === operator.toLowerCase()
    if (this.#around.kept === '' || neutral(colour)) return `${level(convert(colour))} ${fills ? grey : grey.toUpperCase()}`
    this.#colourful = true
    // Four inks stay as they are: the file tells which they are.
    return colour.length === 4 ? null : `/${this.#around.kept} ${fills ? 'cs' : 'CS'} ${colour.join(' ')} ${fills ? 'sc' : 'SC'}`
  }

  #setSpace(paint: Paint, name: PdfValue | undefined): string | null {
    const space = typeof name === 'string' ? this.#around.space(name) : null
    this.#spaces = { ...this.#spaces, [paint]: space }
    this.#names = { ...this.#names, [paint]: String(name) }
    // A pattern is named with its colour; a space begins with a colour of its own.
    return space ? `${level(space.grey(space.initial))} ${paint === 'fill' ? 'g' : 'G'}` : null
  }

  #setColour(operator: string, operands: Operands): string | null {
    const paint = operator.startsWith('s') ? 'fill' : 'stroke'
    const pattern = operands.at(-1)
    if (typeof pattern === 'string') {
      this.#painted.add(pattern)
      return null
    }
    const space = this.#spaces[paint]
    if (!space) return null
    const colour = numbersOf(operands, space.components)
    if (this.#around.kept === '' || space.neutral(colour)) return `${level(space.grey(colour))} ${paint === 'fill' ? 'g' : 'G'}`
    this.#colourful = true
    return `/${space.family === 'DeviceRGB' ? this.#around.kept : this.#names[paint]} ${paint === 'fill' ? 'cs' : 'CS'} ${colour.join(' ')} ${operator}`
  }

  #inlineImage(end: number): string | null {
    const image = parsedInline(this.#content.subarray(this.#imageStart, end))
    const name = image && this.#around.inlineImage(image.entries, image.data)
    if (!name) return null
    this.#painted.add(name)
    this.#last = this.#imageStart
    return `/${name} Do`
  }
}

function isGrey([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return red === green && green === blue
}

function isBlackInk([cyan = 0, magenta = 0, yellow = 0]: readonly number[]): boolean {
  return cyan + magenta + yellow === 0
}

function numbersOf(operands: Operands, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => {
    const value = operands.at(i)
    return typeof value === 'number' ? value : 0
  })
}

/** A quarter of a per mille is finer than any press shows. */
function level(grey: number): string {
  return String(Math.round(grey * 10000) / 10000)
}

const longNames = new Map([['BPC', 'BitsPerComponent'], ['CS', 'ColorSpace'], ['D', 'Decode'], ['DP', 'DecodeParms'], ['F', 'Filter'], ['H', 'Height'], ['IM', 'ImageMask'], ['I', 'Interpolate'], ['W', 'Width']])
const longFilters = new Map([['Fl', 'FlateDecode'], ['DCT', 'DCTDecode'], ['AHx', 'ASCIIHexDecode'], ['A85', 'ASCII85Decode'], ['LZW', 'LZWDecode'], ['RL', 'RunLengthDecode'], ['CCF', 'CCITTFaxDecode']])

// `BI /W 8 /H 8 … ID data EI`: names may be short (ISO 32000-1, 8.9.7).
function parsedInline(bytes: Uint8Array): { readonly entries: PdfDict; readonly data: Uint8Array } | null {
  const entries = new Map<string, PdfValue>()
  let found: Uint8Array | null = null
  contentTokens(bytes, (operator, operands, end) => {
    if (operator !== 'ID') return
    for (let i = 0; typeof operands.at(i) === 'string'; i += 2) {
      const key = String(operands.at(i))
      const value = operands.at(i + 1) ?? null
      entries.set(longNames.get(key) ?? key, typeof value === 'string' ? longFilters.get(value) ?? value : value)
    }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1')
    const mark = /\sID\s/.exec(text)
    if (mark) found = bytes.subarray(mark.index + mark[0].length, end - 1)
  })
  return found && { entries, data: found }
}
