import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfString } from '../../src/assemble/pdf/values.ts'
import type { PdfDict } from '../../src/assemble/pdf/values.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { writePdf } from '../../src/assemble/pdf/write-pdf.ts'
import type { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { dictsWith, destinationOf, linksOf, loaded, plain } from './pdf-facts.ts'
import { assembled, planOf, printOf } from './volume-fixture.ts'

test('links within a paper, to another and outside', async () => {
  const { pdf, deadLinks } = await assembled()
  const links = await linksOf(pdf)
  assert.deepEqual(links.map(({ page, to }) => [page, to]), [
    [1, 'v-first--table'], [1, 'v-second--table'], [1, 'https://example.org/?a=(1)'], [1, 'v-first'],
    [2, 'v-nobody'],
    [5, 'v-second--table'], [5, 'v-first--table'], [5, 'https://example.org/?a=(1)'], [5, 'v-second'],
    [6, 'v-nobody'],
  ])
  assert.deepEqual(deadLinks, ['v-nobody'])
})

test('destinations stand at their text: with the margins, aligned, and moved on a verso', async () => {
  const { pdf } = await assembled()
  assert.deepEqual(await destinationOf(pdf, 'v-first'), [1, 57, 552.526])
  assert.deepEqual(await destinationOf(pdf, 'v-first--table'), [2, 42.75, 552.526])
  assert.deepEqual(await destinationOf(pdf, 'v-second--table'), [6, 42.75, 552.526])
})

test('the same label in two papers is two destinations', async () => {
  const { pdf } = await assembled()
  const places = await Promise.all(['v-first--table', 'v-second--table'].map((name) => destinationOf(pdf, name)))
  assert.deepEqual(places.map((place) => place?.[0]), [2, 6])
})

test('the place a link takes moves with its text', async () => {
  const onRecto = (await linksOf((await assembled()).pdf)).filter(({ page }) => page === 5)
  const shifted = planOf([null, ['second', 0], ['second', 1], ['second', 2]])
  const onVerso = (await linksOf((await assembled({ plan: shifted })).pdf)).filter(({ page }) => page === 2)
  assert.equal(onVerso.length, 4)
  onVerso.forEach(({ rect }, i) => assert.deepEqual(rect.map(thousandths), onRecto[i]?.rect.map((side, at) => thousandths(at % 2 === 0 ? side - 14.25 : side))))
})

test('a link says where it leads', async () => {
  const outline = [{ title: 'Таблица: годы', anchor: 'v-second--table', children: [] }]
  const links = await linksOf((await assembled({ outline })).pdf)
  assert.deepEqual(links.slice(0, 4).map(({ contents }) => contents), ['ссылка', 'Таблица: годы', 'https://example.org/?a=(1)', 'ссылка'])
})

test('a bookmark to nowhere is told as well', async () => {
  assert.deepEqual((await assembled({ outline: [{ title: 'X', anchor: 'v-x', children: [] }] })).deadLinks, ['v-nobody', 'v-x'])
})

test('corner points and outright targets move, too', async () => {
  const changed = await printChanged((pdf) => {
    const pages = pageList(pdf, pdf.catalog())
    const link = firstLink(pdf, pages[0]?.dict)
    link.set('QuadPoints', [10, 20, 30, 20, 10, 40, 30, 40])
    link.set('Dest', [pages[1]?.ref ?? null, 'XYZ', 100, 200, 0])
  })
  const document = await loaded((await assembled({ plan: planOf([null, ['first', 0], ['first', 1], ['first', 2]]), prints: new Map([['first', changed]]), overlays: new Map() })).pdf)
  const [link] = dictsWith(document, 'QuadPoints').map((dict) => plain(document, dict, 0) as { QuadPoints: unknown; Dest: readonly unknown[] })
  assert.deepEqual(link?.QuadPoints, [-4.25, 19.356, 15.75, 19.356, -4.25, 39.356, 15.75, 39.356])
  assert.deepEqual(link?.Dest.slice(1), ['/XYZ', 100, 199.356, 0])
})

test('anchors of raw HTML in Cyrillic and equal in two prints lead each to its own', async () => {
  const raw = (pdf: Pdf): void => {
    const bytes = Buffer.from('раздел', 'utf8').toString('latin1')
    const [page] = pageList(pdf, pdf.catalog())
    firstLink(pdf, page?.dict).set('Dest', new PdfString(bytes))
  }
  const anchor = { name: 'раздел', page: 2, xPt: 57, yPt: 100 }
  const prints = new Map(await Promise.all((['first', 'second'] as const).map(async (id) => [id, { ...(await printChanged(raw, id)), anchors: [anchor] }] as const)))
  const { pdf } = await assembled({ prints })
  const links = (await linksOf(pdf)).filter(({ to }) => to.startsWith('раздел') || to.startsWith('Ñ'))
  assert.deepEqual(links.map(({ page }) => page), [1, 5])
  assert.deepEqual(await Promise.all(links.map(async ({ to }) => (await destinationOf(pdf, to))?.[0])), [3, 7])
})

async function printChanged(change: (pdf: Pdf) => void, name: 'first' | 'second' = 'first') {
  const print = await printOf(name)
  const pdf = readPdf(print.pdf)
  change(pdf)
  return { ...print, pdf: await writePdf(pdf) }
}

function firstLink(pdf: Pdf, page: PdfDict | undefined): PdfDict {
  return pdf.dict(pdf.array(page?.get('Annots'))?.[0]) ?? dictOf({})
}

function thousandths(pt: number): number {
  return Math.round(pt * 1000) / 1000
}
