// Streams with their numbers → a PDF file with a cross-reference stream, written piece by piece.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { ByteStore } from '../../model/byte-source.ts'
import { ByteWriter } from './byte-writer.ts'
import { PdfStream, PdfString, Ref } from './values.ts'
import type { PdfValue } from './values.ts'
import { writeValue } from './write-value.ts'
import type { NumberOf } from './write-value.ts'

/** 1.6 is what PDF/X-4 is built on. */
export type PdfVersion = '1.6' | '1.7'

type Entry = readonly [kind: number, place: number, index: number]

/** The first of the free objects (ISO 32000-1, 7.5.4), which there must be. */
const free: Entry = [0, 0, 65535]

/** What is gathered before it is handed on. */
const pieceLength = 1 << 20

export class FileWriter {
  readonly #file: ByteStore
  /** What is not handed on yet. */
  readonly #out = new ByteWriter(pieceLength)
  readonly #entries: Entry[] = [free]
  readonly #hash = createHash('sha256')

  constructor(file: ByteStore, version: PdfVersion) {
    this.#file = file
    // The four bytes above 127 tell programs that carry files that this one is not text.
    this.#out.text(`%PDF-${version}\n%\xb5\xb6\xb7\xb8\n`)
  }

  stream(number: number, stream: PdfStream, numberOf: NumberOf): void {
    this.#entries[number] = [1, this.#place, 0]
    this.#out.text(`${number} 0 obj\n`)
    writeValue(this.#out, new Map<string, PdfValue>([...stream.dict, ['Length', stream.source.length]]), numberOf)
    this.#out.text('\nstream\n')
    this.#bytes(stream)
    this.#out.text('\nendstream\nendobj\n')
  }

  /** Notes that an object stands in an object stream. */
  packed(number: number, container: number, index: number): void {
    this.#entries[number] = [2, container, index]
  }

  /** Ends the file with the cross-reference stream, which has the number `last`. The trailer names objects by number. */
  finish(last: number, trailer: ReadonlyMap<string, number>): void {
    const start = this.#place
    this.#handOn()
    // Sixteen bytes, as all readers expect, of a hash over all that has been written.
    const id = new PdfString(this.#hash.copy().digest().subarray(0, 16).toString('latin1'))
    this.#entries[last] = [1, start, 0]
    const dict = new Map<string, PdfValue>([['Type', 'XRef'], ['Size', last + 1], ['W', [1, 4, 2]], ['Filter', 'FlateDecode'], ['ID', [id, id]]])
    for (const [key, number] of trailer) dict.set(key, new Ref(number))
    this.stream(last, new PdfStream(dict, deflateSync(this.#table())), ({ number }) => number)
    this.#out.text(`startxref\n${start}\n%%EOF\n`)
    this.#handOn()
  }

  /** Bytes of the file so far. */
  get #place(): number {
    return this.#file.length + this.#out.length
  }

  #bytes({ bytes }: PdfStream): void {
    if (bytes.length < pieceLength / 4) this.#out.bytes(bytes)
    else {
      this.#handOn()
      this.#append(bytes)
    }
    if (this.#out.length > pieceLength / 2) this.#handOn()
  }

  #handOn(): void {
    this.#append(this.#out.written())
    this.#out.clear()
  }

  #append(bytes: Uint8Array): void {
    this.#hash.update(bytes)
    this.#file.append(bytes)
  }

  #table(): Buffer {
    const table = Buffer.alloc(this.#entries.length * 7)
    this.#entries.forEach(([kind, place, index], number) => {
      table[number * 7] = kind
      table.writeUInt32BE(place, number * 7 + 1)
      table.writeUInt16BE(index, number * 7 + 5)
    })
    return table
  }
}
