// A document → its print: measured before, cut into pages where notes or floats ask for it, and seen to stand as planned after.
import { boxLinks } from '../layout/box-links.ts'
import { downsampleImages } from '../layout/downsample-images.ts'
import { facesRead } from '../layout/faces-read.ts'
import { fitHeads } from '../layout/fit-heads.ts'
import { linksAsked } from '../layout/links-asked.ts'
import { measure } from '../layout/measure.ts'
import { partTallBlocks } from '../layout/part-tall-blocks.ts'
import { runInDocument } from '../layout/run-in-document.ts'
import { otherLengths, setAllLines, type OtherLength } from '../layout/set-lines.ts'
import { setPages } from '../layout/set-pages.ts'
import type { PagesSet, PagesUnset, PagesWished } from '../layout/pages-with.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Misfit } from '../model/misfit.ts'
import type { LoadedDocument, PageWishes, Print, Printer, PrintJob } from '../model/print.ts'
import { lostLinks } from './lost-links.ts'
import { pagesStand, withoutMarks } from './pages-stand.ts'
import type { PrintReader } from './print-reader.ts'
import { linesOfShortEnd } from './short-end.ts'

export interface Press {
  readonly printer: Printer
  readonly reader: PrintReader
  readonly page: PageGeometry
}

interface Try extends PagesWished {
  /** Only where a numbered table proves long enough to be parted under a line that says so. */
  readonly onlyLong?: true
}

interface StandingPrint {
  readonly print: Print
  /** Its last page was seen to before it was printed. */
  readonly planned: boolean
}

/** A last page of a line or two is drawn in, or let out to three lines, where paragraphs near the end allow it. */
export async function measuredPrint(job: PrintJob, key: string, press: Press): Promise<Print> {
  const { print, planned } = await standingPrint(job, key, press, null)
  const lines = job.area && !planned ? linesOfShortEnd(print) : 0
  if (lines === 0) return print
  for (const other of otherLengths(lines)) {
    const { print: again } = await standingPrint(job, key, press, other)
    if (again.pages === print.pages + Math.min(0, other.by) && linesOfShortEnd(again) === 0) return again
  }
  return print
}

/** Where a page does not stand as planned even at the second try, figures stay in the text; then all notes stand at the end of their papers. A misfit says so. */
async function standingPrint(job: PrintJob, key: string, press: Press, other: OtherLength | null): Promise<StandingPrint> {
  let highest = ''
  for (const wishes of job.pages ? triesFor(job.pages) : longTables) {
    const { print, pages } = await printOnce(job, key, press, wishes, other)
    // In columns that follow each other on a page nothing is planned.
    if (pages === null) return { print: { ...print, asPlanned: job.pages?.grid !== true }, planned: false }
    if ('highest' in pages) highest = pages.highest
    else if (pagesStand(print, pages, press.page)) return { print: { ...withoutMarks(print), misfits: [...print.misfits, ...given(job.pages, wishes, '')] }, planned: true }
  }
  const { print } = await printOnce(job, key, press, null, other)
  return { print: { ...print, asPlanned: false, misfits: [...print.misfits, ...given(job.pages, { notes: false, floats: 'text', grid: false }, highest)] }, planned: false }
}

const longTables: readonly Try[] = [1.5, 4].map((shyPx) => ({ notes: false, floats: 'text', grid: false, shyPx, onlyLong: true }))

function triesFor({ notes, floats, grid }: PageWishes): readonly Try[] {
  const tries = [{ notes, floats, grid, shyPx: 1.5 }, { notes, floats, grid, shyPx: 4 }]
  return notes && floats !== 'text' ? [...tries, { notes, floats: 'text', grid, shyPx: 1.5 }] : tries
}

/** What was wished and is not so. */
function given(wished: PageWishes | undefined, { notes, floats }: PageWishes, block: string): Misfit[] {
  return [...(wished?.notes && !notes ? [{ kind: 'notes' as const, block, words: '' }] : []), ...(wished?.floats === 'page' && floats === 'text' ? [{ kind: 'floats' as const, block: '', words: '' }] : [])]
}

async function printOnce(job: PrintJob, key: string, { printer, reader, page }: Press, wishes: Try | null, other: OtherLength | null): Promise<{ readonly print: Print; readonly pages: PagesSet | PagesUnset | null }> {
  const { area, mostDpi = 0, fitsHeads = false } = job
  let [misfits, pages, asked] = [[] as readonly Misfit[], null as PagesSet | PagesUnset | null, [] as readonly string[]]
  const overlay = fitsHeads ? async (document: LoadedDocument) => { await runInDocument(document, [fitHeads()]) } : undefined
  const pdf = await printer.print(job, !area ? overlay : (async (document) => {
    [misfits, , , , pages, , asked] = await runInDocument(document, [
      measure(area), facesRead(), /<(?:table|pre)\b/.test(job.html) ? partTallBlocks(area) : null,
      // Notes that go to the foot of pages are wider there, and their lines are set there.
      setAllLines(wishes?.notes ? 'section.notes' : '', other),
      wishes && setPages(area, wishes, wishes.onlyLong === true),
      boxLinks(), linksAsked(), downsampleImages(mostDpi)
    ])
  }))
  const read = await reader.read(job.id, key, pdf, page)
  return { print: { ...read, lostLinks: lostLinks(asked, read.links), misfits, asPlanned: true }, pages }
}
