// Justified paragraphs of a document that stands in the browser → the same, their lines broken as is best for the whole paragraph.
// The browser still breaks them, but finds a chance only where a line shall end: other soft hyphens are gone, and the spaces that would still fit after that end do not break.
// Where it would not follow, a paragraph keeps the browser's own lines.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of plan-lines, edit-lines, line-pieces, word-widths and break-lines.
import { bestEnd, breakIntoLines, breakLines, keepBest, linesUpTo, outdoes, sumsOf, type BrokenLine } from './break-lines.ts'
import { cutAt, editText, endRagged, shifted } from './edit-lines.ts'
import { boxOf, endAtSpace, endPiece, endAtBox, gather, gatherBox, gatherChance, wbrPenalty, gatherText, gatherWord, ink, linePieces, type InkPlace, type PlacedPiece } from './line-pieces.ts'
import { bindChances, paragraphsIn, planOf, planned, plannedOf, px, tightest, isGaping, type LastLine, type Plan } from './plan-lines.ts'
import { documentFunctions, type Question } from './run-in-document.ts'
import { addedWidth, faceOf, faceWidths, fragmentsOf, keptFaces, kernOf, pairKern, useFace, type WordScale } from './word-widths.ts'

/** All that `setLines` needs in the document. */
export const lineBreakers = [setLines, resetLines, otherLengths, paragraphsIn, planned, plannedOf, px, planOf, tightest, isGaping, bindChances, applyPlan, endRagged, cutAt, editText, shifted, looseLast, spaceAs, followed, boxOf, undo, withOtherLength, bestEnd, breakIntoLines, breakLines, keepBest, outdoes, linesUpTo, sumsOf, endPiece, endAtSpace, faceOf, faceWidths, keptFaces, kernOf, useFace, fragmentsOf, endAtBox, gather, gatherBox, gatherChance, wbrPenalty, gatherText, gatherWord, ink, linePieces, pairKern, addedWidth]

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

/** What to try with a last page of so few lines: a page before may have a line to spare, which takes what one paragraph gives. */
export function otherLengths(lines: number): readonly OtherLength[] {
  return [{ by: -1, paragraphs: lines }, { by: 1, paragraphs: 2 }]
}

/** What stands within `apart` is left as it is. */
export function setAllLines(apart = '', other: OtherLength | null = null): Question<LinesSet> {
  return { functions: settingLines, args: [apart, other] }
}

const settingLines = documentFunctions(setLinesOfBody, lineBreakers)

function setLinesOfBody(apart: string, other: OtherLength | null): LinesSet {
  return setLines(document.body, apart, other)
}

export function setLines(root: HTMLElement, apart = '', other: OtherLength | null = null): LinesSet {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return { paragraphs: 0, refused: 0 }
  context.fontKerning = 'normal'
  const scale: WordScale = { context, faces: keptFaces(), byStyle: new Map(), face: null }
  const paragraphs = paragraphsIn(root).filter(({ block }) => apart === '' || !block.closest(apart))
  const best = paragraphs.flatMap((paragraph) => planned(paragraph, scale) ?? [])
  const plans = other ? withOtherLength(best, other) : best
  for (const plan of plans) applyPlan(plan)
  // All are seen before any is undone: to look is to have the page laid out.
  const strayed = plans.filter((plan) => !followed(plan))
  for (const plan of strayed) undo(plan)
  if (root === document.body) Reflect.set(globalThis, 'plansOfLines', { best, set: plans.map((plan) => (strayed.includes(plan) ? null : plan)) })
  return { paragraphs: paragraphs.length, refused: paragraphs.length - plans.length + strayed.length }
}

// From the end on: what changes there changes the last page and no other.
export function withOtherLength(plans: readonly Plan[], { by, paragraphs }: OtherLength): Plan[] {
  const changed = [...plans]
  let left = paragraphs
  for (let at = plans.length - 1; at >= 0 && left > 0; at--) {
    const plan = plans[at] as Plan
    const other = plan.lines.length > 3 ? plannedOf(plan.paragraph, plan.pieces, plan.lines.length + by) : null
    if (!other) continue
    changed[at] = other
    left--
  }
  return changed
}

interface PlansOfLines {
  readonly best: readonly Plan[]
  /** Null where a paragraph keeps the browser's own lines. */
  readonly set: readonly (Plan | null)[]
}

/** In a document whose lines were set. */
export function resetLines(other: OtherLength | null): void {
  const { best, set } = Reflect.get(globalThis, 'plansOfLines') as PlansOfLines
  const wanted = other ? withOtherLength(best, other) : best
  const changed = wanted.map((plan, at) => {
    const now = set[at]
    // A plan is set but once: what was done for it is written in it.
    return !now || now.lines.length === plan.lines.length ? null : plannedOf(plan.paragraph, plan.pieces, plan.lines.length)
  })
  changed.forEach((plan, at) => {
    const now = set[at]
    if (!plan || !now) return
    undo(now)
    applyPlan(plan)
  })
  const strayed = new Set(changed.filter((plan) => plan !== null && !followed(plan)))
  for (const plan of strayed) if (plan) undo(plan)
  Reflect.set(globalThis, 'plansOfLines', { best, set: changed.map((plan, at) => (plan === null ? set[at] ?? null : strayed.has(plan) ? null : plan)) })
}

export function applyPlan(plan: Plan): void {
  const { paragraph: { block, run }, tighterPx, edits, before, barred } = plan
  for (const wbr of barred) wbr.style.display = 'none'
  for (const [text, changes] of edits) {
    before.set(text, text.data)
    text.data = editText(text.data, changes)
  }
  for (const last of plan.ragged) endRagged(last, plan)
  if (tighterPx === 0) return
  block.style.wordSpacing = `${-tighterPx}px`
  for (const child of block.children) if (!run.includes(child)) (child as HTMLElement).style.wordSpacing = '0'
  looseLast(plan)
}

// The last line is not stretched to the measure: its spaces are as wide as they are cut.
export function looseLast(plan: Plan): void {
  const { pieces, lines, paragraph: { block, run }, last, cuts } = plan
  const line = lines.at(-1) as BrokenLine
  const spacing = `${Math.min(0, (line.roomPx - line.widthPx - 0.3) / Math.max(1, line.spaces))}px`
  const { node, at } = shifted((pieces[line.first] as PlacedPiece).from, plan)
  const first = at > 0 ? cutAt({ node, at }, plan) ?? node : node
  // All that follows it in the block, from the innermost element outwards.
  const following: Node[] = [first]
  for (let inner = first; inner !== block && inner.parentNode; inner = inner.parentNode) {
    for (let next = inner.nextSibling; next; next = next.nextSibling) if (inner.parentNode !== block || run.includes(next) || cuts.some(({ rest }) => next === rest)) following.push(next)
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
  const boxAt = (place: InkPlace | undefined): DOMRect | undefined => place && boxOf(shifted(place, plan), range)
  const starts = lines.map(({ first }) => boxAt(pieces[first]?.from))
  return lines.every(({ last }, i) => {
    const [start, next] = [starts[i], starts[i + 1]]
    const downPx = start && next ? next.bottom - start.bottom : 0
    // The next line begins one line below: so it does nearly always, and its end need not be looked at.
    if (downPx > 0.6 * leadingPx && downPx < 1.4 * leadingPx) return true
    const end = boxAt(pieces[last]?.to)
    const lowerPx = start && end ? end.bottom - start.bottom : Infinity
    // A raised sign stands higher than the letters of its line, and lower than those of the line before.
    if (!start || !end || lowerPx <= -0.8 * leadingPx || lowerPx >= 0.6 * leadingPx || end.right < start.left) return false
    return i === lines.length - 1 || (next !== undefined && Math.abs(downPx) > 0.6 * leadingPx)
  })
}

export function undo({ paragraph: { block, run }, before, barred, cuts, breaks, last: { wraps, spaced } }: Plan): void {
  for (const wbr of barred) wbr.style.removeProperty('display')
  for (const wrap of wraps) wrap.replaceWith(...wrap.childNodes)
  for (const element of spaced) element.style.removeProperty('word-spacing')
  for (const end of breaks) end.remove()
  for (const { rest } of cuts) rest.remove()
  for (const [text, data] of before) text.data = data
  block.style.removeProperty('word-spacing')
  for (const child of block.children) if (!run.includes(child)) (child as HTMLElement).style.removeProperty('word-spacing')
}
