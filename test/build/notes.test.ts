// Notes in print: at the foot of the page that calls them, under the table they belong to, or at the end of their paper.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Print } from '../../src/model/print.ts'
import { buildVolume, memoryCache, type Files } from '../build-volume.ts'

const volume = (template: string, format = 'A5'): string => `title: Сборник\nlang: ru\nformat: ${format}\ntemplate: ${template}\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n`
let said = 0
/** Numbers that differ from their first figure on: sentences alike up to a page's end are told apart by what begins the next. */
const ticket = (number: number): string => [...String(number)].reverse().join('')
/** Sentences that do not return. */
const filler = (count: number): string => Array.from({ length: count }, () => `Читальный зал открыт по билету ${ticket(said++)} для всех, кто пришёл за книгой. `).join('')
// The places of text on a page: y in points from its foot.
const placesOf = async (pdf: Uint8Array, pattern: RegExp): Promise<readonly (readonly number[])[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const found: number[][] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    found.push(items.flatMap((item) => ('str' in item && pattern.test(item.str) ? [Number(item.transform[5])] : [])))
  }
  return found
}

/** Texts of the paper's pages, and what was told of it. */
async function pages(text: string, template = 'classic', format?: string, beside: Files = {}): Promise<{ readonly pdf: Uint8Array; readonly pages: readonly string[]; readonly rules: readonly string[]; readonly passed: boolean; readonly unplanned: readonly string[] }> {
  const cache = memoryCache()
  const prints: Print[] = []
  const built = await buildVolume({ 'volume.yml': volume(template, format), 'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\n${text}\n`, ...beside },
    { cache: { ...cache, keepPrint: (print) => { prints.push(print); return cache.keepPrint(print) } } })
  const paper = prints.find(({ anchors }) => anchors.some(({ name }) => /--call-|--note-/.test(name)))
  return { pdf: built.volume?.pdf ?? new Uint8Array(), pages: paper?.pageTexts ?? [], rules: built.problems.map(({ rule }) => rule), passed: built.volume?.report.verification.passed ?? false, unplanned: built.volume?.report.unplanned ?? [] }
}

// As many paragraphs, each with a call in its middle; `word` and `mark` carry the number, so that both can be found on a page.
const noted = (count: number, paragraph: (text: string, i: number) => string = (text) => text): string =>
  [...Array.from({ length: count }, (_, i) => paragraph(`${filler(1 + (i % 4))}Слово${i}я[^${i}] ${filler(2)}`.trim(), i)), ...Array.from({ length: count }, (_, i) => `[^${i}]: Пометка${i}я. ${i % 3 === 0 ? filler(1) : ''}`)].join('\n\n')

function assertTogether(texts: readonly string[], count: number): void {
  for (let i = 0; i < count; i++) {
    const [word, mark] = [texts.findIndex((text) => text.includes(`Слово${i}я`)), texts.findIndex((text) => text.includes(`Пометка${i}я`))]
    assert.ok(word >= 0 && word === mark, `the call of note ${i} stands on page ${word}, the note on page ${mark}`)
  }
}

for (const [name, paragraph] of [
  ['paragraphs', undefined],
  ['quotations', (text: string) => `> ${text}`],
  ['lists', (text: string, i: number) => `${i % 5 === 0 ? `Начало.\n\n` : ''}- ${text}`],
  ['paragraphs between headings', (text: string, i: number) => `${i % 3 === 0 ? `## Раздел ${i}\n\n` : ''}${text}`]
] as const) {
  test(`notes called in ${name} stand at the foot of the same page`, async () => {
    const found = await pages(noted(24, paragraph))
    assert.ok(found.pages.length > 2)
    assertTogether(found.pages, 24)
    assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
  })
}

test('notes keep the word spaces of their face, whatever those of the paragraph that calls them', async () => {
  const paragraph = (i: number): string => `${filler(2 + (i % 3))}Слово${i} ${'и '.repeat(i)}[^${i}] ${filler(1)}`
  const { pdf } = await pages([...Array.from({ length: 20 }, (_, i) => paragraph(i)), ...Array.from({ length: 20 }, (_, i) => `[^${i}]: Сноска стоит у подножия полосы всегда.`)].join('\n\n'))
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const widths: string[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    widths.push(...items.flatMap((item) => ('str' in item && item.str.startsWith('Сноска стоит') ? [item.width.toFixed(1)] : [])))
  }
  assert.deepEqual([widths.length, new Set(widths).size], [20, 1])
})

test('notes stand below all text of their page', async () => {
  const found = await pages([...Array.from({ length: 12 }, (_, i) => `${filler(4)}Слово${i}я[^${i}] ${filler(1)}`), ...Array.from({ length: 12 }, (_, i) => `[^${i}]: Пометка${i}я.`)].join('\n\n'))
  const [words, marks] = [await placesOf(found.pdf, /зал открыт/), await placesOf(found.pdf, /Пометка\d+я/)]
  const footed = marks.flatMap((places, page) => (places.length > 0 ? [page] : []))
  assert.ok(footed.length > 1)
  for (const page of footed) assert.ok(Math.max(...(marks[page] ?? [])) < Math.min(...(words[page] ?? [])))
})

test('notes of a table stand under it', async () => {
  const found = await pages(`${filler(20)}\n\n| Год | Число |\n|---|---|\n| Слово0я[^0] | 1 |\n| Слово1я[^1] | 2 |\n\n${filler(30)}\n\n[^0]: Пометка0я.\n\n[^1]: Пометка1я.`)
  assertTogether(found.pages, 2)
  const text = found.pages.find((each) => each.includes('Пометка0я')) ?? ''
  assert.ok(text.indexOf('Пометка1я') < text.lastIndexOf('Читальный'))
  assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
})

test('a note longer than a page begins on the page of its call and goes on', async () => {
  const found = await pages(`${noted(3)} ${filler(90)}`)
  assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
  assertTogether(found.pages, 3)
  const last = `билету ${ticket(said - 1)} `
  assert.ok(found.pages.findIndex((text) => text.includes(last)) > found.pages.findIndex((text) => text.includes('Пометка2я')))
})

test('a box taller than a page sends all notes to the end of the paper, and that is told', async () => {
  const found = await pages(`${noted(3)}\n\n> [!NOTE]\n> ${filler(90)}`)
  assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.unplanned, found.passed], [['notes-at-foot'], ['a'], true])
})

test('in two columns notes stand at the foot of the page that calls them', async () => {
  const found = await pages(noted(64), 'congress', 'A4')
  assertTogether(found.pages, 64)
  assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
})

// Seventy-two notes: in paragraphs, lists, quotations, headings, tables and captions, several on a line, one called twice.
const everywhere = (): string => {
  let next = 0
  const call = (): string => { const i = next++; return `Слово${i}я[^${i}]` }
  const parts = Array.from({ length: 6 }, (_, part) => [
    `## Раздел ${part} ${call()}`, `${filler(3)}${call()} ${filler(1)}${call()}, ${call()} ${filler(2)}`,
    `- ${filler(1)}${call()}\n- ${filler(2)}\n  - ${filler(1)}${call()}`, `1. ${filler(1)}${call()}`, `> ${filler(2)}${call()}`,
    `| Год | Число |\n|---|---|\n| ${call()} | 1 |\n| 2007 | 2 |\n\n: Посещения ${call()} {#tbl:t${part}}`,
    `![План зала ${call()}](low.svg){#fig:f${part} alt="x"}`, `${filler(4)}См. [@fig:f${part}]. ${part === 0 ? 'Снова[^1]. ' : ''}${filler(3)}`
  ].join('\n\n'))
  return [...parts, ...Array.from({ length: next }, (_, i) => `[^${i}]: Пометка${i}я. ${i % 4 === 0 ? filler(1) : ''}`)].join('\n\n')
}

for (const [template, format] of [['classic', 'A5'], ['congress', 'A4']] as const) {
  test(`wherever notes are called, in the look ${template} each stands on the page of its first call`, async () => {
    const text = everywhere()
    const count = [...text.matchAll(/^\[\^\d+\]:/gm)].length
    assert.ok(count >= 64)
    const found = await pages(text, template, format, { 'low.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90" viewBox="0 0 300 90"><rect width="300" height="90" fill="#ccc"/></svg>' })
    assertTogether(found.pages, count)
    for (let i = 0; i < count; i++) assert.equal(found.pages.filter((page) => page.includes(`Пометка${i}я`)).length, 1)
    assert.deepEqual([found.rules.filter((rule) => /notes-at-foot|floats-placed/.test(rule)), found.passed], [[], true])
  })
}

for (const template of ['classic', 'theses']) {
  test(`code taller than a page parts between its lines in ${template}, and notes stand at the foot of their pages`, async () => {
    const code = Array.from({ length: 90 }, (_, i) => `строка${i}я = ${i}`).join('\n')
    const found = await pages(`${filler(4)}Слово0я[^0] ${filler(2)}\n\n\`\`\`\n${code}\n\`\`\`\n\n${filler(4)}Слово1я[^1]\n\n[^0]: Пометка0я.\n\n[^1]: Пометка1я.`, template)
    assertTogether(found.pages, 2)
    const pageOf = (line: number): number => found.pages.findIndex((text) => text.includes(`строка${line}я`))
    assert.ok(pageOf(0) >= 0 && pageOf(0) < pageOf(89))
    assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
  })
}

for (const template of ['classic', 'congress', 'theses']) {
  test(`notes that end with a quotation or a list stand at the foot of their pages in ${template}`, async () => {
    const found = await pages(`${filler(4)}Слово0я[^0] ${filler(2)}Слово1я[^1]\n\n[^0]:\n    Пометка0я.\n\n    > Слова цитаты.\n\n[^1]:\n    Пометка1я:\n\n    - одно;\n    - другое.\n`, template, template === 'congress' ? 'A4' : 'A5')
    assertTogether(found.pages, 2)
    assert.deepEqual([found.rules.filter((rule) => rule === 'notes-at-foot'), found.passed], [[], true])
  })
}
