// The volume folder → its papers one after another, each with its state: set or not, pages, errors, warnings.
import { digitsGuessed } from '../book/digits-guessed.ts'
import type { OpenBook } from '../book/open-book.ts'
import { bookLeaves, setBodies, type Bodies } from '../book/set-bodies.ts'
import { toldProblems } from '../book/told-problems.ts'
import { heard } from '../check/heard.ts'
import { initialsFirst } from '../model/format-name.ts'
import { anchorOf, endAnchorOf } from '../model/anchor.ts'
import type { Leaf } from '../model/book.ts'
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Problem } from '../model/problem.ts'
import { nameRules } from '../model/rules.ts'
import type { Section } from '../model/volume.ts'
import { parsePaper } from '../parse/parse-paper.ts'
import type { BookShelf } from './book-shelf.ts'
import { metadataBlock } from './metadata-block.ts'
import type { PreviewPress } from './press.ts'
import type { PreviewRequest } from './preview-request.ts'
import type { ListedPaper, ShownList } from './shown.ts'
import { shownProblems } from './tell-shown.ts'

export interface ListRequest {
  readonly request: PreviewRequest
  readonly shelf: BookShelf
  readonly press: PreviewPress
  /** Papers of the last build. */
  readonly placed: ReadonlyMap<string, PlacedPaper>
  readonly signal: AbortSignal
}

/** The list, again and again as states become known. Throws the signal's reason as soon as nobody waits for it any more. */
export async function* listPapers({ request, shelf, press, placed, signal }: ListRequest): AsyncGenerator<ShownList> {
  const { book, problems } = await shelf.open('', '')
  signal.throwIfAborted()
  const ofVolume = volumeProblems(book, problems)
  if (!book) return yield { volume: '', papers: [], problems: ofVolume, whole: false }
  for (const [key, resource] of book.studio.template.resources) press.resources.set(key, resource)
  const papers = new Map([...book.manuscripts.values()].map(({ id, file }) => [id, waiting(id, file, book, placed)]))
  const now = (): ShownList => ({ volume: book.studio.volume.title, papers: [...papers.values()], problems: ofVolume, whole: !request.alone })
  yield now()
  const room = press.room(book.studio.page, signal)
  for (const leaf of bookLeaves(book).filter(({ papers: ids }) => ids.length > 0)) {
    const bodies = await setBodies({ book, disk: request.disk, resources: press.resources, room, progress: () => signal.throwIfAborted(), lateDigits: digitsGuessed(book), only: new Set([leaf.print]) })
    signal.throwIfAborted()
    for (const id of leaf.papers) {
      const listed = papers.get(id)
      if (listed) papers.set(id, { ...listed, ...stateOf(id, leaf, bodies, problems) })
    }
    yield now()
  }
}

/** Those that are no paper's. */
function volumeProblems(book: OpenBook | null, problems: readonly Problem[]): ShownList['problems'] {
  const files = new Set(book ? [...book.manuscripts.values()].map(({ file }) => file) : [])
  return shownProblems(toldProblems(problems.filter(({ file }) => !files.has(file)), book?.sources ?? new Map(), new Map()))
}

function waiting(id: string, file: string, book: OpenBook, placed: ReadonlyMap<string, PlacedPaper>): ListedPaper {
  const manuscript = book.manuscripts.get(id)
  const heading = manuscript && headOf(manuscript.text, file, id, book)
  return { file, title: heading?.title ?? '', authors: heading?.authors ?? '', section: sectionOf(book.studio.volume.sections, id), state: 'waiting', errors: 0, warnings: 0, pages: 0, firstLabel: placed.get(id)?.firstLabel ?? '' }
}

// The metadata block alone names the paper.
function headOf(text: string, file: string, id: string, { studio }: OpenBook): { title: string; authors: string } {
  const { heading } = parsePaper({ id, file, text: metadataBlock(text) || text.slice(0, 2000) }, studio.volume.lang, studio.template.characters).value
  return { title: heading.title.text, authors: heading.authors.map(({ name }) => initialsFirst(name)).join(', ') }
}

function sectionOf(sections: readonly Section[], id: string): string {
  for (const section of sections) {
    if (section.papers.includes(id)) return section.title
    const inner = sectionOf(section.sections, id)
    if (inner !== '') return inner
  }
  return ''
}

function stateOf(id: string, leaf: Leaf, bodies: Bodies, opening: readonly Problem[]): Pick<ListedPaper, 'state' | 'errors' | 'warnings' | 'pages'> {
  const file = bodies.papers.get(id)?.file
  const own = heard([...opening.filter((problem) => problem.file === file), ...bodies.problems.filter((problem) => problem.paper === id)], bodies.ignored, nameRules)
  const count = (severity: Problem['severity']): number => own.filter((problem) => problem.severity === severity).length
  const anchors = bodies.prints.get(leaf.print)?.anchors ?? []
  const pageOf = (name: string): number | undefined => anchors.find((anchor) => anchor.name === name)?.page
  const [first, last] = [pageOf(anchorOf(id)) ?? 0, pageOf(endAnchorOf(id)) ?? (bodies.prints.get(leaf.print)?.pages ?? 1) - 1]
  return { state: bodies.placeholders.has(id) ? 'unset' : 'set', errors: count('error'), warnings: count('warning'), pages: bodies.placeholders.has(id) ? 0 : last - first + 1 }
}
