// The same for every kind of harm that a check looks for beside the common ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../src/assemble/pdf/values.ts'
import type { PdfArray, PdfDict } from '../../src/assemble/pdf/values.ts'
import { walkStructure } from '../../src/assemble/structure-walk.ts'
import { destination, goTo, linkTo, mutation, onlyFailure } from './harm.ts'
import { alfa, beta, delta, gamma } from './small-manuscripts.ts'
import { failuresOf, smallVolume } from './small-volume.ts'
import type { SmallVolume } from './small-volume.ts'

test('contents number + 1: contents', async () => {
  const volume = await smallVolume({ prints: { contents: 'contents-wrong-number' } })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['contents', ['“Libraries of the North” on page 3 (iii) is followed by “5”, expected “4”.']])
})

test('a contents link that leads to another paper: contents', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[2], 'v-beta').set('A', goTo('v-gamma')))
  assert.deepEqual(await onlyFailure(volume), ['contents', ['The link of “Libraries of the North” on page 3 (iii) leads to page 10 (6), expected 8 (4).']])
})

test('an index link that leads to another paper: author-index', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[11], 'v-beta').set('A', goTo('v-gamma')))
  assert.deepEqual(await onlyFailure(volume), ['author-index', ['The link of “Virtanen\u00A0K. 4” on page 12 (8) leads to page 10 (6), expected 8 (4).']])
})

test('link left as an address: links', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[4], 'v-beta').set('A', dictOf({ S: 'URI', URI: new PdfString('https://volume.invalid/to/v-beta') })))
  assert.deepEqual(await onlyFailure(volume), ['links', ['A link on page 5 (1) was left as the address https://volume.invalid/to/v-beta.']])
})

test('link destroyed: links, when every page is read', async () => {
  const volume = await mutation((pdf, pages) => {
    const link = linkTo(pdf, pages[4], 'v-beta')
    pages[4]?.set('Annots', (pdf.array(pages[4].get('Annots')) ?? []).filter((entry) => pdf.dict(entry) !== link))
  })
  const [name, [detail = '']] = await onlyFailure(volume, 'nothing')
  assert.deepEqual([name, /^Page 5 \(1\) has (\d) links, expected (\d)\.$/.test(detail)], ['links', true])
})

test('link of a document that its print has not: links', async () => {
  const volume = await smallVolume()
  const prints = new Map([...volume.expected.prints].map(([id, print]) => [id, id === 'alfa' ? { ...print, lostLinks: ['https://example.org/'] } : print]))
  assert.deepEqual(await onlyFailure({ ...volume, expected: { ...volume.expected, prints } }), ['links', ['A link to https://example.org/ stands in the document and not in print.']])
})

test('destination on another page: links', async () => {
  const volume = await mutation((pdf) => {
    const target = pdf.array(destination(pdf, 'v-alfa--call-1')) as PdfArray
    const elsewhere = pdf.array(destination(pdf, 'v-beta')) as PdfArray
    target[0] = elsewhere[0] ?? null
  })
  assert.deepEqual(await onlyFailure(volume), ['links', ['The destination “v-alfa--call-1” is on page 8 (4), expected 5 (1).']])
})

test('paper left out: papers-present', async () => {
  const volume = await smallVolume({ manuscripts: [alfa, beta, gamma, delta, { ...delta, id: 'epsilon', paragraphs: [] }] })
  const sources = volume.expected.sources.map((source) => (source.paper === 'epsilon' ? { ...source, print: 'section:abstracts' } : source))
  assert.deepEqual(await onlyFailure({ ...volume, expected: { ...volume.expected, sources } }), ['papers-present', ['epsilon stands in the volume 0 times.']])
})

test('title not at its destination: papers-present', async () => {
  const volume = await mutation((pdf) => {
    const target = pdf.array(destination(pdf, 'v-delta')) as PdfArray
    target[3] = 60
  })
  assert.deepEqual(await onlyFailure(volume), ['papers-present', ['The title of delta does not stand at its place on page 10 (6): “Вторые тезисы”.']])
})

test('wrong folio: folios', async () => {
  const [name, details] = await onlyFailure(await smallVolume({ overlay: 'overlay-wrong-folio' }), 'the same')
  assert.deepEqual([name, details], ['folios', ['The folio of page 6 (2) is not “2”: there stands “Сборник 2008 12”.']])
})

test('something painted over a page, or on a blank one: bodies', async () => {
  const ink = (page: number): Promise<SmallVolume> => mutation((pdf, pages) => {
    const dict = pages[page - 1] as PdfDict
    dict.set('Contents', [...pdf.list(dict.get('Contents')), pdf.add(new PdfStream(new Map(), Buffer.from('0 0 9 9 re f\n')))])
  })
  assert.deepEqual(await onlyFailure(await ink(6)), ['bodies', ['Something was added to page 6 (2) beside its head and folio.']])
  assert.deepEqual(await onlyFailure(await ink(4)), ['bodies', ['Page 4 (iv) should be blank.']])
})

test('wrong box: boxes', async () => {
  const volume = await mutation((_, pages) => pages[5]?.set('TrimBox', [0, 0, 419.5, 595.276]))
  assert.deepEqual(await onlyFailure(volume), ['boxes', ['TrimBox of page 6 (2) is 0 0 419.5 595.276 pt, expected 0.00 0.00 419.53 595.28.']])
})

test('bookmark renamed: outline', async () => {
  const volume = await mutation((pdf) => pdf.dict(pdf.dict(pdf.catalog().get('Outlines'))?.get('First'))?.set('Title', new PdfString('Other')))
  const [name, [detail = '']] = await onlyFailure(volume)
  assert.deepEqual([name, detail.startsWith('The bookmarks differ: found “· Other → v-alfa”, expected “· Сводный каталог')], ['outline', true])
})

test('font not embedded: fonts', async () => {
  const volume = await mutation((pdf, pages) => {
    const [font] = pdf.dict(pdf.dict(pages[0]?.get('Resources'))?.get('Font'))?.values() ?? []
    const descendant = pdf.dict(pdf.list(pdf.dict(font)?.get('DescendantFonts'))[0])
    pdf.dict(descendant?.get('FontDescriptor'))?.delete('FontFile2')
  })
  const [name, details] = await onlyFailure(volume)
  assert.equal(name, 'fonts')
  assert.match(details[0] ?? '', /^The font [A-Z]{6}\+PTSerif-Regular on page 1 \(i\) is not embedded whole\.$/)
})

test('font program damaged: fonts; any damaged stream: readable, when every page is read', async () => {
  const { pdf, expected } = await smallVolume()
  const file = readPdf(pdf)
  const font = Array.from({ length: file.size }, (_, number) => file.dict(file.ref(number))).find((dict) => dict?.has('FontFile2'))
  const at = Buffer.from(pdf).indexOf(file.stream(font?.get('FontFile2'))?.bytes ?? '')
  const damaged = pdf.slice()
  damaged.fill(0, at + 200, at + 230)
  assert.deepEqual(Object.keys(await failuresOf({ pdf: damaged, expected }, true)), ['readable', 'fonts'])
  assert.deepEqual(Object.keys(await failuresOf({ pdf: damaged, expected }, false)), ['fonts'])
})

test('two elements with one id, a page out of the tree, two roots: tags', async () => {
  let count = 0
  const twice = await mutation((pdf) => walkStructure(pdf, pdf.dict(pdf.catalog().get('StructTreeRoot'))?.get('K'), (element) => { element.set('ID', new PdfString(element.get('S') === 'H1' ? 'same' : String(count++))) }))
  const [name, [detail]] = await onlyFailure(twice)
  assert.deepEqual([name, detail], ['tags', 'The id same belongs to two structure elements.'])
  assert.deepEqual(await onlyFailure(await mutation((_, pages) => pages[7]?.set('StructParents', 9999))), ['tags', ['Page 8 (4) is not in the structure tree.']])
  const roots = await mutation((pdf) => {
    const root = pdf.dict(pdf.catalog().get('StructTreeRoot')) as PdfDict
    root.set('K', [...pdf.list(pdf.dict(pdf.list(root.get('K'))[0])?.get('K'))])
  })
  assert.match((await onlyFailure(roots))[1].join(' '), /^The structure tree begins with Sect, Sect, .+, expected one Document\.$/)
})

test('call that no longer leads to its note: notes', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[4], 'v-alfa--note-1').set('A', goTo('v-alfa')))
  assert.deepEqual(await onlyFailure(volume), ['notes', ['No link leads to v-alfa--note-1.']])
})
