// The volume of test/fixtures/scholarship: formulas, figures, tables and references of six papers and a resolution, in print, in words and in HTML.
// UPDATE_GOLDEN=1 writes what it is compared with anew.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentTokens } from '../../src/assemble/content-tokens.ts'
import { formulaKey } from '../../src/assemble/formula-spans.ts'
import { decodeStream } from '../../src/assemble/pdf/decode-stream.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { textOf } from '../../src/assemble/pdf/text-string.ts'
import { PdfString } from '../../src/assemble/pdf/values.ts'
import { walkStructure } from '../../src/assemble/structure-walk.ts'
import { programFolder } from '../../src/cli/program-folder.ts'
import type { Built } from '../../src/build.ts'
import { buildVolume, pdfFacts } from '../build-volume.ts'

const folder = path.join(programFolder, 'test', 'fixtures', 'scholarship')
const files = Object.fromEntries(readdirSync(folder).filter((name) => /\.(?:md|yml|bib|svg|png)$/.test(name)).map((name) => [name, readFileSync(path.join(folder, name))]))

let built: Promise<Built> | null = null
const volume = (): Promise<Built> => (built ??= buildVolume(files))

function golden(name: string, made: string): void {
  const file = path.join(folder, 'golden', name)
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, made)
  }
  assert.equal(made, readFileSync(file, 'utf8'), name)
}

const count = (pattern: RegExp): number => Object.entries(files).filter(([name]) => name.endsWith('.md')).reduce((sum, [, text]) => sum + (text.toString('utf8').match(pattern)?.length ?? 0), 0)

const sources = [...(files['references.bib']?.toString('utf8') ?? '').matchAll(/^@(?!string)\w+\{([\w-]+),/gm)].map((match) => match[1] ?? '')
const surveys = ['reading', 'shelves'] as const
const cited = new Set(surveys.flatMap((id) => [...(files[`${id}.md`]?.toString('utf8') ?? '').matchAll(/(?<![\w.])@([\w-]+)/g)].map((match) => match[1] ?? '')))

test('it holds what it is for', () => {
  assert.ok(count(/\$\$[^$]+\$\$|(?<!\$)\$[^$\n]+\$(?!\$)/g) >= 40)
  assert.ok(count(/!\[/g) >= 20)
  assert.ok(count(/\{#tbl:/g) >= 15)
  assert.ok(count(/@(?:fig|tbl|eq|sec|lst|paper|item):/gi) >= 60)
  assert.ok(sources.length >= 60)
  assert.deepEqual(sources.filter((key) => !cited.has(key)), [])
})

test('it has no problem of its papers, and its book passes every check', async () => {
  const { problems, volume: made } = await volume()
  assert.deepEqual(problems.filter(({ file }) => file !== 'volume.yml'), [])
  assert.deepEqual(made?.report.verification.checks.filter(({ passed }) => !passed), [])
})

test('its pages, labels, bookmarks and links are what they were', async () => {
  const { volume: made } = await volume()
  const { sizes, outline, links } = await pdfFacts(made?.pdf ?? new Uint8Array())
  const papers = made?.report.papers.map(({ id, firstPage, lastPage, firstLabel }) => ({ id, firstPage, lastPage, firstLabel })) ?? []
  const paperOn = (page: number): string => papers.find(({ firstPage, lastPage }) => page >= firstPage && page <= lastPage)?.id ?? `p. ${page}`
  const ways = links.map(({ page, target }) => `${page} ${paperOn(page)} → ${target} ${paperOn(target)}`)
  const times = [...new Set(ways)].map((way) => `${way}: ${ways.filter((other) => other === way).length}`)
  golden('facts.json', `${JSON.stringify({ pages: sizes.length, papers, outline, links: times }, null, 2)}\n`)
})

test('its words are what they were, page by page', async () => {
  const { volume: made } = await volume()
  golden('text.txt', await wordsOf(made?.pdf ?? new Uint8Array()))
})

test('its formulas are read aloud from the tags of its pages and of its offprints', async () => {
  const { volume: made } = await volume()
  const spoken = formulasOf(made?.pdf ?? new Uint8Array())
  assert.equal(spoken.length, count(/\$\$[^$]+\$\$|(?<![\\$])\$[^$\n]+\$(?!\$)/g))
  golden('formulas.txt', `${spoken.join('\n')}\n`)
  const offprint = await made?.offprints.find(({ path: name }) => name.endsWith('queues.pdf'))?.make()
  assert.ok(formulasOf(offprint ?? new Uint8Array()).includes('rho equals lambda over mu is less than 1'))
})

test('its formulas are copied as lines of text', async () => {
  const { volume: made } = await volume()
  const lines = copiedOf(made?.pdf ?? new Uint8Array())
  assert.ok(lines.length > 20)
  golden('copied.txt', `${lines.join('\n')}\n`)
})

test('its papers in the HTML edition are what they were', async () => {
  const { volume: made } = await volume()
  for (const id of ['lending', 'queues', 'map', 'method', ...surveys, 'resolution']) {
    golden(`${id}.html`, `${/<article[\s\S]*?<\/article>/.exec(pageOf(made, id))?.[0].replace(/(?=<(?:p|h[1-6]|figure|div|tr|li|section)\b)/g, '\n') ?? ''}\n`)
  }
})

test('its lists of sources print every entry as it was', async () => {
  const { volume: made } = await volume()
  const lists = surveys.map((id) => ({ id, entries: entriesOf(pageOf(made, id)).map(({ number, text }) => `${number}. ${text}`) }))
  // What shelves.md takes from the Russian half of the file is listed twice.
  assert.ok(lists.flatMap(({ entries }) => entries).length > sources.length)
  golden('references.txt', `${lists.map(({ id, entries }) => [id, ...entries].join('\n')).join('\n\n')}\n`)
})

test('its citations are living links to their entries, in print and in HTML', async () => {
  const { volume: made } = await volume()
  const { targets, known } = await targetsOf(made?.pdf ?? new Uint8Array())
  const printed = counted(targets)
  for (const id of surveys) {
    const page = pageOf(made, id)
    const labels = entriesOf(page).map(({ label }) => label)
    const links = [...page.matchAll(/<a class="cited" href="#([^"]+)"/g)].map((match) => match[1] ?? '')
    assert.deepEqual(links.filter((target) => !labels.includes(target)), [], id)
    assert.deepEqual(labels.filter((label) => !links.includes(label)), [], `${id}: cited by no link`)
    // A link broken by the end of a line is two in print.
    assert.deepEqual([...counted(links)].filter(([target, times]) => !known.has(target) || (printed.get(target) ?? 0) < times), [], `${id} in print`)
    assert.ok(!/@[a-z]+-/.test(page.replace(/<[^>]*>/g, '')), `${id} keeps a key`)
  }
})

function formulasOf(bytes: Uint8Array): readonly string[] {
  const pdf = readPdf(bytes)
  const found: string[] = []
  walkStructure(pdf, pdf.dict(pdf.catalog().get('StructTreeRoot'))?.get('K'), (element) => {
    const words = pdf.get(element.get('Alt'))
    if (element.get('S') === 'Formula') found.push(words instanceof PdfString ? textOf(words) : '')
  })
  return found
}

function copiedOf(bytes: Uint8Array): readonly string[] {
  const pdf = readPdf(bytes)
  const found: string[] = []
  for (const { dict } of pageList(pdf, pdf.catalog())) {
    for (const stream of pdf.list(dict.get('Contents')).flatMap((part) => pdf.stream(part) ?? [])) {
      contentTokens(decodeStream(pdf, stream), (operator, operands) => {
        const properties = operator === 'BDC' ? pdf.dict(operands.at(1)) : undefined
        const text = properties?.has(formulaKey) ? pdf.get(properties.get('ActualText')) : undefined
        if (text instanceof PdfString) found.push(textOf(text))
      })
    }
  }
  return found
}

interface ListedEntry { readonly label: string; readonly number: string; readonly text: string }

/** Without page marks and ways back; no-break spaces are shown as `~`, emphasis as `*…*`. */
function entriesOf(page: string): readonly ListedEntry[] {
  return [...page.matchAll(/<li (?=[^>]*id="([^"]*--source-(\d+))")[^>]*>([\s\S]*?)<\/li>/g)].map(([, label = '', number = '', content = '']) => ({
    label, number, text: content.replace(/<a class="back"[\s\S]*?<\/a>|<span class="page-mark"[\s\S]*?<\/span>/g, '').replace(/<\/?em>/g, '*').replace(/<[^>]*>/g, '').replaceAll('&#x26;', '&').replaceAll('&amp;', '&').replaceAll('\u00A0', '~').replace(/[\s~]+$/, '')
  }))
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

async function targetsOf(pdf: Uint8Array): Promise<{ readonly targets: readonly string[]; readonly known: ReadonlySet<string> }> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const targets: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as readonly { readonly dest?: unknown }[]
    targets.push(...annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])))
  }
  const known = new Set(Object.keys(await document.getDestinations()))
  await document.destroy()
  return { targets, known }
}

function pageOf(made: Built['volume'], id: string): string {
  const content = made?.html.find(({ path: name }) => name.endsWith(`${id}.html`))?.content ?? ''
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
}

/** As another reader has it: hyphens at line ends gone, one line a page. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push(`[${number}] ${text.replace(/\u00AD\s*|-\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' ').trim()}`)
  }
  await document.destroy()
  return `${pages.join('\n')}\n`
}
