// A volume folder's own templates: single files over the program's, mistakes named with file and line.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { ptPerPx } from '../../src/model/geometry.ts'
import { buildVolume, type Files } from '../build-volume.ts'

const files: Files = {
  'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nsections: [{ title: Секция, papers: [a] }]\n',
  'a.md': '---\ntitle: Доклад\nauthors: [Ёлкина Анна Петровна]\n---\n\nТекст доклада.\n'
}

test('a single file in the volume folder wins over the program’s own', async () => {
  const printed: string[] = []
  const fragment = '<div class="opening-frame" id="{{ anchor }}"><h1>Раздел: {{ title }}</h1></div>'
  await buildVolume({ ...files, 'templates/classic/section-opening.html': fragment }, { watch: (job) => printed.push(job.html) })
  assert.ok(printed.some((html) => html.includes('<h1>Раздел: Секция</h1>')))
})

test('a mistake in a fragment is a problem with its file and line', async () => {
  const { problems } = await buildVolume({ ...files, 'templates/classic/section-opening.html': '<div id="{{ anchor }}">\n{% if title %}\n</div>' })
  assert.deepEqual(problems.filter((problem) => problem.rule === 'template-valid').map(({ file, line }) => [file, line]), [['templates/classic/section-opening.html', 2]])
})

test('a template that is nowhere is a problem', async () => {
  const { problems, volume } = await buildVolume({ ...files, 'volume.yml': String(files['volume.yml']) + 'template: unknown\n' })
  assert.equal(volume, null)
  assert.ok(problems.some((problem) => problem.rule === 'template-valid' && problem.values['found'] === 'unknown'))
})

test('sections nest, each with its own start', async () => {
  const paper = (title: string): string => `---\ntitle: ${title}\nauthors: [Ёлкина Анна Петровна]\n---\n\nТекст.\n`
  const { volume } = await buildVolume({
    'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nmultiple: 1\nsections:\n  - title: Внешняя\n    start: recto\n    papers: [a]\n    sections:\n      - title: Внутренняя\n        start: next-page\n        papers: [b, c]\n      - title: Краткие\n        start: run-on\n        papers: [d, e]\n',
    'a.md': paper('А'), 'b.md': paper('Б'), 'c.md': paper('В'), 'd.md': paper('Г'), 'e.md': paper('Д')
  })
  const pages = new Map(volume?.report.papers.map((placed) => [placed.id, placed.firstPage]))
  const page = (id: string): number => pages.get(id) ?? 0
  assert.deepEqual(volume?.report.verification.checks.filter((check) => !check.passed), [])
  assert.equal(page('a') % 2, 1)
  assert.deepEqual([page('c') - page('b'), page('e') - page('d')], [1, 0])
})

// Chromium sets lines on whole CSS pixels: other distances come out uneven by one, and numbers stamped later stand beside their line.
test('lines of every look stand whole pixels apart', () => {
  const sheets = readdirSync(templatesFolder, { recursive: true }).map(String).filter((file) => file.endsWith('.css') && !file.startsWith('edition'))
  assert.ok(sheets.length > 3)
  const uneven = sheets.flatMap((file) => {
    const css = readFileSync(join(templatesFolder, file), 'utf8')
    return [...css.matchAll(/(?:line-height|--line|--line-small): *([\d.]+)pt/g)].filter(([, points]) => !Number.isInteger(Number(points) / ptPerPx)).map(([rule]) => `${file}: ${rule}`)
  })
  assert.deepEqual(uneven, [])
})

test('a value that a fragment is not given is a problem with its line and the values it has', async () => {
  const { problems } = await buildVolume({ ...files, 'templates/classic/section-opening.html': '<div id="{{ anchor }}">\n<h1>{{ titel }}</h1>{% assign own = title %}{{ own }}{% for x in chairs %}{{ x }}{% endfor %}</div>' })
  const found = problems.filter(({ rule }) => rule === 'template-value')
  assert.deepEqual(found.map(({ file, line, values }) => [file, line, values['found'], values['guess.en']]), [['templates/classic/section-opening.html', 2, 'titel', ' Did you mean “title”?']])
  assert.match(found[0]?.values['expected'] ?? '', /\btitle\b.*\bchairs\b/)
})

test('a section whose title is one letter is found in the contents', async () => {
  const { problems } = await buildVolume({ ...files, 'volume.yml': 'title: Сборник\nlang: en\nyear: 2008\nsections: [{ title: S, papers: [a] }]\n' })
  assert.deepEqual(problems.filter(({ rule }) => rule === 'volume-verified'), [])
})

const contents = (line: string): string => `<section class="contents" id="{{ anchor }}"><h1>{{ words.contents }}</h1>{% for line in lines %}<p class="line"><a href="{{ line.link }}">${line}</a></p>{% endfor %}</section>`

test('the number of a page may stand before the title in the contents, and must be right there too', async () => {
  const more = { ...files, 'b.md': '---\ntitle: Заметка\nauthors: [Ёлкина Анна Петровна]\n---\n\nТекст.\n', 'volume.yml': 'title: Сборник\nlang: ru\nyear: 2008\nsections: [{ title: Секция, papers: [a, b] }]\n' }
  const failed = async (line: string): Promise<readonly string[]> =>
    (await buildVolume({ ...more, 'templates/classic/contents.html': contents(line) })).problems.filter(({ rule }) => rule === 'volume-verified').map(({ values }) => values['check'] ?? '')
  assert.deepEqual(await failed('{{ line.label }} {{ line.title }} {{ line.authors }}'), [])
  assert.deepEqual(await failed('{{ line.label }} {{ line.authors }} {{ line.title }}'), [])
  assert.deepEqual([...new Set(await failed('1{{ line.label }} {{ line.title }}'))], ['contents'])
})
