// What has a rule below it at the end of a page, in print.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'

const words = (count: number): string => Array.from({ length: count }, (_, i) => ['читатель', 'берёт', 'книгу', 'в', 'зале', 'библиотеки', 'утром'][i % 7] ?? '').join(' ')
const paper = (at: number): string => `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\nabstract: ${words(250 + at * 10)}.\nen: { title: Paper, abstract: "${'a reader takes a book '.repeat(16)}." }\n---\n\n${`Абзац ${words(45)}.\n\n`.repeat(9)}Сноска[^1] ${words(70)}.\n\n[^1]: Нота ${words(12)}.\n`

test('the rule below the abstracts counts where the first page ends', async () => {
  const ids = Array.from({ length: 14 }, (_, i) => `p${i}`)
  const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: A5\ntemplate: congress\nheader: rinc\nsections: [{ title: Доклады, papers: [${ids.join(', ')}] }]\n`, ...Object.fromEntries(ids.map((id, i) => [`${id}.md`, paper(i)])) })
  assert.deepEqual(built.volume?.report.unplanned, [])
})
