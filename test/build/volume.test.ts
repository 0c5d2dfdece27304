// Whole volumes, small: from files in memory to facts of the verified PDF.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ptPerMm } from '../../src/model/geometry.ts'
import type { Report } from '../../src/model/report.ts'
import { buildVolume, memoryCache, pdfFacts, type Files } from '../build-volume.ts'

const prose = (sentences: number): string => Array.from({ length: sentences }, (_, i) => `Предложение номер ${i + 1} рассказывает о библиотеке и её читателях подробно и без спешки.`).join(' ')
const paper = (title: string, author: string, body: string, more = ''): string => `---\ntitle: "${title}"\nauthors: ["${author}"]\n${more}---\n\n${body}\n`

const files: Files = {
  'volume.yml': `title: Малый сборник
subtitle: Материалы конференции
lang: ru
year: 2008
format: A5
multiple: 4
sections:
  - title: Первая секция
    papers: [alpha, beta]
  - title: Тезисы
    start: run-on
    papers: [one, two, three]
`,
  'alpha.md': paper('Первый доклад', 'Ёлкина Анна Петровна', `## Введение\n\n${prose(60)} Сноска[^1]. См. [@fig:a] и доклад коллеги, [@paper:beta].\n\n![План](plan.svg){#fig:a alt="План"}\n\n[^1]: Текст сноски.`),
  'plan.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="#ccc"/><text x="10" y="40" font-family="Arial">Зал</text></svg>',
  'beta.md': paper('Второй доклад', 'Андреев Борис Ильич', `## Введение\n\n${prose(30)} Сноска[^1]. См. [@fig:a].\n\n![План](plan.svg){#fig:a alt="План"}\n\n[^1]: Другой текст.`),
  'one.md': paper('Первые тезисы', 'Яковлев Иван Иванович', prose(8), 'kind: abstract\n'),
  'two.md': paper('Вторые тезисы', 'Ёлкина Анна Петровна', prose(9), 'kind: abstract\n'),
  'three.md': paper('Третьи тезисы', 'Жукова Ольга Олеговна', prose(14), 'kind: abstract\n')
}

function reportOf(built: { readonly volume: { readonly report: Report } | null }): Report {
  assert.ok(built.volume, 'a volume was made')
  return built.volume.report
}

test('a small volume is whole: pages, contents, index, outline, links, and it passes verification', async () => {
  const built = await buildVolume(files)
  const report = reportOf(built)
  assert.deepEqual(report.verification.checks.filter((check) => !check.passed), [])
  assert.equal(report.pages % 4, 0)
  assert.equal(report.draft, false)
  assert.deepEqual(report.contents.map((line) => line.title), ['Первая секция', 'Первый доклад', 'Второй доклад', 'Тезисы', 'Первые тезисы', 'Вторые тезисы', 'Третьи тезисы', 'Авторский указатель'])
  assert.deepEqual(report.authorIndex.map((entry) => entry.name.replaceAll('\u00A0', ' ')), ['Андреев Б. И.', 'Ёлкина А. П.', 'Жукова О. О.', 'Яковлев И. И.'])
  const yolkina = report.authorIndex.find((entry) => entry.name.startsWith('Ёлкина'))
  const pageOf = (id: string): number => report.papers.find((placed) => placed.id === id)?.firstPage ?? 0
  assert.deepEqual(yolkina?.pages, [pageOf('alpha'), pageOf('two')])
  const { outline, links } = await pdfFacts(built.volume?.pdf ?? new Uint8Array())
  assert.ok(outline.includes('  Первый доклад') && outline.includes('    Введение'), outline.join('|'))
  assert.ok(links.every((link) => link.target > 0))
  assert.ok(links.some((link) => link.target === pageOf('beta') && link.page > pageOf('alpha') - 1 && link.page < pageOf('beta')))
})

test('run-on abstracts share pages, and each has its own first page', async () => {
  const report = reportOf(await buildVolume(files))
  const [one, two, three] = ['one', 'two', 'three'].map((id) => report.papers.find((placed) => placed.id === id))
  assert.equal(one?.firstPage, two?.firstPage)
  assert.ok((three?.lastPage ?? 0) > (one?.firstPage ?? 0))
})

test('every start mode gives true page numbers and really blank pages', async () => {
  for (const start of ['recto', 'next-page', 'run-on']) {
    const report = reportOf(await buildVolume({ ...files, 'volume.yml': String(files['volume.yml']).replace('multiple: 4', `multiple: 1\nstart: ${start}`).replace('    start: run-on\n', '') }))
    assert.deepEqual(report.verification.checks.filter((check) => !check.passed), [], start)
    if (start === 'recto') assert.ok(report.papers.every((placed) => placed.firstPage % 2 === 1))
  }
})

test('the same input gives the same bytes: cold, warm, with and without the cache', async () => {
  const cache = memoryCache()
  const cold = await buildVolume(files, { cold: true, cache })
  const warm = await buildVolume(files)
  const kept = await buildVolume(files, { cache })
  assert.equal(reportOf(kept).cache.printed, 0)
  for (const other of [warm, kept]) assert.ok(Buffer.from(cold.volume?.pdf ?? []).equals(Buffer.from(other.volume?.pdf ?? [])))
})

test('pictures with labels have the same bytes in whichever order their faces are read', async () => {
  const names = Array.from({ length: 8 }, (_, i) => `p${i}.svg`)
  const label = (name: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"><text x="10" y="40">Подпись ${name}</text><text x="10" y="70" font-weight="bold">${name}</text></svg>`
  const labelled = { 'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nsections: [{ title: Доклады, papers: [a] }]\n', 'a.md': paper('Рисунки', 'Ким Елена Викторовна', names.map((name) => `![Рисунок](${name})\n\nТекст.`).join('\n\n')), ...Object.fromEntries(names.map((name) => [name, label(name)])) }
  const first = await buildVolume(labelled)
  for (let again = 0; again < 3; again++) assert.ok(Buffer.from((await buildVolume(labelled)).volume?.pdf ?? []).equals(Buffer.from(first.volume?.pdf ?? [])))
})

test('a paper that grows leaves the prints of the papers after it valid', async () => {
  const cache = memoryCache()
  await buildVolume(files, { cache })
  const grown = { ...files, 'alpha.md': String(files['alpha.md']).replace('## Введение', `## Введение\n\n${prose(60)}`) }
  const printed: string[] = []
  await buildVolume(grown, { cache, watch: (job) => printed.push(job.id) })
  assert.ok(printed.includes('alpha') && !printed.includes('beta') && !printed.some((id) => id.startsWith('section:')), printed.join(' '))
})

test('pages have the exact trim size of every format', async () => {
  const sizes = { A5: [148, 210], '60x84/16': [145, 200], '60x90/16': [145, 215], '70x100/16': [170, 240], A4: [210, 297], '{ width: 140mm, height: 205.5mm }': [140, 205.5] } as const
  for (const [format, [width, height]] of Object.entries(sizes)) {
    const custom = format.startsWith('{') ? 'sheet: 60x84/16\n' : ''
    const built = await buildVolume({ ...files, 'volume.yml': String(files['volume.yml']).replace('format: A5', `format: ${format}\n${custom}`.trim()) })
    assert.deepEqual(reportOf(built).verification.checks.filter((check) => !check.passed), [], format)
    const facts = await pdfFacts(built.volume?.pdf ?? new Uint8Array())
    for (const [w, h] of facts.sizes) assert.ok(Math.abs(w - width * ptPerMm) < 0.001 && Math.abs(h - height * ptPerMm) < 0.001, format)
  }
})

test('a draft stands a placeholder for a paper that cannot be set; --final makes nothing', async () => {
  const broken = { ...files, 'beta.md': '' }
  const built = await buildVolume(broken)
  const report = reportOf(built)
  assert.equal(report.file, 'volume.draft.pdf')
  assert.deepEqual(report.papers.filter((placed) => placed.placeholder).map((placed) => placed.id), ['beta'])
  assert.ok(built.problems.some((problem) => problem.rule === 'text-present' && problem.file === 'beta.md'))
  assert.equal((await buildVolume(broken, { final: true })).volume, null)
})

test('a manuscript the volume does not name, and one that is missing, are reported', async () => {
  const { 'two.md': _, ...without } = files
  const { problems, volume } = await buildVolume({ ...without, 'stray.md': paper('Забытый', 'Иванов Иван Иванович', 'Текст.') })
  assert.ok(problems.some((problem) => problem.rule === 'manuscript-named' && problem.file === 'stray.md'))
  assert.ok(problems.some((problem) => problem.rule === 'manuscript-exists' && problem.file === 'volume.yml' && problem.line > 1))
  assert.ok(volume && !volume.report.papers.some((placed) => placed.id === 'two'))
})

test('an English volume puts Latin names first and says its own words in English', async () => {
  const english = {
    'volume.yml': 'title: Small Proceedings\nlang: en\nyear: 2008\nformat: A4\nsections:\n  - title: Papers\n    papers: [a, b]\n',
    'a.md': '---\ntitle: First\nauthors: [Иванов Иван Иванович]\nlang: en\n---\n\nSome text here.\n', 'b.md': '---\ntitle: Second\nauthors: [Kaisa Virtanen]\n---\n\nMore text here.\n'
  }
  const report = reportOf(await buildVolume(english))
  assert.deepEqual(report.authorIndex.map((entry) => entry.name.replaceAll('\u00A0', ' ')), ['Virtanen, K.', 'Иванов, И. И.'])
  assert.deepEqual(report.contents.map((entry) => entry.authors.replaceAll('\u00A0', ' ')).filter(Boolean), ['И. И. Иванов', 'K. Virtanen'])
  assert.equal(report.contents.at(-1)?.title, 'Author index')
})

test('a long volume has the same bytes whichever part of its overlay is printed first', async () => {
  const long = { ...files, 'alpha.md': paper('Первый доклад', 'Ёлкина Анна Петровна', `${prose(40)}\n\n`.repeat(50)) }
  const first = await buildVolume(long)
  const again = await buildVolume(long, { delay: (job) => (job.id === 'overlay-1' ? 300 : 0) })
  assert.ok(reportOf(first).pages > 70)
  assert.ok(Buffer.from(first.volume?.pdf ?? []).equals(Buffer.from(again.volume?.pdf ?? [])))
})

test('a gap for a page number is as wide as the number, whatever was guessed', async () => {
  const long = 'Слово о библиотеке и её читателях. '.repeat(60)
  const files = {
    'volume.yml': 'title: Т\nlang: ru\nyear: 2008\nsections: [{ title: С, papers: [a, b, c] }]\n',
    'a.md': '---\ntitle: А\nauthors: [Иванов И. И.]\n---\n\nСм. [@paper:b] и [@paper:c].\n',
    'b.md': `---\ntitle: Б\nauthors: [Петров П. П.]\n---\n\n<!-- ${'примечание '.repeat(30000)} -->\n\nКратко.\n`,
    'c.md': `---\ntitle: В\nauthors: [Сидоров С. С.]\n---\n\n${long}\n\nСм. [@paper:a].\n`
  }
  const jobs: string[] = []
  const { volume } = await buildVolume(files, { verify: 'standard', watch: ({ id, html }) => { if (id === 'a') jobs.push(html) } })
  const labels = Object.fromEntries(volume?.report.papers.map(({ id, firstLabel }) => [id, firstLabel]) ?? [])
  const widths = [...(jobs.at(-1) ?? '').matchAll(/--digits:(\d+)/g)].map(([, digits]) => Number(digits))
  assert.deepEqual(widths, [labels['b']?.length, labels['c']?.length])
  assert.equal(jobs.length, 2)
})

test('a problem tells the words at its place and the folio of its page, and neither where it speaks of a whole file', async () => {
  const report = reportOf(await buildVolume({ ...files, 'beta.md': paper('Второй доклад', 'Андреев Борис Ильич', `## Введение\n\n${prose(60)}\n\nИ вот **наша наша** особая мысль о каталоге.`) }))
  const placed = report.papers.find(({ id }) => id === 'beta')
  const [twice] = report.problems.filter(({ rule }) => rule === 'words-once')
  assert.equal(twice?.words, 'И вот наша наша особая мысль о каталоге.')
  assert.ok(placed && placed.lastPage > placed.firstPage)
  assert.equal(twice?.page, placed.lastLabel)
  const [fields] = report.problems.filter(({ rule }) => rule === 'field-filled')
  assert.ok(fields && !('words' in fields) && !('page' in fields))
})
