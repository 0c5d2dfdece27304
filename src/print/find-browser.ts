// The environment and the machine -> the browser to print with, or why there is none.
import type { BrowserChoice, BrowserSource, NoBrowser, RejectedBrowser } from './browser-choice.ts'
import type { Environment } from './cache-folder.ts'
import { browsersOfPuppeteer, installedBrowsers } from './installed-browsers.ts'
import { chromiumPackage, isUnpacked, unpackedChromium } from './packaged-chromium.ts'
import { probeBrowser } from './probe-browser.ts'

export interface FindOptions {
  /** A path given by the user; it and PUPPETEER_EXECUTABLE_PATH are used or refused, never passed over. */
  readonly browser?: string | undefined
  readonly env: Environment
  readonly cacheDir: string
  /** Compare the unpacked browser with its recorded hashes, not only its sizes. */
  readonly verify?: boolean
  /** Called before the packaged browser is unpacked, which takes some seconds. */
  readonly onUnpack?: () => void
}

interface Candidate {
  readonly path: string
  readonly source: BrowserSource
  readonly libraryPath: string
}

/** The first browser of the search order that starts and is recent enough. */
export async function findBrowser(options: FindOptions): Promise<BrowserChoice | NoBrowser> {
  const tried: RejectedBrowser[] = []
  const consider = async (candidate: Candidate): Promise<BrowserChoice | undefined> => {
    try {
      return await chosen(candidate, options)
    } catch (error) {
      tried.push({ path: candidate.path, source: candidate.source, reason: (error as Error).message })
      return undefined
    }
  }
  const demanded = demandedBrowser(options)
  if (demanded !== undefined) return (await consider(demanded)) ?? { found: false, tried }
  for (const candidate of machineBrowsers(options.env)) {
    const choice = await consider(candidate)
    if (choice !== undefined) return choice
  }
  return (await packagedBrowser(options, consider, tried)) ?? { found: false, tried }
}

function demandedBrowser(options: FindOptions): Candidate | undefined {
  if (options.browser !== undefined) return { path: options.browser, source: 'option', libraryPath: '' }
  const fromEnvironment = options.env['PUPPETEER_EXECUTABLE_PATH']
  return fromEnvironment ? { path: fromEnvironment, source: 'environment', libraryPath: '' } : undefined
}

function machineBrowsers(env: Environment): Candidate[] {
  return [
    ...browsersOfPuppeteer(env).map((path): Candidate => ({ path, source: 'puppeteer', libraryPath: '' })),
    ...installedBrowsers(env).map((path): Candidate => ({ path, source: 'installed', libraryPath: '' }))
  ]
}

async function packagedBrowser(
  options: FindOptions,
  consider: (candidate: Candidate) => Promise<BrowserChoice | undefined>,
  tried: RejectedBrowser[]
): Promise<BrowserChoice | undefined> {
  const chromium = await chromiumPackage()
  if (chromium === undefined) return undefined
  try {
    if (!(await isUnpacked(chromium, options.cacheDir))) options.onUnpack?.()
    const { executablePath, libraryPath } = await unpackedChromium(chromium, options.cacheDir, options.verify ?? false)
    return await consider({ path: executablePath, source: 'package', libraryPath })
  } catch (error) {
    // Most often a full disk or a home folder that cannot be written to.
    tried.push({ path: options.cacheDir, source: 'package', reason: (error as Error).message })
    return undefined
  }
}

async function chosen(candidate: Candidate, options: FindOptions): Promise<BrowserChoice> {
  const { path: executablePath, source, libraryPath } = candidate
  const probed = await probeBrowser({ executablePath, libraryPath, env: options.env, cacheDir: options.cacheDir })
  return { found: true, executablePath, source, ...probed }
}
