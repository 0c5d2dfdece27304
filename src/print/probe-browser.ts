// Starts a browser once to learn what it is and what it needs here; the answer is kept until the browser's file changes.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from './cache-folder.ts'
import { startBrowser, type RunningBrowser, type StartOptions } from './start-browser.ts'

/** What starting a browser taught. */
export interface ProbedBrowser {
  readonly product: string
  readonly sandbox: boolean
  readonly libraryPath: string
  readonly record: string
}

export interface ProbeOptions {
  readonly executablePath: string
  /** Shared libraries to fall back on; '' for none. */
  readonly libraryPath: string
  readonly env: Environment
  readonly cacheDir: string
}

/** The first version that wraps columns into pages on screen, which the layout pass rests on. */
export const oldestMajorVersion = 145

const answerTimeoutMs = 30_000

/** What is known of a browser, started once if nothing is. Rejects with the reason when it cannot print for us. */
export async function probeBrowser(options: ProbeOptions): Promise<ProbedBrowser> {
  const file = await stat(options.executablePath)
  if (!file.isFile()) throw new Error('it is not a file')
  const identity = [options.executablePath, file.size, file.mtimeMs, isRoot()].join('|')
  const record = path.join(options.cacheDir, 'browsers', `${createHash('sha256').update(identity).digest('hex').slice(0, 16)}.json`)
  const known = await readRecord(record)
  if (known !== undefined) return { ...known, record }
  const facts = await startSomehow(options)
  await keepRecord(record, facts)
  return { ...facts, record }
}

type Facts = Omit<ProbedBrowser, 'record'>

/** With the sandbox and the machine's own libraries where possible; each protection is given up only for its own reason. */
async function startSomehow(options: ProbeOptions): Promise<Facts> {
  // Chromium refuses to run with its sandbox as root.
  let sandbox = !isRoot()
  let libraryPath = ''
  for (;;) {
    const { product, errors } = await startOnce({ executablePath: options.executablePath, env: options.env, sandbox, libraryPath })
    if (product !== '') return { product: recentEnough(product), sandbox, libraryPath }
    if (libraryPath === '' && options.libraryPath !== '' && /error while loading shared libraries/.test(errors)) libraryPath = options.libraryPath
    else if (sandbox && /sandbox|zygote|namespace/i.test(errors)) sandbox = false
    else throw new Error(lastLine(errors) || 'it does not start')
  }
}

async function startOnce(options: StartOptions): Promise<{ product: string; errors: string }> {
  const browser = await startBrowser(options)
  try {
    const product = await Promise.race([productOf(browser), browser.ended.then(() => ''), noAnswer()])
    if (product !== '') return { product, errors: '' }
  } finally {
    await browser.stop()
  }
  return { product: '', errors: await browser.ended }
}

/** Asks for the product and opens a page: a sandbox that fails shows only when a page's process starts. */
async function productOf(browser: RunningBrowser): Promise<string> {
  const answers = new Map<number, (result: Record<string, unknown>) => void>()
  browser.transport.onmessage = (text) => {
    const message = JSON.parse(text) as { id?: number; result?: Record<string, unknown> }
    if (message.id !== undefined) answers.get(message.id)?.(message.result ?? {})
  }
  let id = 0
  const ask = (method: string, params: object = {}, sessionId?: unknown) =>
    new Promise<Record<string, unknown>>((resolve) => {
      answers.set(++id, resolve)
      browser.transport.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
    })
  const { product } = await ask('Browser.getVersion')
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  const { result } = await ask('Runtime.evaluate', { expression: '6 * 7' }, sessionId)
  return (result as { value?: number } | undefined)?.value === 42 ? String(product) : ''
}

function recentEnough(product: string): string {
  const major = Number(/\/(\d+)/.exec(product)?.[1])
  if (major < oldestMajorVersion) throw new Error(`version ${major} is too old, ${oldestMajorVersion} or later is needed`)
  return product
}

async function readRecord(record: string): Promise<Facts | undefined> {
  try {
    const { product, sandbox, libraryPath } = JSON.parse(await readFile(record, 'utf8')) as Partial<Facts>
    return typeof product === 'string' && typeof sandbox === 'boolean' && typeof libraryPath === 'string' ? { product, sandbox, libraryPath } : undefined
  } catch {
    return undefined
  }
}

async function keepRecord(record: string, facts: Facts): Promise<void> {
  try {
    await mkdir(path.dirname(record), { recursive: true })
    await writeFile(`${record}.${process.pid}`, JSON.stringify(facts))
    await rename(`${record}.${process.pid}`, record)
  } catch {
    // Without a place to keep it, the browser is asked again next time.
  }
}

function noAnswer(): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, answerTimeoutMs, '').unref())
}

function isRoot(): boolean {
  return process.geteuid?.() === 0
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
