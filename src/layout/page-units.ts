// A document laid out in one piece → its lines and blocks, with the places in the document where a page may end.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of part-table, tall-lines, text-lines and code-lines.
import { codeLines } from './code-lines.ts'
import type { PageUnit } from './fill-column.ts'
import { partRims, rowsToPart } from './part-table.ts'
import { isRunning, type TextGrid } from './tall-lines.ts'
import { levelled, linesOf, linksIn, tallOf, textHeightOf } from './text-lines.ts'

/** A unit with what is needed to put something after it. */
export interface PlacedUnit extends PageUnit {
  /** The block whose content it is; for a block that never parts, that block. */
  readonly block: HTMLElement
  /** Inline nodes of the block that the line belongs to; empty for a block that never parts. */
  readonly run: readonly Node[]
  /** More lines of the same run follow. */
  readonly within: boolean
  /** The row of a table that may be parted before it. */
  readonly row?: HTMLElement
}

export type Growing = { -readonly [Key in keyof PlacedUnit]: PlacedUnit[Key] }

/** What is read of a document on the way down it. */
export interface Reading {
  readonly units: Growing[]
  /** Gives the place of the note that a call leads to, -1 when it is placed elsewhere. */
  readonly noteOf: (call: Element) => number
  /** What leaves the text, by its place among all that do. */
  readonly floated: ReadonlyMap<Element, number>
  /** The unit before each of those. */
  readonly stands: number[]
  /** The first unit with a link to an id. */
  readonly named: Map<string, number>
  readonly grid: TextGrid | null
  /** By face and size, how high a box of letters is. */
  readonly textHeights: Map<string, number>
}

export function pageUnits(root: HTMLElement, noteOf: (call: Element) => number, floated: ReadonlyMap<Element, number>, grid: TextGrid | null): Reading & { readonly units: PlacedUnit[] } {
  const reading: Reading = { units: [], noteOf, floated, stands: [], named: new Map(), grid, textHeights: new Map() }
  visitBlock(root, reading, true)
  return reading
}

export function visitBlock(block: HTMLElement, reading: Reading, mayPart: boolean): void {
  const { units, floated, stands } = reading
  const float = floated.get(block)
  if (float !== undefined) stands[float] = Math.max(0, units.length - 1)
  const style = getComputedStyle(block)
  if (style.display === 'none' || style.position === 'absolute' || style.float !== 'none') return
  const before = units.at(-1)
  if (before && /^avoid/.test(style.breakBefore)) before.mayEnd = false
  const count = units.length
  const isLongCode = mayPart && isWholeCode(block, style) && block.getBoundingClientRect().height > 12 * Number.parseFloat(style.lineHeight)
  if (isWhole(block, style) && !isLongCode) addWhole(block, reading, mayPart)
  else visitContent(block, style, reading, mayPart && (isLongCode || style.breakInside !== 'avoid'))
  const last = units.at(-1)
  if (!last || units.length === count) return
  if (/^avoid/.test(style.breakAfter)) last.mayEnd = false
  // What a frame has below its last line goes with that line.
  if (Number.parseFloat(style.paddingBottom) > 0 || Number.parseFloat(style.borderBottomWidth) > 0) last.bottom = Math.max(last.bottom, block.getBoundingClientRect().bottom)
}

export function isWholeCode(block: HTMLElement, { breakInside }: CSSStyleDeclaration): boolean {
  return block.tagName === 'PRE' && breakInside === 'avoid'
}

export function isWhole(block: HTMLElement, style: CSSStyleDeclaration): boolean {
  return /^(?:table|flex|grid|inline)/.test(style.display) || ['TABLE', 'IMG', 'HR', 'SVG'].includes(block.tagName.toUpperCase()) || block.matches('figure:not(.listing), .formula') || (block.matches('figure, pre') && style.breakInside === 'avoid')
}

export function addWhole(block: HTMLElement, { units, noteOf }: Reading, mayPart: boolean): void {
  const mayBreak = getComputedStyle(block).breakInside !== 'avoid'
  const parted = mayBreak && mayPart ? rowsToPart(block) : []
  const rows = mayBreak ? [...block.querySelectorAll<HTMLElement>('tbody > tr')] : []
  const notes = [...block.querySelectorAll('.note-call a[id]')].map(noteOf).filter((note) => note >= 0)
  const { top, bottom } = block.getBoundingClientRect()
  // A row of asterisks takes no height, but stands before what may begin a page.
  if (bottom === top && block.tagName !== 'HR') return
  if (rows.length === 0) {
    units.push({ top, bottom, notes, mayEnd: mayPart, takesNotes: true, repeats: 0, block, run: [], within: false, registers: false, gapPx: 0, rimPx: 0 })
    return
  }
  if (parted.length > 0) {
    units.push(...rowUnits(block, parted, notes))
    return
  }
  const head = block.querySelector('thead')?.getBoundingClientRect().height ?? 0
  rows.forEach((row, i) => {
    const box = row.getBoundingClientRect()
    const last = i === rows.length - 1
    units.push({ top: i === 0 ? top : box.top, bottom: last ? bottom : box.bottom, notes: last ? notes : [], mayEnd: mayPart, takesNotes: last, repeats: i === 0 ? 0 : head, block, run: [], within: false, registers: false, gapPx: 0, rimPx: 0 })
  })
}

// Of many rows two stand together at least; a tall one may stand alone.
export function rowUnits(block: HTMLElement, rows: readonly HTMLElement[], notes: readonly number[]): PlacedUnit[] {
  const { top, bottom } = block.getBoundingClientRect()
  const { abovePx, belowPx } = partRims(block, rows)
  const least = rows.length > 14 ? 2 : 1
  return rows.map((row, i) => {
    const box = row.getBoundingClientRect()
    const left = rows.length - 1 - i
    return { top: i === 0 ? top : box.top, bottom: left === 0 ? bottom : box.bottom + belowPx, notes: left === 0 ? notes : [], mayEnd: left === 0 || (i + 1 >= least && left >= least), takesNotes: true, repeats: i === 0 ? 0 : abovePx, block, run: [], within: false, registers: false, gapPx: 0, rimPx: 0, row }
  })
}

export function visitContent(block: HTMLElement, style: CSSStyleDeclaration, reading: Reading, mayPart: boolean): void {
  let run: Node[] = []
  const flush = (): void => {
    if (run.some((node) => /[^\s\u200B]|\u00A0/u.test(node.textContent ?? '') || node instanceof HTMLImageElement)) addLines(block, style, run, reading, mayPart)
    run = []
  }
  for (const node of block.childNodes) {
    const shown = node instanceof HTMLElement ? getComputedStyle(node).display : ''
    // What leaves the text takes no room there, but its place is read.
    if (node instanceof HTMLElement && (!/^(?:inline|contents|none)/.test(shown) || reading.floated.has(node))) {
      flush()
      visitBlock(node, reading, mayPart)
    } else if (shown !== 'none' && node.nodeType !== Node.COMMENT_NODE) run.push(node)
  }
  flush()
}

export function addLines(block: HTMLElement, style: CSSStyleDeclaration, run: readonly Node[], { units, noteOf, floated, named, grid, textHeights }: Reading, mayPart: boolean): void {
  const leading = Number.parseFloat(style.lineHeight)
  const found = linesOf(run, leading, textHeightOf(block, style, textHeights))
  const running = grid !== null && isRunning(block, style, grid)
  // Nothing can be put between lines of code.
  const isCode = block.tagName === 'PRE'
  const lines = running ? tallOf(found, run, grid) : isCode ? codeLines(found, linksIn(run, '.long-line').map((line) => line.getBoundingClientRect()), leading).map((line) => ({ ...line, textTop: null })) : grid ? found.map((line) => levelled(line, leading)) : found
  const notes = lines.map((): number[] => [])
  const lineOf = (link: Element): number => {
    const { top, bottom } = link.getBoundingClientRect()
    const line = lines.findIndex((found) => (top + bottom) / 2 < found.bottom)
    return line < 0 ? lines.length - 1 : line
  }
  for (const call of linksIn(run, '.note-call a[id]')) if (noteOf(call) >= 0) notes[lineOf(call)]?.push(noteOf(call))
  if (floated.size > 0) {
    for (const link of linksIn(run, 'a[href^="#"]')) {
      const id = (link.getAttribute('href') ?? '').slice(1)
      if (!named.has(id)) named.set(id, units.length + lineOf(link))
    }
  }
  // Many in a row are none.
  const isHead = lines.length === 1 && isBold(block, run) && units.slice(-2).some(({ mayEnd }) => mayEnd)
  const from = units.length
  const [orphans, widows] = [Number(style.orphans) || 2, Number(style.widows) || 2]
  lines.forEach((line, i) => {
    const last = i === lines.length - 1
    const mayEnd = last ? !isHead : mayPart && i + 1 >= orphans && lines.length - 1 - i >= widows
    const atNeed = mayEnd && !last && isWholeCode(block, style)
    units.push({ top: line.top, bottom: line.bottom, notes: notes[i] ?? [], mayEnd: mayEnd && !atNeed, ...(atNeed ? { atNeed } : {}), takesNotes: last || !isCode, repeats: 0, block, run, within: !last, registers: running && i === 0 && line.textTop !== null, gapPx: 0, rimPx: 0 })
  })
  for (const over of running ? linksIn(run, '[data-over]') : []) {
    const before = units[from + lineOf(over) - 1]
    if (before?.mayEnd) [before.mayEnd, before.atNeed] = [false, true]
  }
}

/** A line of bold type alone in its paragraph is a heading, whatever it was typed as. */
export function isBold(block: HTMLElement, run: readonly Node[]): boolean {
  const [only, ...others] = run.filter((node) => /\S/.test(node.textContent ?? ''))
  return block.tagName === 'P' && others.length === 0 && only instanceof Element && /^(?:STRONG|B)$/.test(only.tagName)
}
