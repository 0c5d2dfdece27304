// Doors → a press that stays warm: one browser, one reader of prints, one memory, for every save of a sitting.
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import type { Cache, Doors } from '../model/doors.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Printer, Resource } from '../model/print.ts'
import { memoryCache } from './memory-cache.ts'
import { turnstile } from './turnstile.ts'

export interface PreviewPress {
  readonly cache: Cache
  /** Faces and images by keys that name their content, of all papers that were set. */
  readonly resources: Map<string, Resource>
  /** What waits to be printed there is given up with the signal. What is being printed comes to its end: a tab that is stopped is cold. */
  room(page: PageGeometry, signal: AbortSignal): PrintRoom
  /** For a whole build: the same browser, which outlives it. */
  readonly doors: Doors
  close(): Promise<void>
}

export async function openPress(doors: Doors): Promise<PreviewPress> {
  const cache = memoryCache(doors.cache)
  const resources = new Map<string, Resource>()
  const others: ((key: string) => Promise<Resource | undefined>)[] = []
  const printer = await doors.openPrinter(async (key) => resources.get(key) ?? (await firstOf(others, key)))
  const reader = openPrintReader()
  const turns = turnstile(printsAtOnce)
  const lent: Printer = { ...printer, close: () => Promise.resolve() }
  const lend: Doors['openPrinter'] = (resource) => {
    others.unshift(resource)
    others.splice(mostLenders)
    return Promise.resolve(lent)
  }
  return {
    cache, resources, doors: { ...doors, cache, openPrinter: lend, progress: () => undefined },
    room: (page, signal) => ({ printer: { ...printer, print: (job, prepare) => turns.pass(() => printer.print(job, prepare), signal) }, reader, cache, page, count: () => undefined }),
    close: async () => {
      await reader.close()
      await printer.close()
    }
  }
}

/** A save overtakes one that is being printed, and no more than one. */
const printsAtOnce = 2
// A build that was overtaken may still be printing.
const mostLenders = 3

async function firstOf(sources: readonly ((key: string) => Promise<Resource | undefined>)[], key: string): Promise<Resource | undefined> {
  for (const source of sources) {
    const found = await source(key)
    if (found) return found
  }
  return undefined
}
