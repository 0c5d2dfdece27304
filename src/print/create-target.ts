// A browser context → a page in it that draws nothing on a screen, where the browser can do so.
import type { CDPSession } from 'puppeteer'

/**
 * Nobody looks at the page: frames of it are drawn only when asked for, and nothing asks. Layout and printing need none, and drawing
 * them took a tenth of the machine, more where there are pictures. A browser that knows no such pages (macOS) draws as ever.
 */
export async function createTarget(browser: Pick<CDPSession, 'send'>, browserContextId: string): Promise<void> {
  const page = { url: 'about:blank', browserContextId }
  await browser.send('Target.createTarget', { ...page, enableBeginFrameControl: true }).catch(() => browser.send('Target.createTarget', page))
}
