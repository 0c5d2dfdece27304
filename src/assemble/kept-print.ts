// A print from the cache, or a new one that is then kept. The key is the hash of everything that went in.
import { createHash } from 'node:crypto'
import type { Cache } from '../model/doors.ts'
import type { Print, PrintJob } from '../model/print.ts'
import { measuredPrint, type Press } from './measured-print.ts'

// Changes when a print of the same document would be measured, mended, read or normalised otherwise.
const edition = 'print 51'

/** Fonts and images are named by their content in the HTML, so the HTML stands for them too. */
export function printKey(job: PrintJob, browser: string): string {
  return createHash('sha256').update([edition, browser, String(job.tagged), JSON.stringify(job.pages ?? null), String(job.mostDpi ?? 0), job.html].join('\0')).digest('hex')
}

export interface PrintRoom extends Press {
  readonly cache: Cache
  /** Told about each print: whether it came from the cache. */
  readonly count: (kept: boolean) => void
}

export async function keptPrint(job: PrintJob, room: PrintRoom): Promise<Print> {
  const key = printKey(job, room.printer.version)
  const kept = await room.cache.print(key)
  room.count(kept !== null)
  if (kept) return { ...kept, id: job.id }
  const print = await measuredPrint(job, key, room)
  await room.cache.keepPrint(print)
  return print
}
