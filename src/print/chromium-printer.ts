// One HTML document -> one PDF, several at a time, with Chromium.
import type { LoadedDocument, PrintJob, Printer } from '../model/print.ts'
import type { BrowserChoice } from './browser-choice.ts'
import { connectSession, launchSession, type BrowserSession, type SessionOpening } from './browser-session.ts'
import type { Environment } from './cache-folder.ts'
import { PrintError } from './print-error.ts'
import type { ResourceSource } from './request-answers.ts'
import { openTab, type Tab } from './tab.ts'
import { createTabPool } from './tab-pool.ts'
import { steppedBy, untilGivenUp } from './until-given-up.ts'

export interface PrinterOptions {
  /** The browser to start. Not needed where `endpoints` are given. */
  readonly browser?: BrowserChoice
  /** How many documents are printed at once. */
  readonly tabs: number
  readonly resource: ResourceSource
  /** Start the browser now, not with the first document. */
  readonly atOnce?: boolean
  /** Browsers that already run, by ws:// or http:// address; tabs are dealt out among them. */
  readonly endpoints?: readonly string[]
  readonly env?: Environment
  /** The least time a document is given; long ones are given more. */
  readonly timeoutMs?: number
}

export interface ChromiumPrinter extends Printer {
  /** Addresses that documents asked for and did not get, each once. */
  blockedRequests(): readonly string[]
}

/** Starts nothing yet unless asked to, except that running browsers are asked for their version. */
export async function createPrinter(options: PrinterOptions): Promise<ChromiumPrinter> {
  const endpoints = options.endpoints ?? []
  const blocked = new Set<string>()
  const browsers = createBrowsers(options, endpoints)
  let version = options.browser?.product ?? ''
  if (endpoints.length > 0) version = await commonVersion(browsers)
  // Should it fail, the first document will tell.
  if (options.atOnce) browsers.session(0).catch(() => undefined)
  const openInTurn = (index: number) =>
    inTime(openLimitMs, async () => openTab(await browsers.session(index), options.resource, (url) => blocked.add(url)))
  const pool = createTabPool(Math.max(1, options.tabs, endpoints.length), openInTurn)

  const printOnce = async (job: PrintJob, prepare?: (document: LoadedDocument) => Promise<void>, signal?: AbortSignal): Promise<Uint8Array> => {
    const steps = async (tab: Tab): Promise<Uint8Array> => {
      signal?.throwIfAborted()
      await tab.load(job.html, job.area)
      await prepare?.(steppedBy(tab, signal))
      signal?.throwIfAborted()
      return tab.print(job.tagged)
    }
    const pdf = await pool.use((tab) => inTime(timeLimitMs(job, options), () => untilGivenUp(() => steps(tab), signal)))
    if (pdf) return pdf
    throw signal?.reason
  }
  return {
    version,
    print: (job, prepare, signal) => printOnce(job, prepare, signal).catch((error) => (isWorthRetrying(error) ? printOnce(job, prepare, signal) : Promise.reject(error as Error))),
    blockedRequests: () => [...blocked],
    close: () => {
      pool.close()
      return browsers.close()
    }
  }
}

interface Browsers {
  readonly count: number
  /** The session for the tab of this index, opened at its first use and again after the browser has ended. */
  session(index: number): Promise<BrowserSession>
  close(): Promise<void>
}

function createBrowsers(options: PrinterOptions, endpoints: readonly string[]): Browsers {
  const count = Math.max(1, endpoints.length)
  const current: (SessionOpening | undefined)[] = []
  const all = new Set<SessionOpening>()
  let closing: Promise<void> | undefined

  const begin = (place: number): SessionOpening => {
    if (closing !== undefined) throw new PrintError('closed')
    const opening = open(options, endpoints[place])
    all.add(opening)
    current[place] = opening
    return opening
  }
  const drop = (place: number, opening: SessionOpening) => {
    if (current[place] === opening) current[place] = undefined
    void opening.close().finally(() => all.delete(opening))
  }
  const session = async (index: number): Promise<BrowserSession> => {
    const place = index % count
    const opening = current[place] ?? begin(place)
    try {
      const found = await opening.session
      if (found.alive) return found
    } catch (error) {
      drop(place, opening)
      throw error
    }
    drop(place, opening)
    return session(index)
  }
  const close = () => (closing ??= Promise.all([...all].map((opening) => opening.close())).then(() => undefined))
  return { count, session, close }
}

function open(options: PrinterOptions, endpoint: string | undefined): SessionOpening {
  if (endpoint !== undefined) return connectSession(endpoint)
  if (options.browser === undefined) throw new Error('A printer needs a browser or an endpoint')
  return launchSession(options.browser, options.env ?? process.env)
}

/** Bodies printed by different versions must not meet in one volume. */
async function commonVersion(browsers: Browsers): Promise<string> {
  try {
    const sessions = await Promise.all(Array.from({ length: browsers.count }, (_, index) => browsers.session(index)))
    const versions = [...new Set(sessions.map((session) => session.product))]
    if (versions.length > 1) throw new PrintError('start', `the browsers are of different versions: ${versions.join(', ')}`)
    return versions[0] ?? ''
  } catch (error) {
    await browsers.close()
    throw error
  }
}

const openLimitMs = 60_000
const defaultTimeoutMs = 120_000
const timeoutMsPerMegabyte = 60_000
/** A large photograph is drawn again at the size it is printed. */
const timeoutMsPerPicture = 3_000

function timeLimitMs(job: PrintJob, options: PrinterOptions): number {
  const pictures = job.resources.filter((key) => key.startsWith('image/')).length
  return (options.timeoutMs ?? defaultTimeoutMs) + Math.floor(job.html.length / 1e6) * timeoutMsPerMegabyte + Math.max(0, pictures - 20) * timeoutMsPerPicture
}

async function inTime<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PrintError('timeout', String(limitMs / 1000))), limitMs)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}

/** After a crash a document gets a second chance, in a new tab; it may have died of its neighbour. */
// A browser that ends just while a tab is opened is told of by the library, not by us.
function isWorthRetrying(error: unknown): boolean {
  if (error instanceof PrintError) return error.failure === 'crashed'
  return error instanceof Error && /Target closed|Session closed|Connection closed/.test(error.message)
}
