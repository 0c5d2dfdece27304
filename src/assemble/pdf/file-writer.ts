// Streams with their numbers → a PDF file with a cross-reference stream.
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
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

export class FileWriter {
  readonly #out = new ByteWriter(1 << 20)
  readonly #entries: Entry[] = [free]

  constructor(version: PdfVersion) {
    // The four bytes above 127 tell programs that carry files that this one is not text.
    this.#out.text(`%PDF-${version}\n%\xb5\xb6\xb7\xb8\n`)
  }

  stream(number: number, { dict, bytes }: PdfStream, numberOf: NumberOf): void {
    this.#entries[number] = [1, this.#out.length, 0]
    this.#out.text(`${number} 0 obj\n`)
    writeValue(this.#out, new Map<string, PdfValue>([...dict, ['Length', bytes.length]]), numberOf)
    this.#out.text('\nstream\n')
    this.#out.bytes(bytes)
    this.#out.text('\nendstream\nendobj\n')
  }

  /** Notes that an object stands in an object stream. */
  packed(number: number, container: number, index: number): void {
    this.#entries[number] = [2, container, index]
  }

  /** Ends the file with the cross-reference stream, which has the number `last`. The trailer names objects by number. */
  finish(last: number, trailer: ReadonlyMap<string, number>): Uint8Array {
    const start = this.#out.length
    const id = new PdfString(this.#hash())
    this.#entries[last] = [1, start, 0]
    const dict = new Map<string, PdfValue>([['Type', 'XRef'], ['Size', last + 1], ['W', [1, 4, 2]], ['Filter', 'FlateDecode'], ['ID', [id, id]]])
    for (const [key, number] of trailer) dict.set(key, new Ref(number))
    this.stream(last, new PdfStream(dict, deflateSync(this.#table())), ({ number }) => number)
    this.#out.text(`startxref\n${start}\n%%EOF\n`)
    return Uint8Array.from(this.#out.written())
  }

  // Sixteen bytes, as all readers expect, of a hash over all that has been written.
  #hash(): string {
    return createHash('sha256').update(this.#out.written()).digest().subarray(0, 16).toString('latin1')
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
