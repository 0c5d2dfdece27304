// The kit for authors: what it holds and what it keeps back; its sample has no problem, and papers in it are printed as in the volume.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { makeKit, type Kit } from '../../src/kit/make-kit.ts'
import { zipFiles } from '../../src/kit/zip-files.ts'
import type { PrintJob } from '../../src/model/print.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { buildVolume, checkPaper, type Files } from '../build-volume.ts'
import { styleText } from '../cite/csl/small-style.ts'

const kitOf = (files: Files): Promise<Kit> => makeKit(memoryDisk(files), templatesFolder)
/** What an author has on disk after unpacking. */
const unpacked = ({ files, date }: Kit): Record<string, Uint8Array> => unzipSync(zipFiles(files, date))
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const secret = 'ТАЙНА'
const whole = `# ${secret}: позвонить в типографию
title: "Услуги библиотек: сегодня"
subtitle: Материалы сессии
conference: { name: ${secret}, number: 7, dates: 2007-12-06, place: ${secret}, organizers: [${secret}] }
issuedBy: [${secret}]
editors: [{ name: ${secret} Анна Петровна, label: ${secret} }]
compilers: [${secret} Б. В.]
reviewers: [${secret} Г. Д.]
board: [${secret} Е. Ж.]
staff: [${secret} З. И.]
publisher: { name: ${secret}, place: Кемерово, address: ${secret}, phone: ${secret}, email: ${secret} }
printer: { name: ${secret}, address: ${secret} }
year: 2008
isbn: 978-5-89999-012-0
annotation: ${secret}
copyright: [${secret}]
license: ${secret}
run: 150
order: ${secret}
signed: 2008-03-17
paper: ${secret}
printing: ${secret}
issued: 2008-03-28
press: { contact: { name: ${secret}, phone: ${secret} }, order: ${secret} }
format: { width: 145mm, height: 20.5 cm }
header: rinc
headings: numbered
limits: { pages: 8 }
images: { dpi: 200 }
bibliography: [common/all.bib, lost.bib]
template: congress
sections: [{ title: ${secret}, chair: ${secret}, papers: [taina, a] }]
`
const bib = '@book{petrov, author = {Петров, Андрей}, title = {Услуги}, address = {Томск}, publisher = {Книга}, year = {2019}, langid = {russian}}\n'
const folder: Files = {
  'volume.yml': whole, 'common/all.bib': bib, 'taina.md': `---\ntitle: ${secret}\n---\n\n${secret}.\n`, 'order.docx': secret,
  'templates/congress/running-head.html': '<div class="head">{{ text }}</div><div class="folio">– {{ folio }} –</div>', 'templates/classic/style.css': `/* ${secret} */`
}

test('a kit holds settings, the volume’s own template, sources for all papers, a sample and an instruction', async () => {
  const kit = await kitOf(folder)
  assert.deepEqual(Object.keys(unpacked(kit)).sort(), ['common/all.bib', 'figure.svg', 'paper.md', 'templates/congress/running-head.html', 'volume.yml', 'ИНСТРУКЦИЯ.txt'])
  assert.deepEqual(kit.problems, [])
})

test('of volume.yml only what reaches the pages of a paper is in it', async () => {
  const files = unpacked(await kitOf(folder))
  for (const [path, content] of Object.entries(files)) assert.ok(!textOf(content).includes(secret), path)
  assert.equal(textOf(files['volume.yml']).replace(/^#.*\n/, ''), `title: "Услуги библиотек: сегодня"
subtitle: Материалы сессии
year: "2008"
format:
  width: 145mm
  height: 20.5 cm
header: rinc
headings: numbered
limits:
  pages: "8"
images:
  dpi: "200"
bibliography:
  - common/all.bib
template: congress
lang: ru
publisher:
  place: Кемерово
multiple: 1
site: none
parts:
  - sections
`)
})

test('a paper is printed in the kit as it is in the volume: the same document on the same page', async () => {
  const paper = '---\ntitle: Доклад\nauthors: [Иванова Мария Петровна]\nabstract: О чтении.\nkeywords: [книга, чтение, село]\nen: { title: A Paper, authors: [Maria P. Ivanova], abstract: On reading., keywords: [book, reading, village] }\n---\n\n## Раздел\n\nТекст [@petrov].\n'
  const jobs: PrintJob[] = []
  const watch = (job: PrintJob): void => { if (job.id === 'a') jobs.push(job) }
  await buildVolume({ ...folder, 'a.md': paper, 'taina.md': '---\ntitle: Тайна\n---\n\nТекст.\n' }, { watch })
  const { problems } = await checkPaper({ ...unpacked(await kitOf(folder)), 'a.md': paper }, 'a.md', { watch })
  assert.deepEqual(problems, [])
  assert.equal(jobs.length, 2)
  // In the volume the first paper of a section has its heading above.
  const article = ({ html }: PrintJob): string => html.replace(/<div class="section-heading"[\s\S]*?(?=<article)/, '').replace(/<div style="display:none">.*/, '')
  assert.equal(article(jobs[1] as PrintJob), article(jobs[0] as PrintJob))
  assert.deepEqual(jobs[1]?.area, jobs[0]?.area)
})

for (const lang of ['ru', 'en'] as const) {
  for (const header of ['simple', 'rinc', 'full-7.0.7'] as const) {
    test(`the sample has no problem: ${lang}, ${header}`, async () => {
      for (const settings of ['template: classic\n', 'template: congress\nformat: A4\n', 'template: theses\nlimits: { pages: 1, characters: 900, keywords: 3 }\n']) {
        const kit = await kitOf({ 'volume.yml': `title: Volume\nlang: ${lang}\nheader: ${header}\n${settings}` })
        assert.deepEqual((await checkPaper(unpacked(kit), 'paper.md')).problems, [], settings)
      }
    })
  }
}

test('no kit is made of a volume.yml that has errors, or names no look there is', async () => {
  const broken = await kitOf({ 'volume.yml': 'title: Сборник\nheadr: rinc\n' })
  assert.deepEqual([broken.files, broken.problems.map(({ rule }) => rule)], [[], ['key-known']])
  assert.deepEqual((await kitOf({ 'volume.yml': 'title: Сборник\ntemplate: own\n' })).problems.map(({ rule }) => rule), ['template-valid'])
  // Papers that have not come yet are no reason: the kit is mailed before them.
  assert.ok((await kitOf({ 'volume.yml': 'title: Сборник\nsections: [{ title: С, papers: [a, b] }]\n' })).files.length > 0)
})

test('the instruction is in the volume’s language and names the limits', async () => {
  const ru = textOf(unpacked(await kitOf({ 'volume.yml': 'title: Сборник\nlimits: { characters: 20000 }\n' }))['ИНСТРУКЦИЯ.txt'])
  assert.match(ru, /«Сборник»[\s\S]*знаков с пробелами — не больше 20000[\s\S]*npx proceedings preview/)
  const en = textOf(unpacked(await kitOf({ 'volume.yml': 'title: Volume\nlang: en\n' }))['README.txt'])
  assert.match(en, /“Volume”[\s\S]*npx proceedings preview/)
  // Away from the program npx would fetch a stranger's package of its name.
  assert.match(ru, /программа, в этой папке её нет/)
  assert.match(en, /program itself, which is not in this folder/)
  assert.ok(ru.split('\n').length < 60 && en.split('\n').length < 60 && !/[а-яё]/i.test(en))
})

test('the style of citations goes with it, and the one it stands for', async () => {
  const dependent = '<style><info><link rel="independent-parent" href="http://www.zotero.org/styles/whole"/></info></style>'
  const files = { ...folder, 'volume.yml': `${whole}citations: { style: journal.csl }\n`, 'journal.csl': dependent, 'whole.csl': styleText({}), 'other.csl': '' }
  assert.deepEqual(Object.keys(unpacked(await kitOf(files))).filter((name) => name.endsWith('.csl')).sort(), ['journal.csl', 'whole.csl'])
})

test('a look of the volume’s own goes along with its pictures and with the faces that the program has not', async () => {
  const kit = await kitOf({
    'volume.yml': 'title: Сборник\ntemplate: own\n', 'templates/own/template.yml': 'faces: ["@made/face/400.css", "@fontsource/pt-serif/400.css"]\nwholeFaces: [{ family: Whole, file: ./Whole.ttf }]\n', 'templates/own/wave.png': 'x', 'templates/own/Whole.ttf': 'x', 'templates/own/notes.docx': secret,
    'node_modules/@made/face/400.css': '@font-face{src:url(./files/a.woff2) format("woff2"),url(./files/a.woff) format("woff")}', 'node_modules/@made/face/files/a.woff2': 'x', 'node_modules/@made/face/700.css': secret
  })
  assert.deepEqual(Object.keys(unpacked(kit)).filter((path) => /\//.test(path)).sort(), ['node_modules/@made/face/400.css', 'node_modules/@made/face/files/a.woff2', 'templates/own/Whole.ttf', 'templates/own/template.yml', 'templates/own/wave.png'])
})
