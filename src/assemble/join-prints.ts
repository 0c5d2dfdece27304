// The page plan and the prints → the pages of the volume in order, all in one PDF.
import { versoShiftPt } from '../model/geometry.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { PagePlan, PlannedPage } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import { alignment } from './alignment.ts'
import type { Shift } from './alignment.ts'
import { pageList } from './pdf/page-list.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { readInto } from './pdf/read-pdf.ts'
import { dictOf } from './pdf/values.ts'
import type { PdfDict, Ref } from './pdf/values.ts'
import { thousandths } from './thousandths.ts'

/** A page of the volume. */
export interface Sheet {
  readonly planned: PlannedPage
  readonly ref: Ref
  readonly dict: PdfDict
  readonly shift: Shift
}

/** A print whose objects are part of the volume. */
export interface JoinedPrint {
  readonly print: Print
  /** From 1, in the order of the volume. */
  readonly ordinal: number
  /** The catalog it came with; it stays behind, but leads to the structure tree. */
  readonly catalog: PdfDict
  /** Its pages in their order. */
  readonly sheets: readonly Sheet[]
}

export interface Joined {
  readonly sheets: readonly Sheet[]
  readonly prints: readonly JoinedPrint[]
}

export function joinPrints(pdf: Pdf, plan: PagePlan, prints: ReadonlyMap<string, Print>, geometry: PageGeometry): Joined {
  const opened = new Map<string, OpenedPrint>()
  const sheets = plan.pages.map((planned): Sheet => {
    if (!planned.source) return blankSheet(pdf, planned)
    let print = opened.get(planned.source.print)
    if (!print) opened.set(planned.source.print, (print = openPrint(pdf, planned.source.print, prints)))
    const page = nextPage(print, planned, planned.source.page)
    const sheet = { planned, ref: page.ref, dict: page.dict, shift: shiftOf(pdf, page.dict, planned, geometry) }
    print.sheets.push(sheet)
    return sheet
  })
  return { sheets, prints: [...opened.values()].map(joinedPrint) }
}

interface OpenedPrint {
  readonly print: Print
  readonly catalog: PdfDict
  readonly pages: readonly PdfPage[]
  readonly sheets: Sheet[]
}

function openPrint(pdf: Pdf, id: string, prints: ReadonlyMap<string, Print>): OpenedPrint {
  const print = prints.get(id)
  if (!print) throw new Error(`The page plan names the print ${id}, which does not exist`)
  const catalog = pdf.dict(readInto(pdf, print.pdf).get('Root'))
  if (!catalog) throw new Error(`The print ${id} has no catalog`)
  return { print, catalog, pages: pageList(pdf, catalog), sheets: [] }
}

// The structure tree and the links of a print follow its pages: none may be missing, moved or doubled.
function nextPage({ print, pages, sheets }: OpenedPrint, { page }: PlannedPage, index: number): PdfPage {
  const found = pages[index]
  if (!found || sheets.length !== index) throw new Error(`The page plan asks for page ${index + 1} of the print ${print.id} on page ${page}, expected page ${sheets.length + 1} of ${pages.length}`)
  return found
}

function joinedPrint({ print, catalog, pages, sheets }: OpenedPrint, index: number): JoinedPrint {
  if (sheets.length !== pages.length) throw new Error(`The page plan places ${sheets.length} pages of the print ${print.id}, expected ${pages.length}`)
  return { print, ordinal: index + 1, catalog, sheets }
}

function blankSheet(pdf: Pdf, planned: PlannedPage): Sheet {
  const dict = dictOf({ Type: 'Page', Resources: new Map() })
  return { planned, ref: pdf.add(dict), dict, shift: { xPt: 0, yPt: 0 } }
}

function shiftOf(pdf: Pdf, page: PdfDict, planned: PlannedPage, geometry: PageGeometry): Shift {
  const aligned = alignment(pdf, page.get('MediaBox'), geometry)
  return planned.side === 'recto' ? aligned : { ...aligned, xPt: thousandths(aligned.xPt + versoShiftPt(geometry)) }
}
