// The volume of test/fixtures/scholarship: formulas, figures, tables and references of four papers and a resolution, in print, in words and in HTML.
// UPDATE_GOLDEN=1 writes what it is compared with anew.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { programFolder } from '../../src/cli/program-folder.ts'
import type { Built } from '../../src/build.ts'
import { buildVolume, pdfFacts } from '../build-volume.ts'

const folder = path.join(programFolder, 'test', 'fixtures', 'scholarship')
const files = Object.fromEntries(readdirSync(folder).filter((name) => /\.(?:md|yml|svg|png)$/.test(name)).map((name) => [name, readFileSync(path.join(folder, name))]))

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

test('it holds what it is for', () => {
  assert.ok(count(/\$\$[^$]+\$\$|(?<!\$)\$[^$\n]+\$(?!\$)/g) >= 40)
  assert.ok(count(/!\[/g) >= 20)
  assert.ok(count(/\{#tbl:/g) >= 15)
  assert.ok(count(/@(?:fig|tbl|eq|sec|lst|paper|item):/gi) >= 60)
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
  const counted = [...new Set(ways)].map((way) => `${way}: ${ways.filter((other) => other === way).length}`)
  golden('facts.json', `${JSON.stringify({ pages: sizes.length, papers, outline, links: counted }, null, 2)}\n`)
})

test('its words are what they were, page by page', async () => {
  const { volume: made } = await volume()
  golden('text.txt', await textOf(made?.pdf ?? new Uint8Array()))
})

test('its papers in the HTML edition are what they were', async () => {
  const { volume: made } = await volume()
  for (const id of ['lending', 'queues', 'map', 'method', 'resolution']) {
    const page = made?.html.find(({ path: name }) => name.endsWith(`${id}.html`))
    const text = typeof page?.content === 'string' ? page.content : Buffer.from(page?.content ?? '').toString('utf8')
    golden(`${id}.html`, `${/<article[\s\S]*?<\/article>/.exec(text)?.[0].replace(/(?=<(?:p|h[1-6]|figure|div|tr|li|section)\b)/g, '\n') ?? ''}\n`)
  }
})

/** As another reader has it: hyphens at line ends gone, one line a page. */
async function textOf(pdf: Uint8Array): Promise<string> {
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
