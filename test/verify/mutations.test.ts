// A volume with one thing wrong fails the check named for it, and no other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { nameTreeEntries, numberTreeEntries } from '../../src/assemble/pdf/tree-entries.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfStream, PdfString } from '../../src/assemble/pdf/values.ts'
import type { PdfArray, PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'
import { walkStructure } from '../../src/assemble/structure-walk.ts'
import { verifyVolume } from '../../src/verify/verify-volume.ts'
import { alfa, alfaWithoutNote, beta, betaWithRareLetter, delta, gamma, olderBeta } from './small-manuscripts.ts'
import { smallPlan, withPaperAgain } from './small-plan.ts'
import { failuresOf, mutated, printOf, smallVolume, sourceOf } from './small-volume.ts'
import type { SmallVolume } from './small-volume.ts'

/** The one check that fails when every page is read, with its details; `standard`: what the usual way of reading finds. */
async function onlyFailure(volume: SmallVolume, standard: 'not asked' | 'the same' | 'nothing' = 'not asked'): Promise<readonly [string, readonly string[]]> {
  const found = await failuresOf(volume, true)
  if (standard !== 'not asked') assert.deepEqual(await failuresOf(volume, false), standard === 'nothing' ? {} : found)
  const [failure, ...others] = Object.entries(found)
  assert.deepEqual(others, [])
  assert.ok(failure)
  return failure
}

async function mutation(change: (pdf: Pdf, pages: readonly PdfDict[]) => void): Promise<SmallVolume> {
  return mutated(await smallVolume(), change)
}

test('the untouched volume passes every check', async () => {
  const { pdf, expected } = await smallVolume()
  for (const full of [false, true]) {
    const { passed, checks } = await verifyVolume(pdf, expected, { full })
    assert.ok(passed, JSON.stringify(checks.filter((check) => !check.passed)))
    assert.deepEqual(checks.map(({ name }) => name), [
      'readable', 'page-count', 'page-labels', 'boxes', 'bodies', 'text', 'papers-present', 'contents', 'author-index', 'folios', 'links', 'outline', 'fonts', 'glyphs', 'tags', 'notes'
    ])
  }
})

test('pages swapped: bodies', async () => {
  const volume = await mutation((pdf, pages) => {
    const [fifth, sixth] = [pages[4], pages[5]].map((page) => pdf.array(page?.get('Contents'))) as [PdfArray, PdfArray]
    ;[fifth[1], sixth[1]] = [sixth[1] ?? null, fifth[1] ?? null]
  })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['bodies', ['Page 5 (1) holds alfa:2, expected alfa:1.', 'Page 6 (2) holds alfa:1, expected alfa:2.']])
})

test('page deleted: page-count', async () => {
  const volume = await mutation((pdf) => {
    const root = pdf.dict(pdf.catalog().get('Pages')) as PdfDict
    const kids = pdf.array(root.get('Kids')) as PdfArray
    kids.splice(5, 1)
    root.set('Count', kids.length)
  })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['page-count', ['The PDF has 11 pages, expected 12; the first that differs is page 6 (2) alfa.']])
})

test('index number + 1: author-index', async () => {
  const volume = await smallVolume({ prints: { 'author-index': 'author-index-wrong-number' } })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['author-index', ['“Ким\u00A0Е.\u00A0В.” on page 12 (8) is followed by “7”, expected “6”.']])
})

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

test('dead link: links', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[4], 'v-beta').set('A', goTo('nowhere')))
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['links', ['A link on page 5 (1) leads to “nowhere”, which does not exist.']])
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

test('destination on another page: links', async () => {
  const volume = await mutation((pdf, pages) => {
    const target = pdf.array(destination(pdf, 'v-alfa--call-1')) as PdfArray
    const elsewhere = pdf.array(destination(pdf, 'v-beta')) as PdfArray
    target[0] = elsewhere[0] ?? null
    void pages
  })
  assert.deepEqual(await onlyFailure(volume), ['links', ['The destination “v-alfa--call-1” is on page 8 (4), expected 5 (1).']])
})

test('lost note: notes', async () => {
  const volume = await smallVolume({ prints: { alfa: 'alfa-without-note' } })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['notes', ['Words of a note of alfa are not in print: «[Текст второго примечания о контрольных] …».']])
  assert.deepEqual(await failuresOf(await smallVolume({ prints: { alfa: 'alfa-without-note' }, manuscripts: [alfaWithoutNote, beta, gamma, delta] })), {})
})

test('paper twice: papers-present', async () => {
  const volume = await smallVolume({ plan: withPaperAgain(smallPlan), prints: { 'beta-again': 'beta' } })
  const [name, details] = await onlyFailure(volume, 'the same')
  assert.deepEqual([name, details[0]], ['papers-present', 'beta stands in the volume 2 times.'])
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

test('stale cache entry: text', async () => {
  const stale = { ...(await printOf('beta', 'beta-older')), key: 'key of beta' }
  const fresh = await smallVolume({ prints: { beta: 'beta-older' } })
  const volume = { ...fresh, expected: { ...fresh.expected, prints: new Map([...fresh.expected.prints, ['beta', stale]]) } }
  const [name, [detail = '', ...more]] = await onlyFailure(volume, 'the same')
  assert.deepEqual([name, more], ['text', []])
  assert.match(detail, /^Words of beta are not in print: «… .+ \[Последний абзац короток и ведёт\]»\.$/)
  assert.deepEqual(await failuresOf(await smallVolume({ prints: { beta: 'beta-older' }, manuscripts: [alfa, olderBeta, gamma, delta] })), {})
})

test('wrong label: page-labels', async () => {
  const volume = await mutation((pdf) => {
    const labels = numberTreeEntries(pdf, pdf.catalog().get('PageLabels')).flatMap(([page, value]) => [page, value])
    pdf.catalog().set('PageLabels', dictOf({ Nums: [...labels, 5, dictOf({ P: new PdfString('99') }), 6, dictOf({ S: 'D', St: 3 })] }))
  })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['page-labels', ['Page 6 is labelled “99”, expected “2”.']])
})

test('truncated tail: readable', async () => {
  const { pdf, expected } = await smallVolume()
  for (const length of [pdf.length - 30, pdf.length - 2000, Math.floor(pdf.length / 2), 10, 0]) {
    const [name, details] = await onlyFailure({ pdf: pdf.slice(0, length), expected })
    assert.equal(name, 'readable')
    assert.match(details.join(' '), /^The PDF cannot be read: .+\.$/)
  }
})

test('missing glyph: glyphs', async () => {
  const volume = await smallVolume({ prints: { beta: 'beta-rare-letter' }, manuscripts: [alfa, betaWithRareLetter, gamma, delta] })
  const [name, details] = await onlyFailure(volume, 'the same')
  assert.equal(name, 'glyphs')
  assert.match(details.join(' '), /^A character on page 9 \(5\) has no glyph: «.*Последний абзац корот\ufffdк и ведёт.*»\.$/)
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
  assert.deepEqual([name, detail.startsWith('The bookmarks differ: found · «Other» → v-alfa, expected · «Сводный каталог')], ['outline', true])
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

test('details come in the language asked for, and name the papers', async () => {
  const { pdf, expected } = await smallVolume({ prints: { beta: 'beta-older' } })
  const { checks } = await verifyVolume(pdf, expected, { full: false, lang: 'ru' })
  const text = checks.find(({ name }) => name === 'text')
  assert.match(text?.details[0] ?? '', /^Слов доклада beta нет в печати: /)
  assert.deepEqual(text?.papers, ['beta'])
})

test('every paper that lost words is named', async () => {
  const { pdf, expected } = await smallVolume()
  const sources = [alfa, beta, gamma].map((paper) => ({ ...sourceOf(paper), segments: ['Этих слов никто не печатал.'] }))
  const { checks } = await verifyVolume(pdf, { ...expected, sources }, { full: false })
  assert.deepEqual(checks.find(({ name }) => name === 'text')?.papers, ['alfa', 'beta', 'gamma'])
})

function linkTo(pdf: Pdf, page: PdfDict | undefined, anchor: string): PdfDict {
  const links = (pdf.array(page?.get('Annots')) ?? []).map((entry) => pdf.dict(entry) as PdfDict)
  const found = links.find((link) => (pdf.get(pdf.dict(link.get('A'))?.get('D')) as PdfString | null)?.bytes === anchor)
  if (!found) throw new Error(`No link to ${anchor}`)
  return found
}

function goTo(anchor: string): PdfDict {
  return dictOf({ S: 'GoTo', D: new PdfString(anchor) })
}

function destination(pdf: Pdf, anchor: string): PdfValue {
  return nameTreeEntries(pdf, pdf.dict(pdf.catalog().get('Names'))?.get('Dests')).find(([name]) => name === anchor)?.[1] ?? null
}
