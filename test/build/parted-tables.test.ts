// A table over several pages: its parts with their heads under a line that names it, and notes at the feet between them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildVolume } from '../build-volume.ts'

interface Case {
  readonly template: string
  readonly rows: number
  readonly lang?: string
  readonly before?: string
  readonly caption?: string
  readonly head?: string
  /** What stands in the sixth row, with the call of its own note. */
  readonly note?: string
}

/** Texts of the pages, artifacts and all, and what was told. */
async function pagesOf({ template, rows, lang = 'ru', before = 'Слово0я[^0] и конец.', caption = ': Выдача {#tbl:x}', head = '| № | Учреждение | Выдача |', note = '' }: Case): Promise<{ readonly pages: readonly string[]; readonly rules: readonly string[]; readonly failed: readonly unknown[] }> {
  const table = `${caption}\n\n${head}\n|---|---|--:|\n${Array.from({ length: rows }, (_, i) => `| ${i} | ${i === 5 && note !== '' ? note : `Филиал${i}й`} | ${i % 7} |`).join('\n')}\n\nИсточник: отчёты.`
  const built = await buildVolume({
    'volume.yml': `title: Сборник\nlang: ru\nformat: ${template === 'congress' ? 'A4' : 'A5'}\ntemplate: ${template}\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n`,
    'a.md': `---\ntitle: Доклад\nlang: ${lang}\nauthor: Ким Елена Викторовна\n---\n${before}\n\n${table}\n\nПоследнееслово.\n${before.includes('[^0]') ? '\n[^0]: Пометка0я.\n' : ''}${note === '' ? '' : '\n[^1]: Пометка1я.\n'}`
  })
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  const pages: string[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/[\s\u00A0]+/g, ' '))
  }
  return { pages: pages.filter((text) => /Филиал\d+й|Слово0я/.test(text)), rules: built.problems.filter(({ file }) => file === 'a.md').map(({ rule }) => rule), failed: built.volume?.report.verification.checks.filter(({ passed }) => !passed) ?? ['none'] }
}

const rowsIn = (text: string): readonly number[] => [...text.matchAll(/Филиал(\d+)й/g)].map(([, number]) => Number(number))
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

for (const template of ['classic', 'theses']) {
  test(`a long table begins on the page of a note and ends on the next in ${template}`, async () => {
    const { pages, rules, failed } = await pagesOf({ template, rows: 39 })
    assert.deepEqual([rules.includes('notes-at-foot'), failed], [false, []])
    assert.deepEqual(pages.flatMap(rowsIn), upTo(39))
    const [first = '', second = ''] = pages
    assert.equal(pages.length, 2)
    assert.ok(first.includes('Слово0я') && first.includes('Пометка0я') && rowsIn(first).length > 10, first)
    assert.match(second, /Окончание табл\. 1 № Учреждение Выдача .*Источник: отчёты/)
    assert.doesNotMatch(first, /Окончание|Продолжение|Источник/)
  })
}

test('in two columns each part says what it goes on', async () => {
  const { pages, rules, failed } = await pagesOf({ template: 'congress', rows: 170 })
  assert.deepEqual([rules.includes('notes-at-foot'), failed], [false, []])
  assert.deepEqual(pages.flatMap(rowsIn), upTo(170))
  const text = pages.join(' ')
  assert.equal(count(text, /Окончание табл\. 1 № Учреждение Выдача/g), 1)
  assert.equal(count(text, /Продолжение табл\. 1 № Учреждение Выдача/g), count(text, /Учреждение/g) - 2)
  assert.ok(pages.some((page) => page.includes('Слово0я') && page.includes('Пометка0я')))
})

test('a table of three pages goes on and ends, also where nothing else asks for planned pages', async () => {
  const { pages, failed } = await pagesOf({ template: 'classic', rows: 84, before: 'Начало.' })
  assert.deepEqual(failed, [])
  assert.deepEqual(pages.flatMap(rowsIn), upTo(84))
  assert.deepEqual(pages.map((text) => /Продолжение|Окончание/.exec(text)?.[0]), [undefined, 'Продолжение', 'Окончание'])
})

test('an English paper says so in English', async () => {
  const { pages, failed } = await pagesOf({ template: 'classic', rows: 39, lang: 'en' })
  assert.deepEqual(failed, [])
  assert.match(pages[1] ?? '', /Table 1 \(continued\) № Учреждение/)
})

test('a table without a number repeats its head alone', async () => {
  const { pages, failed } = await pagesOf({ template: 'classic', rows: 39, caption: '' })
  assert.deepEqual(failed, [])
  assert.deepEqual(pages.flatMap(rowsIn), upTo(39))
  assert.doesNotMatch(pages[1] ?? '', /Продолжение|Окончание/)
  assert.match(pages[1] ?? '', /№ Учреждение Выдача/)
})

test('a head with a formula and the call of a note is copied without them being counted twice', async () => {
  const { pages, rules, failed } = await pagesOf({ template: 'classic', rows: 39, head: '| $n$ | Учреждение[^0] | Выдача |' })
  assert.deepEqual([rules.includes('notes-at-foot'), failed], [false, []])
  assert.deepEqual(pages.flatMap(rowsIn), upTo(39))
  assert.equal(count(pages.join(" "), /Учрежде ?ние/g), 2)
})

test('a note called in a row stands under the last part, others at the foot of their page', async () => {
  const { pages, rules, failed } = await pagesOf({ template: 'classic', rows: 39, before: 'Слово0я[^0] и конец.', note: 'Филиал5й[^1]' })
  assert.deepEqual([rules.includes('notes-at-foot'), failed], [false, []])
  assert.deepEqual(pages.flatMap(rowsIn), upTo(39))
  assert.match(pages[0] ?? '', /Пометка0я/)
  assert.match(pages[1] ?? '', /Источник: отчёты\. .*Пометка1я/)
})

test('a table of few rows that is long by its height says so too, in a paper without notes', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => `| ${i} | Филиал${i}й ${'стоит на углу улицы и открыт всем '.repeat(8)} |`).join('\n')
  const built = await buildVolume({
    'volume.yml': 'title: Сборник\nlang: ru\nformat: A5\ntemplate: classic\nyear: 2008\nsections:\n  - title: Доклады\n    papers: [a]\n',
    'a.md': `---\ntitle: Доклад\nauthor: Ким Елена Викторовна\n---\nСлово.\n\n: Филиалы {#tbl:x}\n\n| № | Учреждение |\n|---|---|\n${rows}\n\nКонец.\n`
  })
  const document = await getDocument({ data: new Uint8Array(built.volume?.pdf ?? new Uint8Array()), verbosity: 0 }).promise
  const texts = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => (await (await document.getPage(i + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/[\s\u00A0]+/g, ' ')))
  const parts = texts.filter((text) => /Филиал\dй/.test(text))
  assert.deepEqual(parts.flatMap(rowsIn), upTo(9))
  assert.ok(parts.length > 1)
  assert.match(parts.at(-1) ?? '', /Окончание табл\. 1 № Учреждение/)
  assert.equal(built.volume?.report.verification.passed, true)
})
