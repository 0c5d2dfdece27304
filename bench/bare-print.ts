// The measure of speed: the same final documents, warm tabs, setContent + pdf and nothing else.
import { performance } from 'node:perf_hooks'
import type { Page } from 'puppeteer'
import puppeteer from 'puppeteer'
import type { BrowserChoice } from '../src/print/browser-choice.ts'
import { answerRequests } from '../src/print/request-answers.ts'
import type { ResourceSource } from '../src/print/request-answers.ts'
import { startBrowser } from '../src/print/start-browser.ts'

/** Seconds: the median of three runs over all documents, each tab taking the next. One browser, a renderer process per tab, as in a build. */
export async function barePrint(documents: readonly string[], tabs: number, browser: BrowserChoice, resource: ResourceSource): Promise<number> {
  const running = await startBrowser({ ...browser, env: process.env })
  try {
    const started = await puppeteer.connect({ transport: running.transport, defaultViewport: null })
    const pages = await Promise.all(Array.from({ length: tabs }, async () => {
      const page = await (await started.createBrowserContext()).newPage()
      await answerRequests(await page.createCDPSession(), resource, () => undefined)
      return page
    }))
    await printAll(documents.slice(0, tabs * 2), pages)
    const runs: number[] = []
    for (let run = 0; run < 3; run++) {
      const start = performance.now()
      await printAll(documents, pages)
      runs.push((performance.now() - start) / 1000)
    }
    return runs.sort((a, b) => a - b)[1] ?? 0
  } finally {
    await running.stop()
  }
}

async function printAll(documents: readonly string[], pages: readonly Page[]): Promise<void> {
  let next = 0
  await Promise.all(pages.map(async (page) => {
    for (let i = next++; i < documents.length; i = next++) {
      await page.setContent(documents[i] ?? '', { waitUntil: 'load' })
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, waitForFonts: true, timeout: 0 })
    }
  }))
}
