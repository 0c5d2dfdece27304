// THE MAP: every stage once, in order. The knot of page numbers is tied in book/tie-numbers.ts and only there.
import { createHash } from 'node:crypto'
import { assembleVolume } from './assemble/assemble-volume.ts'
import { keptPrint, type PrintRoom } from './assemble/kept-print.ts'
import { digitsNeeded, planLateNumbers } from './assemble/late-numbers.ts'
import { openBook, type OpenBook } from './book/open-book.ts'
import { setBodies, type Bodies } from './book/set-bodies.ts'
import { tieNumbers, type TiedBook } from './book/tie-numbers.ts'
import { composeOverlay } from './compose/compose-overlay.ts'
import { documentInfo } from './compose/document-info.ts'
import { outlineOf } from './compose/outline-of.ts'
import type { Doors } from './model/doors.ts'
import type { Print, Resource } from './model/print.ts'
import type { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { problemAt, type MessageLang } from './model/rules.ts'
import type { Verification } from './model/verification.ts'
import type { Disk } from './read/disk.ts'
import { verifyVolume } from './verify/verify-volume.ts'
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

export interface Built {
  readonly problems: readonly Problem[]
  readonly lang: MessageLang
  /** Null when nothing could be made, or when `final` is asked for and an error stands. */
  readonly volume: { readonly pdf: Uint8Array; readonly report: Report } | null
}

export async function build(request: BuildRequest, doors: Doors): Promise<Built> {
  const clock = stopwatch(doors.now)
  doors.progress('read', 0, 1, '')
  const opened = await openBook(request)
  clock.lap('read')
  const lang = request.lang ?? opened.book?.studio.volume.lang ?? 'ru'
  const stopped = (problems: readonly Problem[]): Built => ({ problems, lang, volume: null })
  if (!opened.book || (request.final && hasErrors(opened.problems))) return stopped(opened.problems)
  const { book } = opened
  const resources = new Map<string, Resource>(book.studio.template.resources)
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const count = { printed: 0, kept: 0 }
    const room: PrintRoom = { printer, cache: doors.cache, page: book.studio.page, count: (kept) => { count[kept ? 'kept' : 'printed']++ } }
    const { bodies, tied } = await printBook(book, request, resources, room, doors, clock)
    const problems = [...opened.problems, ...bodies.problems, ...tied.problems, ...book.studio.fragments.problems()]
    if (request.final && hasErrors(problems)) return stopped(problems)
    const { pdf, verification } = await assembleAndVerify(book, bodies, tied, request, room, doors, clock)
    problems.push(...failures(verification, book))
    const report = reportOf({ book, tied, bodies, verification, problems, timings: clock.laps, cache: count, lang })
    return request.final && hasErrors(problems) ? stopped(problems) : { problems, lang, volume: { pdf, report } }
  } finally {
    await printer.close()
  }
}

async function printBook(book: OpenBook, request: BuildRequest, resources: Map<string, Resource>, room: PrintRoom, doors: Doors, clock: Stopwatch): Promise<{ bodies: Bodies; tied: TiedBook }> {
  // Gaps for late numbers are made before pages are known; should they prove too narrow, once more with wider ones.
  for (let lateDigits = digitsGuessed(book); ; lateDigits++) {
    const bodies = await setBodies({ book, disk: request.disk, resources, room, progress: doors.progress, lateDigits })
    clock.lap('print')
    doors.progress('number', 0, 1, '')
    const tied = await tieNumbers(bodies, book, room)
    clock.lap('number')
    const open = [...bodies.late.values()].some((numbers) => numbers.length > 0)
    if (!open || digitsNeeded(tied.plan) <= lateDigits) return { bodies, tied }
  }
}

function digitsGuessed(book: OpenBook): number {
  let characters = 0
  for (const manuscript of book.manuscripts.values()) characters += manuscript.text.length
  return Math.max(2, String(Math.round(characters / 1500)).length)
}

async function assembleAndVerify(book: OpenBook, bodies: Bodies, tied: TiedBook, request: BuildRequest, room: PrintRoom, doors: Doors, clock: Stopwatch): Promise<{ pdf: Uint8Array; verification: Verification }> {
  const { studio } = book
  const { plan, prints } = tied
  const overlays = await printOverlay(book, bodies, tied, room)
  clock.lap('overlay')
  doors.progress('join', 0, plan.pages.length, '')
  const outline = outlineOf({ plan, papers: bodies.heads, headings: bodies.headings }, studio)
  const info = documentInfo({ studio, heads: bodies.heads, producer: book.producer }, request.epoch)
  const expected = { plan, prints, geometry: studio.page, sources: bodies.sources, contents: tied.contents, authorIndex: tied.index, outline }
  const key = volumeKey([request.edition, request.verify, info, expected, [...overlays.values()].map(({ key: print, page }) => [print, page])])
  const kept = await doors.cache.volume(key)
  if (kept) return kept
  const { pdf } = await assembleVolume({ plan, prints, overlays, outline, info, geometry: studio.page })
  clock.lap('join')
  doors.progress('verify', 0, plan.pages.length, '')
  const verification = await verifyVolume(pdf, expected, { full: request.verify === 'full', lang: request.lang ?? studio.volume.lang })
  clock.lap('verify')
  if (verification.passed) await doors.cache.keepVolume({ key, pdf, verification })
  return { pdf, verification }
}

// A volume made of the same prints in the same places is the same volume, and was verified.
function volumeKey(facts: unknown): string {
  const short = (_: string, value: unknown): unknown => {
    if (value instanceof Map) return [...value]
    return value !== null && typeof value === 'object' && 'contentHashes' in value ? (value as Print).key : value
  }
  return createHash('sha256').update(JSON.stringify(facts, short)).digest('hex')
}

interface StampedPage {
  readonly pdf: Uint8Array
  readonly key: string
  readonly page: number
}

async function printOverlay(book: OpenBook, bodies: Bodies, tied: TiedBook, room: PrintRoom): Promise<ReadonlyMap<number, StampedPage>> {
  const runs = composeOverlay(tied.plan, planLateNumbers(bodies.late, tied.plan, tied.prints), book.studio)
  const overlays = new Map<number, StampedPage>()
  await Promise.all(runs.map(async (run) => {
    const { pdf, pages, key } = await keptPrint(run.job, room)
    if (pages !== run.pages.length) throw new Error(`The overlay has ${pages} pages, expected ${run.pages.length}.`)
    run.pages.forEach((page, i) => overlays.set(page, { pdf, key, page: i }))
  }))
  return overlays
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

const mostPapersNamed = 3

// A failed check names the papers it concerns, unless it concerns the book as a whole.
function failures(verification: Verification, book: OpenBook): Problem[] {
  return verification.checks.filter((check) => !check.passed).flatMap((check) => {
    const files = [...new Set(check.papers.map((id) => book.fileOf(id)).filter((file) => file !== ''))]
    const places = files.length > 0 && files.length <= mostPapersNamed ? files : ['volume.yml']
    return places.map((file) => problemAt({ file }, 'volume-verified', { check: check.name, found: check.details.slice(0, 3).join(' ') }))
  })
}

interface Stopwatch {
  lap(stage: string): void
  readonly laps: Record<string, number>
}

function stopwatch(now: () => number): Stopwatch {
  const laps: Record<string, number> = {}
  const start = now()
  let last = start
  return {
    laps,
    lap(stage) {
      const time = now()
      laps[stage] = Math.round((laps[stage] ?? 0) + time - last)
      laps['total'] = Math.round(time - start)
      last = time
    }
  }
}
