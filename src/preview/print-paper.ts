// One manuscript of a volume folder → its pages as the book would have them, its problems and facts.
import { assembleVolume, type VolumeParts } from '../assemble/assemble-volume.ts'
import { htmlEdition } from '../book/html-edition.ts'
import { makeProof } from '../book/make-proof.ts'
import { offprintParts } from '../book/offprints.ts'
import type { OpenBook } from '../book/open-book.ts'
import { printOverlay, type StampedPage } from '../book/print-overlay.ts'
import type { TiedBook } from '../book/tie-numbers.ts'
import { toldProblems } from '../book/told-problems.ts'
import { documentInfo } from '../compose/document-info.ts'
import { outlineOf } from '../compose/outline-of.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { isBreaking } from './breaking.ts'
import type { BookShelf, Opened } from './book-shelf.ts'
import { pagesOf } from './pages-of.ts'
import { paperFacts } from './paper-facts.ts'
import { paperProblems } from './paper-problems.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import { setInPlace, type PaperInPlace } from './set-in-place.ts'
import type { Sheet } from './sheet.ts'
import type { ShownFormat, ShownPage } from './shown.ts'
import { unsetSheet } from './unset-sheet.ts'

export interface PrintRequest {
  readonly request: PreviewRequest
  readonly shelf: BookShelf
  readonly press: PreviewPress
  /** Papers of the last build. */
  readonly placed: ReadonlyMap<string, PlacedPaper>
  readonly signal: AbortSignal
}

/** Throws the signal's reason as soon as nobody waits for the result any more. */
export async function printPaper(file: string, request: PrintRequest): Promise<Sheet> {
  const { book, problems: opening } = await openWith(file, request)
  request.signal.throwIfAborted()
  const manuscript = book && [...book.manuscripts.values()].find((each) => each.file === file)
  if (!book || !manuscript) return unsetSheet('', toldProblems(opening, book?.sources ?? new Map(), new Map()), null)
  const inPlace = await setInPlace(book, manuscript, request)
  const problems = paperProblems(manuscript, inPlace, opening)
  const format = formatOf(book, request.placed.has(manuscript.id))
  const paper = inPlace.bodies.papers.get(manuscript.id)
  if (!paper || inPlace.bodies.placeholders.has(paper.id)) return unsetSheet(paper?.heading.title.text || file, problems, format)
  return { ...(await joinPages(paper, inPlace, request)), isBroken: problems.some(isBreaking), problems, format, ...editionOf(paper, inPlace, problems, request) }
}

// A paper that the volume does not name yet is shown as if it stood alone.
async function openWith(file: string, { request, shelf }: PrintRequest): Promise<Opened> {
  if (request.alone) return shelf.open(file, file)
  const whole = await shelf.open('', file)
  return !whole.book || [...whole.book.manuscripts.values()].some((each) => each.file === file) ? whole : shelf.open(file, file)
}

// The pages are those of the offprint.
async function joinPages(paper: Paper, inPlace: PaperInPlace, { request, press, signal }: PrintRequest): Promise<Pick<Sheet, 'title' | 'lang' | 'pdf' | 'pages' | 'facts' | 'proof'>> {
  const { book: { studio }, bodies, plan } = inPlace
  const room = press.room(studio.page, signal)
  const overlays = await printOverlay(inPlace.book, bodies, { ...tiedOf(inPlace), plan }, room)
  signal.throwIfAborted()
  const { parts } = offprintParts(paper.id, {
    plan, prints: bodies.prints, overlays, geometry: studio.page, bodies, extent: 'paper', site: '', edition: request.edition,
    outline: outlineOf({ plan, papers: bodies.heads, headings: bodies.headings }, studio), info: documentInfo({ studio, heads: bodies.heads, producer: request.producer }, null)
  })
  const { pdf } = await assembleVolume(parts)
  return {
    title: paper.heading.title.text || paper.id, lang: paper.lang, pdf, pages: ownPages(paper.id, inPlace, overlays),
    facts: paperFacts(paper, bodies, { pages: plan.papers.find(({ id }) => id === paper.id), volume: studio.volume }),
    proof: async (date) => (await makeProof(pdf, sidesOf(parts), { lang: paper.lang, file: paper.file, date }, studio, press.room(studio.page, whenever).printer)).pdf
  }
}

/** A proof is asked for long after its pages were set. */
const whenever = new AbortController().signal

function sidesOf({ plan }: VolumeParts): readonly ShownPage['side'][] {
  return plan.pages.map(({ side }) => side)
}

// Pages of other papers may stand in the same print; those without a print are no part of it.
function ownPages(id: string, { book, bodies, plan }: PaperInPlace, overlays: ReadonlyMap<number, StampedPage>): readonly ShownPage[] {
  const { firstPage = 1, lastPage = Infinity } = plan.papers.find((each) => each.id === id) ?? {}
  const pages = plan.pages.filter(({ source }) => source !== null)
  return pagesOf({ ...plan, pages }, bodies.prints, overlays, { book, bodies }).map((shown, index) => {
    const { page = 0 } = pages[index] ?? {}
    return { ...shown, own: page >= firstPage && page <= lastPage }
  })
}

// The page itself gives the PDF, so the edition names no offprints.
function editionOf(paper: Paper, inPlace: PaperInPlace, problems: readonly Problem[], { request, press }: PrintRequest): Pick<Sheet, 'edition' | 'front'> {
  const { studio } = inPlace.book
  const book: OpenBook = { ...inPlace.book, studio: { ...studio, volume: { ...studio.volume, offprints: 'none' } } }
  const make = (): ReturnType<typeof htmlEdition> => htmlEdition(book, inPlace.bodies, tiedOf(inPlace), { disk: request.disk, templatesFolder: request.templatesFolder, resources: press.resources, problems })
  return { front: `html/papers/${paper.id}.html`, edition: async () => (await make()).value }
}

/** A book of this print alone. */
function tiedOf({ bodies, counted }: PaperInPlace): TiedBook {
  return { plan: counted, prints: bodies.prints, contents: [], index: [], characters: 0, problems: [] }
}

function formatOf({ studio: { volume, template }, alone }: OpenBook, numbered: boolean): ShownFormat {
  return { name: volume.format.name, widthMm: volume.format.widthMm, heightMm: volume.format.heightMm, template: template.name, volume: volume.title, assumed: alone && volume.title === '', numbered }
}
