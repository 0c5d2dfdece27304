// Notes collected at the end of papers → the same notes at the foot of the pages that call them.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of page-units, break-pages and set-lines.
import { breakPages } from './break-pages.ts'
import { addLines, addWhole, isWhole, linesOf, pageUnits, textHeightOf, visitBlock, visitContent, type PlacedUnit } from './page-units.ts'
import { lineBreakers, setLines } from './set-lines.ts'
import type { LoadedDocument, TextArea } from '../model/print.ts'

export interface PlacedNotes {
  /** Ids of what was put at the foot of pages; each ends in the number of its page, from 0. */
  readonly feet: readonly string[]
  /** Pages the document takes with them. */
  readonly pages: number
  /** Ids of the notes that stand under their table, wherever its call is. */
  readonly tabled: readonly string[]
}

/** The notes stay where they are: one finds no page. */
export interface NotPlaced {
  /** Mark of the highest of them. */
  readonly highest: string
}

/**
 * One question to the browser. The document must stand in one piece, as wide as a page's text, in one column.
 */
export function placeNotes(document: LoadedDocument, area: TextArea): Promise<PlacedNotes | NotPlaced> {
  const parts = [...lineBreakers, breakPages, pageUnits, visitBlock, isWhole, addWhole, visitContent, addLines, linesOf, textHeightOf, notesAtFoot, hasColumns, notesUnderTables, noteBoxes, heightsOf, foot, marked, beginPage, putAfter, lineEnd, leftOf]
  return document.evaluate(`(() => {\n${parts.map(String).join('\n')}\nreturn notesAtFoot(${area.heightPx})\n})()`)
}

function notesAtFoot(heightPx: number): PlacedNotes | NotPlaced {
  const lists = [...document.querySelectorAll<HTMLElement>('section.notes')]
  if (hasColumns()) return { highest: '' }
  const boxes = noteBoxes(lists)
  const inTables = new Set([...document.querySelectorAll('table .note-call a[id], figure.table .note-call a[id]')].map((call) => (call.getAttribute('href') ?? '').slice(1)))
  const [tabled, footed] = [boxes.filter(({ id }) => inTables.has(id)), boxes.filter(({ id }) => !inTables.has(id))]
  for (const list of lists) list.style.display = 'none'
  const under = notesUnderTables(tabled)
  const places = new Map(footed.map((box, i) => [`#${box.id}`, i]))
  const units = pageUnits(document.body, (call) => places.get(call.getAttribute('href') ?? '') ?? -1)
  const { rule, heights } = heightsOf(footed)
  const ends = breakPages(units, heights, { heightPx, rulePx: rule })
  if (!ends || ends.flatMap(({ notes }) => notes).length !== footed.length) {
    for (const element of under) element.remove()
    for (const list of lists) {
      list.style.removeProperty('display')
      setLines(list)
    }
    return { highest: footed[heights.indexOf(Math.max(...heights))]?.querySelector<HTMLElement>('[data-block]')?.dataset['block'] ?? '' }
  }
  const name = document.querySelector('article')?.id ?? 'notes'
  const feet = ends.flatMap((end, page) => {
    const unit = units[end.unit] as PlacedUnit
    const last = page === ends.length - 1
    const isPlain = end.notes.length === 0 && (last || !unit.takesNotes || !unit.within || end.slackPx < 1)
    if (isPlain) return []
    return [{ element: foot(end.notes.flatMap((note) => footed[note] ?? []), end.slackPx, `${name}--foot-${page}`), unit, place: unit.within ? lineEnd(unit) : null }]
  })
  // All places are found before anything moves, and taken from the last on: a text is cut behind those that come before.
  for (const { element, unit, place } of feet.toReversed()) putAfter(unit, place, element)
  for (const { unit } of ends.slice(0, -1)) beginPage(units[unit] as PlacedUnit, units[unit + 1] as PlacedUnit)
  for (const list of lists) list.remove()
  marked(feet.map(({ element }) => element.id))
  return { pages: ends.length, feet: feet.map(({ element }) => element.id), tabled: tabled.map(({ id }) => id) }
}

function hasColumns(): boolean {
  return [...document.querySelectorAll('body, article, article > *')].some((element) => Number(getComputedStyle(element).columnCount) > 1)
}

// Chromium writes a named destination only for an id that some link leads to.
function marked(ids: readonly string[]): void {
  const links = document.createElement('div')
  links.style.display = 'none'
  for (const id of ids) links.append(Object.assign(document.createElement('a'), { href: `#${id}` }))
  document.body.append(links)
}

// No note can stand beside a table's cells at the foot of a page: those of a table stand under it.
function notesUnderTables(boxes: readonly HTMLElement[]): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('figure.table, table')].flatMap((table) => {
    if (table.tagName === 'TABLE' && table.closest('figure.table')) return []
    const hrefs = [...table.querySelectorAll('.note-call a[id]')].map((call) => call.getAttribute('href'))
    const called = boxes.filter(({ id }) => hrefs.includes(`#${id}`))
    if (called.length === 0) return []
    const under = document.createElement('div')
    under.className = 'table-notes'
    under.append(...called)
    if (table.tagName === 'TABLE') table.after(under)
    else table.append(under)
    return [under]
  })
}

// Copies: until they are placed the notes stay in their lists, so that nothing is lost when they cannot be.
function noteBoxes(lists: readonly HTMLElement[]): HTMLElement[] {
  return lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > ol > li')].map((item) => {
    const box = document.createElement('div')
    box.className = 'page-note'
    box.setAttribute('role', 'doc-footnote')
    box.id = item.id
    const number = document.createElement('sup')
    number.textContent = item.getAttribute('value')
    box.append(...item.cloneNode(true).childNodes)
    const first = box.firstElementChild ?? box
    first.prepend(number, '\u00A0')
    return box
  }))
}

function heightsOf(boxes: readonly HTMLElement[]): { rule: number; heights: number[] } {
  const probe = document.createElement('div')
  probe.className = 'page-notes'
  // Without a formatting context of its own its margins would fall out of it.
  probe.style.cssText = 'position:absolute;visibility:hidden;float:none;display:flow-root;left:0;right:0'
  document.body.append(probe)
  const rule = probe.getBoundingClientRect().height
  // Their lines are those of the width they will have.
  probe.replaceChildren(...boxes)
  setLines(probe)
  const heights = boxes.map((box) => {
    probe.replaceChildren(box)
    return probe.getBoundingClientRect().height - rule
  })
  probe.remove()
  return { rule, heights }
}

function foot(notes: readonly HTMLElement[], slackPx: number, id: string): HTMLElement {
  const element = document.createElement('div')
  element.className = notes.length > 0 ? 'page-notes' : 'page-fill'
  element.id = id
  element.style.paddingTop = `${Math.max(0, slackPx)}px`
  element.append(...notes)
  return element
}

function putAfter(unit: PlacedUnit, place: TextPlace | null, element: HTMLElement): void {
  const inside = unit.run.length > 0
  element.style.width = `${document.documentElement.clientWidth}px`
  element.style.marginLeft = `${-leftOf(inside ? unit.block : unit.block.parentElement ?? document.body)}px`
  if (!inside) {
    // A float stands below the margin of the block before it; at the foot of a page there is none.
    unit.block.style.marginBottom = '0'
    unit.block.after(element)
  }
  // Within the line, at its last space: the line is broken as if nothing stood there, and the float goes below it.
  else if (place) place.node.splitText(place.offset).before(element)
  else (unit.run.at(-1) as ChildNode).after(element)
}

function leftOf(block: HTMLElement): number {
  const style = getComputedStyle(block)
  return block.getBoundingClientRect().left + (Number.parseFloat(style.paddingLeft) || 0) + (Number.parseFloat(style.borderLeftWidth) || 0)
}

// Between two blocks the page is ended outright; its first block has no room above it. Within a paragraph the float ends it, within a table the browser.
function beginPage(before: PlacedUnit, { block }: PlacedUnit): void {
  if (before.within || !before.takesNotes) return
  let first = block
  first.style.marginTop = '0'
  while (first.parentElement && first.parentElement !== document.body && !first.parentElement.contains(before.block)) {
    first = first.parentElement
    first.style.marginTop = '0'
  }
  first.style.breakBefore = 'page'
}

interface TextPlace {
  readonly node: Text
  readonly offset: number
}

function lineEnd(unit: PlacedUnit): TextPlace | null {
  const range = document.createRange()
  const texts: Text[] = []
  for (const node of unit.run) {
    if (node instanceof Text) texts.push(node)
    else {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text)
    }
  }
  const middleAt = (text: Text, offset: number): number => {
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    const { top, bottom } = range.getBoundingClientRect()
    return (top + bottom) / 2
  }
  for (const text of texts.reverse()) {
    if (text.parentElement?.closest('a, sup, sub, code, .whole, .late, [role="math"]')) continue
    for (let at = text.data.lastIndexOf(' '); at > 0; at = text.data.lastIndexOf(' ', at - 1)) {
      const middle = middleAt(text, at - 1)
      if (middle > unit.top && middle < unit.bottom) return { node: text, offset: at }
      if (middle !== 0 && middle < unit.top) break
    }
  }
  return null
}
