// Justified paragraphs of a document that stands in the browser → where their lines shall end, and what must be changed in their texts for it.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of line-pieces and break-lines.
import { breakIntoLines, breakLines, type BrokenLine } from './break-lines.ts'
import { boxOf, linePieces, type PlacedPiece } from './line-pieces.ts'
import type { WordScale } from './word-widths.ts'

export interface Paragraph {
  readonly block: HTMLElement
  readonly run: readonly Node[]
  readonly style: CSSStyleDeclaration
  readonly leadingPx: number
}

export interface Edit {
  readonly at: number
  readonly length: number
  readonly by: string
}

export interface Plan {
  readonly paragraph: Paragraph
  readonly pieces: readonly PlacedPiece[]
  readonly lines: readonly BrokenLine[]
  /** What a word space is set narrower by. */
  readonly tighterPx: number
  readonly edits: ReadonlyMap<Text, readonly Edit[]>
  readonly before: Map<Text, string>
  /** Places within addresses at which no line shall end. */
  readonly barred: readonly HTMLElement[]
  /** The last pieces of lines that are not stretched: to the measure, their spaces would be holes. */
  readonly ragged: readonly number[]
  readonly cuts: Cut[]
  readonly breaks: HTMLElement[]
  readonly last: LastLine
}

/** A text that was divided. */
export interface Cut {
  readonly text: Text
  readonly at: number
  readonly rest: Text
}

/** What was done to give the last line its natural spaces. */
export interface LastLine {
  readonly wraps: HTMLElement[]
  readonly spaced: HTMLElement[]
}

// Text of a block up to the first block within it, where it takes more than a line.
export function paragraphsIn(root: HTMLElement): Paragraph[] {
  return [...root.querySelectorAll<HTMLElement>('p, li, dd, blockquote, .page-note')].flatMap((block) => {
    const run: Node[] = []
    for (const node of block.childNodes) {
      if (node instanceof HTMLElement && /^(?:P|UL|OL|DL|DIV|FIGURE|TABLE|PRE|BLOCKQUOTE|SECTION)$/.test(node.tagName)) break
      run.push(node)
    }
    if (run.every((node) => (node.textContent ?? '').trim() === '')) return []
    const style = getComputedStyle(block)
    const leadingPx = px(style.lineHeight)
    const isText = style.textAlign === 'justify' && style.whiteSpaceCollapse === 'collapse' && style.textWrapMode === 'wrap' && style.direction === 'ltr'
    return isText && block.getBoundingClientRect().height > 1.5 * leadingPx ? [{ block, run, style, leadingPx }] : []
  })
}

export function planned(paragraph: Paragraph, scale: WordScale): Plan | null {
  const pieces = linePieces(paragraph.run, paragraph.style, scale)
  return pieces && plannedOf(paragraph, pieces)
}

/** `wanted`: how many lines; 0 for as many as are best. */
export function plannedOf(paragraph: Paragraph, pieces: readonly PlacedPiece[], wanted = 0): Plan | null {
  const { block, style } = paragraph
  const box = block.getClientRects()[0]
  const first = pieces[0]
  if (!box || !first) return null
  const [left, right] = [px(style.paddingLeft) + px(style.borderLeftWidth), px(style.paddingRight) + px(style.borderRightWidth)]
  // Where the first line begins is seen: a list item may not be indented as its style says.
  const begins = boxOf(first.from, document.createRange())?.left ?? box.left
  const [restPx, indentPx, sizePx] = [box.width - left - right, begins - box.left - left, px(style.fontSize)]
  const room = { firstPx: restPx - indentPx, restPx, leastLastPx: Math.max(1.5 * Math.abs(indentPx), 2.5 * sizePx) }
  // An end after which something must not be bound is given up, and the rest planned anew.
  const given: PlacedPiece[] = [...pieces]
  for (let tries = 0; tries < 6; tries++) {
    const lines = wanted > 0 ? breakIntoLines(given, room, wanted) : breakLines(given, room)
    // What the browser sets on two lines may well stand on one.
    if (!lines || (lines.length < 2 && tightest(lines) === 0)) return null
    const plan = planOf(paragraph, given, lines)
    if (typeof plan !== 'number') return plan
    given[plan] = { ...(given[plan] as PlacedPiece), penalty: Infinity }
  }
  return null
}

export function px(length: string): number {
  return Number.parseFloat(length) || 0
}

/** The piece no line may end with, where the lines cannot be had. */
export function planOf(paragraph: Paragraph, pieces: readonly PlacedPiece[], lines: readonly BrokenLine[]): Plan | number {
  const edits = new Map<Text, Edit[]>()
  const edit = (chance: PlacedPiece['chance'], by: string): void => {
    if (chance) edits.set(chance.text, [...(edits.get(chance.text) ?? []), { at: chance.at, length: chance.length, by }])
  }
  const ends = new Set(lines.map(({ last }) => last))
  const [loose, wide] = [tightest(lines), [...lines]]
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const bound = isGaping(line, pieces) ? new Set<number>() : bindChances(line, pieces, loose)
    if (bound === null || [...bound].some((at) => ends.has(at))) return line.last
    for (const at of bound) edit(pieces[at]?.chance ?? null, '\u00A0')
    // No letter is set nearer to a no-break space.
    const next = lines[i + 1] as BrokenLine
    const kernedPx = [...bound].reduce((sum, at) => sum + (at < next.last ? pieces[at]?.kernPx ?? 0 : 0), 0)
    wide[i + 1] = { ...next, widthPx: next.widthPx - kernedPx }
  }
  pieces.forEach(({ kind, chance }, at) => { if (kind === 'soft' && !ends.has(at)) edit(chance, '') })
  const barred = pieces.flatMap(({ wbr }, at) => (wbr && !ends.has(at) ? [wbr] : []))
  return { paragraph, pieces, lines: wide, tighterPx: tightest(wide), edits, before: new Map(), barred, ragged: wide.slice(0, -1).filter((line) => isGaping(line, pieces)).map(({ last }) => last), cuts: [], breaks: [], last: { wraps: [], spaced: [] } }
}

/** Spaces four times as wide as the face has them are holes. */
export function isGaping({ first, last, widthPx, roomPx }: BrokenLine, pieces: readonly PlacedPiece[]): boolean {
  const spacesPx = pieces.slice(first, last + 1).reduce((sum, piece, at) => sum + piece.spacesPx + (at === last - first ? 0 : piece.gapPx), 0)
  return spacesPx > 0 && roomPx - widthPx > 3 * spacesPx
}

// A hair less than would be needed, so that the line fits for certain.
export function tightest(lines: readonly BrokenLine[]): number {
  return Math.max(0, ...lines.map(({ widthPx, roomPx, spaces }) => (spaces > 0 ? (widthPx - roomPx + 0.3) / spaces : 0)))
}

/** Spaces after the end of a line up to which the browser could fill it. Null where a chance there is none of a space, or one beside a box or after a dash: no no-break space keeps a line from ending there. */
export function bindChances({ first, last, roomPx }: BrokenLine, pieces: readonly PlacedPiece[], tighterPx: number): Set<number> | null {
  const bound = new Set<number>()
  let [widthPx, spaces] = [pieces[first]?.startPx ?? 0, 0]
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at] as PlacedPiece
    widthPx += piece.widthPx
    spaces += piece.spaces
    if (widthPx - spaces * tighterPx > roomPx + 2.5) return bound
    if (at > last) {
      const isBeside = piece.kind === 'space' && (piece.to.node instanceof Element || pieces[at + 1]?.from.node instanceof Element || (piece.to.node instanceof Text && /[-–‐|]/.test(piece.to.node.data.charAt(piece.to.at))))
      if (piece.kind === 'sign' || piece.kind === 'edge' || isBeside) return null
      if (piece.kind === 'space') bound.add(at)
    }
    widthPx += piece.gapPx
    if (piece.gapPx > 0) spaces++
  }
  // All that is left would fit: the line would never end.
  return null
}
