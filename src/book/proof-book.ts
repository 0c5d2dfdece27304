// A volume folder → the proofs of its papers, each with the letter it is mailed with.
import { assembleVolume } from '../assemble/assemble-volume.ts'
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import { heard } from '../check/heard.ts'
import { documentInfo } from '../compose/document-info.ts'
import { outlineOf } from '../compose/outline-of.ts'
import type { ProofPage } from '../compose/compose-proof-marks.ts'
import { latinNames } from '../export/letter-frame.ts'
import { proofLetter, proofPath, type ProofLetterRequest } from '../export/proof-letters.ts'
import { proofWords } from '../export/proof-words.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Doors } from '../model/doors.ts'
import type { Paper } from '../model/paper.ts'
import type { Printer, Resource } from '../model/print.ts'
import type { Problem } from '../model/problem.ts'
import type { MessageLang } from '../model/rules.ts'
import { makeProof } from './make-proof.ts'
import { offprintParts, type OffprintSource } from './offprints.ts'
import { openBook, titlesOf, type OpenBook, type OpenRequest } from './open-book.ts'
import { printBook } from './print-book.ts'
import { printedLine } from './printed-line.ts'
import { printedPapers } from './printed-page.ts'
import { printOverlay } from './print-overlay.ts'
import type { Bodies } from './set-bodies.ts'
import { stopwatch } from './stopwatch.ts'
import type { TiedBook } from './tie-numbers.ts'
import { toldProblems } from './told-problems.ts'

export interface ProofRequest extends Omit<OpenRequest, 'final'> {
  readonly lang: MessageLang | null
  /** ISO dates: of the proof, and to answer by. */
  readonly date: string
  readonly until: string
  /** Proofs of these manuscripts alone, with the page numbers of the whole volume; null for all. */
  readonly only: readonly string[] | null
}

export interface ProofBook {
  readonly problems: readonly Problem[]
  readonly lang: MessageLang
  /** Titles of papers, by file. */
  readonly titles: ReadonlyMap<string, string>
  readonly proofs: readonly Artifact[]
  /** Ids of papers that could not be set: they have a letter and no proof. */
  readonly unset: readonly string[]
}

export async function proofBook(request: ProofRequest, doors: Doors): Promise<ProofBook> {
  doors.progress('read', 0, 1, '')
  const { book, problems: opening } = await openBook({ ...request, final: false })
  const lang = request.lang ?? book?.studio.volume.lang ?? 'ru'
  if (!book) return { problems: opening, lang, titles: new Map(), proofs: [], unset: [] }
  const resources = new Map<string, Resource>(book.studio.template.resources)
  const reader = openPrintReader()
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const room: PrintRoom = { printer, cache: doors.cache, reader, page: book.studio.page, count: () => undefined }
    const { bodies, tied } = await printBook(book, request.disk, resources, room, doors, stopwatch(doors.now))
    const found = heard([...opening, ...bodies.problems, ...tied.problems, ...book.studio.fragments.problems()], bodies.ignored, new Set())
    const problems = toldProblems(found, book.sources, printedPapers(bodies, tied))
    const source = await offprintSource(book, bodies, tied, room, request)
    const papers = tied.plan.papers.flatMap(({ id }) => bodies.papers.get(id) ?? []).filter(({ file }) => request.only?.includes(file) ?? true)
    const proofs = await proofsOf(papers, { request, book, bodies, tied, source, problems, printer, doors })
    return { problems: problems.filter(({ file }) => request.only?.includes(file) ?? true), lang, titles: titlesOf(book), proofs, unset: papers.filter(({ id }) => bodies.placeholders.has(id)).map(({ id }) => id) }
  } finally {
    await reader.close()
    await printer.close()
  }
}

// The pages of a proof are those of the offprint; what leads to other papers is plain text.
async function offprintSource(book: OpenBook, bodies: Bodies, tied: TiedBook, room: PrintRoom, { edition }: ProofRequest): Promise<OffprintSource> {
  const { studio } = book
  return {
    ...tied, bodies, geometry: studio.page, extent: 'paper', site: '', edition, overlays: await printOverlay(book, bodies, tied, room),
    outline: outlineOf({ plan: tied.plan, papers: bodies.heads, headings: bodies.headings }, studio), info: documentInfo({ studio, heads: bodies.heads, producer: book.producer }, null)
  }
}

interface Proofing {
  readonly request: ProofRequest
  readonly book: OpenBook
  readonly bodies: Bodies
  readonly tied: TiedBook
  readonly source: OffprintSource
  readonly problems: readonly Problem[]
  readonly printer: Printer
  readonly doors: Doors
}

const atOnce = 4

async function proofsOf(papers: readonly Paper[], proofing: Proofing): Promise<readonly Artifact[]> {
  const artifacts: Artifact[][] = []
  let done = 0
  const queue = papers.entries()
  // While the marks of one are printed the next is read.
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const [at, paper] of queue) {
      artifacts[at] = await proofOf(paper, proofing)
      proofing.doors.progress('proof', ++done, papers.length, paper.id)
    }
  }))
  return artifacts.flat()
}

async function proofOf(paper: Paper, { request, book, bodies, tied, source, problems, printer }: Proofing): Promise<Artifact[]> {
  const letterRequest = { volume: book.studio.volume, placed: tied.plan.papers, placeholders: bodies.placeholders, problems, until: request.until, latin: latinNames(bodies.papers.values()), shared: neighboursOf(paper.id, tied) > 0 }
  if (bodies.placeholders.has(paper.id)) return [proofLetter(paper, { ...letterRequest, lineOf: () => null })]
  const { parts } = offprintParts(paper.id, source)
  const info = { ...parts.info, title: `${proofWords[paper.lang].proof}: ${parts.info.title}`, date: `${request.date}T00:00:00Z` }
  const { pdf: pages } = await assembleVolume({ ...parts, info })
  const sides = parts.plan.pages.map(({ side }) => side)
  const proof = await makeProof(pages, sides, { lang: paper.lang, file: paper.file, date: request.date }, book.studio, printer)
  const labels = parts.plan.pages.map(({ label }) => label)
  return [{ path: proofPath(paper.id, 'pdf'), content: proof.pdf }, proofLetter(paper, { ...letterRequest, lineOf: linesBy(labels, proof.pages) })]
}

/** Texts of a run-on section stand in one print. */
function neighboursOf(id: string, { plan }: TiedBook): number {
  const printOf = new Map(plan.papers.map((placed) => [placed.id, plan.pages[placed.firstPage - 1]?.source?.print]))
  return plan.papers.filter((other) => other.id !== id && printOf.get(other.id) === printOf.get(id)).length
}

function linesBy(labels: readonly string[], pages: readonly ProofPage[]): ProofLetterRequest['lineOf'] {
  return ({ words = '', page = '' }) => {
    const lines = pages[labels.indexOf(page)]?.lines
    return lines && words !== '' ? printedLine(words, lines) : null
  }
}
