import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { MemoryStore } from '../../../src/assemble/pdf/memory-store.ts'
import { decodeStream } from '../../../src/assemble/pdf/decode-stream.ts'
import { readPdf } from '../../../src/assemble/pdf/read-pdf.ts'
import { greyProfile } from '../../../src/press/block/grey-profile.ts'
import { pageList } from '../../../src/assemble/pdf/page-list.ts'
import { makeBlock } from '../../../src/press/block/make-block.ts'
import type { PrintingCondition } from '../../../src/press/block/printing-condition.ts'
import { likes, needs } from '../../tools.ts'
import { dictOf } from '../../../src/assemble/pdf/values.ts'
import { a5, blockOf, checked, conditions, found, imageOf, info, onePage, settings, smallBlock, streamOf } from '../press-fixture.ts'

/** A picture of the fixture is coarse, with a soft edge. */
const usual = ['transparency-seen: 2 6', 'image-legible: 2 6']

let folder = ''
before(() => { folder = mkdtempSync(join(tmpdir(), 'block-')) })
after(() => { rmSync(folder, { recursive: true, force: true }) })

function run(pdf: Uint8Array, program: string, ...options: readonly string[]): string {
  const file = join(folder, 'block.pdf')
  writeFileSync(file, pdf)
  const { stdout, stderr, status } = spawnSync(program, options.map((option) => (option === '%' ? file : option)), { encoding: 'utf8', cwd: folder })
  assert.equal(status, 0, stderr)
  return stdout
}

/** One of everything that has a colour: a word, a rule, a form, a tile, a gradient, pictures with and without soft edges, an inline picture. */
function colours(): Promise<Uint8Array> {
  return onePage([
    '1 0 0 rg 20 20 50 50 re f', '0 0 1 RG 2 w 20 100 m 100 100 l S', '0 1 1 0 k 100 20 50 50 re f', '/Form Do', '/Pattern cs /Tile scn 200 20 50 50 re f', '/Pattern cs /Fade scn 260 20 50 50 re f',
    'q 50 0 0 50 20 200 cm /Photo Do Q', 'q 50 0 0 50 100 200 cm /Soft Do Q', '/Half gs 0 1 0 rg 30 30 80 80 re f', 'q 20 0 0 20 300 300 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \xff\x00\x00 EI Q', 'q 200 200 50 50 re W n /Fade sh Q'
  ].join('\n'), (pdf) => {
    const fade = pdf.add(dictOf({ ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [260, 0, 310, 0], Extend: [true, true], Function: dictOf({ FunctionType: 2, Domain: [0, 1], C0: [1, 0, 0], C1: [0, 0, 1], N: 1 }) }))
    const box = { BBox: [0, 0, 50, 50], Resources: new Map() }
    return {
      XObject: { Photo: imageOf(pdf, 4, 4, [200, 20, 20]), Soft: imageOf(pdf, 4, 4, [20, 200, 20], { SMask: imageOf(pdf, 4, 4, [128]) }), Form: streamOf(pdf, '1 0 1 rg 20 400 20 20 re f', { Type: 'XObject', Subtype: 'Form', ...box, BBox: [0, 0, 400, 500] }) },
      Pattern: { Fade: pdf.add(dictOf({ PatternType: 2, Shading: fade })), Tile: streamOf(pdf, '1 1 0 rg 0 0 5 5 re f', { PatternType: 1, PaintType: 1, TilingType: 1, XStep: 10, YStep: 10, ...box }) }, Shading: { Fade: fade },
      ExtGState: { Half: dictOf({ ca: 0.5, BM: 'Multiply' }) }
    }
  })
}

test('equal volumes give equal blocks, and a block made again looks the same', async () => {
  const block = await smallBlock()
  assert.deepEqual((await smallBlock()).pdf, block.pdf)
  const looks = async (pdf: Uint8Array): Promise<readonly string[]> => (await checked(pdf)).pages.map(({ look }) => look)
  assert.deepEqual(await looks((await blockOf(block.pdf)).pdf), await looks(block.pdf))
})

test('a block holds no colour, no link, no structure, and is PDF/X-4 by our own rules', async () => {
  const { pdf, colourPages } = await smallBlock()
  assert.deepEqual(colourPages, [])
  assert.deepEqual(found(await checked(pdf)), usual)
  const read = readPdf(pdf)
  assert.deepEqual([...read.catalog().keys()].sort(), ['Lang', 'Metadata', 'OutputIntents', 'PageLabels', 'Pages', 'Type'])
})

test('everything that has a colour becomes grey', async () => {
  const { pdf } = await blockOf(await colours())
  const facts = await checked(pdf)
  assert.deepEqual(found(facts), ['transparency-seen: 1', 'transparency-seen: 1', 'image-legible: 1', 'image-legible: 1'])
  assert.deepEqual(facts.pages[0]?.colourSpaces, ['DeviceGray', 'Pattern'])
})

test('mutool reads it', likes('mutool'), async () => {
  assert.match(run((await smallBlock()).pdf, 'mutool', 'info', '%'), /Pages: 7/)
})

test('qpdf and poppler find no fault in it', needs('qpdf', 'pdfinfo', 'pdffonts'), async () => {
  const { pdf } = await smallBlock({ bleedMm: 3, marks: true })
  run(pdf, 'qpdf', '--check', '%')
  const boxes = run(pdf, 'pdfinfo', '-box', '-f', '1', '-l', '7', '%').split('\n').filter((line) => line.includes('TrimBox'))
  assert.equal(new Set(boxes.map((line) => line.replace(/.*TrimBox/, ''))).size, 1)
  assert.match(boxes[0] ?? '', /36\.85 +36\.85 +456\.38 +632\.13/)
  assert.doesNotMatch(run(pdf, 'pdffonts', '%'), / no +(yes|no) +(yes|no) +\d+ +0$/m)
})

test('Ghostscript finds black ink alone', likes('gs'), async () => {
  const pages = run((await blockOf(await colours())).pdf, 'gs', '-q', '-o', '-', '-sDEVICE=inkcov', '%')
  assert.match(pages.trim(), /^0\.00000 +0\.00000 +0\.00000 +0\.[0-9]+ CMYK OK$/)
})

test('the ink that is reckoned is near what Ghostscript draws', likes('gs'), async () => {
  const { pdf } = await smallBlock()
  const drawn = run(pdf, 'gs', '-q', '-o', '-', '-r150', '-sDEVICE=ink_cov', '%').trim().split('\n').map((line) => Number(line.trim().split(/\s+/)[3]) / 100)
  const { pages } = await checked(pdf)
  for (const [i, { ink }] of pages.entries()) assert.ok(Math.abs(ink - (drawn[i] ?? 0)) < 0.01 + 0.25 * (drawn[i] ?? 0), `page ${i + 1}: ${ink}, drawn ${drawn[i]}`)
})

test('pictures of the block are grey', needs('pdfimages'), async () => {
  const kinds = run((await blockOf(await colours())).pdf, 'pdfimages', '-list', '%').split('\n').slice(2).filter(Boolean).map((line) => line.trim().split(/\s+/)[5])
  assert.deepEqual([...new Set(kinds)], ['gray'])
})

test('where colours are kept, pages that have them are told, and the file is PDF/X-4 by our own rules', async () => {
  const { pdf, colourPages, condition } = await blockOf(await colours(), { colour: 'keep' })
  assert.deepEqual([colourPages, condition], [[1], 'FOGRA39L Coated'])
  const report = await checked(pdf, { colour: 'keep' })
  assert.deepEqual(found(report), ['transparency-seen: 1', 'transparency-seen: 1', 'image-legible: 1', 'image-legible: 1'])
  assert.deepEqual(report.pages[0]?.colourSpaces, ['DeviceCMYK', 'ICCBased (3)', 'Pattern'])
  const grey = await blockOf(await onePage('0 0 0 rg 20 20 50 50 re f'), { colour: 'keep' })
  assert.deepEqual([grey.colourPages, grey.condition], [[], 'Black ink, dot gain 20 %'])
})

test('what is transparent on a page with colours is mixed in inks, elsewhere in black', async () => {
  const page = '/Half gs 0 g 30 30 80 80 re f'
  const state = () => ({ ExtGState: { Half: dictOf({ ca: 0.5 }) } })
  const mixing = async (content: string): Promise<unknown> => {
    const pdf = readPdf((await blockOf(await onePage(content, state), { colour: 'keep' })).pdf)
    return pdf.dict(pageList(pdf, pdf.catalog())[0]?.dict.get('Group'))?.get('CS')
  }
  assert.deepEqual([await mixing(page), await mixing(`1 0 0 rg 0 0 9 9 re f ${page}`)], ['DeviceGray', 'DeviceCMYK'])
})

test('black under colours stays black ink, as Ghostscript counts it', likes('gs'), async () => {
  const page = '1 0 0 rg 20 20 50 50 re f /Half gs 0 g 200 200 80 80 re f'
  const { pdf } = await blockOf(await onePage(page, () => ({ ExtGState: { Half: dictOf({ ca: 0.5 }) } })), { colour: 'keep' })
  // The square in colour covers one dot in a hundred; the black one would show in all four inks.
  const [cyan = 1, , , black = 0] = run(pdf, 'gs', '-q', '-o', '-', '-r72', '-sDEVICE=inkcov', '%').trim().split(/\s+/).map(Number)
  assert.ok(cyan < 0.012 && black > 0.02, `cyan ${cyan}, black ${black}`)
})

test('the profile of the house is what a file is said to be printed with', async () => {
  const house = { profile: greyProfile(0.3), space: 'GRAY', name: 'Our press', registered: '' } as const
  const inks = { ...conditions.inks, name: 'Our four inks', registered: '' }
  const conditionOf = async (content: string, own: PrintingCondition): Promise<string> => (await makeBlock({ volume: await onePage(content), settings: settings({ colour: 'keep' }), page: a5, bled: [], conditions: { house: own, inks: conditions.inks }, info, openStore: () => new MemoryStore() })).condition
  // One of black ink says nothing of colours.
  assert.deepEqual([await conditionOf('0 g', house), await conditionOf('1 0 0 rg 0 0 9 9 re f', house), await conditionOf('0 g', inks), await conditionOf('1 0 0 rg 0 0 9 9 re f', inks)], ['Our press', 'FOGRA39L Coated', 'Our four inks', 'Our four inks'])
})

test('a plain PDF has boxes and no printing condition', async () => {
  const { pdf } = await smallBlock({ pdf: 'plain' })
  assert.equal(readPdf(pdf).catalog().has('OutputIntents'), false)
  assert.deepEqual(found(await checked(pdf, { standard: false })), usual.map((line) => line.replace('seen', 'none')))
})

test('the profile of the printing condition is one of black ink', () => {
  const profile = Buffer.from(greyProfile())
  assert.equal(profile.readUInt32BE(0), profile.length)
  assert.equal(profile.toString('latin1', 12, 24), 'prtrGRAYXYZ ')
  const curve = profile.indexOf('curv')
  const middle = profile.readUInt16BE(curve + 12 + 128 * 2) / 65535
  // Half a tint prints as seven tenths.
  assert.ok(Math.abs(middle - 0.3) < 0.01, String(middle))
  assert.deepEqual([profile.readUInt16BE(curve + 12), profile.readUInt16BE(curve + 12 + 255 * 2)], [0, 65535])
})

test('the profile in the file is that profile', async () => {
  const pdf = readPdf((await smallBlock()).pdf)
  const intent = pdf.dict(pdf.list(pdf.catalog().get('OutputIntents'))[0])
  const stream = pdf.stream(intent?.get('DestOutputProfile'))
  assert.deepEqual(stream && new Uint8Array(decodeStream(pdf, stream)), greyProfile())
})
