// Manuscripts → printed bodies: each group is parsed, set and composed while the browser prints the ones before it.
import { composeBody, mayFloat, sectionOf, type SetPaper } from '../compose/compose-bodies.ts'
import { composeOpening, composePlaceholder, composeTitlePage } from '../compose/compose-parts.ts'
import { bookOrder, type PaperHead } from '../compose/book-order.ts'
import { PrintError } from '../print/print-error.ts'
import type { EditionText } from '../export/edition-text.ts'
import { keptPrint, type PrintRoom } from '../assemble/kept-print.ts'
import { layoutProblems } from '../layout/layout-problems.ts'
import { pagesLimit } from '../layout/pages-limit.ts'
import { anchorOf } from '../model/anchor.ts'
import type { PlacedBlock } from '../model/block.ts'
import type { Leaf } from '../model/book.ts'
import type { UsedPicture } from '../model/image.ts'
import type { LateDigits, LateNumber } from '../model/late-number.ts'
import type { Manuscript, Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Print, PrintJob, Resource } from '../model/print.ts'
import type { Progress } from '../model/doors.ts'
import { messageOf, problemAt } from '../model/rules.ts'
import type { SourceText } from '../model/verification.ts'
import type { TextHeading } from '../transform/to-hast.ts'
import type { Ignored } from '../parse/metadata.ts'
import type { Disk } from '../read/disk.ts'
import type { OpenBook } from './open-book.ts'
import { setManuscript } from './set-manuscript.ts'

export interface Bodies {
  readonly prints: ReadonlyMap<string, Print>
  readonly heads: ReadonlyMap<string, PaperHead>
  readonly papers: ReadonlyMap<string, Paper>
  readonly headings: ReadonlyMap<string, readonly TextHeading[]>
  readonly editions: ReadonlyMap<string, EditionText>
  /** Print id → late numbers left open in it. */
  readonly late: ReadonlyMap<string, readonly LateNumber[]>
  readonly sources: readonly SourceText[]
  /** Papers that a placeholder page stands for. */
  readonly placeholders: ReadonlySet<string>
  /** Blocks of the texts by their marks. */
  readonly blocks: ReadonlyMap<string, PlacedBlock>
  readonly illustrated: boolean
  /** Pictures of dots, by paper. */
  readonly pictures: ReadonlyMap<string, readonly UsedPicture[]>
  /** What papers ask not to hear, by file. */
  readonly ignored: ReadonlyMap<string, readonly Ignored[]>
  /** Heard or not. */
  readonly problems: readonly Problem[]
}

export interface SetRequest {
  readonly book: OpenBook
  readonly disk: Disk
  /** Resources the browser may ask for; images are added as papers are read. */
  readonly resources: Map<string, Resource>
  readonly room: PrintRoom
  readonly progress: Progress
  readonly lateDigits: LateDigits
  /** Prints that are wanted; all of the book where nothing is said. */
  readonly only?: ReadonlySet<string>
}

interface Gathered {
  readonly heads: Map<string, PaperHead>
  readonly papers: Map<string, Paper>
  readonly headings: Map<string, readonly TextHeading[]>
  readonly editions: Map<string, EditionText>
  readonly late: Map<string, readonly LateNumber[]>
  readonly sources: SourceText[]
  readonly placeholders: Set<string>
  readonly blocks: Map<string, PlacedBlock>
  readonly pictures: Map<string, readonly UsedPicture[]>
  readonly ignored: Map<string, readonly Ignored[]>
  readonly problems: Problem[]
  illustrated: boolean
}

export async function setBodies(request: SetRequest): Promise<Bodies> {
  const leaves = bookLeaves(request.book).filter(({ print }) => request.only?.has(print) ?? true)
  const found: Gathered = { heads: new Map(), papers: new Map(), headings: new Map(), editions: new Map(), late: new Map(), sources: [], placeholders: new Set(), blocks: new Map(), pictures: new Map(), ignored: new Map(), problems: [], illustrated: false }
  const total = leaves.filter((leaf) => leaf.papers.length > 0).length
  let done = 0
  const printing: Promise<Print>[] = []
  for (const leaf of leaves) {
    const job = leaf.papers.length > 0 ? await setLeaf(leaf, request, found) : fixedPart(leaf, request)
    if (!job) continue
    const print = printOrReplace(job, leaf, request, found).then((printed) => {
      if (leaf.papers.length > 0) request.progress('print', ++done, total, leaf.print)
      return printed
    })
    // It may fail while later papers are still being set; it is waited for below.
    print.catch(() => undefined)
    printing.push(print)
    // Lets the browser's answers in between two papers.
    await new Promise((resolve) => { setImmediate(resolve) })
  }
  const prints = new Map((await Promise.all(printing)).map((print) => [print.id, print]))
  const pages = leaves.flatMap((leaf) => (leaf.papers.length > 0 ? pageProblems(leaf, prints, found, request) : []))
  return { ...found, prints, problems: [...found.problems, ...pages] }
}

// A print tells of the blocks that do not fit by their marks: their lines are those of today's manuscripts, whenever it was printed.
function pageProblems(leaf: Leaf, prints: ReadonlyMap<string, Print>, found: Gathered, { book }: SetRequest): Problem[] {
  const print = prints.get(leaf.print)
  if (!print) return []
  const first = leaf.papers[0] ?? ''
  const otherwise = { mark: '', name: '', anchor: '', file: book.fileOf(first), paper: first, line: 1, column: 1 }
  const papers = leaf.papers.flatMap((id) => (found.placeholders.has(id) ? [] : found.papers.get(id) ?? []))
  return [...layoutProblems(print.misfits, found.blocks, otherwise), ...papers.flatMap((paper) => pagesLimit(paper, print, book.studio.volume.limits))]
}

/** The prints of the book in order; of papers only their places are known. */
export function bookLeaves(book: OpenBook): readonly Leaf[] {
  return bookOrder(book.studio.volume, stubs(book), book.studio.template)
}

// Before a manuscript is read only its place is known; the running heads come later.
function stubs(book: OpenBook): ReadonlyMap<string, PaperHead> {
  const ids = [...book.manuscripts.keys(), ...sectionIds(book.studio.volume.sections)]
  return new Map(ids.map((id) => [id, stub(id, book)]))
}

function sectionIds(sections: OpenBook['studio']['volume']['sections']): string[] {
  return sections.flatMap((section) => [...section.papers, ...sectionIds(section.sections)])
}

function stub(id: string, book: OpenBook): Paper {
  const lang = book.studio.volume.lang
  const empty = { text: '', nodes: [] }
  return {
    id, file: book.fileOf(id) || 'volume.yml', kind: 'paper', lang, udk: '', bbk: '', doi: '', type: '', license: '', funding: '', acknowledgements: '', received: '', accepted: '',
    heading: { lang, title: empty, subtitle: empty, authors: [], abstract: [], keywords: [], notes: [] }, translation: null, bibliography: [], citations: { style: '', order: '', styleFile: null }, numbering: 'typed', typography: 'on', headings: '', adopted: '', signatures: [], limits: {}, tree: { type: 'root', children: [] }
  }
}

function fixedPart(leaf: Leaf, { book }: SetRequest): PrintJob | null {
  if (leaf.role === 'title-page') return composeTitlePage(book.studio)
  if (leaf.role !== 'opening') return null
  const section = sectionOf(book.studio.volume.sections, leaf.sections[0] ?? '')
  return section ? composeOpening(section, book.studio) : null
}

async function setLeaf(leaf: Leaf, request: SetRequest, found: Gathered): Promise<PrintJob> {
  const set = new Map<string, SetPaper>()
  for (const id of leaf.papers) {
    request.progress('set', found.heads.size + 1, request.book.manuscripts.size, id)
    const manuscript = request.book.manuscripts.get(id)
    set.set(id, (manuscript && await setOne(leaf, manuscript, request, found)) ?? placeholder(id, reasonsFor(id, found, request), request, found))
  }
  found.late.set(leaf.print, [...set.values()].flatMap(({ article }) => article.late))
  return composeBody(leaf, set, request.book.studio)
}

function placeholder(id: string, reasons: readonly string[], request: SetRequest, found: Gathered): SetPaper {
  const paper = found.papers.get(id) ?? stub(id, request.book)
  found.heads.set(id, paper)
  found.placeholders.add(id)
  return { paper, article: composePlaceholder(paper, reasons, request.book.studio), resources: [] }
}

function reasonsFor(id: string, found: Gathered, { book }: SetRequest): string[] {
  const file = book.fileOf(id)
  const own = found.problems.filter((problem) => problem.severity === 'error' && problem.paper === id)
  const lang = book.studio.volume.lang
  if (own.length === 0 && file === '') return [messageOf(problemAt({ file: 'volume.yml' }, 'manuscript-exists', { found: id, expected: '' }), lang)]
  return own.map((problem) => `${problem.file}:${problem.line}: ${messageOf(problem, lang)}`)
}

// Null when there is nothing to set: an empty manuscript, or one without text.
async function setOne(leaf: Leaf, manuscript: Manuscript, request: SetRequest, found: Gathered): Promise<SetPaper | null> {
  const { book, disk, lateDigits, room } = request
  const { set, resources } = await setManuscript(manuscript, { book, disk, cache: room.cache, lateDigits })
  const { paper } = set
  for (const resource of resources) request.resources.set(resource.key, resource)
  found.problems.push(...set.problems)
  if (set.ignored.length > 0) found.ignored.set(paper.file, set.ignored)
  found.papers.set(paper.id, paper)
  found.heads.set(paper.id, paper)
  if (set.empty) return null
  for (const block of set.article.blocks) found.blocks.set(block.mark, { ...block, file: paper.file, paper: paper.id })
  found.blocks.set(anchorOf(paper.id), { mark: anchorOf(paper.id), name: '', anchor: '', file: paper.file, paper: paper.id, line: 1, column: 1 })
  found.headings.set(paper.id, set.headings)
  found.editions.set(paper.id, set.edition)
  found.illustrated ||= set.illustrated
  found.pictures.set(paper.id, set.pictures)
  found.sources.push({ paper: paper.id, print: leaf.print, anchor: anchorOf(paper.id), title: paper.heading.title.text, ...set.words, floats: mayFloat(set.article.html, request.book.studio) ? set.words.floats : [] })
  return set
}

// A paper the browser cannot print becomes a placeholder with the reason; other bodies are not harmed.
async function printOrReplace(job: PrintJob, leaf: Leaf, request: SetRequest, found: Gathered): Promise<Print> {
  try {
    return await keptPrint(job, request.room)
  } catch (error) {
    if (leaf.papers.length === 0) throw error
    const values = reasonOf(error)
    const reason = (request.book.studio.volume.lang === 'ru' ? values['found.ru'] : undefined) ?? values['found'] ?? ''
    found.late.delete(leaf.print)
    found.sources.splice(0, found.sources.length, ...found.sources.filter((source) => !leaf.papers.includes(source.paper)))
    for (const id of leaf.papers) {
      found.problems.push({ ...problemAt({ file: request.book.fileOf(id) }, 'paper-set', values), paper: id })
      found.headings.delete(id)
      found.editions.delete(id)
    }
    // Papers of a run-on section share their body: which of them is at fault cannot be told.
    const body = composeBody(leaf, new Map(leaf.papers.map((id) => [id, placeholder(id, [reason], request, found)])), request.book.studio)
    return keptPrint(body, request.room)
  }
}

function reasonOf(error: unknown): Readonly<Record<string, string>> {
  const found = error instanceof Error ? error.message : String(error)
  return error instanceof PrintError ? { found, 'found.en': found, 'found.ru': error.messageRu } : { found }
}
