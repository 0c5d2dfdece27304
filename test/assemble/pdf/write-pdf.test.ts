import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { readInto, readPdf } from '../../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'
import { writePdf } from '../../../src/assemble/pdf/write-pdf.ts'
import { loaded, plain } from '../pdf-facts.ts'
import { rawPrint } from '../volume-fixture.ts'

function pdfWith(entries: Readonly<Record<string, PdfValue>>): Pdf {
  const pdf = new Pdf()
  pdf.trailer.set('Root', pdf.add(dictOf({ Type: 'Catalog', ...entries })))
  return pdf
}

test('values come back as they were', async () => {
  const values = { 'A#(b': 'n/ä', Text: new PdfString('(a)\\b'), Bytes: new PdfString('\xfe\xff\x04\x16'), Small: 1e-9, Number: -12.5, Nested: [true, null, dictOf({ X: [] })] }
  const back = readPdf(await writePdf(pdfWith(values))).catalog()
  assert.deepEqual(back, dictOf({ Type: 'Catalog', ...values }))
})

test('another reader agrees', async () => {
  const pdf = pdfWith({})
  pdf.catalog().set('Many', Array.from({ length: 1200 }, (_, i) => pdf.add(i % 100 === 0 ? new PdfStream(new Map(), Buffer.from('abc')) : dictOf({ I: i }))))
  const document = await loaded(await writePdf(pdf))
  const many = plain(document, document.catalog) as { readonly Many: readonly unknown[] }
  assert.deepEqual(many.Many.map((entry) => (entry === 'stream' ? entry : (entry as { I: number }).I)), Array.from({ length: 1200 }, (_, i) => (i % 100 === 0 ? 'stream' : i)))
})

test('the file depends on the objects, not on their numbers, and drops what nothing leads to', async () => {
  const tidy = pdfWith({})
  tidy.catalog().set('A', tidy.add(dictOf({ B: 1 })))
  const untidy = new Pdf()
  untidy.add(dictOf({ Lost: true }))
  const a = untidy.add(dictOf({ B: 1 }))
  untidy.add('Lost')
  untidy.trailer.set('Root', untidy.add(dictOf({ Type: 'Catalog', A: a })))
  assert.deepEqual(await writePdf(untidy), await writePdf(tidy))
})

test('a reference to an object that was never made is refused', async () => {
  const pdf = pdfWith({})
  pdf.catalog().set('A', pdf.ref(99))
  await assert.rejects(writePdf(pdf), /Object 99 was never made/)
})

test('Chromium’s own files are read, several into one', () => {
  const pdf = new Pdf()
  const [first, second] = [readInto(pdf, rawPrint('first')), readInto(pdf, rawPrint('second'))]
  const lang = (trailer: typeof first): PdfValue => pdf.dict(trailer.get('Root'))?.get('Lang') ?? null
  assert.deepEqual([lang(first), lang(second)], [new PdfString('ru'), new PdfString('en')])
})

test('a file that was cut off is refused', () => {
  const raw = rawPrint('first')
  assert.throws(() => readPdf(raw.subarray(0, raw.length - 200)), /cut off/)
})

test('sections of a file that was changed later: the newest object counts', () => {
  const base = '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Old true>>\nendobj\n'
  const xref = (offset: string, prev: string): string => `xref\n1 1\n${offset.padStart(10, '0')} 00000 n \ntrailer\n<</Size 2/Root 1 0 R${prev}>>\nstartxref\n`
  const first = `${base}${xref('9', '')}${base.length}\n%%EOF\n`
  const object = '1 0 obj\n<</Type/Catalog/New true>>\nendobj\n'
  const text = `${first}${object}${xref(String(first.length), `/Prev ${base.length}`)}${first.length + object.length}\n%%EOF\n`
  assert.deepEqual(readPdf(Buffer.from(text)).catalog(), dictOf({ Type: 'Catalog', New: true }))
})
