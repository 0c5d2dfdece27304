// A look of columns on a page that has room for one: pages end where they were planned to.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'
import { needs } from '../tools.ts'

const words = (count: number): string => Array.from({ length: count }, (_, i) => ['читатель', 'берёт', 'книгу', 'в', 'зале', 'библиотеки', 'утром'][i % 7] ?? '').join(' ')
const paper = (first: number, at: number): string => `---\ntitle: Доклад ${at}\nauthor: Ким Елена Викторовна\nabstract: ${words(60)}.\n---\n\nНачало ${words(first)}.\n\n## Отдел\n\n${`Абзац ${words(45)}.\n\n`.repeat(4)}Сноска[^1] ${words(70)}.\n\n${`Абзац ${words(45)}.\n\n`.repeat(4)}\n[^1]: СНОСКА${at} ${words(12)}.\n`

test('a heading at the foot of the first page goes over, and notes stay at the foot of the next', needs('pdftotext'), async () => {
  const ids = Array.from({ length: 14 }, (_, i) => `p${i}`)
  const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: A5\ntemplate: congress\nheader: rinc\nsections: [{ title: Доклады, papers: [${ids.join(', ')}] }]\n`, ...Object.fromEntries(ids.map((id, i) => [`${id}.md`, paper(190 + i * 10, i)])) })
  assert.deepEqual(built.volume?.report.unplanned, [])
  const pages = execFileSync('pdftotext', ['-', '-'], { input: built.volume?.pdf ?? '' }).toString().split('\f')
  for (const [i] of ids.entries()) assert.doesNotMatch(pages.find((page) => page.includes(`СНОСКА${i}`)) ?? 'Абзац', new RegExp(`СНОСКА${i}[^]*(?:Абзац|Сноска|Отдел)`))
})
