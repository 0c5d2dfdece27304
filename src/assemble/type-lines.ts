// Text of a printed page, piece by piece → its lines of type, numbered as they are read.
import type { TypeLine } from '../model/type-line.ts'
import type { StructurePlace } from './structure-places.ts'
import type { ShownText } from './text-run.ts'

export type PlacedText = Omit<ShownText, 'mark'> & StructurePlace

/** `centrePt`: the middle of the text area, where two columns part. */
export function typeLines(texts: readonly PlacedText[], centrePt: number): readonly TypeLine[] {
  const set = texts.filter(isSet)
  const words = fragments(set.filter(({ role }) => role !== ''))
  const signs = fragments(set.filter(({ role }) => role === ''))
  const sideOf = inTwoColumns(words, centrePt) ? sides(words, centrePt) : (): Side => 'across'
  const lines = (['across', 'left', 'right'] as const).flatMap((side) => {
    const typed = levels(words.filter((piece) => sideOf(piece) === side))
    return [...typed, ...displays(signs.filter((piece) => sideOf(piece) === side), typed)].map((line) => ({ ...line, side }))
  })
  return inReadingOrder(lines).map(({ side, yPt, text }, index) => ({ number: index + 1, yPt, margin: side === 'right' ? 'right' : 'left', text }))
}

type Side = 'across' | 'left' | 'right'

/** Pieces that follow one another on a baseline. */
interface Fragment {
  readonly x0Pt: number
  readonly x1Pt: number
  readonly yPt: number
  readonly sizePt: number
  readonly text: string
  readonly table: StructurePlace['table']
}

interface Line {
  readonly yPt: number
  readonly sizePt: number
  readonly text: string
}

const smallestPt = 3
/** No space between words is as wide, no gap between columns as narrow. */
const gapEm = 0.95

// Words within a picture, or turned, are no lines of type.
function isSet({ text, level, sizePt, role }: PlacedText): boolean {
  return level && sizePt >= smallestPt && role !== 'Figure' && /\S/.test(text.replaceAll('\u200B', ''))
}

function fragments(texts: readonly PlacedText[]): readonly Fragment[] {
  const found: Fragment[] = []
  for (const { x0Pt, x1Pt, yPt, sizePt, text, table } of texts) {
    const last = found.at(-1)
    const follows = last && last.table === table && Math.abs(last.yPt - yPt) < raised * Math.max(last.sizePt, sizePt) && x0Pt - last.x1Pt < gapEm * sizePt && x0Pt > last.x0Pt
    if (!last || !follows) found.push({ x0Pt, x1Pt, yPt, sizePt, text, table })
    else found[found.length - 1] = { ...last, x1Pt: Math.max(last.x1Pt, x1Pt), text: last.text + text, ...(sizePt > last.sizePt ? { sizePt, yPt } : {}) }
  }
  return found
}

const fewest = 3
const farthestPt = 25

// Lines of a second column begin one under the other, right of the middle.
function inTwoColumns(pieces: readonly Fragment[], centrePt: number): boolean {
  const starts = pieces.filter(({ table, x0Pt }) => table === null && x0Pt >= centrePt && x0Pt < centrePt + farthestPt).map(({ x0Pt }) => x0Pt)
  return starts.some((start) => starts.filter((other) => Math.abs(other - start) < 1).length >= fewest)
}

/** The rows of a table stand where the whole of it does. */
function sides(pieces: readonly Fragment[], centrePt: number): (piece: Fragment) => Side {
  const extents = new Map<StructurePlace['table'], { x0Pt: number; x1Pt: number }>()
  for (const { table, x0Pt, x1Pt } of pieces) {
    const known = extents.get(table) ?? { x0Pt, x1Pt }
    if (table !== null) extents.set(table, { x0Pt: Math.min(known.x0Pt, x0Pt), x1Pt: Math.max(known.x1Pt, x1Pt) })
  }
  return (piece) => {
    const { x0Pt, x1Pt } = extents.get(piece.table) ?? piece
    return x0Pt >= centrePt ? 'right' : x1Pt <= centrePt ? 'left' : 'across'
  }
}

/** Ems that a note's sign or an index stands off the baseline at most; lines are farther apart. */
const raised = 0.6

function levels(pieces: readonly Fragment[]): readonly Line[] {
  const lines: Line[] = []
  for (const piece of [...pieces].sort((a, b) => b.yPt - a.yPt || a.x0Pt - b.x0Pt)) {
    const last = lines.at(-1)
    if (!last || last.yPt - piece.yPt >= raised * Math.max(last.sizePt, piece.sizePt)) lines.push({ yPt: piece.yPt, sizePt: piece.sizePt, text: piece.text })
    else lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}`, ...(piece.sizePt > last.sizePt ? { yPt: piece.yPt, sizePt: piece.sizePt } : {}) }
  }
  return lines
}

interface Span {
  readonly topPt: number
  readonly footPt: number
  readonly sizePt: number
}

// The signs of a formula stand on many levels: what hangs together is one line, unless it stands in a line of words or has a number beside it.
function displays(pieces: readonly Fragment[], typed: readonly Line[]): readonly Line[] {
  const spans: Span[] = []
  for (const { yPt, sizePt } of [...pieces].sort((a, b) => b.yPt - a.yPt)) {
    const [topPt, footPt] = [yPt + 0.75 * sizePt, yPt - 0.25 * sizePt]
    const last = spans.at(-1)
    if (last && topPt >= last.footPt) spans[spans.length - 1] = { topPt: Math.max(topPt, last.topPt), footPt: Math.min(footPt, last.footPt), sizePt: Math.max(sizePt, last.sizePt) }
    else spans.push({ topPt, footPt, sizePt })
  }
  const isTyped = ({ topPt, footPt }: Span): boolean => typed.some(({ yPt, sizePt }) => yPt + 0.5 * sizePt > footPt && yPt < topPt)
  return spans.filter((span) => !isTyped(span)).map(({ topPt, footPt, sizePt }) => ({ yPt: (topPt + footPt) / 2 - 0.25 * sizePt, sizePt, text: '' }))
}

// Down the left column and then the right, as far as the next line that goes across both.
function inReadingOrder<T extends { readonly yPt: number; readonly side: Side }>(lines: readonly T[]): readonly T[] {
  const byHeight = [...lines].sort((a, b) => b.yPt - a.yPt)
  const ordered: T[] = []
  let columns: T[] = []
  const turn = (): void => {
    ordered.push(...columns.filter(({ side }) => side === 'left'), ...columns.filter(({ side }) => side === 'right'))
    columns = []
  }
  for (const line of byHeight) {
    if (line.side === 'across') {
      turn()
      ordered.push(line)
    } else columns.push(line)
  }
  turn()
  return ordered
}
