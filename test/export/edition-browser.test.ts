// The edition opened from disk in a browser: nothing from elsewhere, usable without sight, search by keyboard, citations copied.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer'
import { cacheFolder } from '../../src/print/cache-folder.ts'
import { findBrowser } from '../../src/print/find-browser.ts'
import { startBrowser, type RunningBrowser } from '../../src/print/start-browser.ts'
import { writeEdition } from '../../src/write/write-edition.ts'
import { buildEdition } from './edition-fixture.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-edition-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const kinds = ['html/index.html', 'html/authors.html', 'html/decisions.html', 'html/papers/alpha.html', 'html/papers/beta.html', 'html/papers/resolution.html', 'html/papers/тезисы.html', 'volume.html']
let running: RunningBrowser
let page: Page
const requested: string[] = []
/** By the policy of the page: what it asked for. */
const refused: string[] = []

before(async () => {
  const edition = await buildEdition()
  await writeEdition(folder, [...edition.files].map(([name, content]) => ({ path: name, content })))
  const choice = await findBrowser({ env: process.env, cacheDir: cacheFolder(process.env) })
  if (!choice.found) throw new Error('no browser to test with')
  running = await startBrowser({ ...choice, env: process.env })
  page = await (await puppeteer.connect({ transport: running.transport, defaultViewport: null })).newPage()
  page.on('request', (request) => requested.push(request.url()))
  await page.exposeFunction('tellRefused', (what: string) => { refused.push(what) })
  await page.evaluateOnNewDocument(() => { document.addEventListener('securitypolicyviolation', (event) => { void (window as unknown as { tellRefused(what: string): void }).tellRefused(`${event.effectiveDirective} ${event.blockedURI}`) }) })
})

after(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function open(file: string, query = ''): Promise<void> {
  await page.goto(pathToFileURL(path.join(folder, file)).href + query)
}

test('every kind of page passes axe on a narrow screen, light and dark, and is no wider than it', async () => {
  await page.setViewport({ width: 320, height: 640 })
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const kind of kinds) {
      await open(kind)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${kind} ${scheme}`)
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      assert.deepEqual(found, [], `${kind} ${scheme}`)
    }
  }
})

test('no page asks for anything outside its folder', () => {
  assert.ok(requested.length > kinds.length)
  assert.deepEqual(requested.filter((url) => !url.startsWith('data:') && !url.startsWith(pathToFileURL(folder).href)), [])
})

test('the policy of every kind of page lets its own script, style, faces and pictures pass', async () => {
  refused.length = 0
  for (const kind of kinds) {
    await open(kind)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    assert.equal(await page.$eval('.search', (form) => (form as HTMLFormElement).hidden), false, kind)
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).maxWidth), 'none', kind)
    assert.ok(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded') && [...document.images].every((image) => !image.complete || image.naturalWidth > 0)), kind)
  }
  assert.deepEqual(refused, [])
})

test('and nothing that got into the text: scripts, handlers, frames, other bases, other sites', async () => {
  const asked: string[] = []
  const site = createServer((request, response) => { asked.push(request.url ?? ''); response.end() }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const harm = `<script>document.title = "ran"</script><img src="nowhere.png" onerror="document.title = 'ran'"><iframe src="${address}/frame"></iframe><base href="${address}/"><img src="${address}/picture"><script src="${address}/script"></script><object data="${address}/object"></object>`
  for (const kind of ['html/papers/alpha.html', 'volume.html']) {
    const file = kind.replace('.html', '-harmed.html')
    writeFileSync(path.join(folder, file), readFileSync(path.join(folder, kind), 'utf8').replace('<main', `${harm}<main`))
    refused.length = 0
    await open(file)
    assert.notEqual(await page.title(), 'ran', kind)
    assert.ok(await page.evaluate(() => document.baseURI.startsWith('file:')), kind)
    assert.ok(refused.length >= 6, JSON.stringify(refused))
  }
  site.close()
  assert.deepEqual(asked, [])
})

const results = (): Promise<readonly string[]> => page.evaluate(() => [...document.querySelectorAll('.hits li')].map((item) => item.querySelector('a')?.textContent ?? ''))

test('search finds the beginning of a word with ё or е, and the keyboard leads to the page and back', async () => {
  await page.setViewport({ width: 800, height: 900 })
  await open('html/index.html')
  await page.focus('#search-words')
  await page.keyboard.type('ЕЛКИН книг')
  await page.waitForFunction(() => document.querySelectorAll('.hits li').length === 2)
  assert.equal((await results())[0], 'Книги & чтение: первый доклад'.replace(' & ', ' & '))
  assert.match(await page.$eval('.found .status', (status) => status.textContent ?? ''), /Найдено текстов: 2/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Вторые тезисы')
  await page.keyboard.press('Escape')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-words')
  await page.keyboard.press('ArrowDown')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  assert.match(page.url(), /papers\/alpha\.html#page-\d+$/)
})

test('the field of another page brings its words to the contents page; nothing found is said', async () => {
  await open('html/papers/beta.html')
  await page.focus('#search-words')
  await page.keyboard.type('нетакого')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  await page.waitForFunction(() => document.querySelector('.found .status')?.textContent?.startsWith('Ничего не найдено'))
  assert.deepEqual(await results(), [])
})

test('a citation is copied by its button', async () => {
  await open('html/papers/alpha.html')
  await page.evaluate(() => { document.addEventListener('copy', () => { document.body.dataset['copied'] = String(getSelection()) }); Object.defineProperty(window, 'isSecureContext', { value: false }) })
  await page.click('button[data-copy^="gost"]')
  await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '')
  assert.match(await page.evaluate(() => document.body.dataset['copied'] ?? ''), /^Ёлкина А\. П\. Книги & чтение.*С\. \d+–\d+\.$/)
})

test('formulas have a face of the edition, with which signs grow', async () => {
  for (const file of ['html/papers/alpha.html', 'volume.html']) {
    await open(file)
    const { loaded, growth, variable } = await page.evaluate(async () => {
      await document.fonts.ready
      const heightOf = (sign: string): number => [...document.querySelectorAll('math mo, math mn')].find(({ textContent }) => textContent === sign)?.getBoundingClientRect().height ?? 0
      const name = document.querySelector('math .variable')
      return { loaded: [...document.fonts].filter(({ family, status }) => family.includes('STIX') && status === 'loaded').length, growth: heightOf('∑') / heightOf('1'), variable: name ? getComputedStyle(name).fontStyle : '' }
    })
    assert.ok(loaded >= 2, file)
    assert.ok(growth > 1.3, `${file}: a sum is ${growth} of a figure`)
    assert.equal(variable, 'italic', file)
  }
})

test('the edition in one file has its search within', async () => {
  await page.setViewport({ width: 360, height: 700 })
  await open('volume.html')
  await page.focus('#search-words')
  await page.keyboard.type('книг')
  await page.waitForFunction(() => document.querySelectorAll('.hits li').length > 0)
  const target = await page.$eval('.hits a', (link) => link.getAttribute('href') ?? '')
  assert.match(target, /^#/)
  assert.ok(await page.evaluate((id) => document.getElementById(id) !== null, decodeURIComponent(target.slice(1))))
})
