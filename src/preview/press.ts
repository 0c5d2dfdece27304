// Doors → a press that stays warm: one browser, one reader of prints, one memory, for every save of a sitting.
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import type { Doors } from '../model/doors.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Resource } from '../model/print.ts'
import { memoryCache } from './memory-cache.ts'
import { turnstile } from './turnstile.ts'

export interface PreviewPress {
  /** Faces and images by keys that name their content, of all papers that were set. */
  readonly resources: Map<string, Resource>
  /** With the signal, what waits to be printed there and what is being printed is given up. */
  room(page: PageGeometry, signal: AbortSignal): PrintRoom
  /** The clock. */
  readonly now: Doors['now']
  close(): Promise<void>
}

export async function openPress(doors: Doors): Promise<PreviewPress> {
  const cache = memoryCache(doors.cache)
  const resources = new Map<string, Resource>()
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  const reader = openPrintReader()
  const turns = turnstile(printsAtOnce)
  return {
    resources, now: doors.now,
    room: (page, signal) => ({ printer: { ...printer, print: (job, prepare) => turns.pass(() => printer.print(job, prepare, signal), signal) }, reader, cache, page, count: () => undefined }),
    close: async () => {
      await reader.close()
      await printer.close()
    }
  }
}

/** A save overtakes one that is being printed, and no more than one. */
const printsAtOnce = 2
