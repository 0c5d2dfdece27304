// One place in a PDF file → the object that stands there.
import { Keyword, Lexer } from './lexer.ts'
import type { Pdf } from './pdf.ts'
import { PdfStream, Ref } from './values.ts'
import type { PdfDict, PdfValue } from './values.ts'

/** A file being read into a PDF. `base` is added to the file's object numbers, so that many files can be read into one PDF. */
export class ObjectReader {
  readonly text: string
  readonly pdf: Pdf
  readonly base: number
  readonly #bytes: Uint8Array
  readonly #refOf: (number: number) => Ref

  constructor(bytes: Uint8Array, pdf: Pdf, base: number) {
    this.#bytes = bytes
    this.pdf = pdf
    this.base = base
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    this.#refOf = (number) => pdf.ref(base + number)
  }

  lexerAt(offset: number): Lexer {
    return new Lexer(this.text, offset, this.#refOf)
  }

  /** `offsetOf` finds a length that stands in an object of its own, as Chromium writes it. */
  objectAt(offset: number, offsetOf: (number: number) => number | undefined = () => undefined): PdfValue {
    const lexer = this.lexerAt(offset)
    const header = [lexer.next(), lexer.next(), lexer.next()]
    if (!(header[2] instanceof Keyword && header[2].word === 'obj')) throw new Error(`No object begins at byte ${offset} of the PDF`)
    const value = valueOf(lexer.next())
    if (!(value instanceof Map)) return value
    const next = lexer.next()
    if (!(next instanceof Keyword && next.word === 'stream')) return value
    return this.#stream(value, lexer.position, offsetOf)
  }

  /** The values of an object stream, in its order. */
  packed(text: string, first: number, count: number): PdfValue[] {
    const header = new Lexer(text, 0, this.#refOf)
    const offsets: number[] = []
    for (let i = 0; i < count; i++) {
      header.next()
      offsets.push(first + Number(header.next()))
    }
    return offsets.map((offset) => valueOf(new Lexer(text, offset, this.#refOf).next()))
  }

  #stream(dict: PdfDict, afterKeyword: number, offsetOf: (number: number) => number | undefined): PdfStream {
    // The keyword is followed by CR LF or LF (ISO 32000-1, 7.3.8.1).
    const start = afterKeyword + (this.text.charCodeAt(afterKeyword) === 13 ? 2 : 1)
    let length = dict.get('Length')
    if (length instanceof Ref) {
      const offset = offsetOf(length.number - this.base)
      length = offset === undefined ? null : this.objectAt(offset)
    }
    if (typeof length !== 'number') throw new Error(`The stream at byte ${start} of the PDF has no length`)
    // The writer states the length anew.
    dict.delete('Length')
    return new PdfStream(dict, this.#bytes.subarray(start, start + length))
  }
}

function valueOf(item: PdfValue | Keyword | undefined): PdfValue {
  if (item === undefined || item instanceof Keyword) throw new Error('Unexpected keyword in the PDF, expected a value')
  return item
}
