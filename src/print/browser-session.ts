// A browser one can open tabs in: started here, or running elsewhere already.
import { rm } from 'node:fs/promises'
import type { Browser, BrowserContext, CDPSession } from 'puppeteer'
import type { BrowserChoice } from './browser-choice.ts'
import type { Environment } from './cache-folder.ts'
import { createTarget } from './create-target.ts'
import { PrintError } from './print-error.ts'
import { startBrowser } from './start-browser.ts'

export interface BrowserSession {
  readonly product: string
  /** False once the browser has ended or the connection is lost. */
  readonly alive: boolean
  openPage(): Promise<OpenPage>
}

/** One page in a context of its own: nothing is shared with other pages, and it runs in a process of its own. */
export interface OpenPage {
  readonly cdp: CDPSession
  /** Calls back once the page, its process or its browser is gone. Commands under way may never be answered then. */
  onGone(callback: () => void): void
  close(): Promise<void>
}

/** How a session begins, and the one way to end it, which works while it still begins. */
export interface SessionOpening {
  readonly session: Promise<BrowserSession>
  close(): Promise<void>
}

const startTimeoutMs = 30_000

/** Starts the chosen browser. */
export function launchSession(choice: BrowserChoice, env: Environment): SessionOpening {
  const starting = startBrowser({ ...choice, env })
  const close = () => starting.then((running) => running.stop(), () => undefined)
  const connected = async (): Promise<BrowserSession> => {
    const running = await starting
    const { connect } = await import('puppeteer')
    // A limit of its own stands over each job; those of the protocol would only get in its way.
    const connecting = connect({ transport: running.transport, defaultViewport: null, protocolTimeout: 0 })
    const browser = await Promise.race([connecting, running.ended.then((errors) => failStart(errors)), startLimit()])
    const product = await browser.version()
    if (product !== choice.product) {
      await rm(choice.record, { force: true })
      throw new PrintError('changed', product)
    }
    return sessionOf(browser, product)
  }
  return { session: connected().catch((error) => closeAndThrow(close, error)), close }
}

/** Connects to a browser that runs elsewhere, by a ws:// or http:// address. Closing leaves it running. */
export function connectSession(endpoint: string): SessionOpening {
  const connecting = import('puppeteer').then(({ connect }) =>
    connect({
      ...(/^wss?:/.test(endpoint) ? { browserWSEndpoint: endpoint } : { browserURL: endpoint }),
      defaultViewport: null,
      protocolTimeout: 0
    })
  )
  const contexts: BrowserContext[] = []
  const close = async () => {
    const browser = await connecting.catch(() => undefined)
    await Promise.allSettled(contexts.map((context) => context.close()))
    await browser?.disconnect()
  }
  const connected = async (): Promise<BrowserSession> => {
    const browser = await Promise.race([connecting, startLimit()])
    return sessionOf(browser, await browser.version(), contexts)
  }
  return { session: connected().catch((error) => closeAndThrow(close, error)), close }
}

function sessionOf(browser: Browser, product: string, contexts: BrowserContext[] = []): BrowserSession {
  // One for all tabs, and never let go: with it the library would forget the browser itself.
  let root: Promise<CDPSession> | undefined
  return {
    product,
    get alive() {
      return browser.connected
    },
    openPage: async () => {
      const context = await browser.createBrowserContext()
      contexts.push(context)
      await createTarget(await (root ??= browser.target().createCDPSession()), context.id ?? '')
      const target = await browser.waitForTarget((candidate) => candidate.browserContext() === context, { timeout: startTimeoutMs })
      const cdp = await target.createCDPSession()
      const onGone = (callback: () => void) => {
        cdp.once('Inspector.targetCrashed', callback)
        context.once('targetdestroyed', callback)
        browser.once('disconnected', callback)
      }
      return { cdp, onGone, close: () => closeContext(context, contexts) }
    }
  }
}

async function closeContext(context: BrowserContext, contexts: BrowserContext[]): Promise<void> {
  const index = contexts.indexOf(context)
  if (index !== -1) contexts.splice(index, 1)
  // The browser may be gone, and its contexts with it.
  await context.close().catch(() => undefined)
}

async function closeAndThrow(close: () => Promise<void>, error: unknown): Promise<never> {
  // Closing waits for what is still on its way; whoever asked need not.
  void close()
  throw error instanceof PrintError ? error : new PrintError('start', error instanceof Error ? error.message : String(error))
}

function failStart(errors: string): never {
  throw new PrintError('start', errors.trim().split('\n').at(-1) ?? '')
}

function startLimit(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new PrintError('timeout', String(startTimeoutMs / 1000))), startTimeoutMs).unref()
  })
}
