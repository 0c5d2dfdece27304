// A paragraph that stands in the browser → its pieces between chances to end a line, measured, with their places in the text.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other.
import type { LinePiece } from './break-lines.ts'

/** What the line ends at: a word space, a soft hyphen, a sign after which it may end, or the edge of a box. */
export type ChanceKind = 'space' | 'soft' | 'sign' | 'edge'

export interface PlacedPiece extends LinePiece {
  readonly kind: ChanceKind
  /** Where its first and its last sign stand. */
  readonly from: InkPlace
  readonly to: InkPlace
  /** The space or soft hyphen after it: its text, and where in it. */
  readonly chance: { readonly text: Text; readonly at: number; readonly length: number } | null
  /** What the space after it is wider or narrower by for the letters beside it. */
  readonly kernPx: number
}

/** A letter by its text and its place there, or a box. */
export interface InkPlace {
  readonly node: Node
  readonly at: number
}

/** Widths of words by face and size. */
export interface WordScale {
  readonly context: CanvasRenderingContext2D
  readonly faces: Map<string, FaceWidths>
  readonly byStyle: Map<CSSStyleDeclaration, FaceWidths>
  /** The face that the context is set to. */
  face: FaceWidths | null
}

export interface FaceWidths {
  readonly font: string
  readonly spacing: string
  readonly spacePx: number
  readonly hyphenPx: number
  readonly words: Map<string, readonly Fragment[]>
  /** By letter, what the space before it or after it is wider by. */
  readonly kernsBefore: Map<string, number>
  readonly kernsAfter: Map<string, number>
  /** By two letters, what they are wider by together. */
  readonly kerns: Map<string, number>
}

export interface Fragment {
  readonly text: string
  readonly widthPx: number
  readonly kind: 'soft' | 'sign' | 'end'
  readonly penalty: number
  /** What it is wider by where a line begins with it. */
  readonly startPx: number
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
}

/** Null where something stands in it whose lines cannot be foretold. */
export function linePieces(run: readonly Node[], style: CSSStyleDeclaration, scale: WordScale): PlacedPiece[] | null {
  const gathered: Gathering = { pieces: [], widthPx: 0, spaces: 0, spacesPx: 0, startPx: 0, from: null, to: null, letter: '', face: null }
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
  if (own.float !== 'none' || /^(?:IMG|BR|WBR|Q|SVG)$/i.test(node.tagName)) return false
  if (own.display === 'inline-block') return gatherBox(node, style, gathered)
  if (own.display !== 'inline') return false
  const edge = (side: 'Left' | 'Right'): number => Number.parseFloat(own[`margin${side}`]) + Number.parseFloat(own[`padding${side}`]) + Number.parseFloat(own[`border${side}Width`])
  gathered.widthPx += edge('Left')
  const read = [...node.childNodes].every((child) => gather(child, own, gathered, scale))
  gathered.widthPx += edge('Right')
  return read
}

// The browser may end a line on either side of a box, whatever stands there.
export function gatherBox(box: HTMLElement, style: CSSStyleDeclaration, gathered: Gathering): boolean {
  const boxes = box.getClientRects()
  if (boxes.length !== 1) return false
  const mayEnd = style.whiteSpaceCollapse === 'collapse' && style.textWrapMode === 'wrap'
  if (mayEnd && gathered.from) endPiece(gathered, { kind: 'edge', penalty: 400, gapPx: 0, endPx: 0, chance: null })
  ink(gathered, { node: box, at: 0 }, boxes[0]?.width ?? 0)
  gathered.face = null
  if (mayEnd) endPiece(gathered, { kind: 'edge', penalty: 400, gapPx: 0, endPx: 0, chance: null })
  return true
}

export function gatherText(text: Text, style: CSSStyleDeclaration, gathered: Gathering, scale: WordScale): void {
  const face = faceWidths(style, scale)
  const mayEnd = style.textWrapMode === 'wrap'
  for (const { 0: token, index } of text.data.matchAll(/[ \t\n]+|\u00A0|[^ \t\n\u00A0]+/g)) {
    if (token === '\u00A0' || (!mayEnd && token.trim() === '')) {
      gathered.widthPx += face.spacePx
      gathered.spacesPx += face.spacePx
      gathered.spaces++
      gathered.face = null
    } else if (token.trim() === '') {
      const chance = { text, at: index, length: token.length }
      const before = gathered.pieces.at(-1)
      if (gathered.from) endAtSpace(gathered, chance, face, scale)
      // The space after a box is what a line ends at, not the box.
      else if (before?.kind === 'edge') gathered.pieces[gathered.pieces.length - 1] = { ...before, kind: 'space', penalty: 0, gapPx: face.spacePx, chance }
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

export function kernOf(letter: string, before: boolean, face: FaceWidths, scale: WordScale): number {
  const kerns = before ? face.kernsBefore : face.kernsAfter
  const known = kerns.get(letter)
  if (known !== undefined) return known
  useFace(face, scale)
  const width = (text: string): number => scale.context.measureText(text).width
  // Between letters: at the end of a text a space may be measured otherwise.
  const kern = before ? width(`n ${letter}`) - width('n ') - width(letter) : width(`${letter} n`) - width(letter) - width(' n')
  kerns.set(letter, kern)
  return kern
}

export function pairKern(pair: string, face: FaceWidths, { context }: WordScale): number {
  const known = face.kerns.get(pair)
  if (known !== undefined) return known
  const kern = context.measureText(pair).width - context.measureText(pair.slice(0, 1)).width - context.measureText(pair.slice(1)).width
  face.kerns.set(pair, kern)
  return kern
}

export function gatherWord(word: string, text: Text, index: number, mayEnd: boolean, face: FaceWidths, gathered: Gathering, scale: WordScale): void {
  let at = index
  const gap = gathered.pieces.at(-1)
  if (gathered.letter === ' ' && gathered.face === face && gap?.kind === 'space') {
    const kernPx = kernOf(word.slice(0, 1), true, face, scale)
    gathered.pieces[gathered.pieces.length - 1] = { ...gap, gapPx: gap.gapPx + kernPx, kernPx: gap.kernPx + kernPx }
  }
  gathered.letter = word.slice(-1)
  gathered.face = face
  for (const { text: part, widthPx, kind, penalty, startPx } of fragmentsOf(word, face, scale)) {
    if (part !== '') {
      if (!gathered.from) gathered.startPx = startPx
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
  gathered.widthPx += widthPx
}

export function endPiece(gathered: Gathering, end: Pick<PlacedPiece, 'kind' | 'penalty' | 'gapPx' | 'endPx' | 'chance'> & { readonly kernPx?: number }): void {
  const { pieces, widthPx, spaces, spacesPx, startPx, from, to } = gathered
  if (from && to) pieces.push({ widthPx, spaces, spacesPx, startPx, from, to, inWord: end.kind === 'soft' || end.kind === 'sign', kernPx: 0, ...end })
  Object.assign(gathered, { widthPx: 0, spaces: 0, spacesPx: 0, startPx: 0, from: null, to: null })
}

export function faceWidths(style: CSSStyleDeclaration, scale: WordScale): FaceWidths {
  // To read a style costs more than to measure a word.
  const face = scale.byStyle.get(style) ?? faceOf(style, scale)
  scale.byStyle.set(style, face)
  return face
}

export function faceOf(style: CSSStyleDeclaration, scale: WordScale): FaceWidths {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const key = `${font} ${style.letterSpacing} ${style.fontVariantCaps}`
  const known = scale.faces.get(key)
  if (known) return known
  const { context } = scale
  const spacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
  context.font = font
  context.letterSpacing = spacing
  const face = { font, spacing, spacePx: context.measureText(' ').width, hyphenPx: context.measureText('-').width, words: new Map<string, readonly Fragment[]>(), kernsBefore: new Map<string, number>(), kernsAfter: new Map<string, number>(), kerns: new Map<string, number>() }
  scale.faces.set(key, face)
  scale.face = face
  return face
}

export function useFace(face: FaceWidths, scale: WordScale): void {
  if (scale.face !== face) [scale.context.font, scale.context.letterSpacing, scale.face] = [face.font, face.spacing, face]
}

// A word is measured once in each face, at each of its breaks. Names are broken less gladly, and «кто-то» hardly ever.
export function fragmentsOf(word: string, face: FaceWidths, scale: WordScale): readonly Fragment[] {
  const known = face.words.get(word)
  if (known) return known
  useFace(face, scale)
  const { context } = scale
  const parts = word.split(/(\u00AD)|(?<=[\p{L}\d]-)(?=\p{L})|(?<=[\p{L}\d»”)][–—/])(?=[\p{L}\d«“(])/u).filter((part) => part !== undefined && part !== '')
  const fragments: Fragment[] = []
  const isName = /^\P{L}*\p{Lu}/u.test(word)
  let [before, beforePx] = ['', 0]
  parts.forEach((part, i) => {
    if (part === '\u00AD') return
    before += part
    const widthPx = context.measureText(before).width
    const kind = i === parts.length - 1 ? 'end' : parts[i + 1] === '\u00AD' ? 'soft' : 'sign'
    const startPx = beforePx === 0 ? 0 : -pairKern(before.slice(-part.length - 1, -part.length) + part.slice(0, 1), face, scale)
    fragments.push({ text: part, widthPx: widthPx - beforePx, kind, startPx, penalty: (kind === 'soft' ? 400 : 450) + (isName ? 50 : 0) + (kind === 'sign' && (parts[i + 1] ?? '').length < 3 ? 1000 : 0) })
    beforePx = widthPx
  })
  face.words.set(word, fragments)
  return fragments
}
