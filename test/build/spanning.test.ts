// What stands across both columns, wherever it is typed: pages are cut into columns around it, with notes at their feet.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

let said = 0
/** Sentences that do not return. */
const filler = (count: number): string => Array.from({ length: count }, () => `Читальный зал открыт по билету ${said++} для всех, кто пришёл за книгой.`).join(' ')
const table = (rows: number, indent = ''): string => ['| Показатель | Зима | Весна | Лето | Осень | Год | Всего |', '|---|--:|--:|--:|--:|--:|--:|', ...Array.from({ length: rows }, (_, i) => `| Филиал${i}я | ${i} | 2 | 3 | 4 | 5 | 6 |`)].map((line) => indent + line).join('\n')
const wide = String.raw`$$\begin{aligned} \sum_{i=1}^{n} x_{i} &= \frac{a_{1}+a_{2}+a_{3}+a_{4}+a_{5}+a_{6}+a_{7}+a_{8}+a_{9}+a_{10}+a_{11}+a_{12}+a_{13}+a_{14}+a_{15}+a_{16}+a_{17}}{b} \\ y &= z \end{aligned}$$`

for (const [name, block] of [
  ['a table in a list', `- Пункт.\n\n${table(6, '    ')}\n\n- Пункт ещё.`],
  ['a table in a box', `::: note\n${table(12)}\n:::`],
  ['a formula', wide],
  ['a table longer than a page', `${table(75)}\n\n: Посещения {#tbl:x .wide}`]
] as const) {
  test(`${name} across the columns`, async () => {
    const built = await buildVolume({
      'volume.yml': 'title: Сборник\nlang: ru\nformat: A4\ntemplate: congress\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n',
      'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${filler(30)} Слово1я[^1].\n\n${filler(40)}\n\n${block}\n\n${filler(30)} Слово2я[^2].\n\n${filler(60)}\n\n[^1]: Пометка1я.\n\n[^2]: Пометка2я.\n`
    })
    const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
    const texts: string[] = []
    for (let page = 1; page <= document.numPages; page++) texts.push((await (await document.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''))
    const pageOf = (word: string): number => texts.findIndex((text) => text.includes(word))
    assert.deepEqual([1, 2].map((note) => pageOf(`Пометка${note}я`)), [1, 2].map((note) => pageOf(`Слово${note}я`)))
    assert.ok(pageOf('Пометка1я') < pageOf('Пометка2я'))
    assert.deepEqual([built.problems.flatMap(({ rule }) => (/^(?:notes-at-foot|floats-placed|text-fits|words)/.test(rule) ? [rule] : [])), built.volume?.report.verification.passed], [[], true])
    if (block.includes('Филиал')) assert.ok(pageOf('Филиал5я') > 0)
  })
}

test('code that parts between columns, with empty lines and lines broken into several', async () => {
  const code = Array.from({ length: 120 }, (_, i) => (i % 7 === 3 ? '' : i % 5 === 2 ? `call_${i}(${'argument, '.repeat(16)})` : `value_${i} = ${i}`)).join('\n')
  const built = await buildVolume({
    'volume.yml': 'title: Сборник\nlang: ru\nformat: A4\ntemplate: congress\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n',
    'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${filler(20)} Слово[^1].\n\n\`\`\`python\n${code}\n\`\`\`\n\n${filler(20)} Слово[^2].\n\n\`\`\`python\n${code}\n\`\`\`\n\n${filler(20)}\n\n[^1]: Пометка.\n\n[^2]: Пометка.\n`
  })
  assert.deepEqual([built.problems.flatMap(({ rule }) => (/^(?:notes-at-foot|floats-placed|words)/.test(rule) ? [rule] : [])), built.volume?.report.verification.passed], [[], true])
})
