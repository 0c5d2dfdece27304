// For tests of the preview: its server over a folder of their own, and a real browser that opens its page.
import { setTimeout } from 'node:timers/promises'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import type { Doors } from '../../src/model/doors.ts'
import { openPress, type PreviewPress } from '../../src/preview/press.ts'
import { PreviewSession, type SessionOptions } from '../../src/preview/preview-session.ts'
import { droppedFolder } from '../../src/preview/previewed-folder.ts'
import { servePreview, type PreviewServer } from '../../src/preview/serve-preview.ts'
import { createPrinter } from '../../src/print/chromium-printer.ts'
import { folderDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'
import { thisBrowser } from '../print/machine.ts'

/** Slow machines are not at fault: what never comes is found by this. */
export const patienceMs = 90_000

export interface Previewed {
  readonly folder: string
  readonly url: string
  readonly server: PreviewServer
  write(file: string, content: string | Uint8Array): void
  close(): Promise<void>
}

let press: Promise<PreviewPress> | null = null
let browser: Promise<Browser> | null = null

export async function endPreviews(): Promise<void> {
  await (await browser)?.close()
  await (await press)?.close()
  press = browser = null
}

async function doors(): Promise<Doors> {
  const choice = await thisBrowser()
  return {
    cache: noCache, progress: () => undefined, now: () => performance.now(),
    openPrinter: (resource) => createPrinter({ browser: choice, tabs: 3, resource: async (key) => { const found = await resource(key); return found && { contentType: found.contentType, bytes: await found.bytes() } } })
  }
}

function request(folder: string, alone: boolean): SessionOptions['request'] {
  return { disk: folderDisk(folder), templatesFolder, producer: 'test', edition: 'test', alone }
}

/** `files` by path; `first`: the paper to open; null files: the page where papers are dropped. */
export async function previewed(files: Readonly<Record<string, string | Uint8Array>> | null, { first = '', editor = '', host = '127.0.0.1' }: { readonly first?: string; readonly editor?: string; readonly host?: string } = {}): Promise<Previewed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proceedings-previewed-'))
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }
  for (const [file, content] of Object.entries(files ?? {})) write(file, content)
  const warm = await (press ??= doors().then(openPress))
  const open = (where: string, paper: string, alone: boolean): PreviewSession => new PreviewSession({ folder: where, first: paper, request: request(where, alone), press: warm, out: path.join(where, 'out') })
  const session = files === null ? null : open(folder, first, !('volume.yml' in files))
  const server = await servePreview({ session, openDropped: (dropped) => { const { folder: where, paper: only, alone } = droppedFolder(dropped); return open(where, only, alone) }, host, port: 0, editor, today: () => '2008-02-01' })
  return {
    folder, url: server.url, server, write,
    close: async () => {
      session?.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export interface OpenedPage {
  readonly page: Page
  /** Addresses that were asked for. */
  readonly requested: readonly string[]
  /** Errors of scripts, and what the browser refused. */
  readonly complaints: string[]
}

export async function openPage(url: string, { lang = 'ru', width = 1300, height = 900 }: { readonly lang?: string; readonly width?: number; readonly height?: number } = {}): Promise<OpenedPage> {
  const choice = await thisBrowser()
  const started = await (browser ??= puppeteer.launch({
    executablePath: choice.executablePath, headless: true, defaultViewport: null, args: [...(choice.sandbox ? [] : ['--no-sandbox']), '--disable-dev-shm-usage', '--disable-gpu', '--no-proxy-server'],
    env: { ...process.env, ...(choice.libraryPath === '' ? {} : { LD_LIBRARY_PATH: choice.libraryPath }) }
  }))
  const context = await started.createBrowserContext()
  await context.overridePermissions(new URL(url).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.setViewport({ width, height })
  await page.evaluateOnNewDocument((spoken: string) => { Object.defineProperty(navigator, 'languages', { get: () => [spoken] }) }, lang)
  const requested: string[] = []
  const complaints: string[] = []
  page.on('request', (asked) => requested.push(asked.url()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); void dialog.dismiss() })
  await page.goto(url)
  return { page, requested, complaints }
}

/** Waits until the page shows something else than `before`, and gives what stands for it. */
export async function nextVersion(page: Page, before: string): Promise<string> {
  await asked('another version', () => page.evaluate((old: string) => { const now = document.documentElement.dataset['version']; return now !== undefined && now !== old }, before))
  return page.evaluate(() => document.documentElement.dataset['version'] ?? '')
}

export function until(page: Page, what: string, test: () => boolean | Promise<boolean>): Promise<void> {
  return asked(what, () => page.evaluate(test))
}

// Asked from here: a poll within the page may be forgotten when a frame of it is loaded.
async function asked(what: string, test: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs
  // While a page is left for another it answers nothing.
  while (!(await test().catch(() => false))) {
    if (Date.now() > end) throw new Error(`${what}: not within ${patienceMs} ms`)
    await setTimeout(50)
  }
}

/** Text of the pages that are drawn. */
export function drawnText(page: Page): Promise<string> {
  return page.evaluate(() => [...document.querySelectorAll('.page .text')].map((layer) => layer.textContent).join('\n'))
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds fault with. Its script is put in past the page's policy. */
export async function faults(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession()
  await session.send('Runtime.evaluate', { expression: axe })
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

/** A paper of its own words. */
export function paper(body: string, head = ''): string {
  return `---\ntitle: Проба набора\nauthors: [{family: Иванов, given: Иван, affiliation: Библиотека, city: Томск, email: i@example.org}]\nudk: "027"\nabstract: Короткая аннотация.\nkeywords: [печать, набор]\n${head}---\n\n${body}\n`
}

export const volume = 'title: Сборник\nlang: ru\nyear: 2008\nformat: A5\nsections:\n  - title: Доклады\n    papers: [alpha, beta]\n'
