// A look of the volume folder's own: pictures beside its fragments, its faces, what it is based on, and mistakes named with file and line.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { programFolder, templatesFolder } from '../../src/cli/program-folder.ts'
import type { Problem, Reported } from '../../src/model/problem.ts'
import type { Template } from '../../src/model/template.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readTemplate, variablesOf } from '../../src/read/read-template.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>'
const look = (files: Readonly<Record<string, string | Uint8Array>>, name = 'own'): Promise<Reported<Template>> =>
  readTemplate(templatesFolder, name, 'A5', memoryDisk({ [`templates/${name}/template.yml`]: '', ...files }))
const placesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found']}`)

test('pictures beside fragments and style sheet are named by content', async () => {
  const { value, problems } = await look({
    'templates/own/wave.svg': svg, 'templates/own/title-page.html': '<p>\n<img class="x" src="wave.svg"><img src="{{ picture }}">',
    'templates/own/style.css': '/* url(old.png) */ h1 { background: url("wave.svg") } h2 { background: url(#x) }', 'templates/own/cover.html': '<style>p { background: url(./wave.svg) }</style>'
  })
  assert.deepEqual(problems, [])
  const [, key = ''] = /src="http:\/\/volume\.invalid\/(image\/[0-9a-f]+\.svg)"/.exec(value.fragments.get('title-page.html') ?? '') ?? []
  assert.equal(new TextDecoder().decode(await value.resources.get(key)?.bytes()), svg)
  assert.ok(value.css.includes(`url(old.png) */ h1 { background: url("http://volume.invalid/${key}") } h2 { background: url(#x) }`))
  assert.ok(value.fragments.get('cover.html')?.includes(`url(http://volume.invalid/${key})`))
  assert.ok(value.fragments.get('title-page.html')?.includes('<img src="{{ picture }}">'))
})

test('a picture that is not there is a problem with its file and line', async () => {
  const { problems } = await look({ 'templates/own/title-page.html': '<p>\n<img src="wave.png">', 'templates/own/style.css': '\n\nh1 { background: url(none.jpg) }' })
  assert.deepEqual(placesOf(problems), ['templates/own/style.css:3 image-exists none.jpg', 'templates/own/title-page.html:2 image-exists wave.png'])
})

test('mistakes in template.yml are told as those in volume.yml', async () => {
  const { value, problems } = await look({ 'templates/own/template.yml': 'frontMatter: roman\nopenning: page\nnotes: foot\ngrid: maybe\n' })
  assert.deepEqual([...placesOf(problems)].sort(), ['templates/own/template.yml:2 key-known openning', 'templates/own/template.yml:3 value-valid foot', 'templates/own/template.yml:4 value-valid maybe'])
  assert.equal(value.settings.frontMatter, 'roman')
})

test('faces are sought beside template.yml and in the volume folder before the program', async () => {
  const font = readFileSync(join(programFolder, 'node_modules/@fontsource/pt-mono/files/pt-mono-latin-400-normal.woff2'))
  const whole = readFileSync(join(programFolder, 'node_modules/@expo-google-fonts/pt-mono/400Regular/PTMono_400Regular.ttf'))
  const { value, problems } = await look({
    'templates/own/template.yml': 'faces: ["@made/face/400.css", "@fontsource/pt-serif/400.css"]\nwholeFaces:\n  - { family: Whole, file: ./Whole.ttf }\n', 'templates/own/Whole.ttf': whole,
    'node_modules/@made/face/400.css': '@font-face{font-family:Made;font-weight:400;src:url(./files/made.woff2) format("woff2");}', 'node_modules/@made/face/files/made.woff2': font
  })
  assert.deepEqual(problems, [])
  for (const name of ['made.woff2', 'pt-serif-cyrillic-400-normal.woff2', 'Whole.ttf']) assert.ok([...value.resources.keys()].some((key) => key.endsWith(`-${name}`)), name)
  assert.match(value.css, /font-family:Made/)
})

test('a face that is nowhere, and one that is no font, are problems at their lines', async () => {
  const { problems } = await look({ 'templates/own/template.yml': 'faces:\n  - "@fontsource/pt-serif/400.css"\n  - "@none/alegreya/400.css"\nwholeFaces:\n  - { family: Bad, file: ./Bad.ttf }\n', 'templates/own/Bad.ttf': 'not a font at all' })
  assert.deepEqual(problems.map(({ file, line, rule, values }) => [file, line, rule, values['expected'] ?? '']), [['templates/own/template.yml', 3, 'face-present', '@none/alegreya'], ['templates/own/template.yml', 5, 'template-valid', '']])
})

test('a look based on another takes its fragments, its style sheet and its settings', async () => {
  const own = async (file: string): Promise<string | undefined> => (await readTemplate(templatesFolder, 'congress', 'A4', memoryDisk({}))).value.fragments.get(file)
  const { value, problems } = await look({ 'templates/own/template.yml': 'base: congress\nletterHeadings: 7\n', 'templates/own/style.css': 'h1 { color: black }' })
  assert.deepEqual(problems, [])
  assert.equal(value.fragments.get('paper.html'), await own('paper.html'))
  assert.deepEqual([value.settings.letterHeadings, value.settings.frontMatter, value.settings.float], [7, 'roman', 'page'])
  assert.ok(value.css.includes('STIX Two Text') && value.css.trimEnd().endsWith('h1 { color: black }'))
  assert.deepEqual(placesOf((await look({ 'templates/own/template.yml': '\nbase: kongress\n' })).problems), ['templates/own/template.yml:2 value-valid kongress'])
})

test('what the looks have in common stands before each of them and what is based on one, and in no look that stands alone', async () => {
  const common = readFileSync(join(templatesFolder, 'common.css'), 'utf8')
  for (const name of ['classic', 'congress', 'theses']) {
    const { css } = (await look({ [`templates/${name}/style.css`]: '/* mine */' }, name)).value
    assert.ok(css.includes(common) && css.indexOf(common) < css.indexOf('/* mine */'), name)
  }
  assert.ok((await look({ 'templates/own/template.yml': 'base: theses\n' })).value.css.includes(common))
  assert.ok(!(await look({ 'templates/own/style.css': 'p { margin: 0 }' })).value.css.includes(common))
})

test('a property of the format wins over a general one that stands after it', () =>
  assert.equal(variablesOf(':root[data-format="A5"]{--margin-top:10mm} :root{--margin-top:20mm;--line:12pt}', 'A5').get('margin-top'), '10mm'))

test('several formats may share a block of variables', () => {
  const css = ':root{--line:12pt;--gap:8mm}\n:root[data-format="A5"],\n:root[data-format="60x84/16"] {--gap:0mm}'
  assert.deepEqual(['A5', '60x84/16', 'A4'].map((format) => variablesOf(css, format).get('gap')), ['0mm', '0mm', '8mm'])
})

test('letters in pictures have a face in a look that brings none', async () => {
  const { value } = await look({ 'templates/own/plan.svg': svg.replace('</svg>', '<text>План</text></svg>'), 'templates/own/title-page.html': '<img src="plan.svg">' })
  const [, key = ''] = /volume\.invalid\/([^"]+)/.exec(value.fragments.get('title-page.html') ?? '') ?? []
  assert.match(new TextDecoder().decode(await value.resources.get(key)?.bytes()), /@font-face\{font-family:"PT Sans"/)
})

test('a leading that is no multiple of 0.75pt is told of where lines stand on a grid', async () => {
  const leading = async (line: string, grid: boolean): Promise<readonly Problem[]> => (await look({ 'templates/own/template.yml': `grid: ${grid}\n`, 'templates/own/style.css': `:root {\n  --size: 10pt;\n  --line: ${line};\n}` })).problems
  assert.deepEqual((await leading('13pt', true)).map(({ file, line, values }) => [file, line, values['found.en']]), [['templates/own/style.css', 3, '--line: 13pt is no multiple of 0.75pt, and with grid: true lines would stand unevenly; take 12.75pt or 13.5pt']])
  assert.deepEqual([await leading('12.75pt', true), await leading('13pt', false)], [[], []])
})

test('a family that the style sheet names and no face brings is told of', async () => {
  const faces = async (sheets: string): Promise<readonly Problem[]> => (await look({ 'templates/own/template.yml': `base: congress\nfaces: [${sheets}]\nwholeFaces: []\n` })).problems
  const [text, label, code] = ['"@fontsource/stix-two-text/400.css"', '"@fontsource/pt-sans/400.css"', '"@fontsource/pt-mono/400.css"']
  assert.deepEqual((await faces(`${text}, ${code}`)).map(({ file, values }) => [file, values['found.en']]), [['templates/own/template.yml', 'no face is brought for --face-label: PT Sans, DejaVu Mono; there are: STIX Two Text, PT Mono']])
  assert.deepEqual(await faces(`${text}, ${label}, ${code}`), [])
})
