// Lines of running text stand on one grid on all pages, whatever stands between them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { buildVolume, type Files } from '../build-volume.ts'
import { offGrid, runningLines, type Grid } from './grid-facts.ts'

const image = (width: number, height: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ccc"/></svg>`
/** Every other word is a mark, so that each line holds one. */
const text = (mark: string, sentences: number): string => Array.from({ length: sentences }, (_, i) => `Абзац§ читальный§ зал§ номер§ ${i} открыт§ для§ всех,§ кто§ пришёл§ за§ книгой`.replaceAll('§', mark)).join('. ') + '.'
const blocks = (n: number): string => [
  `## Заголовок ${n}`, text('ъ', 3 + n % 4), `### Подзаголовок ${n}, который так длинен, что стоит на двух строках и ещё немного на третьей, если мера узка`, text('ъ', 4),
  `- ${text('ъ', 1)}\n- ${text('ъ', 2)}\n    1. ${text('ъ', 1)}\n    2. ${text('ъ', 1)}`, text('ъ', 2),
  `> ${text('', 1 + n % 3)}`, text('ъ', 2), `#### Мелкий заголовок ${n}`, `${text('ъ', 1)} Строка с \`кодомъ\`, с формулой $x_1^2$ и с H~2~O, сноскаъ[^${n}] ${text('ъ', 1)}`,
  `$$a_${n} = \\frac{1}{n} \\sum_{i=1}^{n} x_i$$ {#eq:e${n}}`, `где ${text('ъ', 2)}`,
  `| Статья | Число |\n|---|--:|\n${Array.from({ length: 2 + n % 5 }, (_, i) => `| Строка ${i} | ${i} |`).join('\n')}\n\n: Таблица ${n} {#tbl:t${n}}`, text('ъ', 3),
  '```sql\nSELECT a\nFROM b\n\nWHERE c\n```', text('ъ', 2), `![Рисунок ${n}](${n % 2 ? 'low' : 'high'}.svg){#fig:f${n} alt="x"}`, text('ъ', 3),
  `::: {.theorem}\n**Теорема ${n}.** ${text('ъ', 2)}\n:::`, text('ъ', 1), `::: {.note}\n${text('', 2)}\n:::`, text('ъ', 2),
  `1. ${text('ъ', 1)}\n\n    ${text('ъ', 1)}\n2. ${text('ъ', 1)}`, '---', `Дробь $\\frac{\\sum_{i=1}^n x_i}{\\int_0^1 \\frac{a}{b}}$ высокаъ: ${text('ъ', 2)}`, text('ъ', 4)
].join('\n\n')
const paper = `---\ntitle: Доклад о строках, которые стоят друг против друга\nauthor: Ким Елена Викторовна\nabstract: ${text('', 2)}\n---\n${[1, 2, 3, 4].map(blocks).join('\n\n')}\n\n${[1, 2, 3, 4].map((n) => `[^${n}]: ${text('', n)}`).join('\n')}\n`
const filesOf = (format: string, more = ''): Files => ({
  'volume.yml': `title: Сборник\nlang: ru\nformat: ${format}\nyear: 2008\n${more}parts: [{ file: word.md, title: Слово }, sections]\nsections: [{ title: Доклады, papers: [a] }]\n`,
  'a.md': paper, 'word.md': `---\ntitle: Слово\n---\n${text('ъ', 6)}\n\n## Ещё\n\n${text('ъ', 60)}\n`, 'low.svg': image(300, 97), 'high.svg': image(260, 261)
})
const grids: readonly (readonly [string, Grid, string])[] = [
  ['A5', { sizePt: 10, gridPt: 12.75, firstPt: 63.75 }, ''],
  ['A5', { sizePt: 10, gridPt: 12.75, firstPt: 63.75 }, 'float: page\n'],
  ['70x100/16', { sizePt: 10.5, gridPt: 13.5, firstPt: 78.75 }, '']
]

for (const [format, grid, more] of grids) {
  test(`lines register in ${format}${more === '' ? '' : ` with ${more.trim()}`}`, async () => {
    const built = await buildVolume(filesOf(format, more))
    const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), grid, /ъ/)
    assert.deepEqual([built.volume?.report.verification.passed, built.problems.filter(({ rule }) => /^(?:notes-at-foot|floats-placed)$/.test(rule))], [true, []])
    assert.deepEqual(offGrid(lines), [])
    assert.ok(lines.length > 300 && new Set(lines.map(({ page }) => page)).size > 8)
  })
}

test('lines of two columns register where the look asks for it', async () => {
  const settings = readFileSync(join(templatesFolder, 'congress', 'template.yml'), 'utf8')
  const built = await buildVolume({ ...filesOf('A4', 'template: congress\n'), 'templates/congress/template.yml': `${settings}\ngrid: true\n` })
  const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), { sizePt: 9.75, gridPt: 12, firstPt: 76.5 }, /ъ/)
  assert.deepEqual([built.volume?.report.verification.passed, built.problems.filter(({ rule }) => /^(?:notes-at-foot|floats-placed)$/.test(rule))], [true, []])
  assert.deepEqual(offGrid(lines), [])
  assert.ok(lines.length > 150 && new Set(lines.map(({ page }) => page)).size > 4)
})

test('high formulas in text that is no paragraph stand on the grid, on lines of their own and after an empty one', async () => {
  const high = '$\\frac{\\sum_{i=1}^n x_i}{\\int_0^1 \\frac{a}{b}}$'
  // Such a block ends the paragraph around it, and its text stands in no other.
  const box = (n: number): string => `<details>\n<summary>Шаги</summary>\n<p>\nДаноъ:\n\n$$a = \\frac{1}{n}$$\n\n<br>\nСловоъ ${n} о книге${n % 2 === 0 ? `, где $a(z, z_b) := \\frac{dL(z_b, \\hat\\theta)}{d\\epsilon}\\Bigg|_{\\epsilon=0} = \\frac{dL(z_b, \\hat\\theta)}{d\\hat\\theta}\\frac{d\\hat\\theta}{d\\epsilon}\\Bigg|_{\\epsilon=0} \\approx -\\nabla_\\theta L(z, \\hat\\theta)^\\top H^{-1}\\nabla_\\theta L(z, \\hat\\theta)$` : ''} и ещёъ словаъ о чтении книг в зале, иъ ещё ${high} и словъ ещё много о чтении в залеъ.\n</p>\n</details>`
  const settings = readFileSync(join(templatesFolder, 'congress', 'template.yml'), 'utf8')
  const built = await buildVolume({ ...filesOf('A4', 'template: congress\n'), 'templates/congress/template.yml': `${settings}\ngrid: true\n`, 'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${Array.from({ length: 24 }, (_, n) => `${text('ъ', 2 + n % 3)}\n\n${box(n)}`).join('\n\n')}\n` })
  const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), { sizePt: 9.75, gridPt: 12, firstPt: 76.5 }, /ъ/)
  assert.deepEqual([built.volume?.report.unplanned, offGrid(lines), built.volume?.report.verification.passed], [[], [], true])
})

test('no line with a formula that stands out of it begins a page, where it would be cut', async () => {
  const paragraph = (n: number): string => Array.from({ length: 14 }, (_, i) => `Словоъ ${n} ${i} и ещё слова о чтении${(i + n) % 5 === 0 ? ' $\\{x_i\\}_{i=0}^{Q}$' : ''}`).join(', ')
  const built = await buildVolume({ ...filesOf('A5'), 'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${Array.from({ length: 40 }, (_, n) => `${paragraph(n)}.`).join('\n\n')}\n` })
  const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), grids[0]?.[1] as Grid, /ъ/)
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  let printed = 0
  for (let page = 1; page <= document.numPages; page++) for (const item of (await (await document.getPage(page)).getTextContent()).items) printed += 'str' in item ? item.str.split('Q').length - 1 : 0
  assert.deepEqual([printed, offGrid(lines), built.volume?.report.unplanned, built.volume?.report.verification.passed], [Array.from({ length: 40 }, (_, n) => paragraph(n).split('Q').length - 1).reduce((sum, count) => sum + count, 0), [], [], true])
})

test('an empty line at the end of a full page makes no page of its own', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `p${i}`)
  const papers = names.map((name, i) => [`${name}.md`, `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${Array.from({ length: 29 + i }, () => 'Строкаъ.').join('\n\n')}\n\n<br>\n\n## Ещё\n\n${text('ъ', 3)}\n`])
  const built = await buildVolume({ 'volume.yml': `title: Сборник\nyear: 2008\nparts: [sections]\nsections: [{ title: Доклады, papers: [${names.join(', ')}] }]\n`, ...Object.fromEntries(papers) as Files })
  const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), grids[0]?.[1] as Grid, /ъ/)
  assert.deepEqual([built.volume?.report.verification.passed, offGrid(lines), new Set(lines.map(({ page }) => page)).size], [true, [], 12])
})

test('a look without a grid keeps the spaces it gives', async () => {
  const settings = readFileSync(join(templatesFolder, 'classic', 'template.yml'), 'utf8')
  const built = await buildVolume({ ...filesOf('A5'), 'templates/classic/template.yml': settings.replace(/^grid: true/m, 'grid: false') })
  const lines = await runningLines(built.volume?.pdf ?? new Uint8Array(), grids[0]?.[1] as Grid, /ъ/)
  assert.ok(offGrid(lines).length > lines.length / 4)
})
