// THE MAP: every stage once, in order. The knot of page numbers is tied in book/tie-numbers.ts and only there.
import type { PrintRoom } from './assemble/kept-print.ts'
import { openPrintReader, type PrintReader } from './assemble/print-reader.ts'
import { heard } from './check/heard.ts'
import { checkBook } from './book/check-book.ts'
import { failedChecks } from './book/failed-checks.ts'
import { finishBook } from './book/finish-book.ts'
import { offprints } from './book/offprints.ts'
import { htmlEdition } from './book/html-edition.ts'
import { openBook, titlesOf, type OpenBook } from './book/open-book.ts'
import { printedPapers } from './book/printed-page.ts'
import { printBook } from './book/print-book.ts'
import { printOverlay } from './book/print-overlay.ts'
import type { Bodies } from './book/set-bodies.ts'
import { stopwatch } from './book/stopwatch.ts'
import type { TiedBook } from './book/tie-numbers.ts'
import { toldProblems } from './book/told-problems.ts'
import { authorLetters } from './export/author-letters.ts'
import type { Artifact, MadeArtifact } from './model/artifact.ts'
import type { Doors } from './model/doors.ts'
import type { DocumentInfo } from './model/outline.ts'
import type { Printer, Resource } from './model/print.ts'
import type { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import type { MessageLang } from './model/rules.ts'
import type { Disk } from './read/disk.ts'
import { reportOf } from './write/report-of.ts'

export interface BuildRequest {
  readonly disk: Disk
  /** The program's templates/. */
  readonly templatesFolder: string
  /** Name and version of the program, for the file's metadata. */
  readonly producer: string
  /** Changes with the program: what an earlier one kept is not used. */
  readonly edition: string
  /** Nothing is released while an error stands. */
  readonly final: boolean
  /** `full` reads every page of the finished volume back. */
  readonly verify: 'standard' | 'full'
  /** Language of messages; null: the volume's. */
  readonly lang: MessageLang | null
  /** Seconds since 1970 that date the files (SOURCE_DATE_EPOCH). */
  readonly epoch: number | null
}

export interface BuiltVolume {
  readonly pdf: Uint8Array
  readonly report: Report
  /** What it was made of, for the printing house's package. */
  readonly made: MadeOf
  readonly offprints: readonly MadeArtifact[]
  /** To the authors of papers with errors or warnings. */
  readonly letters: readonly Artifact[]
  /** The HTML edition. */
  readonly html: readonly Artifact[]
}

export interface MadeOf {
  readonly book: OpenBook
  readonly bodies: Bodies
  readonly tied: TiedBook
  readonly info: DocumentInfo
}

export interface Built {
  readonly problems: readonly Problem[]
  readonly lang: MessageLang
  /** Titles of papers, by file. */
  readonly titles: ReadonlyMap<string, string>
  /** Null when nothing could be made, or when `final` is asked for and an error stands. */
  readonly volume: BuiltVolume | null
}

export async function build(request: BuildRequest, doors: Doors): Promise<Built> {
  const clock = stopwatch(doors.now)
  doors.progress('read', 0, 1, '')
  const { book, problems: opening } = await openBook(request)
  clock.lap('read')
  const lang = request.lang ?? book?.studio.volume.lang ?? 'ru'
  const titles = book ? titlesOf(book) : new Map<string, string>()
  const stopped = (problems: readonly Problem[]): Built => ({ problems, lang, titles, volume: null })
  if (!book) return stopped(opening)
  // Nothing will be released: the problems of all papers are told at once, without printing.
  if (request.final && hasErrors(opening)) return stopped((await checkBook(request, doors.cache)).problems)
  const resources = new Map<string, Resource>(book.studio.template.resources)
  const reader = openPrintReader()
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const count = { printed: 0, kept: 0 }
    const room: PrintRoom = { printer, cache: doors.cache, reader, page: book.studio.page, count: (kept) => { count[kept ? 'kept' : 'printed']++ } }
    const { bodies, tied } = await printBook(book, request.disk, resources, room, doors, clock)
    const found = heard([...opening, ...bodies.problems, ...tied.problems, ...book.studio.fragments.problems()], bodies.ignored, new Set())
    const problems = [...toldProblems(found, book.sources, printedPapers(bodies, tied))]
    if (request.final && hasErrors(problems)) return stopped(problems)
    // The edition is made while the browser prints running heads; should the finished book fail a check, it must say so too.
    const [overlays, early] = await Promise.all([printOverlay(book, bodies, tied, room), htmlEdition(book, bodies, tied, { ...request, resources, problems })])
    clock.lap('overlay')
    // Nothing is printed any more: the browser ends beside the join. Should it not, that is told below.
    closing(reader, printer).catch(() => undefined)
    const finished = await finishBook(book, bodies, tied, overlays, request, doors, clock)
    const failed = failedChecks(finished.verification, book)
    problems.push(...failed)
    if (request.final && hasErrors(problems)) return stopped(problems)
    const html = failed.length === 0 ? early : await htmlEdition(book, bodies, tied, { ...request, resources, problems })
    problems.push(...html.problems)
    const report = reportOf({ book, tied, bodies, verification: finished.verification, problems, timings: clock.laps, cache: count, lang })
    const letters = authorLetters({ volume: book.studio.volume, papers: [...bodies.papers.values()], placed: tied.plan.papers, placeholders: bodies.placeholders, problems })
    const { offprints: extent, site } = book.studio.volume
    const source = { ...tied, ...finished, bodies, geometry: book.studio.page, site: site === '' ? '' : site.replace(/\/?$/, '/'), edition: request.edition }
    return { problems, lang, titles, volume: { pdf: finished.pdf, made: { book, bodies, tied, info: finished.info }, report, letters, html: html.value, offprints: extent === 'none' ? [] : offprints({ ...source, extent }) } }
  } finally {
    await closing(reader, printer)
  }
}

function closing(reader: PrintReader, printer: Printer): Promise<unknown> {
  return Promise.all([reader.close(), printer.close()])
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}
