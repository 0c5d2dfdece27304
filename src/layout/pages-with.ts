// A document laid out in one piece → the same cut into pages and columns: notes at their feet, figures and tables at their heads and feet; or what is to be done before.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of the files they come from.
import { breakPages, linesOfEnd } from './break-pages.ts'
import { cutColumns } from './cut-columns.ts'
import { nextMove, type Movable, type Move } from './next-move.ts'
import type { PageEnd } from './fill-page.ts'
import { readGaps } from './grid-gaps.ts'
import { floatBoxes, floatCalls, floatFigures, spanning, type FloatBox } from './page-floats.ts'
import { noteBoxes, noteSizes, notesUnder, sizeOf, type NoteBox } from './page-notes.ts'
import { pageUnits } from './page-units.ts'
import { setLines } from './set-lines.ts'
import { setTallLines, textGrid, type TextGrid } from './tall-lines.ts'
import type { PageWishes } from '../model/print.ts'

/** Where the mark of a name stands, if all went as planned. */
export interface PlannedMark {
  readonly name: string
  readonly page: number
  /** From 0; of a page in one column 0. */
  readonly column: number
  /** From its top edge to the end of its column: of a foot. */
  readonly highPx?: number
}

export interface PagesSet {
  readonly marks: readonly PlannedMark[]
  readonly pages: number
  readonly columns: number
  /** Ids of the notes that stand at the feet of pages: others stand under their table or figure, or at the end of their paper. */
  readonly footed: readonly string[]
}

/** The document stands as it was: a note finds no page. */
export interface PagesUnset {
  /** Mark of the highest of the notes. */
  readonly highest: string
}

/** The document stands as it was: its last page would hold a line or two, and nothing else. */
export interface PagesShort {
  readonly lines: number
}

/** The document stands as it was: this is to be moved first. */
export interface PagesMove {
  readonly move: Move
}

export interface PagesWished extends PageWishes {
  /** Pixels that columns end above the foot of the page: rows of tables stand at other fractions of a pixel in print, and what is too high by a hair goes to the next page. */
  readonly shyPx: number
}

/** And whether a last page of a line or two will do. */
export interface PagesAsked extends PagesWished {
  readonly anyEnd: boolean
}

export interface ColumnFlow {
  readonly block: HTMLElement
  readonly columns: number
  readonly columnPx: number
  readonly pagePx: number
  /** What stands above the columns. */
  readonly headPx: number
  /** What is left of the page below the last line of the grid. */
  readonly footPx: number
  /** And below that, unknown to the plan. */
  readonly shyPx: number
}

/** `moved`: what leaves the text so that no page is left half empty before it. */
export function pagesWith(flow: ColumnFlow, heightPx: number, wishes: PagesAsked, { moved, kept, mostPages }: Omit<Movable, 'still'>, sized: Map<string, NoteBox>): PagesSet | PagesShort | PagesUnset | PagesMove {
  const lists = wishes.notes ? [...document.querySelectorAll<HTMLElement>('section.notes')] : []
  const figures = floatFigures(flow, (figure) => wishes.floats === 'page' || moved.includes(figure), heightPx)
  const still = wishes.floats === 'near' ? floatFigures(flow, (figure) => !moved.includes(figure), heightPx).filter((figure) => !figures.includes(figure)) : []
  const boxes = noteBoxes(lists)
  const inside = idsCalledIn(['table', 'figure.table'], figures)
  const [tabled, footed] = [boxes.filter(({ id }) => inside.has(id)), boxes.filter(({ id }) => !inside.has(id))]
  for (const list of lists) list.style.display = 'none'
  const under = notesUnder(tabled, figures)
  const grid = wishes.grid ? textGrid() : null
  if (grid) setTallLines(grid)
  const floats = floatBoxes(figures, flow, heightPx, grid?.gridPx ?? 0)
  for (const { figure } of floats) figure.style.display = 'none'
  const plan = plannedPages(grid ? { ...headOnGrid(flow, grid), footPx: heightPx % grid.gridPx } : flow, heightPx, footed, floats, grid, { still, moved: floats.map(({ figure }) => figure), kept, mostPages }, wishes.anyEnd, sized)
  for (const { figure } of floats) figure.style.removeProperty('display')
  if (!('marks' in plan)) {
    if (flow.columns > 1) flow.block.style.removeProperty('padding-top')
    for (const element of under) element.remove()
    for (const list of lists) {
      list.style.removeProperty('display')
      if ('highest' in plan) setLines(list)
    }
    return plan
  }
  for (const list of lists) list.remove()
  return { ...plan, columns: flow.columns, footed: footed.map(({ id }) => id) }
}

/** Null where abstracts run on in the columns of the whole page, or papers in columns of their own follow each other on a page. */
export function columnFlow(shyPx: number): ColumnFlow | null {
  const pagePx = document.documentElement.clientWidth
  const blocks = [...document.querySelectorAll<HTMLElement>('body, article, article > *')].filter((element) => Number(getComputedStyle(element).columnCount) > 1)
  const block = blocks[0]
  if (!block) return { block: document.body, columns: 1, columnPx: pagePx, pagePx, headPx: 0, footPx: 0, shyPx }
  if (blocks.length > 1 || block === document.body) return null
  const { columnCount, columnGap } = getComputedStyle(block)
  const columns = Number(columnCount)
  if (columns !== 2) return null
  const columnPx = (pagePx - (Number.parseFloat(columnGap) || 0) * (columns - 1)) / columns
  return { block, columns, columnPx, pagePx, headPx: block.getBoundingClientRect().top, footPx: 0, shyPx }
}

// The columns of the first page begin on the grid, whatever stands above them.
export function headOnGrid(flow: ColumnFlow, { gridPx }: TextGrid): ColumnFlow {
  if (flow.columns < 2) return flow
  const morePx = Math.ceil(flow.headPx / gridPx - 0.01) * gridPx - flow.headPx
  flow.block.style.paddingTop = `${morePx}px`
  return { ...flow, headPx: flow.headPx + morePx }
}

export function idsCalledIn(selectors: readonly string[], figures: readonly HTMLElement[]): ReadonlySet<string> {
  const calls = [...selectors.flatMap((selector) => [...document.querySelectorAll(`${selector} .note-call a[id]`)]), ...figures.flatMap((figure) => [...figure.querySelectorAll('.note-call a[id]')])]
  return new Set(calls.map((call) => (call.getAttribute('href') ?? '').slice(1)))
}

// Columns are seen as one long one while they are cut. A place that has no space to cut at is not offered again.
export function plannedPages(flow: ColumnFlow, pageHeightPx: number, footed: readonly HTMLElement[], floats: readonly FloatBox[], grid: TextGrid | null, movable: Movable, anyEnd: boolean, sized: Map<string, NoteBox>): Pick<PagesSet, 'marks' | 'pages'> | PagesMove | PagesShort | PagesUnset {
  const { block, columns, columnPx, headPx, footPx } = flow
  const heightPx = pageHeightPx - footPx
  const own = block.style.cssText
  const spans = columns > 1 && spanning(block).length > 0
  if (columns > 1) block.style.cssText += `;columns:auto;display:flow-root;width:${columnPx}px`
  const places = new Map(footed.map((box, i) => [`#${box.id}`, i]))
  const noteOf = (call: Element): number => places.get(call.getAttribute('href') ?? '') ?? -1
  const { units, stands: before, named } = pageUnits(block, noteOf, new Map(floats.map(({ figure }, i) => [figure, i])), grid)
  readGaps(units, grid !== null)
  const inHead = columns > 1 ? [...document.querySelectorAll('.note-call a[id]')].filter((call) => !block.contains(call)).map(noteOf).filter((note) => note >= 0) : []
  const [first] = units
  // The first line may have room above it; that of other columns is lost at the break.
  if (first) units[0] = { ...first, top: headPx, notes: [...inHead, ...first.notes] }
  const { rulePx, linePx, notes, probe } = noteSizes(footed, columnPx, sized)
  const calls = floatCalls(floats, before, (id) => named.get(id))
  const paper = { units, notes: notes.map(sizeOf), floats: floats.map(({ heightPx: high, isWide }, i) => ({ heightPx: Math.min(high, heightPx), isWide, call: calls[i] ?? 0 })), room: { heightPx, rulePx, linePx, columns, headPx, gridPx: grid?.gridPx ?? 0, footPx } }
  let [ends, marks, move, lines] = [null as readonly PageEnd[] | null, null as readonly PlannedMark[] | null, null as Move | null, 0]
  for (let tries = 0; tries < 40 && !marks && !spans; tries++) {
    ends = breakPages(paper)
    if (!ends || new Set(ends.flatMap((end) => end.notes.map(({ note }) => note))).size !== footed.length) break
    move = nextMove(paper, units, ends, movable)
    lines = anyEnd ? 0 : linesOfEnd(paper, ends)
    if (move || lines > 0) break
    marks = cutColumns(flow, units, ends, notes, floats)
  }
  probe.remove()
  block.style.cssText = `${own}${columns > 1 ? ';column-fill:auto' : ''}`
  if (ends && marks) {
    marked(marks.map(({ name }) => name))
    return { marks, pages: (ends.at(-1)?.page ?? 0) + 1 }
  }
  block.style.cssText = own
  if (move) return { move }
  if (lines > 0) return { lines }
  const highest = notes.reduce((high, note) => (note.heightPx > high.heightPx ? note : high), notes[0] ?? { box: block, heightPx: 0 })
  return { highest: footed.length > 0 ? highest.box.querySelector<HTMLElement>('[data-block]')?.dataset['block'] ?? '' : '' }
}

// Chromium writes a named destination only for an id that some link leads to.
export function marked(ids: readonly string[]): void {
  const links = document.createElement('div')
  links.style.display = 'none'
  for (const id of ids) links.append(Object.assign(document.createElement('a'), { href: `#${id}` }))
  document.body.append(links)
}
