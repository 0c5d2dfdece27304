// Doors → a press that stays warm: one browser, one reader of prints, one memory, for every save of a sitting.
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import type { Cache, Doors } from '../model/doors.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Printer, Resource } from '../model/print.ts'
import { memoryCache } from './memory-cache.ts'

export interface PreviewPress {
  readonly cache: Cache
  /** Faces and images by keys that name their content, of all papers that were set. */
  readonly resources: Map<string, Resource>
  room(page: PageGeometry): PrintRoom
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
  const lent: Printer = { ...printer, close: () => Promise.resolve() }
  const lend: Doors['openPrinter'] = (resource) => {
    others.unshift(resource)
    others.splice(mostLenders)
    return Promise.resolve(lent)
  }
  return {
    cache, resources, doors: { ...doors, cache, openPrinter: lend, progress: () => undefined },
    room: (page) => ({ printer, reader, cache, page, count: () => undefined }),
    close: async () => {
      await reader.close()
      await printer.close()
    }
  }
}

// A build that was overtaken may still be printing.
const mostLenders = 3

async function firstOf(sources: readonly ((key: string) => Promise<Resource | undefined>)[], key: string): Promise<Resource | undefined> {
  for (const source of sources) {
    const found = await source(key)
    if (found) return found
  }
  return undefined
}
