// A font of a PDF → what its codes say, and how far they reach.
import { glyphWidths } from './glyph-widths.ts'
import type { GlyphWidth } from './glyph-widths.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'
import { toUnicode } from './to-unicode.ts'
import type { ToUnicode } from './to-unicode.ts'

/** Of the bytes of a shown string. */
export interface Shown {
  /** A glyph that the font lacks is U+FFFD. */
  readonly text: string
  readonly widthEm: number
}

export type FontReader = (bytes: string) => Shown

export const missingGlyph = '\ufffd'

export function fontReader(pdf: Pdf, font: PdfDict): FontReader {
  const shown = new Map<string, Shown>()
  const read = font.get('Subtype') === 'Type0' ? compositeReader(pdf, font) : simpleReader(pdf, font)
  // A text is the same few glyphs over and over.
  return (bytes) => {
    let known = shown.get(bytes)
    if (!known) shown.set(bytes, (known = read(bytes)))
    return known
  }
}

// Identity-H: two bytes are the number of a glyph, and glyph 0 is the box for "no such character".
function compositeReader(pdf: Pdf, font: PdfDict): FontReader {
  const map = unicodeOf(pdf, font) ?? new Map<number, string>()
  const width = glyphWidths(pdf, font)
  return (bytes) => {
    const codes: number[] = []
    for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1))
    return shownOf(codes, width, (code) => (code === 0 ? missingGlyph : (map.get(code) ?? '')))
  }
}

// A font without a map is taken to be written in Latin-1, near enough to the standard encodings.
function simpleReader(pdf: Pdf, font: PdfDict): FontReader {
  const map = unicodeOf(pdf, font)
  const missing = missingCodes(pdf, font.get('Encoding'))
  const width = glyphWidths(pdf, font)
  return (bytes) => {
    const codes = Array.from(bytes, (character) => character.charCodeAt(0))
    return shownOf(codes, width, (code) => (missing.has(code) ? missingGlyph : map ? (map.get(code) ?? '') : String.fromCharCode(code)))
  }
}

function shownOf(codes: readonly number[], width: GlyphWidth, textOf: (code: number) => string): Shown {
  return { text: codes.map(textOf).join(''), widthEm: codes.reduce((sum, code) => sum + width(code), 0) }
}

function unicodeOf(pdf: Pdf, font: PdfDict): ToUnicode | undefined {
  const stream = pdf.stream(font.get('ToUnicode'))
  return stream && toUnicode(Buffer.from(decodeStream(pdf, stream)).toString('latin1'))
}

// Chromium's Type 3 fonts call glyph 0 `g0`.
function missingCodes(pdf: Pdf, encoding: PdfValue | undefined): ReadonlySet<number> {
  const missing = new Set<number>()
  let code = 0
  for (const item of pdf.array(pdf.dict(encoding)?.get('Differences')) ?? []) {
    if (typeof item === 'number') code = item
    else {
      if (item === 'g0' || item === '.notdef') missing.add(code)
      code++
    }
  }
  return missing
}
