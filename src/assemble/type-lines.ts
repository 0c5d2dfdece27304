// Text of a printed page, piece by piece → its lines of type, numbered as they are read.
import type { TypeLine } from '../model/type-line.ts'
import { columnSides, type Side } from './page-columns.ts'
import { fragments, raised, type Fragment, type PlacedText } from './text-fragments.ts'

/** `centrePt`: the middle of the text area, where two columns part. */
export function typeLines(texts: readonly PlacedText[], centrePt: number): readonly TypeLine[] {
  const set = texts.filter(isSet)
  const words = fragments(set.filter(({ place }) => place.role !== ''))
  const signs = fragments(set.filter(({ place, shown }) => place.role === '' && ofFormulas.test(shown.font)))
  const sideOf = columnSides(words, signs, centrePt)
  const ofSide = (side: Side, around: readonly Line[]): readonly Line[] => {
    const typed = levels(words.filter((piece) => sideOf(piece) === side))
    return [...typed, ...displays(signs.filter((piece) => sideOf(piece) === side), [...around, ...typed])]
  }
  const across = ofSide('across', [])
  const sided = (side: Side, own: readonly Line[]) => own.map(({ yPt, text }) => ({ yPt, text, side }))
  const lines = [...sided('across', across), ...sided('left', ofSide('left', across)), ...sided('right', ofSide('right', across))]
  return inReadingOrder(lines).map(({ side, yPt, text }, index) => ({ number: index + 1, yPt, margin: side === 'right' ? 'right' : 'left', text }))
}

const smallestPt = 3
/** Pictures without a description bring words that belong to no element too. */
const ofFormulas = /KaTeX/

// Words within a picture, or turned, are no lines of type.
function isSet({ shown: { text, level, sizePt }, place }: PlacedText): boolean {
  return level && sizePt >= smallestPt && place.role !== 'Figure' && /\S/.test(text.replaceAll('\u200B', ''))
}

interface Line {
  readonly yPt: number
  readonly sizePt: number
  readonly text: string
  /** Where a formula set apart begins and ends. */
  readonly span?: Span
}

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
