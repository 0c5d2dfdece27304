import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryStore } from '../../../src/assemble/pdf/memory-store.ts'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { readPdf } from '../../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfStream, type PdfValue } from '../../../src/assemble/pdf/values.ts'
import { writePdf, writePdfTo } from '../../../src/assemble/pdf/write-pdf.ts'
import type { ByteSource } from '../../../src/model/byte-source.ts'

const picture = Buffer.alloc(3_000_000, 'a picture')

function pdfWith(streams: readonly PdfStream[]): Pdf {
  const pdf = new Pdf()
  pdf.trailer.set('Root', pdf.add(dictOf({ Type: 'Catalog', Streams: streams.map((stream) => pdf.add(stream)) })))
  return pdf
}

function streamsOf(pdf: Pdf): readonly PdfStream[] {
  return pdf.list(pdf.catalog().get('Streams')).flatMap((value) => pdf.stream(value) ?? [])
}

/** Counts what is asked for. */
class CountedFile implements ByteSource {
  asked = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get length(): number {
    return this.#bytes.length
  }

  subarray(start: number, end: number): Uint8Array {
    const part = this.#bytes.subarray(start, end)
    this.asked += part.length
    return part
  }
}

test('a file is written piece by piece as it is in memory, from streams that stand elsewhere', async () => {
  const streams = [picture, Buffer.from('small'), picture.subarray(7, 400_000)].map((bytes) => new PdfStream(dictOf({ Kind: 'Image' }), bytes))
  const elsewhere = streams.map(({ dict, bytes }) => new PdfStream(dict, new CountedFile(bytes)))
  const file = new MemoryStore()
  await writePdfTo(file, pdfWith(elsewhere), '1.7')
  assert.ok(Buffer.from(file.subarray(0, file.length)).equals(await writePdf(pdfWith(streams))))
})

test('to open a file reads no picture; it is read when it is asked for', async () => {
  const file = new CountedFile(await writePdf(pdfWith([new PdfStream(dictOf({ Kind: 'Image' }), picture), new PdfStream(new Map(), picture.subarray(1))])))
  const [first, second] = streamsOf(readPdf(file))
  assert.ok(file.asked < picture.length / 2, `${file.asked} bytes were read`)
  assert.ok(picture.equals(first?.bytes ?? Buffer.alloc(0)) && picture.subarray(1).equals(second?.bytes ?? Buffer.alloc(0)))
})

test('an object longer than what is read at once is read whole', async () => {
  const numbers: PdfValue[] = Array.from({ length: 300_000 }, (_, i) => i)
  const file = new CountedFile(await writePdf(pdfWith([new PdfStream(new Map(), Buffer.from('before')), new PdfStream(dictOf({ Long: numbers }), Buffer.from('abc')), new PdfStream(new Map(), Buffer.from('after'))])))
  const streams = streamsOf(readPdf(file))
  assert.deepEqual(streams.map(({ bytes }) => Buffer.from(bytes).toString()), ['before', 'abc', 'after'])
  assert.deepEqual(streams[1]?.dict.get('Long'), numbers)
})
