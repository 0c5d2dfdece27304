// Code that does not fit at the foot of a page parts between its lines where much of the page would stay empty, and stays whole where little would.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `Строка${i}я.`).join('\n\n')
const code = (count: number): string => `Вот код:\n\n\`\`\`\n${Array.from({ length: count }, (_, i) => `код${i}я = ${i}`).join('\n')}\n\`\`\`\n\nКонец.`

/** The page of each line of the code, and whether the pages stand as planned. */
async function pagesOf(before: number, count: number): Promise<readonly number[]> {
  const built = await buildVolume({
    'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nparts: [sections]\nsections: [{ title: Секция, papers: [a] }]\n',
    'a.md': `---\ntitle: Доклад\nauthor: Иванов Иван Иванович\n---\n\n${lines(before)}\n\n${code(count)}\n`
  })
  assert.deepEqual([built.volume?.report.unplanned, built.volume?.report.verification.passed], [[], true])
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  const found: number[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const text = (await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
    for (const [, line] of text.matchAll(/код(\d+)я/g)) found[Number(line)] = page
  }
  return found
}

test('half a page is not left empty before code', async () => {
  const pages = await pagesOf(18, 20)
  const first = pages[0] ?? 0
  const parts = [pages.filter((page) => page === first).length, pages.filter((page) => page === first + 1).length]
  assert.ok((parts[0] ?? 0) >= 3 && (parts[1] ?? 0) >= 3 && pages.length === 20, JSON.stringify(pages))
})

test('code stays whole where little would stay empty, and where it is short', async () => {
  for (const [before, count] of [[29, 20], [24, 10]] as const) assert.equal(new Set(await pagesOf(before, count)).size, 1)
})
