// The map of the printing house's package: the volume is built, its pages are made ready for the press, the finished file is read as a printer reads it.
import { build, hasErrors, type BuildRequest, type MadeOf } from './build.ts'
import { openPrintReader } from './assemble/print-reader.ts'
import { printedPapers } from './book/printed-page.ts'
import { toldProblems } from './book/told-problems.ts'
import type { Artifact } from './model/artifact.ts'
import type { Doors } from './model/doors.ts'
import type { Problem } from './model/problem.ts'
import type { MessageLang } from './model/rules.ts'
import { makeBlock } from './press/block/make-block.ts'
import { askedPages, movedPages, readLedger, writeLedger, type PageLedger } from './press/block/page-ledger.ts'
import { printBled, type BledPages } from './press/block/print-bled.ts'
import { takePages } from './press/block/take-pages.ts'
import { packageProblems } from './press/package-problems.ts'
import { finding } from './press/preflight/finding.ts'
import { preflight, withFindings, type PreflightReport } from './press/preflight/preflight.ts'
import { preflightFiles } from './press/preflight/preflight-files.ts'
import { bindingMm, type PreflightTerms } from './press/preflight/terms.ts'
import { printedPictures } from './press/printed-pictures.ts'

export interface PressRequest {
  readonly build: BuildRequest
  /** Folios of pages to be replaced in a package that was signed off, such as `45-48`; '' makes the whole. */
  readonly pages: string
  /** What the last package left beside its block, as text; null when there is none. */
  readonly ledger: string | null
}

export interface PressPackage {
  /** In the results folder. */
  readonly files: readonly Artifact[]
  readonly report: PreflightReport
  readonly colourPages: readonly number[]
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
  readonly refused: Refusal | null
}

export async function press(request: PressRequest, doors: Doors): Promise<Pressed> {
  const built = await build(request.build, doors)
  const { volume, lang, titles } = built
  if (!volume) return { problems: built.problems, lang, titles, made: null, report: null, refused: null }
  const { studio } = volume.made.book
  const settings = studio.volume.press
  doors.progress('press', 0, 1, '')
  const bled = settings.bleedMm > 0 ? await printedWithBleed(volume.made, doors) : noBleed
  const block = await makeBlock({ volume: volume.pdf, settings, page: studio.page, bled: bled.pages, info: volume.made.info })
  const report = withFindings(await preflight(block.pdf, termsOf(volume.made, block.colourPages)), bled.broken.length > 0 ? [finding('bleed-same', bled.broken)] : [])
  const problems = packageProblems(built.problems, told(report.problems, volume.made))
  const draft = hasErrors(problems) || !report.passed
  const answer = { problems, lang, titles, report }
  if (draft && request.build.final) return { ...answer, made: null, refused: null }
  const ledger: PageLedger = { pages: report.pages.map(({ label, look }) => ({ label, look })) }
  const facts = { report, colourPages: block.colourPages, pages: report.pages.length, draft }
  if (request.pages !== '') {
    const replaced = await replacement(block.pdf, ledger, request)
    return 'why' in replaced ? { ...answer, made: null, refused: replaced } : { ...answer, made: { ...facts, files: replaced.files }, refused: null }
  }
  const files = [{ path: `press/block${draft ? '.draft' : ''}.pdf`, content: block.pdf }, ...(draft ? [] : [{ path: 'press/block.json', content: writeLedger(ledger) }]), ...preflightFiles(report, studio.volume.title, settings.lang)]
  return { ...answer, made: { ...facts, files }, refused: null }
}

const noBleed: BledPages = { pages: [], broken: [] }

async function printedWithBleed({ book, tied }: MadeOf, doors: Doors): Promise<BledPages> {
  const reader = openPrintReader()
  const printer = await doors.openPrinter((key) => Promise.resolve(book.studio.template.resources.get(key)))
  try {
    return await printBled(book.studio, tied.plan, tied.prints, { printer, reader, cache: doors.cache, count: () => undefined })
  } finally {
    await reader.close()
    await printer.close()
  }
}

function told(problems: readonly Problem[], { book, bodies, tied }: MadeOf): readonly Problem[] {
  return toldProblems(problems, book.sources, printedPapers(bodies, tied))
}

function termsOf({ book, bodies, tied }: MadeOf, colourPages: readonly number[]): PreflightTerms {
  const { format, press: settings } = book.studio.volume
  return {
    trimWidthMm: format.widthMm, trimHeightMm: format.heightMm, bleedMm: settings.bleedMm, standard: settings.pdf === 'x-4' && colourPages.length === 0, colour: settings.colour,
    innerMm: bindingMm, multiple: settings.multiple, pictures: printedPictures(tied.plan, bodies.pictures, book.fileOf)
  }
}

// After sign-off nothing may move but what was asked for: the house has the other pages already.
async function replacement(block: Uint8Array, now: PageLedger, { pages: asked, ledger }: PressRequest): Promise<Refusal | { readonly files: readonly Artifact[] }> {
  const before = readLedger(ledger)
  if (!before) return { why: 'no-package' }
  const pages = askedPages(asked, now.pages)
  if (!pages) return { why: 'no-page' }
  const moved = movedPages(before, now, pages)
  if (moved.length > 0) return { why: 'moved', pages: moved }
  const name = asked.replace(/\s+/g, '').replaceAll(',', '_').replace(/[^\w-]/g, '-')
  return { files: [{ path: `press/pages-${name}.pdf`, content: await takePages(block, pages, now.pages.map(({ label }) => label)) }, { path: 'press/block.json', content: writeLedger(now) }] }
}
