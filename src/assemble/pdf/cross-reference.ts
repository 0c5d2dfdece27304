// The end of a PDF file → where each object stands, and the trailer.
import { decodeStream } from './decode-stream.ts'
import { Keyword, type Lexer } from './lexer.ts'
import type { ObjectReader } from './object-reader.ts'
import { PdfStream } from './values.ts'
import type { PdfDict } from './values.ts'

/** In the file at a byte, or in an object stream at an index. */
export type Place = { readonly offset: number } | { readonly container: number; readonly index: number }

export interface CrossReference {
  readonly places: Map<number, Place>
  readonly trailer: PdfDict
}

export function crossReference(file: ObjectReader): CrossReference {
  const places = new Map<number, Place>()
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.text(file.length - 64, file.length))
  if (!start) throw new Error('The PDF has no end: it was cut off')
  const trailer = section(file, Number(start[1]), places)
  const seen = new Set([Number(start[1])])
  for (let previous = trailer.get('Prev'); typeof previous === 'number' && !seen.has(previous);) {
    seen.add(previous)
    previous = section(file, previous, places).get('Prev')
  }
  return { places, trailer }
}

// Sections come newest first: a place already known is the newer one.
function section(file: ObjectReader, offset: number, places: Map<number, Place>): PdfDict {
  if (/^\s*xref\s/.test(file.text(offset, offset + 16))) return table(file.lexerAt(offset), places)
  const stream = file.objectAt(offset)
  if (!(stream instanceof PdfStream)) throw new Error('The PDF has no cross-reference section')
  entries(decodeStream(file.pdf, stream), stream.dict, places)
  return stream.dict
}

function table(lexer: Lexer, places: Map<number, Place>): PdfDict {
  lexer.next()
  let item = lexer.next()
  while (typeof item === 'number') {
    const first = item
    const count = lexer.next()
    for (let i = 0; i < Number(count); i++) {
      const offset = Number(lexer.next())
      lexer.next()
      const kind = lexer.next()
      if (kind instanceof Keyword && kind.word === 'n' && !places.has(first + i)) places.set(first + i, { offset })
    }
    item = lexer.next()
  }
  const trailer = lexer.next()
  if (!(trailer instanceof Map)) throw new Error('The PDF has no trailer')
  return trailer
}

// ISO 32000-1, 7.5.8: fields of W bytes each; the first is the kind, 1 when W says 0 bytes.
function entries(bytes: Uint8Array, dict: PdfDict, places: Map<number, Place>): void {
  const widths = numbers(dict, 'W')
  const ranges = dict.has('Index') ? numbers(dict, 'Index') : [0, Number(dict.get('Size'))]
  let at = 0
  const field = (width: number, missing: number): number => {
    let value = width === 0 ? missing : 0
    for (const end = at + width; at < end; at++) value = value * 256 + (bytes[at] ?? 0)
    return value
  }
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const first = ranges[i] ?? 0
    for (let number = first; number < first + (ranges[i + 1] ?? 0); number++) {
      const [kind, second, third] = [field(widths[0] ?? 0, 1), field(widths[1] ?? 0, 0), field(widths[2] ?? 0, 0)]
      if (kind === 0 || places.has(number)) continue
      places.set(number, kind === 1 ? { offset: second } : { container: second, index: third })
    }
  }
}

function numbers(dict: PdfDict, key: string): number[] {
  const value = dict.get(key)
  return Array.isArray(value) ? value.map(Number) : []
}
