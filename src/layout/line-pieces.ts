// A paragraph that stands in the browser → its pieces between chances to end a line, measured, with their places in the text.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of word-widths.
import type { LinePiece } from './break-lines.ts'
import { faceWidths, fragmentsOf, kernOf, pairKern, type FaceWidths, type WordScale } from './word-widths.ts'

/** What the line ends at: a word space, a soft hyphen, a sign after which it may end, a `wbr` within an address, or the edge of a box. */
export type ChanceKind = 'space' | 'soft' | 'sign' | 'wbr' | 'edge'

export interface PlacedPiece extends LinePiece {
  readonly kind: ChanceKind
  /** Where its first and its last sign stand. */
  readonly from: InkPlace
  readonly to: InkPlace
  /** The space or soft hyphen after it: its text, and where in it. */
  readonly chance: { readonly text: Text; readonly at: number; readonly length: number } | null
  /** The `wbr` after it. */
  readonly wbr: HTMLElement | null
  /** What the space after it is wider or narrower by for the letters beside it. */
  readonly kernPx: number
}

/** A letter by its text and its place there, or a box. */
export interface InkPlace {
  readonly node: Node
  readonly at: number
}

interface Gathering {
  readonly pieces: PlacedPiece[]
  widthPx: number
  spaces: number
  spacesPx: number
  startPx: number
  from: InkPlace | null
  to: InkPlace | null
  /** The last letter and its face. */
  letter: string
  face: FaceWidths | null
  /** The outermost element around what is read in which no line ends, and that of what was read last. */
  whole: HTMLElement | null
  lastWhole: HTMLElement | null
}

/** Null where something stands in it whose lines cannot be foretold. */
export function linePieces(run: readonly Node[], style: CSSStyleDeclaration, scale: WordScale): PlacedPiece[] | null {
  const gathered: Gathering = { pieces: [], widthPx: 0, spaces: 0, spacesPx: 0, startPx: 0, from: null, to: null, letter: '', face: null, whole: null, lastWhole: null }
  if (!run.every((node) => gather(node, style, gathered, scale))) return null
  if (gathered.from) endPiece(gathered, { kind: 'edge', penalty: Infinity, gapPx: 0, endPx: 0, chance: null })
  return gathered.pieces
}

export function gather(node: Node, style: CSSStyleDeclaration, gathered: Gathering, scale: WordScale): boolean {
  if (node instanceof Text) {
    gatherText(node, style, gathered, scale)
    return true
  }
  if (!(node instanceof HTMLElement)) return node.nodeType === Node.COMMENT_NODE
  const own = getComputedStyle(node)
  if (own.display === 'none' || own.position === 'absolute') return true
  if (node.tagName === 'WBR') return gatherChance(node, style, gathered)
  if (own.float !== 'none' || /^(?:IMG|BR|Q|SVG)$/i.test(node.tagName)) return false
  if (own.display === 'inline-block') return gatherBox(node, gathered)
  if (own.display !== 'inline') return false
  const edge = (side: 'Left' | 'Right'): number => Number.parseFloat(own[`margin${side}`]) + Number.parseFloat(own[`padding${side}`]) + Number.parseFloat(own[`border${side}Width`])
  gathered.widthPx += edge('Left')
  const { whole } = gathered
  gathered.whole = own.textWrapMode === 'wrap' ? null : whole ?? node
  const read = [...node.childNodes].every((child) => gather(child, own, gathered, scale))
  gathered.whole = whole
  gathered.widthPx += edge('Right')
  return read
}

// Within an address or code; before the name of the site only where all else is worse, between the words of one name hardly gladly.
export function gatherChance(wbr: HTMLElement, style: CSSStyleDeclaration, gathered: Gathering): boolean {
  if (style.textWrapMode === 'wrap' && gathered.from) endPiece(gathered, { kind: 'wbr', penalty: wbrPenalty(wbr.previousSibling?.textContent ?? ''), gapPx: 0, endPx: 0, chance: null, wbr })
  return true
}

export function wbrPenalty(before: string): number {
  return before.endsWith('//') ? 1000 : /\p{L}$/u.test(before) ? 600 : 300
}

export function gatherBox(box: HTMLElement, gathered: Gathering): boolean {
  const boxes = box.getClientRects()
  if (boxes.length !== 1) return false
  endAtBox(gathered, true)
  ink(gathered, { node: box, at: 0 }, boxes[0]?.width ?? 0)
  gathered.face = null
  gathered.letter = ''
  return true
}

// The browser may end a line on either side of a box, whatever stands there: also at a no-break space, where none shall.
export function endAtBox(gathered: Gathering, atBox: boolean, atBound = false): void {
  const { from, to, whole, lastWhole } = gathered
  if (from && (atBox || to?.node instanceof Element) && (whole === null || whole !== lastWhole)) endPiece(gathered, { kind: 'edge', penalty: atBound || gathered.letter === '\u00A0' ? Infinity : 400, gapPx: 0, endPx: 0, chance: null })
}

export function gatherText(text: Text, style: CSSStyleDeclaration, gathered: Gathering, scale: WordScale): void {
  const face = faceWidths(style, scale)
  const mayEnd = style.textWrapMode === 'wrap'
  for (const { 0: token, index } of text.data.matchAll(/[ \t\n]+|\u00A0|[^ \t\n\u00A0]+/g)) {
    if (token === '\u00A0' || (!mayEnd && token.trim() === '')) {
      endAtBox(gathered, false, true)
      gathered.widthPx += face.spacePx
      gathered.spacesPx += face.spacePx
      gathered.spaces++
      gathered.face = null
      gathered.letter = '\u00A0'
    } else if (token.trim() === '') {
      if (gathered.from) endAtSpace(gathered, { text, at: index, length: token.length }, face, scale)
      gathered.face = null
    } else gatherWord(token, text, index, mayEnd, face, gathered, scale)
  }
}

// A face may set a letter nearer to a space: it does so across marks of the same face.
export function endAtSpace(gathered: Gathering, chance: NonNullable<PlacedPiece['chance']>, face: FaceWidths, scale: WordScale): void {
  const kernPx = gathered.face === face ? kernOf(gathered.letter, false, face, scale) : 0
  endPiece(gathered, { kind: 'space', penalty: 0, gapPx: face.spacePx + kernPx, endPx: 0, chance, kernPx })
  gathered.letter = ' '
  gathered.face = face
}

export function gatherWord(word: string, text: Text, index: number, mayEnd: boolean, face: FaceWidths, gathered: Gathering, scale: WordScale): void {
  let at = index
  endAtBox(gathered, false)
  // Before a bracket the browser ends a line also where another element begins there.
  if (gathered.from && mayEnd && /[!"%&)*+,.:;=>?\]}~…]$/.test(gathered.letter) && /^[([{]/.test(word)) endPiece(gathered, { kind: 'sign', penalty: 1500, gapPx: 0, endPx: 0, chance: null })
  const gap = gathered.pieces.at(-1)
  if (gathered.letter === ' ' && gathered.face === face && gap?.kind === 'space') {
    const kernPx = kernOf(word.slice(0, 1), true, face, scale)
    gathered.pieces[gathered.pieces.length - 1] = { ...gap, gapPx: gap.gapPx + kernPx, kernPx: gap.kernPx + kernPx }
  }
  // After a chance within an address the letters stand as near to each other as without it.
  const kernPx = gathered.from === null && gathered.letter.trim() !== '' && gathered.face === face ? pairKern(gathered.letter + word.slice(0, 1), face, scale) : 0
  gathered.widthPx += kernPx
  gathered.letter = word.slice(-1)
  gathered.face = face
  for (const { text: part, widthPx, kind, penalty, startPx } of fragmentsOf(word, face, scale)) {
    if (part !== '') {
      if (!gathered.from) gathered.startPx = startPx - (at === index ? kernPx : 0)
      ink(gathered, { node: text, at }, widthPx)
      gathered.to = { node: text, at: at + part.length - 1 }
    }
    at += part.length
    if (kind !== 'end' && mayEnd) {
      const chance = { text, at, length: kind === 'soft' ? 1 : 0 }
      endPiece(gathered, { kind, penalty, gapPx: 0, endPx: kind === 'soft' ? face.hyphenPx : 0, chance })
    }
    if (kind === 'soft') at++
  }
}

export function ink(gathered: Gathering, place: InkPlace, widthPx: number): void {
  gathered.from ??= place
  gathered.to = place
  gathered.lastWhole = gathered.whole
  gathered.widthPx += widthPx
}

export function endPiece(gathered: Gathering, end: Pick<PlacedPiece, 'kind' | 'penalty' | 'gapPx' | 'endPx' | 'chance'> & { readonly kernPx?: number; readonly wbr?: HTMLElement }): void {
  const { pieces, widthPx, spaces, spacesPx, startPx, from, to } = gathered
  if (from && to) pieces.push({ widthPx, spaces, spacesPx, startPx, from, to, inWord: end.kind === 'soft' || end.kind === 'sign', kernPx: 0, wbr: null, ...end })
  Object.assign(gathered, { widthPx: 0, spaces: 0, spacesPx: 0, startPx: 0, from: null, to: null })
}

export function boxOf({ node, at }: InkPlace, range: Range): DOMRect | undefined {
  if (node instanceof Element) return node.getBoundingClientRect()
  range.setStart(node, at)
  range.setEnd(node, at + 1)
  // At a soft hyphen the first box is that of the hyphen on the line before.
  return [...range.getClientRects()].at(-1)
}
