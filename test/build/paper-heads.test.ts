// Heads of papers with abstracts of many lengths: a page may end below an abstract, and its last lines stay with it while there is room.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume, type Files } from '../build-volume.ts'

const ids = Array.from({ length: 14 }, (_, i) => `a${String(i).padStart(2, '0')}`)
const sentence = 'Читатели приходят за книгами и остаются ради бесед, а библиотека ведёт им счёт и пишет об этом в отчёте. '

function papers(): Files {
  const files = ids.map((id, i) => [`${id}.md`, `---\ntitle: О чтении\nauthors: [{ name: Иванов Иван Иванович, affiliation: Библиотека, city: Кемерово }]\nabstract: "${sentence.repeat(14)}${'Слово. '.repeat(9 * i)}"\nkeywords: [ключ, замок]\n---\n\n## Начало\n\n${sentence.repeat(20)}\n`] as const)
  return { 'volume.yml': `title: Доклады\nlang: ru\nyear: 2008\nformat: A5\nheader: rinc\nparts: [sections]\nsections:\n  - title: Секция\n    papers: [${ids.join(', ')}]\n`, ...Object.fromEntries(files) }
}

interface Sheet { readonly lowest: number; readonly first: string }

async function sheets(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  return Promise.all(Array.from({ length: document.numPages }, async (_, at) => {
    const sheet = await document.getPage(at + 1)
    const items = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item && /\S/.test(item.str) ? [{ text: item.str, y: Number(item.transform[5]) }] : []))
    // Running heads and folios stand outside the type area.
    const own = items.filter(({ y }) => y > 60 && y < (sheet.view[3] ?? 0) - 55)
    const top = Math.max(...own.map(({ y }) => y))
    return { lowest: Math.min(...own.map(({ y }) => y)), first: own.filter(({ y }) => y > top - 3).map(({ text }) => text).join('') }
  }))
}

test('key words go over the page only where there is no room for them', async () => {
  const { volume } = await buildVolume(papers())
  const found = await sheets(volume?.pdf ?? new Uint8Array())
  const over = found.flatMap(({ first }, at) => (first.startsWith('Ключевые') ? [found[at - 1]?.lowest ?? 0] : []))
  const below = found.filter(({ first }) => first.startsWith('Начало'))
  assert.deepEqual([below.length > 0, over.filter((y) => y > 72 + 11.25)], [true, []])
})
