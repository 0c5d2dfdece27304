// Papers of every length: each ends on the page of its last line, also where that line is the last of a full page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume, type Files } from '../build-volume.ts'

const ids = Array.from({ length: 45 }, (_, i) => `p${i + 1}`)

function papers(template: string): Files {
  const files = ids.map((id, i) => [`${id}.md`, `---\ntitle: Доклад\nauthors: [Иванов Иван Иванович]\n---\n\n${Array.from({ length: 24 + i }, (_, line) => `Строка ${line}.`).join('\n\n')}\n\nПоследняя строка ${id}z.\n`] as const)
  return { 'volume.yml': `title: Доклады\nlang: ru\nyear: 2008\nformat: A5\ntemplate: ${template}\nheader: simple\nparts: [sections]\nsections:\n  - title: Секция\n    papers: [${ids.join(', ')}]\n`, ...Object.fromEntries(files) }
}

async function pagesOfLastLines(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const found = new Map<string, number>()
  for (let page = 1; page <= document.numPages; page++) {
    const text = (await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
    for (const [, id = ''] of text.matchAll(/(p\d+)z/g)) found.set(id, page)
  }
  return found
}

for (const template of ['classic', 'theses', 'congress']) {
  test(`papers end on the page of their last line in ${template}`, async () => {
    const { volume } = await buildVolume(papers(template))
    const last = await pagesOfLastLines(volume?.pdf ?? new Uint8Array())
    assert.deepEqual(volume?.report.papers.map(({ id, lastPage }) => [id, lastPage]), ids.map((id) => [id, last.get(id)]))
    assert.equal(volume?.report.verification.passed, true)
  })
}
