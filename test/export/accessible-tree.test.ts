// What a screen reader is given of formulas, lists of sources and references in the HTML edition: Chromium's accessibility tree of the golden pages of test/fixtures/scholarship.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import puppeteer, { type Page, type SerializedAXNode } from 'puppeteer'
import { programFolder } from '../../src/cli/program-folder.ts'
import { cacheFolder } from '../../src/print/cache-folder.ts'
import { findBrowser } from '../../src/print/find-browser.ts'
import { startBrowser, type RunningBrowser } from '../../src/print/start-browser.ts'

let running: RunningBrowser
let page: Page

before(async () => {
  const choice = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!choice.found) throw new Error('no browser to test with')
  running = await startBrowser({ ...choice, env: process.env })
  page = await (await puppeteer.connect({ transport: running.transport, defaultViewport: null })).newPage()
})
after(() => running.stop())

const golden = (id: string): string => readFileSync(path.join(programFolder, 'test', 'fixtures', 'scholarship', 'golden', `${id}.html`), 'utf8')
const css = readFileSync(path.join(programFolder, 'templates', 'edition', 'edition.css'), 'utf8')

async function treeOf(id: string): Promise<readonly SerializedAXNode[]> {
  await page.setContent(`<!doctype html><html lang="ru"><style>${css}</style><body>${golden(id)}</body></html>`)
  const root = await page.accessibility.snapshot({ interestingOnly: false })
  assert.ok(root)
  return [...nodesOf(root)]
}

function* nodesOf(node: SerializedAXNode): Iterable<SerializedAXNode> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

const within = (node: SerializedAXNode | undefined, role: string): readonly SerializedAXNode[] => (node ? [...nodesOf(node)].filter((each) => each.role === role) : [])
const wordsOf = (node: SerializedAXNode | undefined): string => within(node, 'StaticText').map(({ name = '' }) => name).join('')

test('every formula is a formula with its parts, sign by sign', async () => {
  for (const id of ['lending', 'queues', 'map', 'method']) {
    const formulas = (await treeOf(id)).filter(({ role }) => role === 'MathMLMath')
    assert.equal(formulas.length, golden(id).match(/<math /g)?.length, id)
    for (const formula of formulas) assert.notEqual(wordsOf(formula), '', id)
  }
  const map = (await treeOf('map')).filter(({ role }) => role === 'MathMLMath')
  const arc = map.find((formula) => wordsOf(formula).startsWith('d=2R'))
  assert.deepEqual(['MathMLSquareRoot', 'MathMLFraction', 'MathMLSup'].map((role) => within(arc, role).length), [1, 2, 2])
  const time = map.find((formula) => wordsOf(formula).startsWith('T=∫'))
  assert.deepEqual([within(time, 'MathMLSubSup').length, within(time, 'MathMLFraction').length], [1, 1])
})
test('a matrix is a table of rows', async () => {
  const tables = (await Promise.all(['lending', 'queues', 'method', 'map'].map(async (id) => golden(id).includes('<mtable') ? id : ''))).filter((id) => id !== '')
  assert.ok(tables.length > 0)
  for (const id of tables) {
    const found = (await treeOf(id)).filter(({ role }) => role === 'MathMLTable')
    assert.equal(found.length, golden(id).match(/<mtable/g)?.length, id)
    for (const table of found) assert.ok(within(table, 'MathMLTableRow').length > 0)
  }
})
test('a list of sources is a list, its numbers its markers, its entries whole', async () => {
  const tree = await treeOf('reading')
  const sources = tree.filter(({ role }) => role === 'list').at(-1)
  const items = within(sources, 'listitem')
  assert.equal(items.length, golden('reading').match(/<li [^>]*--source-/g)?.length)
  items.forEach((item, index) => {
    assert.equal(within(item, 'ListMarker')[0]?.name?.trim(), `${index + 1}.`)
    assert.match(wordsOf(item), /\p{L}/u)
  })
  assert.match(wordsOf(items[0]), /Зотова\u00A0М\.\u00A0И\. Читатель и\u00A0каталог/u)
})
test('citations, references and ways back are links that say where they lead', async () => {
  const tree = await treeOf('reading')
  const cited = tree.filter(({ role }) => role === 'doc-biblioref')
  assert.equal(cited.length, golden('reading').match(/role="doc-biblioref"/g)?.length)
  assert.ok(cited.length > 40)
  for (const link of cited) assert.match(link.name ?? wordsOf(link), /^\d+$/)
  assert.equal(tree.filter(({ role }) => role === 'doc-backlink').length, golden('reading').match(/role="doc-backlink"/g)?.length)
})
test('tables have their heads, figures their captions', async () => {
  const tree = await treeOf('queues')
  const table = tree.find(({ role }) => role === 'table')
  assert.ok(within(table, 'columnheader').length > 1)
  assert.ok(tree.filter(({ role }) => role === 'figure').length > 3)
  assert.ok(tree.filter(({ role }) => role === 'Figcaption' || role === 'caption').length > 3)
})
