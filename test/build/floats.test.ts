// Figures that no text names: they stand at the head or foot of the page they are typed on, or of the next.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

const image = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90" viewBox="0 0 300 90"><rect width="300" height="90" fill="#ccc"/></svg>'
let said = 0
/** Sentences that do not return. */
const filler = (count: number): string => Array.from({ length: count }, () => `Читальный зал открыт по билету ${said++} для всех, кто пришёл за книгой. `).join('')
const part = (number: number): string => `${filler(24)}\n\n${filler(20)} Место${number}я.\n\n![Подпись${number}я](plan.svg){#fig:f${number} alt="x"}\n\n${filler(20)}`

for (const [template, format, more] of [['classic', 'A5', 'float: page\n'], ['congress', 'A4', '']] as const) {
  test(`a figure that no text names stays near its place in ${template}`, async () => {
    const built = await buildVolume({
      'volume.yml': `title: Сборник\nlang: ru\nformat: ${format}\ntemplate: ${template}\n${more}year: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n`,
      'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${[0, 1, 2, 3].map(part).join('\n\n')}\n`, 'plan.svg': image
    })
    const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
    const texts: string[] = []
    for (let page = 1; page <= document.numPages; page++) texts.push((await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''))
    const pageOf = (word: string): number => texts.findIndex((text) => text.includes(word))
    const apart = [0, 1, 2, 3].map((number) => pageOf(`Подпись${number}я`) - pageOf(`Место${number}я`))
    assert.ok(apart.every((pages) => pages === 0 || pages === 1), `pages between a place and its figure: ${apart.join(', ')}`)
    assert.ok(pageOf('Место3я') > pageOf('Место0я'))
    assert.deepEqual([built.problems.filter(({ rule }) => rule === 'floats-placed'), built.volume?.report.verification.passed], [[], true])
  })
}

test('a column of figures alone, between a list and a heading, stands as planned', async () => {
  const figure = (number: number): string => `![Подпись${number}я](plan.svg){#fig:g${number} alt="x"}`
  const numbers = Array.from({ length: 24 }, (_, i) => i)
  const built = await buildVolume({
    'volume.yml': 'title: Сборник\nlang: ru\nformat: A4\ntemplate: congress\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n',
    'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${numbers.map((number) => `${number + 1}. ${filler(2)}\n\n    ${figure(number)}`).join('\n\n').replace(/\n {4}!/g, '\n!')}\n\n## Выводы\n\n${filler(3)}\n`, 'plan.svg': image
  })
  assert.deepEqual([built.volume?.report.unplanned, built.problems.filter(({ rule }) => rule === 'floats-placed'), built.volume?.report.verification.passed], [[], [], true])
})

test('a column may begin with a block that has a rule above it', async () => {
  const papers = Array.from({ length: 8 }, (_, i) => `p${i}`)
  const built = await buildVolume({
    'volume.yml': `title: Сборник\nlang: ru\nformat: A4\ntemplate: congress\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [${papers.join(', ')}]\n`,
    ...Object.fromEntries(papers.map((name, i) => [`${name}.md`, `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${Array.from({ length: 5 }, () => 'Строка.').slice(0, i % 5).join('\n\n')}\n\n${Array.from({ length: 30 }, (_, n) => `::: {.note}\n${filler(4 + n % 3)}\n:::\n\n${filler(2)}[^${n}]\n\n[^${n}]: Да\n`).join('\n\n')}\n`]))
  })
  assert.deepEqual([built.volume?.report.unplanned, built.volume?.report.verification.passed], [[], true])
})
