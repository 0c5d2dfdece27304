// What set-up does about browsers: finds one, or downloads one where the machine and the packages have none.
import type { BrowserChoice, NoBrowser } from './browser-choice.ts'
import { cacheFolder, type Environment } from './cache-folder.ts'
import { findBrowser } from './find-browser.ts'
import { installBrowser } from './install-browser.ts'

/** `onSlowStep` is told before a step that takes seconds or minutes. */
export async function provideBrowser(env: Environment, onSlowStep: (step: 'unpack' | 'download') => void): Promise<BrowserChoice | NoBrowser> {
  const options = { env, cacheDir: cacheFolder(env), verify: true, onUnpack: () => onSlowStep('unpack') }
  const found = await findBrowser(options)
  if (found.found || isDemanded(found)) return found
  try {
    onSlowStep('download')
    await installBrowser(env)
  } catch (error) {
    return { found: false, tried: [...found.tried, { path: '', source: 'puppeteer', reason: (error as Error).message }] }
  }
  return findBrowser(options)
}

/** A browser the user named is not replaced by another. */
function isDemanded(none: NoBrowser): boolean {
  return none.tried.some(({ source }) => source === 'option' || source === 'environment')
}
