// A font of a PDF → what its codes say, and how far they reach.
import { glyphWidths } from './glyph-widths.ts'
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

export interface FontReader {
  /** Of its face, behind the tag of a subset; '' where it has none. */
  readonly name: string
  /** Codes take two bytes: the font is composite, and its codes are numbers of glyphs. */
  readonly composite: boolean
  glyph(code: number): Shown
  show(bytes: string): Shown
}

export const missingGlyph = '\ufffd'

export function fontReader(pdf: Pdf, font: PdfDict): FontReader {
  const composite = font.get('Subtype') === 'Type0'
  const read = composite ? compositeGlyphs(pdf, font) : simpleGlyphs(pdf, font)
  // A text is the same few glyphs over and over.
  const known: Shown[] = []
  const glyph = (code: number): Shown => (known[code] ??= read(code))
  const step = composite ? 2 : 1
  const show = (bytes: string): Shown => {
    if (bytes.length === step) return glyph(codeAt(bytes, 0, composite))
    let text = ''
    let widthEm = 0
    for (let i = 0; i + step <= bytes.length; i += step) {
      const shown = glyph(codeAt(bytes, i, composite))
      text += shown.text
      widthEm += shown.widthEm
    }
    return { text, widthEm }
  }
  const name = font.get('BaseFont')
  return { name: typeof name === 'string' ? name : '', composite, glyph, show }
}

function codeAt(bytes: string, index: number, composite: boolean): number {
  return composite ? bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1) : bytes.charCodeAt(index)
}

// Identity-H: two bytes are the number of a glyph, and glyph 0 is the box for "no such character".
function compositeGlyphs(pdf: Pdf, font: PdfDict): (code: number) => Shown {
  const map = unicodeOf(pdf, font) ?? new Map<number, string>()
  const width = glyphWidths(pdf, font)
  return (code) => ({ text: code === 0 ? missingGlyph : (map.get(code) ?? ''), widthEm: width(code) })
}

// A font without a map is taken to be written in Latin-1, near enough to the standard encodings.
function simpleGlyphs(pdf: Pdf, font: PdfDict): (code: number) => Shown {
  const map = unicodeOf(pdf, font)
  const missing = missingCodes(pdf, font.get('Encoding'))
  const width = glyphWidths(pdf, font)
  return (code) => ({ text: missing.has(code) ? missingGlyph : map ? (map.get(code) ?? '') : String.fromCharCode(code), widthEm: width(code) })
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
