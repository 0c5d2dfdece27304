// Figures and tables that may leave their place in the text → boxes for the head or foot of a page, with their heights.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of page-notes and part-table.
import { partRims, partTable, rowsToPart } from './part-table.ts'
import type { ColumnFlow } from './pages-with.ts'

export interface FloatBox {
  /** What leaves the text. */
  readonly figure: HTMLElement
  readonly box: HTMLElement
  readonly isWide: boolean
  readonly heightPx: number
  /** What it takes more than it needs, to fill whole lines of the grid. */
  readonly morePx: number
}

/** Numbered figures and tables that stand between the paragraphs of a text; what is turned on a page of its own; and whatever stands across its columns, which cannot be cut around it. */
export function floatFigures({ block, columns }: ColumnFlow, mayMove: (figure: HTMLElement) => boolean, heightPx: number): HTMLElement[] {
  const wide = columns > 1 ? spanning(block) : []
  const figures = [...block.querySelectorAll<HTMLElement>('.text > figure.is-rotated, .text > figure:not(.listing):not(.is-long)')].filter((figure) => figure.matches('.is-rotated') || (figure.querySelector('figcaption .label') !== null && mayMove(figure)))
  const all = [...new Set([...figures, ...wide])].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  return all.flatMap((figure) => (wide.includes(figure) ? partsOfWide(figure, heightPx) : [figure]))
}

/** What stands across the columns of a block: tables and figures, also in lists and boxes, and formulas no column is wide enough for. */
export function spanning(block: HTMLElement): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { columnSpan, display } = getComputedStyle(element)
    return columnSpan === 'all' && display !== 'none'
  })
}

// A table too long for the head of a page stands at those of several.
export function partsOfWide(figure: HTMLElement, heightPx: number): HTMLElement[] {
  const most = 0.8 * heightPx
  const rows = figure.getBoundingClientRect().height > most ? rowsToPart(figure) : []
  if (rows.length === 0) return [figure]
  const { abovePx, belowPx } = partRims(figure, rows)
  const firsts: HTMLElement[] = []
  let { top } = figure.getBoundingClientRect()
  for (const row of rows.slice(1)) {
    const box = row.getBoundingClientRect()
    if (box.bottom + belowPx - top <= most) continue
    firsts.push(row)
    top = box.top - abovePx
  }
  return [figure, ...firsts.reverse().map((row) => partTable(figure, row)).reverse()]
}

/** Those too high for a page with text on it part where they are. */
export function floatBoxes(figures: readonly HTMLElement[], { columnPx, pagePx }: ColumnFlow, heightPx: number, gridPx: number): FloatBox[] {
  const isWide = figures.map((figure) => columnPx < pagePx && getComputedStyle(figure).columnSpan === 'all')
  const probe = document.createElement('div')
  probe.className = 'page-measure'
  probe.style.cssText = 'position:absolute;visibility:hidden;display:flow-root;left:0'
  document.body.append(probe)
  const boxes = figures.map((figure, i) => {
    const box = document.createElement('div')
    box.className = 'page-float'
    box.style.width = `${isWide[i] ? pagePx : columnPx}px`
    const place = document.createComment('')
    figure.replaceWith(place)
    box.append(figure)
    probe.append(box)
    return { figure, box, isWide: isWide[i] ?? false, place }
  })
  const sized = boxes.map(({ figure, box, isWide, place }) => {
    const { height } = box.getBoundingClientRect()
    const morePx = gridPx > 0 && !figure.matches('.is-rotated') ? Math.ceil(height / gridPx - 0.01) * gridPx - height : 0
    return { place, found: { figure, box, isWide, heightPx: height + morePx, morePx } }
  })
  for (const { place, found } of sized) place.replaceWith(found.figure)
  probe.remove()
  return sized.flatMap(({ found }) => (found.heightPx <= (found.figure.matches('.is-rotated') ? 1 : 0.85) * heightPx ? [found] : []))
}

/** Each is called where the text first names it, and never before it stands. */
export function floatCalls(boxes: readonly FloatBox[], stands: readonly number[], callOf: (id: string) => number | undefined): number[] {
  let least = 0
  return boxes.map(({ figure }, i) => {
    const called = figure.id === '' ? undefined : callOf(figure.id)
    least = Math.max(least, stands[i] ?? 0, called ?? 0)
    return least
  })
}
