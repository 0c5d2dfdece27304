// A font of a PDF → what its codes say.
import { decodeStream } from './pdf/decode-stream.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'
import { toUnicode } from './to-unicode.ts'
import type { ToUnicode } from './to-unicode.ts'

/** The bytes of a shown string → text. A glyph that the font lacks is U+FFFD. */
export type FontReader = (bytes: string) => string

export const missingGlyph = '\ufffd'

export function fontReader(pdf: Pdf, font: PdfDict): FontReader {
  const stream = pdf.stream(font.get('ToUnicode'))
  const map: ToUnicode = stream ? toUnicode(Buffer.from(decodeStream(pdf, stream)).toString('latin1')) : new Map()
  if (font.get('Subtype') === 'Type0') return (bytes) => composite(bytes, map)
  const missing = missingCodes(pdf, font.get('Encoding'))
  return (bytes) => simple(bytes, map, missing, stream !== undefined)
}

// Identity-H: two bytes are the number of a glyph, and glyph 0 is the box for "no such character".
function composite(bytes: string, map: ToUnicode): string {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const code = bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)
    text += code === 0 ? missingGlyph : (map.get(code) ?? '')
  }
  return text
}

// A font without a map is taken to be written in Latin-1, near enough to the standard encodings for the letters of a fixture.
function simple(bytes: string, map: ToUnicode, missing: ReadonlySet<number>, mapped: boolean): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i)
    text += missing.has(code) ? missingGlyph : (map.get(code) ?? (mapped ? '' : bytes.charAt(i)))
  }
  return text
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
