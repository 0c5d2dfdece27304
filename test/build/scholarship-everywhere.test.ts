// The volume of test/fixtures/scholarship in every look, in one column and in two, in Russian and in English: print, offprints and HTML have the same numbers.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { programFolder } from '../../src/cli/program-folder.ts'
import type { BuiltVolume } from '../../src/build.ts'
import { buildVolume, type Files } from '../build-volume.ts'

const folder = path.join(programFolder, 'test', 'fixtures', 'scholarship')
const files: Readonly<Record<string, Buffer>> = Object.fromEntries(readdirSync(folder).filter((name) => /\.(?:md|yml|bib|svg|png)$/.test(name)).map((name) => [name, readFileSync(path.join(folder, name))]))
const papers = ['lending', 'queues', 'map', 'method', 'reading', 'shelves'] as const

interface Look {
  readonly template: string
  readonly format: string
  readonly lang: 'ru' | 'en'
  readonly columns: 1 | 2
}

const looks: readonly Look[] = [
  { template: 'classic', format: 'A5', lang: 'en', columns: 1 },
  { template: 'congress', format: 'A4', lang: 'ru', columns: 2 },
  { template: 'congress', format: 'A4', lang: 'en', columns: 2 },
  { template: 'congress', format: 'A5', lang: 'ru', columns: 1 },
  { template: 'congress', format: 'A5', lang: 'en', columns: 1 },
  { template: 'theses', format: 'A5', lang: 'ru', columns: 1 },
  { template: 'theses', format: 'A5', lang: 'en', columns: 1 }
]

// What a narrower measure makes of a formula or a line of code is told, and is no fault here.
const ofTheMeasure = new Set(['formula-fits', 'code-fits', 'table-fits'])

for (const look of looks) {
  test(`${look.template}, ${look.format}, ${look.columns === 2 ? 'two columns' : 'one column'}, ${look.lang}: the same numbers in print, in offprints and in HTML`, async () => {
    const { problems, volume } = await buildVolume(inLook(look))
    assert.ok(volume)
    assert.deepEqual(problems.filter(({ file, rule }) => file !== 'volume.yml' && !ofTheMeasure.has(rule)), [])
    assert.deepEqual(volume.report.verification.checks.filter(({ passed }) => !passed), [])
    const printed = squeezed(await textOf(volume.pdf))
    for (const id of papers) {
      const page = articleOf(volume, id)
      assert.deepEqual(numbersIn(page), numbersIn(readFileSync(path.join(folder, 'golden', `${id}.html`), 'utf8')), `${id}: numbers in HTML`)
      const offprint = squeezed(await textOf(await volume.offprints.find(({ path: name }) => name.endsWith(`/${id}.pdf`))?.make() ?? new Uint8Array()))
      for (const [words, times] of counted(numbersIn(page))) {
        assert.ok(timesIn(offprint, words) >= times, `${id}, offprint: “${words}” ${times} times in HTML, ${timesIn(offprint, words)} in print`)
        assert.ok(timesIn(printed, words) >= times, `${id}, volume: “${words}”`)
      }
    }
  })
}

function inLook({ template, format, lang }: Look): Files {
  const volume = (files['volume.yml']?.toString('utf8') ?? '').replace('lang: ru', `lang: ${lang}`).replace('format: A5', `format: ${format}\ntemplate: ${template}`)
  // Papers that do not say their language are in that of the volume.
  const manuscripts = Object.entries(files).filter(([name]) => name.endsWith('.md')).map(([name, text]) => [name, /^lang:/m.test(text.toString('utf8')) ? text : text.toString('utf8').replace(/^title:/m, 'lang: ru\ntitle:')])
  return { ...files, ...Object.fromEntries(manuscripts), 'volume.yml': volume }
}

function articleOf({ html }: BuiltVolume, id: string): string {
  const content = html.find(({ path: name }) => name.endsWith(`papers/${id}.html`))?.content
  assert.ok(typeof content === 'string', id)
  return /<article[\s\S]*?<\/article>/.exec(content)?.[0] ?? ''
}

/** Labels of captions, numbers of formulas and headings, references and citations, in the order of the text; page numbers are the look's own. */
function numbersIn(page: string): readonly string[] {
  const bare = page.replace(/\n/g, '').replace(/<span class="page-mark"[^>]*>[^<]*<\/span>/g, '')
  const found = [...bare.matchAll(/<span class="(label|number|heading-number|reference|citing)">((?:(?!<span)[\s\S])*?)<\/span>/g)]
  assert.ok(found.length > 10)
  return found.map(([, , words = '']) => squeezed(words.replace(/<[^>]*>/g, '').replaceAll('&#x26;', '&').replaceAll('&amp;', '&'))).filter((words) => words !== '' && !/^(?:с|p)\.\d|\((?:с|p)\.\d/u.test(words))
}

/** Without spaces, and hyphens of line ends. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00A0\u00AD\u200B\u2010-]+/gu, '')
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1
}

interface TextItem { readonly str?: string; readonly type?: string; readonly tag?: string }

/** Without running heads and folios: what goes over the end of a page is one text. */
function readingOf(items: readonly TextItem[]): string {
  const open: boolean[] = []
  return items.map(({ str, type, tag }) => {
    if (type?.startsWith('begin')) open.push(tag === 'Artifact')
    if (type === 'endMarkedContent') open.pop()
    return open.includes(true) ? '' : str ?? ''
  }).join('')
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })
    pages.push(readingOf(items))
  }
  await document.destroy()
  return pages.join('')
}
