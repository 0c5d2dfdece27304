// A document that stands in the browser, laid out in the measure of its page → what does not fit there. Too wide tables are mended first.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of the files they come from.
import type { CodeMended, FormulaMended, Misfit, TooTall, TooWide } from '../model/misfit.ts'
import type { TextArea } from '../model/print.ts'
import { blockOf, coarseImages } from './coarse-images.ts'
import { brokenColumns, brokenHeads, keepCells, linesHeight, textHeight } from './keep-cells.ts'
import { breaksWord, keepHeads } from './keep-heads.ts'
import { formulaMenders, mendFormulas, readRowFaces } from './mend-formulas.ts'
import { documentFunctions, type Question } from './run-in-document.ts'

export function measure(area: TextArea): Question<readonly Misfit[]> {
  return { functions: measuring, args: [area.heightPx] }
}

const measuring = documentFunctions(misfits, [...formulaMenders, mendTables, keepCells, brokenColumns, textHeight, linesHeight, brokenHeads, keepHeads, breaksWord, uprightAgain, tableMisfits, wideTables, cellOverflow, overflows, overflowOf, rightEdge, textBoxes, tallMisfits, coarseImages, mendedFormulas, mendedCode, brokenLines, order, wordsOf, blockOf])

async function misfits(pageHeightPx: number): Promise<readonly Misfit[]> {
  await readRowFaces()
  mendFormulas()
  const mended = [...mendTables(), ...uprightAgain()]
  keepCells(wideTables)
  keepHeads(wideTables)
  const wide = overflows()
  // What still sticks out is told by how much, not by how small it was set.
  const smaller = mendedFormulas().filter(({ block }) => !wide.some((other) => other.kind === 'formula' && other.block === block))
  const found = [...mended, ...tableMisfits(), ...wide, ...tallMisfits(pageHeightPx), ...coarseImages(), ...smaller, ...mendedCode()]
  return found.map((misfit) => ({ misfit, at: order(misfit.block) })).sort((a, b) => a.at - b.at).map(({ misfit }) => misfit)
}

// Each step is the look's to describe: words hyphenated, then smaller type, then words broken anywhere.
function mendTables(): Misfit[] {
  const how = new Map<Element, 'tight' | 'broken' | null>()
  for (const step of ['hyphenated', 'tight', 'across', 'broken'] as const) {
    for (const table of wideTables()) {
      // A look with columns sets what is wide across them.
      if (step === 'across') table.closest('figure.table')?.classList.add('is-wide')
      else table.classList.add(`is-${step}`)
      if (step !== 'across') how.set(table, step === 'hyphenated' ? null : step)
    }
  }
  const wide = new Set<Element>(how.size > 0 ? wideTables() : [])
  return [...how].flatMap(([table, step]) => (step === null || wide.has(table) ? [] : [{ kind: 'table-mended', how: step, block: blockOf(table), words: wordsOf(table) }]))
}

// A turned table has one page, and its lines as much room as the page is wide: longer ones stand upright and part.
function uprightAgain(): Misfit[] {
  const tall = [...document.querySelectorAll<HTMLElement>('.table > .turned')].filter((turned) => turned.scrollHeight > turned.clientHeight + 1)
  for (const turned of tall) for (const table of turned.querySelectorAll('table')) table.classList.add('is-tight')
  return tall.map((turned): Misfit => {
    const words = wordsOf(turned)
    if (turned.scrollHeight <= turned.clientHeight + 1) return { kind: 'table-mended', how: 'tight', block: blockOf(turned), words }
    const figure = turned.parentElement
    figure?.classList.remove('is-rotated')
    turned.replaceWith(...turned.childNodes)
    return { kind: 'table-mended', how: 'upright', block: figure ? blockOf(figure) : '', words }
  })
}

function wideTables(): HTMLElement[] {
  // A table that parts has a box in each column it stands in.
  return [...document.querySelectorAll<HTMLElement>('table')].filter((table) => (table.closest('.turned') ? table.offsetWidth : Math.max(0, ...[...table.getClientRects()].map(({ width }) => width))) > (table.parentElement?.clientWidth ?? 0) + 1 || [...table.querySelectorAll('td, th')].some((cell) => cellOverflow(cell) > 1))
}

// The box of a formula reaches past its last sign.
function cellOverflow(cell: Element): number {
  return cell.scrollWidth - cell.clientWidth - (cell.querySelector('[role="math"]') ? 3 : 0)
}

function tableMisfits(): TooWide[] {
  return wideTables().flatMap((table) => {
    const byEdge = Math.max(0, ...[...table.getClientRects()].map(({ left, right }) => right - rightEdge(table, left)))
    const cells = [...table.querySelectorAll('td, th')].map((cell) => ({ cell, by: cellOverflow(cell) })).sort((a, b) => b.by - a.by)
    const byPx = Math.max(byEdge, cells[0]?.by ?? 0)
    const words = byEdge > 4 / 3 ? wordsOf(table) : cells[0] ? wordsOf(cells[0].cell) : ''
    return byPx > 4 / 3 ? [{ kind: 'table', byPt: byPx * 0.75, block: blockOf(table), words }] : []
  })
}

// What holds a block that sticks out sticks out as well: the innermost one is named.
function overflows(): TooWide[] {
  const found: TooWide[] = []
  const told = new Set<Element>()
  for (const block of [...document.querySelectorAll<HTMLElement>('p, li, pre, .formula, h1, h2, h3, h4, h5, h6, figcaption, blockquote, dd, dt, figure:not(.table)')].reverse()) {
    if (block.scrollWidth <= block.clientWidth + 1 || told.has(block) || block.closest('table')) continue
    const misfit = overflowOf(block)
    if (!misfit) continue
    found.push(misfit)
    for (let at = block.parentElement; at; at = at.parentElement) told.add(at)
  }
  return found.reverse()
}

function overflowOf(block: Element): TooWide | null {
  const parts = [...block.getClientRects()].map(({ left, top, bottom }) => ({ left, top, bottom, edge: rightEdge(block, left) }))
  const number = block.querySelector(':scope > .number')?.getBoundingClientRect()
  let worst = { byPx: 4 / 3, node: null as Node | null }
  for (const { node, box } of textBoxes(block)) {
    const part = parts.filter(({ left, top, bottom }) => left <= box.left + 1 && top <= box.bottom && bottom >= box.top).at(-1)
    const taken = number && box.left < number.left && box.bottom > number.top && box.top < number.bottom
    const byPx = box.right - (taken ? number.left : part?.edge ?? Infinity)
    if (byPx > worst.byPx) worst = { byPx, node }
  }
  const { node, byPx } = worst
  if (!node) return null
  const element = node instanceof Element ? node : node.parentElement ?? block
  const formula = element.closest('[role="math"]')
  const kind = formula ? 'formula' : element instanceof HTMLImageElement ? 'figure' : block.closest('pre') ? 'code' : 'text'
  return { kind, byPt: byPx * 0.75, block: blockOf(formula ?? element), words: formula?.getAttribute('data-tex')?.slice(0, 300) ?? wordsOf(element.closest('.whole') ?? node) }
}

// Of the page, or of the column that begins there.
function rightEdge(element: Element, left: number): number {
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    if (getComputedStyle(at).columnSpan === 'all') break
    const style = getComputedStyle(at.parentElement)
    const count = Number(style.columnCount)
    if (!(count > 1)) continue
    const box = at.parentElement.getBoundingClientRect()
    const gap = Number.parseFloat(style.columnGap) || 0
    const step = (box.width + gap) / count
    const index = Math.max(0, Math.min(count - 1, Math.floor((left - box.left + gap / 2) / step)))
    return box.left + (index + 1) * step - gap
  }
  return document.documentElement.clientWidth
}

// Lines of text and pictures; the blank at the end of a line hangs.
function textBoxes(block: Element): { node: Node; box: DOMRect }[] {
  const boxes: { node: Node; box: DOMRect }[] = [...block.querySelectorAll('img')].map((node) => ({ node, box: node.getBoundingClientRect() }))
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    // The box of an accent reaches past the letter it stands on, its ink does not.
    if (!/[^\s\u200B]/u.test(text) || node.parentElement?.closest('.accent-body')) continue
    range.setStart(node, text.length - text.trimStart().length)
    range.setEnd(node, text.trimEnd().length)
    for (const box of range.getClientRects()) boxes.push({ node, box })
  }
  return boxes
}

function tallMisfits(pageHeightPx: number): TooTall[] {
  const tall = [...document.querySelectorAll('figure:not(.table), img')].filter((element) => element.getBoundingClientRect().height > pageHeightPx + 4 / 3)
  return tall.filter((element) => !(element instanceof HTMLImageElement && element.closest('figure') !== null && tall.includes(element.closest('figure') as Element)))
    .map((element) => ({ kind: 'tall', byPt: (element.getBoundingClientRect().height - pageHeightPx) * 0.75, block: blockOf(element), words: wordsOf(element) }))
}

// Only long ones are ever set smaller; of one block the smallest is told.
function mendedFormulas(): FormulaMended[] {
  const found = new Map<string, FormulaMended>()
  for (const formula of document.querySelectorAll<HTMLElement>('[role="math"]')) {
    if (!formula.parentElement || !(Number(formula.style.getPropertyValue('--piece-ems')) > 5)) continue
    const percent = Math.round((100 * Number.parseFloat(getComputedStyle(formula).fontSize)) / Number.parseFloat(getComputedStyle(formula.parentElement).fontSize))
    const block = blockOf(formula)
    if (percent < 90 && percent < (found.get(block)?.percent ?? 100)) found.set(block, { kind: 'formula-mended', percent, block, words: formula.getAttribute('data-tex')?.slice(0, 300) ?? '' })
  }
  return [...found.values()]
}

function mendedCode(): CodeMended[] {
  const found = new Map<Element, Element[]>()
  for (const line of document.querySelectorAll('pre .long-line')) {
    const pre = line.closest('pre')
    if (pre && line.getBoundingClientRect().height > 1.5 * Number.parseFloat(getComputedStyle(pre).lineHeight)) found.set(pre, [...(found.get(pre) ?? []), line])
  }
  return [...found].map(([pre, lines]) => brokenLines(pre, lines))
}

function brokenLines(pre: Element, lines: readonly Element[]): CodeMended {
  const lengthOf = (line: Element): number => line.textContent?.length ?? 0
  const longest = lines.reduce((long, line) => (lengthOf(line) > lengthOf(long) ? line : long))
  const range = document.createRange()
  const text = document.createTreeWalker(longest, NodeFilter.SHOW_TEXT).nextNode() ?? longest
  range.setStart(text, 0)
  range.setEnd(text, 1)
  // A line that a tab has made long counts fewer characters than it takes.
  const charPx = range.getBoundingClientRect().width
  const byPx = lengthOf(longest) * charPx - longest.clientWidth
  range.setStart(pre, 0)
  return { kind: 'code-mended', line: range.toString().split('\n').length - 1, lines: lines.length, byPt: Math.max(byPx, charPx) * 0.75, block: blockOf(pre), words: wordsOf(longest) }
}

function order(block: string): number {
  const all = document.querySelectorAll('[data-block]')
  for (const [index, element] of all.entries()) if (element.getAttribute('data-block') === block) return index
  return -1
}

function wordsOf(node: Node): string {
  const text = (node instanceof HTMLImageElement ? node.alt : node.textContent ?? '').replace(/\u00AD|\u200B/gu, '').replace(/\s+/gu, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/u, '')}…` : text
}
