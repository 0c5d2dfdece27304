// One manuscript of a volume folder → its pages as the book would have them, its problems and facts.
import { assembleVolume } from '../assemble/assemble-volume.ts'
import { planPages } from '../assemble/plan-pages.ts'
import { namesAsIndexed } from '../book/check-book.ts'
import { digitsGuessed } from '../book/digits-guessed.ts'
import { htmlEdition } from '../book/html-edition.ts'
import { makeProof } from '../book/make-proof.ts'
import { offprintParts } from '../book/offprints.ts'
import type { OpenBook } from '../book/open-book.ts'
import { printOverlay, type StampedPage } from '../book/print-overlay.ts'
import { printedPapers } from '../book/printed-page.ts'
import { bookLeaves, setBodies, type Bodies } from '../book/set-bodies.ts'
import { toldProblems } from '../book/told-problems.ts'
import { heard } from '../check/heard.ts'
import { bookOrder } from '../compose/book-order.ts'
import { documentInfo } from '../compose/document-info.ts'
import { outlineOf } from '../compose/outline-of.ts'
import type { Artifact } from '../model/artifact.ts'
import type { PagePlan, PlacedPaper } from '../model/page-plan.ts'
import type { Problem } from '../model/problem.ts'
import { nameRules } from '../model/rules.ts'
import { ofOthers } from '../read/one-paper.ts'
import { volumeFile } from '../read/project.ts'
import type { BookShelf, Opened } from './book-shelf.ts'
import { hashOf } from './hash-of.ts'
import { planInPlace } from './plan-in-place.ts'
import { paperFacts } from './paper-facts.ts'
import type { PreviewRequest } from './preview-request.ts'
import type { PreviewPress } from './press.ts'
import type { Sheet } from './sheet.ts'
import type { ShownFormat, ShownPage } from './shown.ts'

/** Throws the signal's reason as soon as nobody waits for the result any more. */
export async function printPaper(file: string, request: PreviewRequest, shelf: BookShelf, press: PreviewPress, placed: ReadonlyMap<string, PlacedPaper>, signal: AbortSignal): Promise<Sheet> {
  const { book, problems: opening } = await openWith(file, request, shelf)
  signal.throwIfAborted()
  const manuscript = book && [...book.manuscripts.values()].find((each) => each.file === file)
  if (!book || !manuscript) return noPages(toldProblems(opening, book?.sources ?? new Map(), new Map()))
  for (const [key, resource] of book.studio.template.resources) press.resources.set(key, resource)
  const leaf = bookLeaves(book).find(({ papers }) => papers.includes(manuscript.id))
  if (!leaf) throw new Error(`${file}: in no part of the book`)
  const room = press.room(book.studio.page)
  const bodies = await setBodies({ book, disk: request.disk, resources: press.resources, room, progress: () => signal.throwIfAborted(), lateDigits: digitsGuessed(book), only: new Set([leaf.print]) })
  signal.throwIfAborted()
  const { id } = manuscript
  const paper = bodies.papers.get(id)
  const { studio } = book
  const leaves = bookOrder(studio.volume, bodies.heads, studio.template).filter(({ print }) => print === leaf.print)
  const counted = planPages(leaves, bodies.prints, { multiple: 1, settings: studio.template.settings })
  const plan = planInPlace(counted, leaf.print, placed)
  const byPage = { ...counted, pages: plan.pages, papers: counted.papers.map((each) => ({ ...each, ...labelsIn(plan, each.id) })) }
  const heardNow = heard([...ownProblems(opening, file), ...bodies.problems.filter((problem) => problem.paper === id), ...(paper ? namesAsIndexed([paper], studio.volume) : []), ...studio.fragments.problems()], bodies.ignored, nameRules)
  const problems = toldProblems(heardNow, book.sources, printedPapers(bodies, { plan: byPage, prints: bodies.prints }))
  const format = formatOf(book, placed.has(id))
  if (!paper || bodies.placeholders.has(id)) return { ...noPages(problems), format, title: paper?.heading.title.text || file }
  const tied = { plan: byPage, prints: bodies.prints, contents: [], index: [], characters: 0, problems: [] }
  const overlays = await printOverlay(book, bodies, { ...tied, plan }, room)
  signal.throwIfAborted()
  const outline = outlineOf({ plan, papers: bodies.heads, headings: bodies.headings }, studio)
  const info = documentInfo({ studio, heads: bodies.heads, producer: request.producer }, null)
  const { parts } = offprintParts(id, { plan, prints: bodies.prints, overlays, outline, info, geometry: studio.page, bodies, extent: 'paper', site: '', edition: request.edition })
  const { pdf } = await assembleVolume(parts)
  return {
    title: paper.heading.title.text || id, lang: paper.lang, pdf, pages: pagesOf(plan, id, bodies, overlays, studio.template.css), problems, format,
    facts: paperFacts(paper, bodies, { pages: plan.papers.find((each) => each.id === id), volume: studio.volume }),
    edition: () => htmlEdition(withoutOffprints(book), bodies, tied, { disk: request.disk, templatesFolder: request.templatesFolder, resources: press.resources, problems }).then(({ value }) => value), front: `html/papers/${id}.html`,
    proof: (date) => makeProof(pdf, parts.plan.pages.map(({ side }) => side), { lang: paper.lang, file, date }, studio, room.printer).then((proof) => proof.pdf)
  }
}

// A paper that the volume does not name yet is shown as if it stood alone.
async function openWith(file: string, { alone }: PreviewRequest, shelf: BookShelf): Promise<Opened> {
  if (alone) return shelf.open(file, file)
  const whole = await shelf.open('', file)
  return !whole.book || [...whole.book.manuscripts.values()].some((each) => each.file === file) ? whole : shelf.open(file, file)
}

// The page itself gives the PDF.
function withoutOffprints(book: OpenBook): OpenBook {
  return { ...book, studio: { ...book.studio, volume: { ...book.studio.volume, offprints: 'none' } } }
}

function noPages(problems: readonly Problem[]): Sheet {
  return { title: '', lang: 'ru', pdf: null, pages: [], problems, facts: null, format: null, edition: () => Promise.resolve<readonly Artifact[]>([]), front: '', proof: null }
}

/** Of its file, and of what it is set with. */
function ownProblems(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.filter((problem) => problem.file === file || problem.file.startsWith('templates/') || (problem.file === volumeFile && !ofOthers.has(problem.rule)))
}

function labelsIn(plan: PagePlan, id: string): Partial<PlacedPaper> {
  const placed = plan.papers.find((each) => each.id === id)
  return placed ? { firstLabel: placed.firstLabel, lastLabel: placed.lastLabel } : {}
}

// What two pages show is the same where content, heads, look and pictures are.
function pagesOf(plan: PagePlan, id: string, bodies: Bodies, overlays: ReadonlyMap<number, StampedPage>, css: string): readonly ShownPage[] {
  const around = hashOf([css, ...[...bodies.editions.values()].flatMap(({ body }) => body.match(/http:\/\/volume\.invalid\/[^"]*/g) ?? [])])
  const { firstPage = 1, lastPage = Infinity } = plan.papers.find((each) => each.id === id) ?? {}
  return plan.pages.flatMap(({ page, label, side, source, head }) => {
    const print = source && bodies.prints.get(source.print)
    return print ? [{ label, side, key: hashOf([print.contentHashes[source.page], label, side, head, overlays.get(page)?.key, around]), own: page >= firstPage && page <= lastPage }] : []
  })
}

function formatOf({ studio: { volume, template }, alone }: OpenBook, numbered: boolean): ShownFormat {
  return { name: volume.format.name, widthMm: volume.format.widthMm, heightMm: volume.format.heightMm, template: template.name, volume: volume.title, assumed: alone && volume.title === '', numbered }
}
