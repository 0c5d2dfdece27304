// Places of manuscripts and the tied book → the folios of the pages they are printed on.
import { plainWords } from '../check/words-at.ts'
import type { PlacedBlock } from '../model/block.ts'
import type { Place } from '../model/problem.ts'
import { letters } from '../verify/letters.ts'
import { pagesOfPaper } from '../verify/unprinted-words.ts'
import type { Bodies } from './set-bodies.ts'
import type { TiedBook } from './tie-numbers.ts'

/** The letters of a paper's pages and what is printed on them as folios. */
export interface PrintedPaper {
  readonly pages: readonly string[]
  readonly labels: readonly string[]
  /** By their lines; a line may hold several, such as pictures side by side. */
  readonly blocks: ReadonlyMap<number, readonly PrintedBlock[]>
}

/** A block that has a destination. */
export interface PrintedBlock {
  readonly column: number
  /** Counted from the first of the paper. */
  readonly page: number
}

/** Of papers that are set; by id. */
export function printedPapers(bodies: Pick<Bodies, 'sources' | 'placeholders' | 'blocks'>, { plan, prints }: Pick<TiedBook, 'plan' | 'prints'>): ReadonlyMap<string, PrintedPaper> {
  const blocksOf = new Map<string, PlacedBlock[]>()
  for (const block of bodies.blocks.values()) {
    const known = blocksOf.get(block.paper)
    if (known) known.push(block)
    else blocksOf.set(block.paper, [block])
  }
  return new Map(bodies.sources.filter(({ paper }) => !bodies.placeholders.has(paper)).map((source) => {
    const print = prints.get(source.print)
    const pageOf = new Map(print?.anchors.map(({ name, page }) => [name, page]))
    const own = pageOf.get(source.anchor) ?? 0
    const pages = pagesOfPaper(source, print).map(letters)
    const first = (plan.firstPageOf.get(source.print) ?? 1) - 1 + own
    const blocks = new Map<number, PrintedBlock[]>()
    for (const { line, column, anchor } of blocksOf.get(source.paper) ?? []) {
      const page = pageOf.get(anchor)
      if (page !== undefined) blocks.set(line, [...(blocks.get(line) ?? []), { column, page: page - own }])
    }
    return [source.paper, { pages, labels: pages.map((_, index) => plan.pages[first + index]?.label ?? ''), blocks }]
  }))
}

/** The page of the block that holds this place; undefined where none of its line has a destination. */
export function pageOfBlock({ blocks }: Pick<PrintedPaper, 'blocks'>, line: number, column: number): number | undefined {
  const onLine = blocks.get(line)
  return (onLine?.findLast((block) => block.column <= column) ?? onLine?.[0])?.page
}

/** '' where it cannot be told with certainty: the words are printed on several pages or on none, and those around them on different ones. */
export function printedPage(lines: readonly string[], { line, column }: Pick<Place, 'line' | 'column'>, paper: PrintedPaper): string {
  if (paper.pages.length > mostPages) return ''
  const text = lines[line - 1] ?? ''
  // A line may be a paragraph that goes over to the next page: its beginning says nothing of its end.
  const own = pageOfBlock(paper, line, column) ?? pageOfWords(text.slice(column - 1), paper.pages) ?? pageOfWords(text.slice(Math.max(0, column - nearBy)), paper.pages)
  const page = own ?? pageBetween(lines, line - 1, paper)
  return page === null ? '' : paper.labels[page] ?? ''
}

function pageOfLine(lines: readonly string[], index: number, paper: PrintedPaper): number | null {
  const line = lines[index] ?? ''
  // Notes are printed elsewhere.
  return pageOfBlock(paper, index + 1, 1) ?? (/^\s*\[\^/.test(line) ? null : pageOfWords(line, paper.pages))
}

const nearBy = 60
// Of a book within the book nobody asks for single places, and to look for them takes long.
const mostPages = 200
const lengths = [48, 24, 14]

/** The one page that holds the beginning of these words. */
function pageOfWords(text: string, pages: readonly string[]): number | null {
  const words = letters(plainWords(text))
  for (const length of lengths) {
    const needle = words.slice(0, length)
    if (needle.length < (lengths.at(-1) ?? 0)) return null
    const found = pages.flatMap((page, index) => (page.includes(needle) ? [index] : []))
    if (found.length > 0) return found.length === 1 ? found[0] ?? null : null
  }
  return null
}

// What is not printed as it is typed, such as a formula, stands between the lines around it.
function pageBetween(lines: readonly string[], index: number, paper: PrintedPaper): number | null {
  const first = textStart(lines)
  if (index < first) return null
  const above = nearest(lines, index, -1, first, paper)
  const below = nearest(lines, index, 1, first, paper)
  return above === below ? above : null
}

const farthest = 40

/** Where the text ends before anything is found, so do its pages. */
function nearest(lines: readonly string[], index: number, step: 1 | -1, first: number, paper: PrintedPaper): number | null {
  for (let at = index + step; at >= first && at < lines.length; at += step) {
    const page = Math.abs(at - index) > farthest ? null : pageOfLine(lines, at, paper)
    if (page !== null || Math.abs(at - index) > farthest) return page
  }
  return step === 1 ? paper.pages.length - 1 : 0
}

function textStart(lines: readonly string[]): number {
  const opening = lines.findIndex((line) => line.trim() !== '')
  const closing = /^---\s*$/.test(lines[opening] ?? '') ? lines.findIndex((line, index) => index > opening && /^(---|\.\.\.)\s*$/.test(line)) : -1
  return closing < 0 ? 0 : closing + 1
}
