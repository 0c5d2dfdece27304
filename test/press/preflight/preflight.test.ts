// Deliberately spoilt files: each fault is caught by its rule, and by that alone.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { decodeStream } from '../../../src/assemble/pdf/decode-stream.ts'
import type { Pdf } from '../../../src/assemble/pdf/pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../../src/assemble/pdf/values.ts'
import type { PdfDict } from '../../../src/assemble/pdf/values.ts'
import { findingText } from '../../../src/press/preflight/finding.ts'
import { preflightPage } from '../../../src/press/preflight/preflight-page.ts'
import { preflightRules } from '../../../src/press/preflight/preflight-rules.ts'
import type { PreflightTerms } from '../../../src/press/preflight/terms.ts'
import { blockOf, checked, found, imageOf, onePage, paint, spoilt, streamOf } from '../press-fixture.ts'

let good: Uint8Array
let bled: Uint8Array
before(async () => {
  good = (await blockOf(await onePage('0 g 100 300 200 100 re f'))).pdf
  bled = (await blockOf(await onePage('0 g 100 300 200 100 re f'), { bleedMm: 3 })).pdf
})

type Spoil = (pdf: Pdf, page: PdfDict, pages: readonly PdfDict[]) => void

function catches(name: string, expected: readonly string[], spoil: Spoil, changes: Partial<PreflightTerms> = {}): void {
  test(name, async () => {
    const pdf = await spoilt(changes.bleedMm ? bled : good, (file, pages) => { spoil(file, pages[0] ?? new Map(), pages) })
    assert.deepEqual(found(await checked(pdf, changes)), expected)
  })
}

const helvetica = dictOf({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })
const words = (pdf: Pdf, page: PdfDict, content: string): void => { paint(pdf, page, content, { Font: { Bad: helvetica } }) }
const info = (pdf: Pdf): PdfDict | undefined => pdf.dict(pdf.trailer.get('Info'))
const intent = (pdf: Pdf): PdfDict | undefined => pdf.dict(pdf.list(pdf.catalog().get('OutputIntents'))[0])
const picture = (size: number): string => `q ${size} 0 0 ${size} 100 100 cm /Bad Do Q`
const xmp = (change: (text: string) => string): Spoil => (pdf) => {
  const stream = pdf.stream(pdf.catalog().get('Metadata'))
  if (stream) pdf.catalog().set('Metadata', pdf.add(new PdfStream(stream.dict, Buffer.from(change(Buffer.from(stream.bytes).toString())))))
}

catches('a file without fault raises nothing', [], () => undefined)
catches('a file with bleed raises nothing', [], () => undefined, { bleedMm: 3 })

// Colour.
catches('a word in the colours of the screen', ['fonts-embedded', 'one-ink: 1', 'colour-told: 1'], (pdf, page) => { words(pdf, page, '1 0 0 rg BT /Bad 12 Tf 100 200 Td (red) Tj ET') })
catches('a black of the screen', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => { paint(pdf, page, '0 0 0 rg 100 100 50 50 re f') })
catches('a line in a colour of a form', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => {
  const form = streamOf(pdf, '0 1 0 RG 10 10 m 90 10 l S', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 300, 300] })
  paint(pdf, page, 'q 1 0 0 1 100 100 cm /Bad Do Q', { XObject: { Bad: form } })
})
catches('four inks of black', ['one-ink: 1', 'colour-told: 1', 'ink-total: 1'], (pdf, page) => { paint(pdf, page, '.8 .8 .8 1 k 100 100 50 50 re f') })
catches('a tile in colour', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => {
  const tile = streamOf(pdf, '1 0 0 rg 0 0 5 5 re f', { PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, 5, 5], XStep: 5, YStep: 5, Resources: new Map() })
  paint(pdf, page, '/Pattern cs /Bad scn 100 100 50 50 re f', { Pattern: { Bad: tile } })
})
catches('a gradient in colour', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => {
  const shading = dictOf({ ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [0, 0, 1, 0] })
  paint(pdf, page, '/Pattern cs /Bad scn 100 100 50 50 re f', { Pattern: { Bad: dictOf({ PatternType: 2, Shading: shading }) } })
})
catches('a drawn letter in colour', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => {
  const glyph = streamOf(pdf, '500 0 d0 1 0 0 rg 0 0 400 700 re f')
  const font = dictOf({ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 500, 700], FontMatrix: [0.001, 0, 0, 0.001, 0, 0], CharProcs: dictOf({ a: glyph }), Encoding: dictOf({ Differences: [97, 'a'] }), FirstChar: 97, LastChar: 97, Widths: [500], Resources: new Map() })
  paint(pdf, page, 'BT /Drawn 12 Tf 100 200 Td (a) Tj ET', { Font: { Drawn: font } })
})
catches('a tile painted in a colour of the screen', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => {
  const tile = streamOf(pdf, '0 0 5 5 re f', { PatternType: 1, PaintType: 2, TilingType: 1, BBox: [0, 0, 5, 5], XStep: 5, YStep: 5, Resources: new Map() })
  paint(pdf, page, '/Space cs 1 0 0 /Bad scn 100 100 50 50 re f', { Pattern: { Bad: tile }, ColorSpace: { Space: ['Pattern', 'DeviceRGB'] } })
})
catches('a spot colour', ['one-ink: 1'], (pdf, page) => {
  const space = pdf.add(['Separation', 'Gold', 'DeviceGray', dictOf({ FunctionType: 2, Domain: [0, 1], N: 1 })])
  paint(pdf, page, '/Bad cs 1 scn 100 100 50 50 re f', { ColorSpace: { Bad: space } })
})
catches('a picture in colour', ['one-ink: 1', 'colour-told: 1'], (pdf, page) => { paint(pdf, page, picture(10), { XObject: { Bad: imageOf(pdf, 50, 50, [200, 0, 0]) } }) })

// Letters and lines.
catches('a font that is not in the file', ['fonts-embedded'], (pdf, page) => { words(pdf, page, 'BT /Bad 12 Tf 100 200 Td (black) Tj ET') })
catches('a font that is in the file whole', ['fonts-subset'], (pdf, page) => {
  const file = streamOf(pdf, 'a font', {})
  const descriptor = dictOf({ Type: 'FontDescriptor', FontName: 'PTSerif', FontFile2: file })
  paint(pdf, page, 'BT /Whole 12 Tf 100 200 Td (black) Tj ET', { Font: { Whole: dictOf({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'PTSerif', FontDescriptor: pdf.add(descriptor) }) } })
})
catches('letters too small', ['fonts-embedded', 'text-large: 1'], (pdf, page) => { words(pdf, page, 'BT /Bad 8 Tf .5 0 0 .5 100 200 Tm (small) Tj ET') })
catches('white letters too small', ['fonts-embedded', 'white-text-large: 1'], (pdf, page) => { words(pdf, page, '1 g BT /Bad 7 Tf 120 320 Td (white) Tj ET') })
catches('letters that are not seen may be small', ['fonts-embedded'], (pdf, page) => { words(pdf, page, 'BT 3 Tr /Bad 1 Tf 100 200 Td (hidden) Tj ET') })
catches('a line too thin', ['line-strong: 1'], (pdf, page) => { paint(pdf, page, 'q .1 0 0 .1 0 0 cm 2 w 1000 1000 m 2000 1000 l S Q') })
catches('a filled shape as thin as a line', ['line-strong: 1'], (pdf, page) => { paint(pdf, page, '100 100 100 .2 re f') })

// Pictures.
catches('a photograph of 72 dots to the inch', ['image-legible: 1'], (pdf, page) => { paint(pdf, page, picture(100), { XObject: { Bad: imageOf(pdf, 100, 100, [90]) } }) })
catches('a picture of 200 dots to the inch', ['image-fine: 1'], (pdf, page) => { paint(pdf, page, picture(72), { XObject: { Bad: imageOf(pdf, 200, 200, [90]) } }) })
catches('a picture turned on its side counts its dots right', [], (pdf, page) => { paint(pdf, page, 'q 0 24 -24 0 200 100 cm /Bad Do Q', { XObject: { Bad: imageOf(pdf, 100, 100, [90]) } }) })
catches('a drawing in black and white', ['line-art-fine: 1'], (pdf, page) => {
  const drawing = pdf.add(new PdfStream(dictOf({ Type: 'XObject', Subtype: 'Image', Width: 104, Height: 100, ColorSpace: 'DeviceGray', BitsPerComponent: 1 }), Buffer.alloc(1300, 0xf0)))
  paint(pdf, page, picture(24), { XObject: { Bad: drawing } })
})
catches('a transparent picture', ['transparency-seen: 1'], (pdf, page) => { paint(pdf, page, picture(10), { XObject: { Bad: imageOf(pdf, 50, 50, [90], { SMask: imageOf(pdf, 50, 50, [9]) }) } }) })
catches('half-transparent ink, outside PDF/X-4', ['transparency-none: 1'], (pdf, page) => { paint(pdf, page, '/Bad gs 100 100 50 50 re f', { ExtGState: { Bad: dictOf({ ca: 0.5 }) } }) }, { standard: false })
catches('overprint', ['overprint-none: 1'], (pdf, page) => { paint(pdf, page, '/Bad gs 100 100 50 50 re f', { ExtGState: { Bad: dictOf({ op: true, OP: true }) } }) })

// Boxes and margins.
catches('no box for the trim', ['boxes-nested: 1'], (_, page) => { page.delete('TrimBox') })
catches('two boxes that say where the page ends', ['boxes-nested: 1'], (_, page) => { page.set('ArtBox', page.get('TrimBox') ?? null) })
catches('a trim larger than the sheet', ['boxes-nested: 1', 'trim-exact: 1', 'bleed-given: 1'], (_, page) => { page.set('TrimBox', [-9, 0, 419.528, 595.276]) })
catches('a page a tenth of a millimetre too wide', ['trim-exact: 1'], (_, page) => { for (const box of ['MediaBox', 'TrimBox', 'BleedBox']) page.set(box, [0, 0, 419.8, 595.276]) })
catches('bleed that is not there', ['bleed-given: 1'], (_, page) => { page.delete('BleedBox'); page.set('BleedBox', page.get('TrimBox') ?? null) }, { bleedMm: 3 })
catches('a curve that turns back within the bleed where nothing lies under it', ['bleed-reached: 1'], (pdf, page) => { paint(pdf, page, '1 w 30 300 m 1 300 l S') }, { bleedMm: 3 })
catches('nothing, where a ground lies under it', [], (pdf, page) => { paint(pdf, page, '0.8 g 0 290 60 20 re f 0 G 1 w 30 300 m 1 300 l S') }, { bleedMm: 3 })
catches('ink that ends at the knife', ['bleed-reached: 1'], (pdf, page) => { paint(pdf, page, '0 g 8.504 300 50 50 re f') }, { bleedMm: 3 })
catches('ink that reaches through the bleed', [], (pdf, page) => { paint(pdf, page, '0 g 0 300 50 50 re f') }, { bleedMm: 3 })
catches('something two millimetres from the edge', ['safe-zone: 1'], (pdf, page) => { paint(pdf, page, '0 g 5.67 300 50 50 re f') })
catches('text too near to the binding', ['fonts-embedded', 'inner-margin: 1'], (pdf, page) => { words(pdf, page, 'BT /Bad 12 Tf 30 200 Td (near) Tj ET') }, { innerMm: 15 })
catches('a blank page, and a count that does not fill the sheet', ['pages-multiple', 'blank-pages: 1'], (_, page) => { page.delete('Contents') }, { multiple: 4 })

// What the standard asks of the file.
catches('no mark of the standard', ['standard-named'], xmp((text) => text.replace('PDF/X-4', 'PDF/X-3')))
catches('no title', ['file-described'], (pdf) => { info(pdf)?.delete('Title') })
catches('trapping told in one place', ['trapping-told'], (pdf) => { info(pdf)?.set('Trapped', 'True') })
catches('no printing condition', ['output-told'], (pdf) => { pdf.catalog().delete('OutputIntents') })
catches('a printing condition without a profile', ['output-told'], (pdf) => { intent(pdf)?.delete('DestOutputProfile') })
catches('a profile of a screen', ['output-told'], (pdf) => {
  const stream = pdf.stream(intent(pdf)?.get('DestOutputProfile'))
  const bytes = stream && Buffer.from(decodeStream(pdf, stream))
  bytes?.write('mntr', 12, 'latin1')
  if (bytes) intent(pdf)?.set('DestOutputProfile', pdf.add(new PdfStream(dictOf({ N: 1 }), bytes)))
})
catches('a link', ['annotations-none: 1'], (pdf, page) => { page.set('Annots', [pdf.add(dictOf({ Type: 'Annot', Subtype: 'Link', Rect: [100, 100, 200, 110] }))]) })
catches('a script', ['actions-none'], (pdf) => { pdf.catalog().set('OpenAction', dictOf({ S: 'JavaScript', JS: new PdfString('app.beep()') })) })
catches('a file within the file', ['files-inside'], (pdf) => { pdf.catalog().set('Names', dictOf({ EmbeddedFiles: dictOf({ Names: [] }) })) })
catches('a transfer curve', ['transfer-none: 1'], (pdf, page) => { paint(pdf, page, '/Bad gs', { ExtGState: { Bad: pdf.add(dictOf({ Type: 'ExtGState', TR: dictOf({ FunctionType: 2, Domain: [0, 1], N: 2 }) })) } }) })
catches('compression that is not allowed', ['compression-allowed'], (pdf, page) => {
  const image = pdf.stream(imageOf(pdf, 50, 50, [90], { Filter: 'LZWDecode' }))
  page.set('Resources', new Map([...pdf.dict(page.get('Resources')) ?? [], ['XObject', dictOf({ Unused: pdf.add(image ?? null) })]]))
})
catches('PostScript', ['postscript-none'], (pdf, page) => { page.set('Resources', dictOf({ XObject: dictOf({ Bad: streamOf(pdf, 'showpage', { Type: 'XObject', Subtype: 'PS' }) }) })) })

test('a file that is no PDF, or is locked, is named as such', async () => {
  assert.deepEqual(found(await checked(Buffer.from('%PDF-1.6\nnothing'))), ['encryption-none'])
})

test('a newer version of the format', async () => {
  const newer = Buffer.from(good)
  newer.write('2.0', 5, 'latin1')
  assert.deepEqual(found(await checked(newer)), ['pdf-version'])
})

test('the bleed that is told is that of the side that is wrong', async () => {
  const bleedOf = async (box: readonly number[], bleedMm: number): Promise<string> => {
    const pdf = await spoilt(good, (_, [page]) => { page?.set('TrimBox', [...box]) })
    const found = (await checked(pdf, { bleedMm })).findings.find(({ rule }) => rule === 'bleed-given')
    return found ? findingText(found, 'en') : ''
  }
  assert.equal(await bleedOf([0, 0, 410.528, 595.276], 0), 'The bleed is 3.18 mm, expected 0 mm.')
  assert.equal(await bleedOf([8.504, 8.504, 411.024, 592.441], 3), 'The bleed is 1 mm, expected 3 mm.')
  assert.equal(await bleedOf([0, 0, 419.528, 595.276], 0), '')
})

test('a picture is named by the manuscript that uses it', async () => {
  const pdf = await spoilt(good, (file, [page]) => { paint(file, page, picture(100), { XObject: { Bad: imageOf(file, 100, 50, [90]) } }) })
  const used = { paper: 'a', file: 'a.md', url: 'map.png', line: 7, column: 1, firstPage: 1, lastPage: 1 }
  // The first is of another shape; of the second the program took half of the dots.
  const report = await checked(pdf, { pictures: [{ ...used, url: 'other.png', widthPx: 100, heightPx: 100 }, { ...used, widthPx: 200, heightPx: 100, line: 9 }] })
  assert.deepEqual(report.problems.map(({ file, line, rule, values }) => [file, line, rule, values['found'], values['dpi']]), [['a.md', 9, 'print-image-legible', 'map.png', '36']])
  assert.equal(report.passed, false)
})

test('of pictures of one shape on a page each is named by the file that looks like it', async () => {
  const at = (name: string, left: number): string => `q 100 0 0 50 ${left} 100 cm /${name} Do Q`
  const pdf = await spoilt(good, (file, [page]) => { paint(file, page, ['Light', 'Dark', 'Other', 'Dark'].map((name, i) => at(name, 20 + i * 90)).join('\n'), { XObject: { Light: imageOf(file, 100, 50, [200]), Dark: imageOf(file, 50, 25, [41]), Other: imageOf(file, 100, 50, [120]) } }) })
  const used = { paper: 'a', file: 'a.md', column: 1, widthPx: 200, heightPx: 100, firstPage: 1, lastPage: 1 }
  const looks: Readonly<Record<string, number>> = { 'dark.jpg': 40, 'light.jpg': 200 }
  const named = async (files: readonly string[]): Promise<readonly string[]> => {
    const report = await checked(pdf, { pictures: files.map((url, i) => ({ ...used, url, line: i + 1 })) }, (asked) => Promise.resolve(new Map(asked.flatMap((picture) => {
      const light = looks[picture.url]
      return light === undefined ? [] : [[picture, new Array<number>(256).fill(light)]]
    }))))
    return report.images.map(({ place }) => (place ? `${place.line} ${place.url}` : 'none'))
  }
  // The one that is used twice is named by its lines in order; what looks like none of them is no picture of a manuscript.
  assert.deepEqual(await named(['dark.jpg', 'light.jpg', 'dark.jpg']), ['2 light.jpg', '1 dark.jpg', 'none', '3 dark.jpg'])
  // Where nothing is known of their looks, they come in the order of the book.
  assert.deepEqual(await named(['b.jpg', 'c.jpg', 'd.jpg', 'e.jpg']), ['1 b.jpg', '2 c.jpg', '3 d.jpg', '4 e.jpg'])
})

test('every page tells its boxes, colours and ink', async () => {
  const { pages: [page], fonts } = await checked(good)
  assert.deepEqual(page?.trimMm, [148, 210])
  assert.deepEqual(page?.colourSpaces, ['DeviceGray'])
  // Two hundred by a hundred points of black.
  assert.equal(page?.ink, Math.round((20000 / (419.528 * 595.276)) * 1000) / 1000)
  assert.deepEqual(fonts, [])
})

test('rules after the standard name their clause, and every sentence is whole in both languages', () => {
  for (const [id, { clause, en, ru }] of Object.entries(preflightRules)) {
    assert.match(clause, /^(6\.\d+(, 6\.\d+)*)?$/, id)
    for (const lang of ['en', 'ru'] as const) assert.doesNotMatch(findingText({ rule: id as keyof typeof preflightRules, values: { found: '1', text: 'a' } }, lang), /[{}]/, id)
    assert.notEqual(en === '{found}' ? '' : en, ru)
  }
})

test('the report opens in a browser and says that it is not certified', async () => {
  const page = preflightPage(await checked(good), 'Сборник <и другие>', 'ru')
  assert.match(page, /не сертифицировано/)
  assert.match(page, /Сборник &lt;и другие&gt;/)
})

