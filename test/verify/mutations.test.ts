// A volume with one thing wrong fails the check named for it, and no other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberTreeEntries } from '../../src/assemble/pdf/tree-entries.ts'
import { dictOf, PdfString } from '../../src/assemble/pdf/values.ts'
import type { PdfArray, PdfDict } from '../../src/assemble/pdf/values.ts'
import { verifyVolume } from '../../src/verify/verify-volume.ts'
import { goTo, linkTo, mutation, onlyFailure } from './harm.ts'
import { alfa, alfaWithoutNote, beta, betaWithRareLetter, delta, gamma, olderBeta } from './small-manuscripts.ts'
import { smallPlan, withPaperAgain } from './small-plan.ts'
import { failuresOf, printOf, smallVolume, sourceOf } from './small-volume.ts'

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

test('dead link: links', async () => {
  const volume = await mutation((pdf, pages) => linkTo(pdf, pages[4], 'v-beta').set('A', goTo('nowhere')))
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['links', ['A link on page 5 (1) leads to “nowhere”, which does not exist.']])
})

test('lost note: notes', async () => {
  const volume = await smallVolume({ prints: { alfa: 'alfa-without-note' } })
  assert.deepEqual(await onlyFailure(volume, 'the same'), ['notes', ['Words of a note of alfa are not in print: “[Текст второго примечания о контрольных] …”.']])
  assert.deepEqual(await failuresOf(await smallVolume({ prints: { alfa: 'alfa-without-note' }, manuscripts: [alfaWithoutNote, beta, gamma, delta] })), {})
})

test('paper twice: papers-present', async () => {
  const volume = await smallVolume({ plan: withPaperAgain(smallPlan), prints: { 'beta-again': 'beta' } })
  const [name, details] = await onlyFailure(volume, 'the same')
  assert.deepEqual([name, details[0]], ['papers-present', 'beta stands in the volume 2 times.'])
})

test('stale cache entry: text', async () => {
  const stale = { ...(await printOf('beta', 'beta-older')), key: 'key of beta' }
  const fresh = await smallVolume({ prints: { beta: 'beta-older' } })
  const volume = { ...fresh, expected: { ...fresh.expected, prints: new Map([...fresh.expected.prints, ['beta', stale]]) } }
  const [name, [detail = '', ...more]] = await onlyFailure(volume, 'the same')
  assert.deepEqual([name, more], ['text', []])
  assert.match(detail, /^Words of beta are not in print: “… .+ \[Последний абзац короток и ведёт\]”\.$/)
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
  assert.match(details.join(' '), /^A character on page 9 \(5\) has no glyph: “.*Последний абзац корот\ufffdк и ведёт.*”\.$/)
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
