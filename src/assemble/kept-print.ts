// A print from the cache, or a new one that is then kept. The key is the hash of everything that went in.
import { createHash } from 'node:crypto'
import { downsampleImages } from '../layout/downsample-images.ts'
import { measure } from '../layout/measure.ts'
import { partTallTables } from '../layout/part-tall-tables.ts'
import type { Cache } from '../model/doors.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Misfit } from '../model/misfit.ts'
import type { Print, Printer, PrintJob } from '../model/print.ts'
import type { PrintReader } from './print-reader.ts'

// Changes when a print of the same document would be measured, mended, read or normalised otherwise.
const edition = 'print 13'

/** Fonts and images are named by their content in the HTML, so the HTML stands for them too. */
export function printKey(job: PrintJob, browser: string): string {
  return createHash('sha256').update([edition, browser, String(job.tagged), String(job.mostDpi ?? 0), job.html].join('\0')).digest('hex')
}

export interface PrintRoom {
  readonly printer: Printer
  readonly cache: Cache
  readonly reader: PrintReader
  readonly page: PageGeometry
  /** Told about each print: whether it came from the cache. */
  readonly count: (kept: boolean) => void
}

export async function keptPrint(job: PrintJob, room: PrintRoom): Promise<Print> {
  const key = printKey(job, room.printer.version)
  const kept = await room.cache.print(key)
  room.count(kept !== null)
  if (kept) return { ...kept, id: job.id }
  let misfits: readonly Misfit[] = []
  const { area, mostDpi = 0 } = job
  const pdf = await room.printer.print(job, area && (async (document) => {
    misfits = await measure(document, area)
    if (job.html.includes('<table')) await partTallTables(document, area)
    await downsampleImages(document, mostDpi)
  }))
  const print = { ...(await room.reader.read(job.id, key, pdf, room.page)), misfits }
  await room.cache.keepPrint(print)
  return print
}
