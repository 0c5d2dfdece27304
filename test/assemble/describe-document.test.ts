import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { xmpPacket } from '../../src/assemble/xmp-packet.ts'
import { loaded, plain } from './pdf-facts.ts'
import { assembled } from './volume-fixture.ts'

test('document information', async () => {
  const document = await loaded((await assembled()).pdf)
  assert.deepEqual(plain(document, document.context.trailerInfo.Info), {
    Title: 'Сборник', Author: 'И. Иванов, P. Smith', Subject: 'О каталогах', Keywords: 'каталог, a & b', Producer: 'proceedings',
    CreationDate: 'D:20080101000000Z', ModDate: 'D:20080101000000Z',
  })
})

test('the catalog', async () => {
  const document = await loaded((await assembled()).pdf)
  const { Lang, ViewerPreferences, MarkInfo } = plain(document, document.catalog, 0) as { readonly [key: string]: unknown }
  assert.deepEqual({ Lang, ViewerPreferences, MarkInfo }, { Lang: 'ru', ViewerPreferences: { DisplayDocTitle: 'true' }, MarkInfo: { Marked: 'true' } })
})

test('XMP is stored as text and says the same', async () => {
  const pdf = readPdf((await assembled()).pdf)
  const xmp = Buffer.from(pdf.stream(pdf.catalog().get('Metadata'))?.bytes ?? []).toString('utf8')
  for (const part of [
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Сборник</rdf:li><rdf:li xml:lang="ru">Сборник</rdf:li></rdf:Alt></dc:title>',
    '<dc:creator><rdf:Seq><rdf:li>И. Иванов</rdf:li><rdf:li>P. Smith</rdf:li></rdf:Seq></dc:creator>',
    '<dc:subject><rdf:Bag><rdf:li>каталог</rdf:li><rdf:li>a &amp; b</rdf:li></rdf:Bag></dc:subject>',
    '<xmp:CreateDate>2008-01-01T00:00:00Z</xmp:CreateDate>',
  ]) assert.ok(xmp.includes(part), part)
})

test('what is not given is left out', () => {
  const xmp = xmpPacket({ title: 'T', authors: [], subject: '', keywords: [], lang: 'en', date: '2008-01-01', producer: '' })
  assert.deepEqual(xmp.match(/<(dc|pdf|xmp):\w+/g), ['<dc:format', '<dc:title', '<dc:language', '<xmp:CreateDate', '<xmp:ModifyDate', '<xmp:MetadataDate'])
})
