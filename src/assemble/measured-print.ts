// A document → its print: measured before, its notes brought to the foot of their pages, and seen to stand there after.
import { downsampleImages } from '../layout/downsample-images.ts'
import { facesRead } from '../layout/faces-read.ts'
import { measure } from '../layout/measure.ts'
import { placeNotes, type NotPlaced, type PlacedNotes } from '../layout/page-notes.ts'
import { partTallTables } from '../layout/part-tall-tables.ts'
import { setAllLines } from '../layout/set-lines.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Misfit } from '../model/misfit.ts'
import type { Print, Printer, PrintJob } from '../model/print.ts'
import { notesStand, withoutFeet } from './notes-stand.ts'
import type { PrintReader } from './print-reader.ts'

export interface Press {
  readonly printer: Printer
  readonly reader: PrintReader
  readonly page: PageGeometry
}

/** Pixels that notes end above the foot of the page: rows of tables stand at other fractions of a pixel in print, and what is too high by a hair goes to the next page. */
const shyness = [1.5, 4]
const atTheEnd = (block = ''): Misfit => ({ kind: 'notes', block, words: '' })

/** Where a note would part from its call even at the second try, all notes stand at the end of their papers, and a misfit says so. */
export async function measuredPrint(job: PrintJob, key: string, press: Press): Promise<Print> {
  for (const shyPx of job.notesAtFoot ? shyness : []) {
    const { print, notes } = await printOnce(job, key, press, shyPx)
    if (notes === null || 'highest' in notes) return { ...print, misfits: [...print.misfits, atTheEnd(notes?.highest)] }
    if (notesStand(print, notes, press.page)) return withoutFeet(print)
  }
  const { print } = await printOnce(job, key, press, null)
  return job.notesAtFoot ? { ...print, misfits: [...print.misfits, atTheEnd()] } : print
}

async function printOnce(job: PrintJob, key: string, { printer, reader, page }: Press, shyPx: number | null): Promise<{ readonly print: Print; readonly notes: PlacedNotes | NotPlaced | null }> {
  const { area, mostDpi = 0 } = job
  let [misfits, notes] = [[] as readonly Misfit[], null as PlacedNotes | NotPlaced | null]
  const pdf = await printer.print(job, area && (async (document) => {
    misfits = await measure(document, area)
    await facesRead(document)
    if (job.html.includes('<table')) await partTallTables(document, area)
    // Notes that go to the foot of pages are wider there, and their lines are set there.
    await setAllLines(document, shyPx === null ? '' : 'section.notes')
    if (shyPx !== null) notes = await placeNotes(document, { ...area, heightPx: area.heightPx - shyPx })
    await downsampleImages(document, mostDpi)
  }))
  return { print: { ...(await reader.read(job.id, key, pdf, page)), misfits }, notes }
}
