// One place in a PDF file → the object that stands there.
import type { ByteSource } from '../../model/byte-source.ts'
import { BytePart } from './byte-part.ts'
import { Keyword, Lexer } from './lexer.ts'
import type { Pdf } from './pdf.ts'
import { PdfStream, Ref } from './values.ts'
import type { PdfDict, PdfValue } from './values.ts'

/** A part of the file as text: a whole volume as one text would be in memory once more. */
interface Window {
  readonly from: number
  readonly to: number
  readonly text: string
}

const windowLength = 1 << 18

/** An object up to the bytes of its stream. */
interface Head {
  readonly value: PdfValue
  /** Of what was read. */
  readonly end: number
  /** Just after the keyword; null where the object is no stream. */
  readonly streamAt: number | null
}

/** A file being read into a PDF. `base` is added to the file's object numbers, so that many files can be read into one PDF. */
export class ObjectReader {
  readonly pdf: Pdf
  readonly base: number
  readonly #bytes: ByteSource
  readonly #refOf: (number: number) => Ref
  #window: Window = { from: 0, to: 0, text: '' }

  constructor(bytes: ByteSource, pdf: Pdf, base: number) {
    this.#bytes = bytes
    this.pdf = pdf
    this.base = base
    this.#refOf = (number) => pdf.ref(base + number)
  }

  get length(): number {
    return this.#bytes.length
  }

  text(from: number, to: number): string {
    const bytes = this.#bytes.subarray(Math.max(0, from), Math.min(to, this.length))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  }

  /** Reads on to the end of the file. */
  lexerAt(offset: number): Lexer {
    return new Lexer(this.text(offset, this.length), 0, this.#refOf)
  }

  /** `offsetOf` finds a length that stands in an object of its own, as Chromium writes it. */
  objectAt(offset: number, offsetOf: (number: number) => number | undefined = () => undefined): PdfValue {
    const { value, streamAt } = this.#headAt(offset)
    return streamAt !== null && value instanceof Map ? this.#stream(value, streamAt, offsetOf) : value
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

  // An object that reaches beyond the window is read in one that begins with it, or in a larger one.
  #headAt(offset: number): Head {
    for (let window = this.#windowWith(offset); ; window = this.#windowFrom(offset, window.from === offset ? window.text.length * 8 : windowLength)) {
      const isLast = window.to >= this.length
      try {
        const head = this.#head(new Lexer(window.text, offset - window.from, this.#refOf), window.from, offset)
        if (isLast || head.end < window.to) return head
      } catch (error) {
        if (isLast) throw error
      }
    }
  }

  #head(lexer: Lexer, from: number, offset: number): Head {
    const header = [lexer.next(), lexer.next(), lexer.next()]
    if (!(header[2] instanceof Keyword && header[2].word === 'obj')) throw new Error(`No object begins at byte ${offset} of the PDF`)
    const value = valueOf(lexer.next())
    const next = lexer.next()
    const end = from + lexer.position
    return { value, end, streamAt: next instanceof Keyword && next.word === 'stream' ? end : null }
  }

  #windowWith(offset: number): Window {
    return offset >= this.#window.from && offset < this.#window.to ? this.#window : this.#windowFrom(offset, windowLength)
  }

  #windowFrom(from: number, length: number): Window {
    const text = this.text(from, from + length)
    return (this.#window = { from, to: from + text.length, text })
  }

  #stream(dict: PdfDict, afterKeyword: number, offsetOf: (number: number) => number | undefined): PdfStream {
    // The keyword is followed by CR LF or LF (ISO 32000-1, 7.3.8.1).
    const start = afterKeyword + (this.#bytes.subarray(afterKeyword, afterKeyword + 1)[0] === 13 ? 2 : 1)
    let length = dict.get('Length')
    if (length instanceof Ref) {
      const offset = offsetOf(length.number - this.base)
      length = offset === undefined ? null : this.objectAt(offset)
    }
    if (typeof length !== 'number') throw new Error(`The stream at byte ${start} of the PDF has no length`)
    // The writer states the length anew.
    dict.delete('Length')
    return new PdfStream(dict, this.#bytes instanceof Uint8Array ? this.#bytes.subarray(start, start + length) : new BytePart(this.#bytes, start, length))
  }
}

function valueOf(item: PdfValue | Keyword | undefined): PdfValue {
  if (item === undefined || item instanceof Keyword) throw new Error('Unexpected keyword in the PDF, expected a value')
  return item
}
