// The last page of a paper: never a line or two alone, where a paragraph can be drawn in or let out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOfShortEnd } from '../../src/assemble/short-end.ts'
import type { Print } from '../../src/model/print.ts'
import { buildVolume, memoryCache } from '../build-volume.ts'

const words = ['зал', 'читатель', 'каталог', 'книга', 'абонемент', 'полка', 'справка', 'библиограф', 'фонд', 'запись', 'журнал', 'выставка']
// Sentences of random words, the same in every run.
const sentence = (seed: number): string => {
  let state = seed * 7919 + 1
  const random = (below: number): number => Math.floor(((state = (state * 16807) % 2147483647) / 2147483647) * below)
  for (let i = 0; i < 5; i++) random(1)
  return `${Array.from({ length: 5 + random(7) }, () => words[random(words.length)]).join(' ')}. `.replace(/^./, (letter) => letter.toUpperCase())
}
const paper = (sentences: number): string => `---\ntitle: Доклад ${sentences}\nauthor: Ким Елена Викторовна\n---\n${Array.from({ length: sentences }, (_, i) => sentence(sentences * 1000 + i) + (i % 7 === 6 ? '\n\n' : '')).join('')}\n`
// Set as is best for each paragraph, the first of these would end with two lines on its fifth page.
const lengths = [140, 141]

test('no paper ends with a line or two on a page where paragraphs can be let out', async () => {
  const cache = memoryCache()
  const prints = new Map<string, Print>()
  const names = lengths.map((length) => `p${length}`)
  const built = await buildVolume({ 'volume.yml': `title: Сборник\nyear: 2008\nsections: [{ title: Доклады, papers: [${names.join(', ')}] }]\n`, ...Object.fromEntries(lengths.map((length) => [`p${length}.md`, paper(length)])) },
    { cache: { ...cache, keepPrint: (print) => { prints.set(print.id, print); return cache.keepPrint(print) } } })
  assert.equal(built.volume?.report.verification.passed, true)
  assert.deepEqual(names.filter((name) => linesOfShortEnd(prints.get(name) ?? { pdf: new Uint8Array(), pageTexts: [] }) > 0), [])
})
