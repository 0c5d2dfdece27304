// The machine → the doors a build is handed: a browser, a cache beside the results, the clock.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Doors } from '../model/doors.ts'
import type { ByteStore } from '../model/byte-source.ts'
import type { Printer } from '../model/print.ts'
import type { MessageLang } from '../model/rules.ts'
import { cacheFolder } from '../print/cache-folder.ts'
import { createPrinter } from '../print/chromium-printer.ts'
import { findBrowser } from '../print/find-browser.ts'
import { noBrowserMessage } from '../print/browser-choice.ts'
import { DiskStore } from '../write/disk-store.ts'
import { folderCache, noCache } from '../write/folder-cache.ts'
import type { CommonOptions } from './options.ts'
import type { ProgressDisplay } from './progress-display.ts'
import { texts } from './texts.ts'

/** The machine cannot do what is asked: exit code 3. */
export class MachineFailure extends Error {}

export interface OpenDoors {
  readonly doors: Doors
  /** A file for the time of the work, where the results will stand. */
  openStore(): ByteStore
  /** Lets go of what was kept for papers as they were long ago. */
  tidy(): Promise<void>
  /** Ends every browser that was started and lets go of such files; safe at any moment. */
  close(): Promise<void>
}

/** An author who takes back a change of last week finds the paper still printed. */
const daysKept = 14

export function openDoors(options: CommonOptions, lang: MessageLang, display: ProgressDisplay): OpenDoors {
  let printer: Promise<Printer> | null = null
  const kept = options.cache ? folderCache(keptFolder(options)) : null
  const stores: DiskStore[] = []
  const openStore = (): ByteStore => {
    const store = new DiskStore(options.out)
    stores.push(store)
    return store
  }
  const doors: Doors = {
    cache: kept ?? noCache,
    progress: display.progress, now: () => performance.now(),
    openPrinter: (resource) => (printer = startPrinter(options, lang, resource))
  }
  const close = async (): Promise<void> => {
    for (const store of stores) store.close()
    await (await printer?.catch(() => null))?.close()
  }
  return { doors, openStore, tidy: async () => { await kept?.prune(daysKept) }, close }
}

async function startPrinter(options: CommonOptions, lang: MessageLang, resource: Parameters<Doors['openPrinter']>[0]): Promise<Printer> {
  // One more than the cores: while a finished print is being read, the next is under way.
  const tabs = options.jobs ?? Math.min(8, availableParallelism() + 1)
  if (options.browserEndpoint.length > 0) return createPrinter({ endpoints: options.browserEndpoint, tabs, resource: bytesOf(resource) })
  const browser = await findBrowser({ browser: options.browser, env: process.env, cacheDir: cacheFolder(process.env), onUnpack: () => { process.stderr.write(`${texts[lang].unpacking}\n`) } })
  if (!browser.found) throw new MachineFailure(noBrowserMessage(browser, lang))
  // The browser starts with the first document that is not in the cache, as an unchanged volume needs none; at once where there is no cache.
  return createPrinter({ browser, tabs, resource: bytesOf(resource), atOnce: !existsSync(keptFolder(options)) })
}

function keptFolder({ out }: CommonOptions): string {
  return join(out, '.cache')
}

function bytesOf(resource: Parameters<Doors['openPrinter']>[0]): (key: string) => Promise<{ contentType: string; bytes: Uint8Array } | undefined> {
  return async (key) => {
    const found = await resource(key)
    return found && { contentType: found.contentType, bytes: await found.bytes() }
  }
}
