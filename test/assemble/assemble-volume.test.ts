import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentHashes } from '../../src/assemble/content-hash.ts'
import { fontFacts } from '../../src/assemble/font-facts.ts'
import { PageTextReader } from '../../src/assemble/page-text.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { allText, dictsWith, firstText, loaded, plain, said } from './pdf-facts.ts'
import { likes, needs } from '../tools.ts'
import { assembled, geometry, planOf, printOf, rawPrint } from './volume-fixture.ts'

test('pages stand in the order of the plan, blank ones between', async () => {
  const pdf = readPdf((await assembled()).pdf)
  const text = new PageTextReader(pdf)
  assert.deepEqual(pageList(pdf, pdf.catalog()).map(({ dict }) => text.read(dict).split('\n')[0]), ['Доклад о каталоге', 'Год Число', 'Конец.', '', 'Доклад о каталоге', 'Год Число', 'Конец.'])
})

test('every page has the exact trim size in all boxes', async () => {
  const box = { x: 0, y: 0, width: 419.528, height: 595.276 }
  for (const page of (await loaded((await assembled()).pdf)).getPages()) {
    assert.deepEqual([page.getMediaBox(), page.getCropBox(), page.getTrimBox(), page.getBleedBox(), page.getArtBox()], Array(5).fill(box))
  }
})

test('the printed sheet is laid on the page by its upper left corner; a verso changes the margins', async () => {
  const { pdf } = await assembled({ overlays: new Map() })
  for (const [page, movedPt] of [[5, 0], [6, -14.25], [7, 0]] as const) {
    const [raw, placed] = [await firstText(rawPrint('second'), page - 4), await firstText(pdf, page)]
    assert.equal(placed.text, raw.text)
    assert.ok(Math.abs(placed.xPt - raw.xPt - movedPt) < 0.001)
    assert.ok(Math.abs(raw.yPt - placed.yPt - (595.91998 - 595.276)) < 0.001)
  }
})

test('the stream of a printed page stays as it was', async () => {
  const { pdf: bytes } = await assembled()
  const pdf = readPdf(bytes)
  const found = pageList(pdf, pdf.catalog()).map(({ dict }) => contentHashes(pdf, dict))
  const printed = (await printOf('first')).contentHashes
  assert.deepEqual(found.slice(0, 3).map((hashes) => hashes[1]), printed)
  assert.deepEqual(found.map((hashes) => hashes.length), [3, 3, 3, 1, 3, 3, 3])
})

test('the overlay is an artifact over the content, and alone on a blank page', async () => {
  const { pdf } = await assembled()
  const texts = await Promise.all([2, 3, 4, 5].map((page) => allText(pdf, page)))
  assert.deepEqual(texts.map((text) => /с\. \d/.exec(text)?.[0]), ['с. 2', undefined, 'с. 4', 'с. 5'])
  const document = await loaded(pdf)
  const forms = dictsWith(document, 'BBox').map((dict) => plain(document, dict, 0) as { Subtype: string })
  assert.deepEqual(forms.map(({ Subtype }) => Subtype), ['/Form', '/Form', '/Form'])
})

test('papers in the same faces and letters store their fonts and images once', async () => {
  const pdf = readPdf((await assembled({ overlays: new Map() })).pdf)
  assert.equal(fontFacts(pdf).length, 2)
  const one = readPdf((await printOf('first')).pdf)
  const streams = (file: typeof pdf, key: string): number => Array.from({ length: file.size }, (_, i) => file.stream(file.ref(i))).filter((stream) => stream?.dict.has(key)).length
  for (const key of ['Length1', 'Width']) assert.equal(streams(pdf, key), streams(one, key), key)
})

test('equal names of fonts mean equal fonts, also in the overlay', async () => {
  const names = fontFacts(readPdf((await assembled()).pdf)).map(({ baseFont }) => baseFont)
  assert.equal(new Set(names).size, names.length)
  assert.equal(names.length, 4)
})

test('two runs give the same bytes', async () => {
  assert.deepEqual(await assembled(), await assembled())
})

test('another page order gives another file id', async () => {
  const idOf = async (plan: ReturnType<typeof planOf>): Promise<unknown> => {
    const document = await loaded((await assembled({ plan, overlays: new Map() })).pdf)
    return plain(document, document.context.trailerInfo.ID)
  }
  const [first, second] = [[['first', 0], ['first', 1], ['first', 2]], [['second', 0], ['second', 1], ['second', 2]]] as const
  assert.notDeepEqual(await idOf(planOf([...first, ...second])), await idOf(planOf([...second, ...first])))
})

test('a plan that loses, doubles or invents pages is refused', async () => {
  const refused = (pages: Parameters<typeof planOf>[0], message: RegExp): Promise<void> => assert.rejects(assembled({ plan: planOf(pages) }), message)
  await refused([['first', 0], ['first', 1]], /places 2 pages of the print first, expected 3/)
  await refused([['first', 0], ['first', 0]], /asks for page 1 of the print first on page 2, expected page 2 of 3/)
  await refused([['first', 0], ['first', 1], ['first', 2], ['first', 3]], /page 4 of the print first/)
  await refused([['third', 0]], /names the print third/)
  await assert.rejects(assembled({ overlays: new Map([[1, { pdf: rawPrint('overlay'), page: 8 }]]) }), /no page 9 for page 1/)
})

test('a body alone makes an offprint', async () => {
  const { pdf, deadLinks } = await assembled({ plan: planOf([['second', 0], ['second', 1], ['second', 2]], ['5', '6', '7']), overlays: new Map() })
  assert.equal((await loaded(pdf)).getPageCount(), 3)
  assert.deepEqual(deadLinks, ['v-first--table', 'v-nobody'])
})

for (const [program, options] of [['qpdf', ['--check']], ['mutool', ['info']], ['pdfinfo', ['-struct']]] as const) {
  test(`${program} has nothing to say against a volume`, program === 'mutool' ? likes(program) : needs(program), async () => {
    assert.doesNotMatch(said(program, options, (await assembled()).pdf), /warning|error:|repair/i)
  })
}

test('a page of another height keeps its upper edge', async () => {
  const taller = { ...geometry, trimHeightPt: 600 }
  const { pdf } = await assembled({ geometry: taller, overlays: new Map() })
  const raw = await firstText(rawPrint('first'), 1)
  assert.ok(Math.abs((await firstText(pdf, 1)).yPt - (raw.yPt + 600 - 595.92)) < 0.001)
})
