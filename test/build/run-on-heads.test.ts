// Abstracts that run on: whatever their lengths, none leaves its head alone at the foot of a page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume, type Files } from '../build-volume.ts'

const sentence = 'Читатели приходят за книгами и остаются ради бесед, а библиотека ведёт им счёт и пишет об этом в отчёте. '
const ids = Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(2, '0')}`)

function abstracts(template: string): Files {
  const files = ids.map((id, i) => [`${id}.md`, `---\ntitle: Тезисы о чтении\nauthors: [{ name: Иванов Иван Иванович, affiliation: Конец головы, city: Кемерово }]\nkind: abstract\n---\n\n${sentence.repeat(2 + (i * 7) % 11)}\n\n${sentence.repeat(1 + i % 4)}\n`] as const)
  const volume = `title: Тезисы\nlang: ru\nyear: 2008\nformat: A5\ntemplate: ${template}\nheader: simple\nparts: [sections]\nsections:\n  - title: Секция\n    start: run-on\n    papers: [${ids.join(', ')}]\n`
  return { 'volume.yml': volume, ...Object.fromEntries(files) }
}

interface Column { readonly page: number; readonly left: boolean; readonly last: string }

/** The last line of each column; folios are left out. */
async function lastLines(pdf: Uint8Array): Promise<readonly Column[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const all: Column[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const sheet = await document.getPage(page)
    const middle = (sheet.view[2] ?? 0) / 2
    const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item && /\S/.test(item.str) && !/^\d+$/.test(item.str) ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : []))
    for (const left of [true, false]) {
      const own = items.filter(({ x }) => x < middle === left)
      const lowest = Math.min(...own.map(({ y }) => y))
      if (own.length > 0) all.push({ page, left, last: own.filter(({ y }) => y < lowest + 3).map(({ text }) => text).join(' ') })
    }
  }
  return all
}

for (const template of ['classic', 'theses', 'congress']) {
  test(`no head of an abstract stands alone at the foot of a page in ${template}`, async () => {
    const built = await buildVolume(abstracts(template))
    const columns = await lastLines(built.volume?.pdf ?? new Uint8Array())
    assert.ok(columns.length > 10)
    assert.deepEqual(columns.filter(({ last }) => /головы|Кемерово|чтении/.test(last)), [])
  })
}
