// Justified paragraphs of a document that stands in the browser → the same, their lines broken as is best for the whole paragraph.
// The browser still breaks them, but finds a chance only where a line shall end: other soft hyphens are gone, and the spaces that would still fit after that end do not break.
// Where it would not follow, a paragraph keeps the browser's own lines.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of line-pieces and break-lines.
import type { LoadedDocument } from '../model/print.ts'
import { bestEnd, breakIntoLines, breakLines, keepBest, linesUpTo, sumsOf, type BrokenLine } from './break-lines.ts'
import { endPiece, endAtSpace, faceOf, faceWidths, kernOf, useFace, fragmentsOf, gather, gatherBox, gatherText, gatherWord, ink, linePieces, pairKern, type InkPlace, type PlacedPiece, type WordScale } from './line-pieces.ts'

/** All that `setLines` needs in the document. */
export const lineBreakers = [setLines, paragraphsIn, planned, px, planOf, tightest, bindChances, applyPlan, editText, shifted, looseLast, spaceAs, followed, boxOf, undo, withOtherLength, bestEnd, breakIntoLines, breakLines, keepBest, linesUpTo, sumsOf, endPiece, endAtSpace, faceOf, faceWidths, kernOf, useFace, fragmentsOf, gather, gatherBox, gatherText, gatherWord, ink, linePieces, pairKern]

export interface LinesSet {
  readonly paragraphs: number
  /** Those that keep the browser's own lines. */
  readonly refused: number
}

/** Paragraphs near the end made shorter or longer by a line each, so that the last page comes out better. */
export interface OtherLength {
  readonly by: 1 | -1
  readonly paragraphs: number
}

/** One question to the browser. What stands within `apart` is left as it is. */
export function setAllLines(document: LoadedDocument, apart = '', other: OtherLength | null = null): Promise<LinesSet> {
  return document.evaluate(`(() => {\n${lineBreakers.map(String).join('\n')}\nreturn setLines(document.body, ${JSON.stringify(apart)}, ${JSON.stringify(other)})\n})()`)
}

interface Paragraph {
  readonly block: HTMLElement
  readonly run: readonly Node[]
  readonly style: CSSStyleDeclaration
  readonly leadingPx: number
}

interface Edit {
  readonly at: number
  readonly length: number
  readonly by: string
}

interface Plan {
  readonly paragraph: Paragraph
  readonly pieces: readonly PlacedPiece[]
  readonly lines: readonly BrokenLine[]
  /** What a word space is set narrower by. */
  readonly tighterPx: number
  readonly edits: ReadonlyMap<Text, readonly Edit[]>
  readonly before: Map<Text, string>
  readonly last: LastLine
}

/** What was done to give the last line its natural spaces. */
interface LastLine {
  cut: { readonly text: Text; readonly at: number; readonly rest: Text } | null
  readonly wraps: HTMLElement[]
  readonly spaced: HTMLElement[]
}

export function setLines(root: HTMLElement, apart = '', other: OtherLength | null = null): LinesSet {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return { paragraphs: 0, refused: 0 }
  context.fontKerning = 'normal'
  const scale: WordScale = { context, faces: new Map(), byStyle: new Map(), face: null }
  const paragraphs = paragraphsIn(root).filter(({ block }) => apart === '' || !block.closest(apart))
  const best = paragraphs.flatMap((paragraph) => planned(paragraph, scale) ?? [])
  const plans = other ? withOtherLength(best, other, scale) : best
  for (const plan of plans) applyPlan(plan)
  // All are seen before any is undone: to look is to have the page laid out.
  const strayed = plans.filter((plan) => !followed(plan))
  for (const plan of strayed) undo(plan)
  return { paragraphs: paragraphs.length, refused: paragraphs.length - plans.length + strayed.length }
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

// From the end on: what changes there changes the last page and no other.
export function withOtherLength(plans: readonly Plan[], { by, paragraphs }: OtherLength, scale: WordScale): Plan[] {
  const changed = [...plans]
  let left = paragraphs
  for (let at = plans.length - 1; at >= 0 && left > 0; at--) {
    const plan = plans[at] as Plan
    const other = plan.lines.length > 3 ? planned(plan.paragraph, scale, plan.lines.length + by) : null
    if (!other) continue
    changed[at] = other
    left--
  }
  return changed
}

/** `wanted`: how many lines; 0 for as many as are best. */
export function planned(paragraph: Paragraph, scale: WordScale, wanted = 0): Plan | null {
  const { block, run, style } = paragraph
  const pieces = linePieces(run, style, scale)
  const box = block.getClientRects()[0]
  const first = pieces?.[0]
  if (!pieces || !box || !first) return null
  const [left, right] = [px(style.paddingLeft) + px(style.borderLeftWidth), px(style.paddingRight) + px(style.borderRightWidth)]
  // Where the first line begins is seen: a list item may not be indented as its style says.
  const begins = boxOf(first.from, document.createRange())?.left ?? box.left
  const [restPx, indentPx, sizePx] = [box.width - left - right, begins - box.left - left, px(style.fontSize)]
  const room = { firstPx: restPx - indentPx, restPx, leastLastPx: Math.max(1.5 * Math.abs(indentPx), 2.5 * sizePx) }
  // An end after which something must not be bound is given up, and the rest planned anew.
  const given: PlacedPiece[] = [...pieces]
  for (let tries = 0; tries < 6; tries++) {
    const lines = wanted > 0 ? breakIntoLines(given, room, wanted) : breakLines(given, room)
    if (!lines || lines.length < 2) return null
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
    const bound = bindChances(line, pieces, loose)
    if (bound === null || [...bound].some((at) => ends.has(at))) return line.last
    for (const at of bound) edit(pieces[at]?.chance ?? null, '\u00A0')
    // No letter is set nearer to a no-break space.
    const next = lines[i + 1] as BrokenLine
    const kernedPx = [...bound].reduce((sum, at) => sum + (at < next.last ? pieces[at]?.kernPx ?? 0 : 0), 0)
    wide[i + 1] = { ...next, widthPx: next.widthPx - kernedPx }
  }
  pieces.forEach(({ kind, chance }, at) => { if (kind === 'soft' && !ends.has(at)) edit(chance, '') })
  return { paragraph, pieces, lines: wide, tighterPx: tightest(wide), edits, before: new Map(), last: { cut: null, wraps: [], spaced: [] } }
}

// A hair less than would be needed, so that the line fits for certain.
export function tightest(lines: readonly BrokenLine[]): number {
  return Math.max(0, ...lines.map(({ widthPx, roomPx, spaces }) => (spaces > 0 ? (widthPx - roomPx + 0.3) / spaces : 0)))
}

/** Spaces after the end of a line up to which the browser could fill it. Null where a chance there is none of a space. */
export function bindChances({ first, last, roomPx }: BrokenLine, pieces: readonly PlacedPiece[], tighterPx: number): Set<number> | null {
  const bound = new Set<number>()
  let [widthPx, spaces] = [pieces[first]?.startPx ?? 0, 0]
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at] as PlacedPiece
    widthPx += piece.widthPx
    spaces += piece.spaces
    if (widthPx - spaces * tighterPx > roomPx + 2.5) return bound
    if (at > last) {
      if (piece.kind === 'sign' || piece.kind === 'edge') return null
      if (piece.kind === 'space') bound.add(at)
    }
    widthPx += piece.gapPx
    if (piece.gapPx > 0) spaces++
  }
  // All that is left would fit: the line would never end.
  return null
}

export function applyPlan(plan: Plan): void {
  const { paragraph: { block, run }, tighterPx, edits, before } = plan
  for (const [text, changes] of edits) {
    before.set(text, text.data)
    text.data = editText(text.data, changes)
  }
  if (tighterPx === 0) return
  block.style.wordSpacing = `${-tighterPx}px`
  for (const child of block.children) if (!run.includes(child)) (child as HTMLElement).style.wordSpacing = '0'
  looseLast(plan)
}

export function editText(data: string, edits: readonly Edit[]): string {
  let [made, from] = ['', 0]
  for (const { at, length, by } of [...edits].sort((a, b) => a.at - b.at)) {
    made += data.slice(from, at) + by
    from = at + length
  }
  return made + data.slice(from)
}

/** Where a sign stands once the text is edited and cut. */
export function shifted({ node, at }: InkPlace, { edits, last: { cut } }: Plan): InkPlace {
  const by = node instanceof Text ? (edits.get(node) ?? []).reduce((sum, edit) => (edit.at < at ? sum + edit.length - edit.by.length : sum), 0) : 0
  return cut && cut.text === node && at - by >= cut.at ? { node: cut.rest, at: at - by - cut.at } : { node, at: at - by }
}

// The last line is not stretched to the measure: its spaces are as wide as they are cut.
export function looseLast(plan: Plan): void {
  const { pieces, lines, paragraph: { block, run }, last, before } = plan
  const line = lines.at(-1) as BrokenLine
  const spacing = `${Math.min(0, (line.roomPx - line.widthPx - 0.3) / Math.max(1, line.spaces))}px`
  const { node, at } = shifted((pieces[line.first] as PlacedPiece).from, plan)
  let first = node
  if (node instanceof Text && at > 0) {
    if (!before.has(node)) before.set(node, node.data)
    const rest = node.splitText(at)
    last.cut = { text: node, at, rest }
    first = rest
  }
  // All that follows it in the block, from the innermost element outwards.
  const following: Node[] = [first]
  for (let inner = first; inner !== block && inner.parentNode; inner = inner.parentNode) {
    for (let next = inner.nextSibling; next; next = next.nextSibling) if (inner.parentNode !== block || run.includes(next) || next === last.cut?.rest) following.push(next)
  }
  for (const each of following) spaceAs(spacing, each, last)
}

export function spaceAs(spacing: string, node: Node, last: LastLine): void {
  if (node instanceof HTMLElement) {
    node.style.wordSpacing = spacing
    last.spaced.push(node)
  } else if (node instanceof Text && /[ \u00A0]/.test(node.data)) {
    const wrap = document.createElement('span')
    wrap.style.wordSpacing = spacing
    node.replaceWith(wrap)
    wrap.append(node)
    last.wraps.push(wrap)
  }
}

/** Each line ends where it was to end, and nowhere else. */
export function followed(plan: Plan): boolean {
  const { lines, pieces, paragraph: { leadingPx } } = plan
  const range = document.createRange()
  const edges = lines.map(({ first, last }) => [pieces[first]?.from, pieces[last]?.to].map((place) => place && boxOf(shifted(place, plan), range)))
  return edges.every(([start, end], i) => {
    const next = edges[i + 1]?.[0]
    if (!start || !end) return false
    const isOneLine = Math.abs(end.bottom - start.bottom) < 0.6 * leadingPx && end.right >= start.left
    return isOneLine && (!next || Math.abs(next.bottom - end.bottom) > 0.6 * leadingPx || next.left < end.left)
  })
}

export function boxOf({ node, at }: InkPlace, range: Range): DOMRect | undefined {
  if (node instanceof Element) return node.getBoundingClientRect()
  range.setStart(node, at)
  range.setEnd(node, at + 1)
  // At a soft hyphen the first box is that of the hyphen on the line before.
  return [...range.getClientRects()].at(-1)
}

export function undo({ paragraph: { block, run }, before, last: { cut, wraps, spaced } }: Plan): void {
  for (const wrap of wraps) wrap.replaceWith(...wrap.childNodes)
  for (const element of spaced) element.style.removeProperty('word-spacing')
  cut?.rest.remove()
  for (const [text, data] of before) text.data = data
  block.style.removeProperty('word-spacing')
  for (const child of block.children) if (!run.includes(child)) (child as HTMLElement).style.removeProperty('word-spacing')
}
