// Brings a browser onto a machine that has none: puppeteer's own download. Set-up calls this; printing never does.
import os from 'node:os'
import path from 'node:path'
import type { Environment } from './cache-folder.ts'

/** Downloads the chrome-headless-shell that this version of puppeteer is made for into puppeteer's cache. */
export async function installBrowser(env: Environment): Promise<void> {
  const { detectBrowserPlatform, install, Browser } = await import('@puppeteer/browsers')
  const { PUPPETEER_REVISIONS } = await import('puppeteer/internal/revisions.js')
  if (detectBrowserPlatform() === undefined) throw new Error(`There is no browser to download for ${process.platform} ${process.arch}`)
  await install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId: PUPPETEER_REVISIONS['chrome-headless-shell'],
    cacheDir: env['PUPPETEER_CACHE_DIR'] || path.join(os.homedir(), '.cache', 'puppeteer')
  })
}
