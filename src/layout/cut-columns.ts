// Planned ends of columns → what stands there put in the document: feet that fill the columns, heads of the next, breaks between blocks.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of the files they come from.
import type { PageEnd } from './fill-page.ts'
import { nextBlock, putGaps, seamOf } from './grid-gaps.ts'
import { lineEnd, type TextPlace } from './line-end.ts'
import type { FloatBox } from './page-floats.ts'
import { noteParts, type NoteBox } from './page-notes.ts'
import type { PlacedUnit } from './page-units.ts'
import { partTable } from './part-table.ts'
import type { ColumnFlow, PlannedMark } from './pages-with.ts'

interface Boundary {
  readonly unit: PlacedUnit
  readonly next: PlacedUnit | undefined
  readonly place: TextPlace | null
  readonly leftPx: number
  readonly nextLeftPx: number
  readonly elements: { readonly isHead: boolean; readonly element: HTMLElement }[]
}

/** Null, and nothing done, where a line has no place to cut at: from then on no column ends there. */
export function cutColumns(flow: ColumnFlow, units: PlacedUnit[], ends: readonly PageEnd[], notes: readonly NoteBox[], floats: readonly FloatBox[]): readonly PlannedMark[] | null {
  const last = ends.length - 1
  const cuts = new Map<number, Boundary>()
  // All places are found before anything moves.
  for (const [i, end] of ends.entries()) {
    const unit = units[end.unit]
    if (!unit || cuts.has(end.unit)) continue
    const next = units[end.unit + 1]
    const following = ends[i + 1]
    const isCut = elementsAt(end, units, i === last, flow) || (following !== undefined && following.heads.length + following.abovePx + (following.unit < following.first ? 1 : 0) > 0)
    const place = unit.within && isCut ? lineEnd(unit.run, unit) : null
    if (unit.within && isCut && !place) {
      units[end.unit] = { ...unit, mayEnd: false }
      return null
    }
    keepWidths(unit.block)
    const from = nextBlock(unit, next)
    cuts.set(end.unit, { unit, next, place, leftPx: leftOf(unit.run.length > 0 ? unit.block : unit.block.parentElement ?? document.body), nextLeftPx: from ? leftOf(from.parentElement ?? document.body) : 0, elements: [] })
  }
  // Code that parts for need was to stay whole.
  for (const { unit } of ends) if (units[unit]?.atNeed && units[unit]?.block.tagName === 'PRE') (units[unit] as PlacedUnit).block.style.breakInside = 'auto'
  putGaps(units, ends)
  const partsOf = new Map(notes.map((note, n) => [n, noteParts(note, ends.flatMap((end) => end.notes.filter((part) => part.note === n)))]))
  const name = document.querySelector('article')?.id ?? 'notes'
  const marks: PlannedMark[] = []
  for (const [i, end] of ends.entries()) {
    const { page, column, first } = end
    const [before, at] = [cuts.get(first - 1), cuts.get(end.unit)]
    const standing = end.heads.length + end.abovePx > 0 ? headOf(end, floats) : null
    if (standing && before) before.elements.push({ isHead: true, element: standing })
    const foot = at && elementsAt(end, units, i === last, flow) ? footOf(end, floats, end.notes.flatMap(({ note }) => partsOf.get(note)?.shift() ?? []), flow) : null
    if (foot) at?.elements.push({ isHead: false, element: foot })
    for (const [kind, element] of [['head', standing], ['foot', foot]] as const) {
      if (element) marks.push({ name: element.id = `${name}--${kind}-${page}-${column}`, page, column })
    }
  }
  for (const boundary of [...cuts.values()].reverse()) {
    // The word spaces of a paragraph that it stands in are not its own.
    for (const { element } of boundary.elements) element.style.cssText += `;width:${flow.columnPx}px;word-spacing:0`
    if (boundary.place) putWithin(boundary, boundary.place)
    else putBetween(boundary, flow.columns > 1 ? 'column' : 'page')
  }
  return marks
}

// What is as wide as its lines would grow as wide as the foot that is put in it.
export function keepWidths(block: HTMLElement): void {
  for (let around: HTMLElement | null = block; around && around !== document.body; around = around.parentElement) {
    if (/content$/.test(String(around.computedStyleMap().get('width')))) around.style.width = getComputedStyle(around).width
  }
}

// A foot is needed for what stands in it, and to end a column within a paragraph or one without lines, where another line would find room.
export function elementsAt(end: PageEnd, units: readonly PlacedUnit[], isLast: boolean, { footPx, shyPx }: Pick<ColumnFlow, 'footPx' | 'shyPx'>): boolean {
  if (end.notes.length + end.feet.length + end.belowPx > 0) return true
  const [unit, next] = [units[end.unit], units[end.unit + 1]]
  if (isLast || !unit?.takesNotes) return false
  const wouldFit = next !== undefined && footPx > 0 && next.bottom - next.top <= end.slackPx + end.restPx + footPx + shyPx
  return (end.slackPx + end.restPx >= 1 || wouldFit) && (unit.within || end.unit < end.first)
}

export function headOf(end: PageEnd, floats: readonly FloatBox[]): HTMLElement {
  const element = document.createElement('div')
  element.className = 'page-head'
  const wide = end.column === 0 ? end.above : []
  if (wide.length === 0) element.style.paddingTop = `${end.abovePx}px`
  const boxes = [...wide, ...end.heads].flatMap((float) => floats[float] ?? [])
  for (const { box, figure, morePx } of boxes) {
    box.append(figure)
    box.style.marginBottom = `${morePx}px`
  }
  element.append(...boxes.map(({ box }) => box))
  return element
}

export function footOf(end: PageEnd, floats: readonly FloatBox[], notes: readonly HTMLElement[], flow: ColumnFlow): HTMLElement {
  const element = document.createElement('div')
  element.className = 'page-foot'
  element.style.paddingTop = `${Math.max(0, end.slackPx)}px`
  const wide = end.column === 0 ? end.below : []
  element.style.paddingBottom = `${(wide.length === 0 ? end.belowPx : 0) + flow.footPx + (notes.length > 0 ? 0 : end.restPx)}px`
  const [feet, below] = [end.feet.flatMap((float) => floats[float] ?? []), wide.flatMap((float) => floats[float] ?? [])]
  for (const { box, figure, morePx } of [...feet, ...below]) {
    box.append(figure)
    box.style.marginTop = `${morePx}px`
  }
  const list = document.createElement('div')
  list.className = notes[0]?.classList.contains('is-rest') ? 'page-notes is-continued' : 'page-notes'
  list.style.width = `${flow.columnPx}px`
  list.style.paddingTop = `${end.restPx}px`
  list.append(...notes)
  element.append(...feet.map(({ box }) => box), ...(notes.length > 0 ? [list] : []), ...below.map(({ box }) => box))
  return element
}

// Within the line, at its last space: the line is broken as if nothing stood there, and the floats go below it and into the next columns.
export function putWithin({ elements, leftPx }: Boundary, { node, offset }: TextPlace): void {
  if (elements.length === 0) return
  const rest = node.splitText(offset)
  for (const { element } of elements) {
    element.style.marginLeft = `${-leftPx}px`
    rest.before(element)
  }
}

// A float stands below the margin of the block before it; at the foot of a page there is none, and at its head none above the first block.
export function putBetween({ unit, next, elements, leftPx, nextLeftPx }: Boundary, column: 'column' | 'page'): void {
  const rest = next?.row && next.block === unit.block ? partTable(unit.block, next.row) : null
  const begun = rest ?? nextBlock(unit, next)
  // Text that goes on after a block within its own has no block to begin with.
  const from = begun?.contains(unit.block) ? null : begun
  let [at, atPx]: [ChildNode, number] = [unit.run.length > 0 ? unit.run.at(-1) as ChildNode : unit.block, leftPx]
  for (const { isHead, element } of elements) {
    // What follows a head stands beside it.
    if (isHead && from) atPx = nextLeftPx
    element.style.marginLeft = `${-atPx}px`
    if (isHead) element.style.cssText += `;float:none;display:flow-root;break-before:${column}`
    else if (unit.run.length === 0) unit.block.style.marginBottom = '0'
    if (isHead && from) from.before(element)
    else if (isHead && unit.block.contains(at)) unit.block.after(element)
    else at.after(element)
    at = element
  }
  if (!next || unit.within || !unit.takesNotes) return
  if (!from) {
    hideBreaks(next.run)
    const { above } = seamOf(unit, next)
    if (above && !elements.at(-1)?.isHead) above.style.breakAfter = column
    return
  }
  hideEmpty(from, unit.block)
  if (!elements.at(-1)?.isHead) from.style.breakBefore = column
  for (let block: HTMLElement | null = rest ?? next.block; block; block = block === from ? null : block.parentElement) block.style.marginTop = '0'
}

// The same of text that goes on after a block.
export function hideBreaks(run: readonly Node[]): void {
  for (const node of run) {
    if (node instanceof HTMLBRElement) node.style.display = 'none'
    else if (node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '')) return
  }
}

// Empty lines before the break would have a page of their own where the one before it is full.
export function hideEmpty(from: Element, until: HTMLElement): void {
  for (let empty = from.previousElementSibling; empty && !empty.contains(until); empty = empty.previousElementSibling) {
    if (empty.matches('p, br') && !/\S/.test(empty.textContent) && !empty.matches('[id]') && !empty.querySelector('[id], img')) (empty as HTMLElement).style.display = 'none'
  }
}

export function leftOf(block: HTMLElement): number {
  const style = getComputedStyle(block)
  return block.getBoundingClientRect().left + (Number.parseFloat(style.paddingLeft) || 0) + (Number.parseFloat(style.borderLeftWidth) || 0)
}
