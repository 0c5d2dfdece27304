// Offprints: one paper alone, with its true folios, its own metadata and bookmarks, and no dead link.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume, pdfFacts, type Files } from '../build-volume.ts'

const files = (settings = ''): Files => ({
  'volume.yml': `title: Сборник\nlang: ru\nyear: 2008\n${settings}sections: [{ title: Секция, papers: [a, b] }]\n`,
  'a.md': '---\ntitle: Первый доклад\nauthors: [Ёлкина Анна Петровна]\nkeywords: [книга]\n---\n\n## Начало\n\nСм. [@paper:b] и сноску[^1].\n\n[^1]: Сноска.\n',
  'b.md': '---\ntitle: Второй доклад\nauthors: [Андреев Борис Ильич]\n---\n\nТекст.\n'
})

async function offprintOf(id: string, settings = ''): Promise<{ readonly pdf: Uint8Array; readonly label: string; readonly pages: number }> {
  const { volume } = await buildVolume(files(settings))
  const artifact = volume?.offprints.find(({ path }) => path === `html/papers/${id}.pdf`)
  const paper = volume?.report.papers.find((placed) => placed.id === id)
  assert.ok(artifact && paper)
  return { pdf: await artifact.make(), label: paper.firstLabel, pages: paper.lastPage - paper.firstPage + 1 }
}

async function read(pdf: Uint8Array): Promise<{ readonly labels: readonly string[] | null; readonly text: string; readonly addresses: readonly string[] }> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const annotations = (await page.getAnnotations()) as { readonly url?: string }[]
  return { labels: await document.getPageLabels(), text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '), addresses: annotations.flatMap(({ url }) => url ?? []) }
}

test('an offprint has the paper’s pages with the folios of the volume', async () => {
  const { pdf, label, pages } = await offprintOf('a')
  const { labels, text } = await read(pdf)
  assert.equal(labels?.length, pages)
  assert.equal(labels?.[0], label)
  assert.ok(text.includes('Первый доклад') && new RegExp(`\\s${label}\\s`).test(`${text} `), text)
})

test('an offprint has its own metadata and bookmarks', async () => {
  const { pdf } = await offprintOf('a')
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  assert.deepEqual([document.getTitle(), document.getAuthor(), document.getKeywords()], ['Первый доклад', 'Анна Петровна Ёлкина', 'книга'])
  assert.deepEqual((await pdfFacts(pdf)).outline, ['Первый доклад', '  Начало'])
})

test('links that leave an offprint go to the site, or become plain text', async () => {
  assert.deepEqual((await read((await offprintOf('a')).pdf)).addresses, [])
  assert.deepEqual((await read((await offprintOf('a', 'site: https://example.org/volume\n')).pdf)).addresses, ['https://example.org/volume/papers/b.html'])
})

test('a full offprint has title page, imprint, contents and colophon around the paper', async () => {
  const plain = await offprintOf('a')
  const full = await offprintOf('a', 'offprints: full\n')
  const { sizes } = await pdfFacts(full.pdf)
  assert.equal(sizes.length, plain.pages + 4)
})

test('offprints can be done without', async () => {
  const { volume } = await buildVolume(files('offprints: none\n'))
  assert.deepEqual(volume?.offprints, [])
})
