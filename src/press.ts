// The map of the printing house's package: the volume is built, its pages are made ready for the press, the finished file is read as a printer reads it.
import { build, hasErrors, type BuildRequest, type Built, type BuiltVolume, type MadeOf } from './build.ts'
import { pageOfBlock, printedPapers } from './book/printed-page.ts'
import { toldProblems } from './book/told-problems.ts'
import type { StoredArtifact } from './model/artifact.ts'
import type { ByteSource, ByteStore } from './model/byte-source.ts'
import type { Doors } from './model/doors.ts'
import type { Printer, Resource } from './model/print.ts'
import type { Problem } from './model/problem.ts'
import type { MessageLang } from './model/rules.ts'
import { askedPages, ledgerOf, movedPages, readLedger, writeLedger, type PageLedger } from './press/block/page-ledger.ts'
import { takePages } from './press/block/take-pages.ts'
import type { FinishedVolume } from './press/finished-volume.ts'
import { inkProfiles, type InkProfiles } from './press/ink-profile.ts'
import { makeInside, type Inside } from './press/make-inside.ts'
import { makeOutside } from './press/make-outside.ts'
import { packageFiles } from './press/package-files.ts'
import { packageProblems } from './press/package-problems.ts'
import { packageTicket } from './press/package-ticket.ts'
import type { PreflightReport } from './press/preflight/preflight.ts'
import { profileProblems } from './press/profile-problems.ts'
import { colourLeaves } from './press/ticket/colour-leaves.ts'
import { makeTicket } from './press/ticket/make-ticket.ts'
import { ticketProblems } from './press/ticket/ticket-problems.ts'
import { volumePlaces, type VolumePlaces } from './press/volume-places.ts'

export interface PressRequest {
  readonly build: BuildRequest
  /** Profiles of printing conditions that come with the program. */
  readonly profilesFolder: string
  /** Folios of pages to be replaced in a package that was signed off, such as `45-48`; '' makes the whole. */
  readonly pages: string
  /** What the last package left beside its block, as text; null when there is none. */
  readonly ledger: string | null
}

export interface PressDoors extends Doors {
  /** For files that need not be in memory; they last as long as the package is not written. */
  readonly openStore: () => ByteStore
}

export interface PressPackage {
  /** In the results folder. */
  readonly files: readonly StoredArtifact[]
  readonly colourPages: readonly number[]
  /** Of paper, that have colours on a side. */
  readonly colourLeaves: number
  /** The page count, on which reading edition, block and ticket agree. */
  readonly pages: number
  readonly draft: boolean
}

/** Why replacement pages were not made. */
export type Refusal = { readonly why: 'no-package' | 'no-page' } | { readonly why: 'moved'; readonly pages: readonly string[] }

export interface Pressed {
  readonly problems: readonly Problem[]
  readonly lang: MessageLang
  readonly titles: ReadonlyMap<string, string>
  /** Null when nothing could be made, or when `final` is asked for and an error stands. */
  readonly made: PressPackage | null
  /** What the preflight found, when nothing was made too. */
  readonly report: PreflightReport | null
  /** The same of the cover. */
  readonly cover: PreflightReport | null
  readonly refused: Refusal | null
}

export async function press(request: PressRequest, doors: PressDoors): Promise<Pressed> {
  const { finished, made, ...known } = await builtVolume(request.build, doors)
  if (!finished || !made) return { ...known, made: null, report: null, cover: null, refused: null }
  doors.progress('press', 0, 1, '')
  const resources = new Map<string, Resource>(finished.studio.template.resources)
  const places = volumePlaces(made.book.sources.get('volume.yml')?.text ?? '')
  const profiles = await inkProfiles(finished.studio.volume.press.profile, request.build.disk, request.profilesFolder, places)
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const inside = makeInside(finished, profiles.conditions, { printer, resources, disk: request.build.disk, cache: doors.cache, openStore: doors.openStore })
    return await (request.pages === '' ? pressWhole({ ...known, made, request, finished, resources, printer, places, profiles }, inside) : pressPages({ ...known, made, request, profiles }, await inside))
  } finally {
    await printer.close()
  }
}

interface BuiltForPress extends Pick<Built, 'problems' | 'lang' | 'titles'> {
  readonly made: MadeOf | null
  readonly finished: FinishedVolume | null
}

// All else that was made, such as the HTML edition, is let go: it holds every picture once more.
async function builtVolume(request: BuildRequest, doors: Doors): Promise<BuiltForPress> {
  const { problems, lang, titles, volume } = await build(request, doors)
  return { problems, lang, titles, made: volume && volume.made, finished: volume && finishedVolume(volume) }
}

interface Pressing extends Pick<Built, 'problems' | 'lang' | 'titles'> {
  readonly made: MadeOf
  readonly request: PressRequest
  readonly finished: FinishedVolume
  readonly resources: Map<string, Resource>
  readonly printer: Printer
  readonly places: VolumePlaces
  readonly profiles: InkProfiles
}

async function pressWhole({ problems: found, lang, titles, made, request, finished, resources, printer, places, profiles }: Pressing, printing: Promise<Inside>): Promise<Pressed> {
  const { studio, info, plan } = finished
  // Those of the volume's own pages were told by the build.
  const known = studio.fragments.problems().length
  const [inside, outside] = await Promise.all([printing, makeOutside({ studio, pages: plan.pages.length, info, disk: request.build.disk, printer, resources, places, conditions: profiles.conditions })])
  const ticket = packageTicket(finished, inside, outside)
  const papers = await makeTicket(ticket, studio, info, printer)
  const printed = told([...profiles.problems, ...profileProblems(profiles.conditions, studio.volume.press, { inside: inside.block.colourPages.length > 0, cover: outside.inColour }, places), ...inside.report.problems, ...outside.problems, ...ticketProblems(ticket, places), ...studio.fragments.problems().slice(known)], made)
  const problems = packageProblems(found, printed)
  const draft = hasErrors(problems) || !inside.report.passed || !outside.report.passed
  const answer = { problems, lang, titles, report: inside.report, cover: outside.report, refused: null }
  if (draft && request.build.final) return { ...answer, made: null }
  const files = packageFiles({ inside, outside, papers: draft ? [] : papers, volume: studio.volume, draft })
  return { ...answer, made: { files, colourPages: inside.block.colourPages, colourLeaves: colourLeaves(inside.block.colourPages), pages: plan.pages.length, draft } }
}

/** Pages of the block alone, for a package that was handed in. */
async function pressPages({ problems: found, lang, titles, made, request, profiles }: Pick<Pressing, 'problems' | 'lang' | 'titles' | 'made' | 'request' | 'profiles'>, { block, report }: Inside): Promise<Pressed> {
  const problems = packageProblems(found, told([...profiles.problems, ...report.problems], made))
  const draft = hasErrors(problems) || !report.passed
  const answer = { problems, lang, titles, report, cover: null }
  if (draft && request.build.final) return { ...answer, made: null, refused: null }
  const replaced = await replacement(block.pdf, ledgerOf(report.pages), request, draft)
  if ('why' in replaced) return { ...answer, made: null, refused: replaced }
  return { ...answer, made: { files: replaced.files, colourPages: block.colourPages, colourLeaves: colourLeaves(block.colourPages), pages: report.pages.length, draft }, refused: null }
}

function finishedVolume({ pdf, made: { book, bodies, tied, info } }: BuiltVolume): FinishedVolume {
  const papers = printedPapers(bodies, tied)
  const pageOf: FinishedVolume['pageOf'] = (id, line, column) => {
    const paper = papers.get(id)
    return paper && pageOfBlock(paper, line, column)
  }
  return { pdf, studio: book.studio, info, plan: tied.plan, prints: tied.prints, pictures: bodies.pictures, fileOf: book.fileOf, pageOf }
}

function told(problems: readonly Problem[], { book, bodies, tied }: MadeOf): readonly Problem[] {
  return toldProblems(problems, book.sources, printedPapers(bodies, tied))
}

// After sign-off nothing may move but what was asked for: the house has the other pages already.
async function replacement(block: ByteSource, now: PageLedger, { pages: asked, ledger }: PressRequest, draft: boolean): Promise<Refusal | { readonly files: readonly StoredArtifact[] }> {
  const before = readLedger(ledger)
  if (!before) return { why: 'no-package' }
  const pages = askedPages(asked, now.pages)
  if (!pages) return { why: 'no-page' }
  const moved = movedPages(before, now, pages)
  if (moved.length > 0) return { why: 'moved', pages: moved }
  const name = asked.replace(/\s+/g, '').replaceAll(',', '_').replace(/[^\w-]/g, '-')
  const taken = await takePages(block, pages, now.pages.map(({ label }) => label))
  if (draft) return { files: [{ path: `press/pages-${name}.draft.pdf`, content: taken }] }
  return { files: [{ path: `press/pages-${name}.pdf`, content: taken }, { path: 'press/block.json', content: writeLedger(now) }] }
}
