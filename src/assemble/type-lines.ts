// Text of a printed page, piece by piece → its lines of type, numbered as they are read.
import type { TypeLine } from '../model/type-line.ts'
import type { StructurePlace } from './structure-places.ts'
import type { ShownText } from './text-run.ts'

export interface PlacedText {
  readonly shown: ShownText
  readonly place: StructurePlace
}

/** `centrePt`: the middle of the text area, where two columns part. */
export function typeLines(texts: readonly PlacedText[], centrePt: number): readonly TypeLine[] {
  const set = texts.filter(isSet)
  const words = fragments(set.filter(({ place }) => place.role !== ''))
  const signs = fragments(set.filter(({ place, shown }) => place.role === '' && ofFormulas.test(shown.font)))
  const sideOf = inTwoColumns(words, centrePt) ? sides(words, centrePt) : (): Side => 'across'
  const ofSide = (side: Side, around: readonly Line[]): readonly Line[] => {
    const typed = levels(words.filter((piece) => sideOf(piece) === side))
    return [...typed, ...displays(signs.filter((piece) => sideOf(piece) === side), [...around, ...typed])]
  }
  const across = ofSide('across', [])
  const sided = (side: Side, own: readonly Line[]) => own.map(({ yPt, text }) => ({ yPt, text, side }))
  const lines = [...sided('across', across), ...sided('left', ofSide('left', across)), ...sided('right', ofSide('right', across))]
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
  /** Where a formula set apart begins and ends. */
  readonly span?: Span
}

const smallestPt = 3
/** Pictures without a description bring words that belong to no element too. */
const ofFormulas = /KaTeX/
/** No space between words is as wide, no gap between columns as narrow. */
const gapEm = 0.95

// Words within a picture, or turned, are no lines of type.
function isSet({ shown: { text, level, sizePt }, place }: PlacedText): boolean {
  return level && sizePt >= smallestPt && place.role !== 'Figure' && /\S/.test(text.replaceAll('\u200B', ''))
}

function fragments(texts: readonly PlacedText[]): readonly Fragment[] {
  const found: Fragment[] = []
  for (const { shown: { x0Pt, x1Pt, yPt, sizePt, text }, place: { table } } of texts) {
    const last = found.at(-1)
    const follows = last && last.table === table && Math.abs(last.yPt - yPt) < raised * Math.max(last.sizePt, sizePt) && x0Pt - last.x1Pt < gapEm * sizePt && x0Pt > last.x0Pt
    if (!last || !follows) found.push({ x0Pt, x1Pt, yPt, sizePt, text, table })
    else found[found.length - 1] = { ...last, x1Pt: Math.max(last.x1Pt, x1Pt), text: last.text + text, ...(sizePt > last.sizePt ? { sizePt, yPt } : {}) }
  }
  return found
}

const fewest = 3
const farthestPt = 60
/** Of lines in the second column to those of a head: an opening page may have few. */
const headShare = 3

// Lines of a second column begin one under the other, right of the middle; across the middle goes at most what stands above both.
function inTwoColumns(words: readonly Fragment[], centrePt: number): boolean {
  const prose = words.filter(({ table }) => table === null)
  const across = prose.filter(goesAcross(centrePt))
  const right = prose.filter((piece) => piece.x0Pt >= centrePt && !across.some(besides(piece)))
  const starts = right.map(({ x0Pt }) => x0Pt).filter((start) => start < centrePt + farthestPt)
  return right.length >= fewest && right.length * headShare > across.length && starts.some((start, at) => starts.some((other, index) => index !== at && Math.abs(other - start) < 1))
}

function goesAcross(centrePt: number): (piece: Pick<Fragment, 'x0Pt' | 'x1Pt'>) => boolean {
  return ({ x0Pt, x1Pt }) => x0Pt < centrePt && x1Pt > centrePt
}

/** On the same baseline. */
function besides({ yPt }: Fragment): (other: Fragment) => boolean {
  return (other) => Math.abs(other.yPt - yPt) < 2
}

/** The rows of a table stand where the whole of it does, and what shares a line with something wide goes across too. */
function sides(words: readonly Fragment[], centrePt: number): (piece: Fragment) => Side {
  const extents = new Map<StructurePlace['table'], { x0Pt: number; x1Pt: number }>()
  for (const { table, x0Pt, x1Pt } of words) {
    const known = extents.get(table) ?? { x0Pt, x1Pt }
    if (table !== null) extents.set(table, { x0Pt: Math.min(known.x0Pt, x0Pt), x1Pt: Math.max(known.x1Pt, x1Pt) })
  }
  const wide = words.filter(({ table }) => table === null).filter(goesAcross(centrePt))
  return (piece) => {
    const extent = extents.get(piece.table) ?? piece
    if (goesAcross(centrePt)(extent) || wide.some(besides(piece))) return 'across'
    return extent.x0Pt >= centrePt ? 'right' : 'left'
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
  const isWithin = ({ topPt, footPt }: Span): boolean => typed.some(({ yPt, sizePt, span }) => (span?.topPt ?? yPt + 0.5 * sizePt) > footPt && (span?.footPt ?? yPt) < topPt)
  return spans.filter((span) => !isWithin(span)).map((span) => ({ yPt: (span.topPt + span.footPt) / 2 - 0.25 * span.sizePt, sizePt: span.sizePt, text: '', span }))
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
