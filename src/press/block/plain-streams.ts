// Streams of content that were written anew: plain at first, packed together when all are there, as packing waits for other threads.
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream, type PdfDict, type Ref } from '../../assemble/pdf/values.ts'

const compress = promisify(deflate)

export class PlainStreams {
  readonly #pdf: Pdf
  readonly #refs: Ref[] = []

  constructor(pdf: Pdf) {
    this.#pdf = pdf
  }

  add(bytes: Uint8Array): Ref {
    const ref = this.#pdf.add(new PdfStream(new Map(), bytes))
    this.#refs.push(ref)
    return ref
  }

  /** Other content for an object that is there, with these entries but how the old one was packed. */
  replace(ref: Ref, entries: PdfDict, bytes: Uint8Array): void {
    this.#pdf.set(ref, new PdfStream(new Map([...entries].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms')), bytes))
    this.#refs.push(ref)
  }

  async pack(): Promise<void> {
    await Promise.all(this.#refs.map(async (ref) => {
      const stream = this.#pdf.stream(ref)
      if (stream) this.#pdf.set(ref, new PdfStream(new Map([...stream.dict, ['Filter', 'FlateDecode']]), await compress(stream.bytes)))
    }))
  }
}
