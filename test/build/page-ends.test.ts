// Pages end where they were planned to: of whole lines, within verse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildVolume } from '../build-volume.ts'

const words = (count: number): string => Array.from({ length: count }, (_, i) => ['читатель', 'берёт', 'книгу', 'в', 'зале', 'библиотеки', 'утром'][i % 7] ?? '').join(' ')

for (const format of ['60x90/16', '60x84/16', 'A4', '{ width: 130mm, height: 200mm }']) {
  test(`a page of running text ends where it was planned to, on ${format}`, async () => {
    const text = `${`Абзац ${words(90)}.\n\n`.repeat(17)}Сноска[^1] ${words(70)}.\n\n${`Абзац ${words(85)}.\n\n`.repeat(7)}[^1]: Нота ${words(12)}.\n`
    const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\nformat: ${format}\nsections: [{ title: Доклады, papers: [p] }]\n`, 'p.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n\n${text}` })
    assert.deepEqual(built.volume?.report.unplanned, [])
    assert.deepEqual(built.problems.filter(({ rule }) => rule === 'notes-at-foot'), [])
  })
}

for (const template of ['classic', 'congress']) test(`notes stand at the foot of a page that ends within verse, in “${template}”`, async () => {
  const verse = Array.from({ length: 4 }, (_, i) => `> Её сложил Фома-печник ${i},  \n> За лето, с братом и без плана.  \n> Был мастер ростом невелик,  \n> А виден — с самого кургана.`).join('\n>\n')
  const ids = Array.from({ length: 10 }, (_, i) => `p${i}`)
  const paper = (at: number): string => `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n\n${`Абзац ${words(70)}.\n\n`.repeat(2)}Сноска[^1] ${words(40 + at * 18)}:\n\n${verse}\n\n${`Абзац ${words(85)}.\n\n`.repeat(4)}[^1]: ${'Библиотековедение, библиографоведение и книговедение. '.repeat(7)}\n`
  const built = await buildVolume({ 'volume.yml': `title: Проба\nlang: ru\nyear: 2008\ntemplate: ${template}\nformat: 70x100/16\nsections: [{ title: Доклады, papers: [${ids.join(', ')}] }]\n`, ...Object.fromEntries(ids.map((id, i) => [`${id}.md`, paper(i)])) })
  assert.deepEqual(built.volume?.report.unplanned, [])
  assert.deepEqual(built.problems.filter(({ rule }) => rule === 'notes-at-foot'), [])
})
