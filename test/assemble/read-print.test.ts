import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fontFacts } from '../../src/assemble/font-facts.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { readPrint } from '../../src/assemble/read-print.ts'
import { dictsWith, loaded, plain, said } from './pdf-facts.ts'
import { needs } from '../tools.ts'
import { geometry, printOf, rawPrint } from './volume-fixture.ts'

test('a document printed in a cold and in a warm tab gives the same bytes', async () => {
  const [cold, warm] = [rawPrint('first'), rawPrint('first-warm')]
  assert.notDeepEqual(cold, warm)
  assert.deepEqual((await readPrint('a', 'k', cold, geometry)).pdf, (await readPrint('a', 'k', warm, geometry)).pdf)
})

test('a print read again stays as it is', async () => {
  const { misfits: _, lostLinks: _lost, asPlanned: _planned, ...print } = await printOf('first')
  assert.deepEqual(await readPrint('first', 'key of first', print.pdf, geometry), print)
})

test('anchors stand on the sheet, with the margins that Chromium leaves out', async () => {
  const { anchors, pages } = await printOf('first')
  assert.equal(pages, 3)
  assert.deepEqual(anchors, [
    { name: 'v-first', page: 0, xPt: 57, yPt: 553.16998 },
    { name: 'v-first--table', page: 1, xPt: 57, yPt: 553.16998 },
  ])
})

test('text is read in the order of the content', async () => {
  const { pageTexts } = await printOf('first')
  assert.deepEqual(pageTexts.map((text) => text.trim().split('\n')), [
    ['Доклад о каталоге', 'Начало. Таблица, чужая, сайт, верх.'],
    ['Год Число', '2007 14', '2008 15', 'никто'],
    ['Конец.'],
  ])
})

test('content hashes tell pages apart and papers of equal pages not', async () => {
  const [first, second] = [await printOf('first'), await printOf('second')]
  assert.equal(new Set(first.contentHashes).size, 3)
  assert.ok(first.contentHashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)))
  assert.deepEqual(first.contentHashes, second.contentHashes)
})

test('ids of structure elements count from 1, in headers and in the id tree', async () => {
  const document = await loaded((await printOf('first')).pdf)
  const cells = dictsWith(document, 'S').map((dict) => plain(document, dict, 0) as { S: string; ID?: string; A?: readonly { Headers?: readonly string[] }[] })
  assert.deepEqual(cells.flatMap(({ ID }) => ID ?? []).sort(), ['node00000001', 'node00000002', 'node00000003'])
  assert.deepEqual(cells.filter(({ S }) => S === '/TD').map(({ A }) => A?.flatMap(({ Headers }) => Headers ?? [])), [['node00000001', 'node00000002'], ['node00000001', 'node00000003']])
  assert.match(JSON.stringify(plain(document, document.catalog, 2)), /"IDTree":\{"Names":\["node00000001","[^"]*","node00000002","[^"]*","node00000003"/)
})

test('fonts are named by their programs', async () => {
  const names = async (name: 'first' | 'second'): Promise<readonly string[]> => fontFacts(readPdf((await printOf(name)).pdf)).map(({ baseFont }) => baseFont)
  assert.deepEqual(await names('first'), await names('second'))
  assert.equal(new Set(await names('first')).size, 2)
  assert.ok((await names('first')).every((name) => /^[A-Z]{6}\+PTSerif-Regular$/.test(name) && !name.includes('AAAAA')))
})

test('nothing tells when and with what a print was made', async () => {
  const document = await loaded((await printOf('first')).pdf)
  assert.equal(document.context.trailerInfo.Info, undefined)
  assert.deepEqual(dictsWith(document, 'CreationDate'), [])
})

test('a print is a valid PDF', needs('qpdf'), async () => {
  assert.match(said('qpdf', ['--check'], (await printOf('first')).pdf), /No syntax or stream encoding errors/)
})
