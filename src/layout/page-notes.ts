// Notes collected at the end of papers → the same notes at the foot of the pages that call them.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of page-units and break-pages.
import { breakPages } from './break-pages.ts'
import { addLines, addWhole, isWhole, linesOf, pageUnits, textHeightOf, visitBlock, visitContent, type PlacedUnit } from './page-units.ts'
import type { LoadedDocument, TextArea } from '../model/print.ts'

/** Ids of what was put at the foot of pages: one for each page but the last without notes, in order. Null when the notes stay where they are. */
export type PageFeet = readonly string[] | null

/** Notes end a little above the foot: rows of tables stand at other fractions of a pixel in print, and what is too high by a hair goes to the next page. */
const shyPx = 1.5

/** One question to the browser. The document must stand in one piece, as wide as a page's text. */
export function placeNotes(document: LoadedDocument, area: TextArea): Promise<PageFeet> {
  const parts = [breakPages, pageUnits, visitBlock, isWhole, addWhole, visitContent, addLines, linesOf, textHeightOf, notesAtFoot, notesUnderTables, noteBoxes, heightsOf, foot, putAfter, lineEnd, leftOf, takeFrom]
  return document.evaluate(`(() => {\n${parts.map(String).join('\n')}\nreturn notesAtFoot(${area.heightPx - shyPx})\n})()`)
}

function notesAtFoot(heightPx: number): PageFeet {
  const lists = [...document.querySelectorAll<HTMLElement>('section.notes')]
  if (lists.length === 0) return null
  notesUnderTables(lists)
  const boxes = noteBoxes(lists)
  if (boxes.length === 0) return []
  for (const list of lists) list.style.display = 'none'
  const places = new Map(boxes.map((box, i) => [`#${box.id}`, i]))
  const units = pageUnits(document.body, (call) => places.get(call.getAttribute('href') ?? '') ?? -1)
  const { rule, heights } = heightsOf(boxes)
  const ends = breakPages(units, heights, { heightPx, rulePx: rule })
  if (!ends || ends.flatMap(({ notes }) => notes).length !== boxes.length) {
    for (const list of lists) list.style.removeProperty('display')
    return null
  }
  const feet = ends.flatMap((end, page) => {
    const last = page === ends.length - 1
    if (end.notes.length === 0 && (last || !units[end.unit]?.takesNotes || end.slackPx < 1)) return []
    const element = foot(end.notes.flatMap((note) => boxes[note] ?? []), end.slackPx, page)
    const unit = units[end.unit] as PlacedUnit
    return [{ element, unit, place: unit.within ? lineEnd(unit) : null }]
  })
  // All places are found before anything moves, and taken from the last on: a text is cut behind those that come before.
  for (const { element, unit, place } of feet.toReversed()) putAfter(unit, place, element)
  for (const list of lists) list.remove()
  return feet.map(({ element }) => element.id)
}

// No note can stand beside a table's cells at the foot of a page: those of a table stand under it.
function notesUnderTables(lists: readonly HTMLElement[]): void {
  for (const table of document.querySelectorAll<HTMLElement>('figure.table, table')) {
    if (table.tagName === 'TABLE' && table.closest('figure.table')) continue
    const called = [...table.querySelectorAll('.note-call a[id]')].flatMap((call) => takeFrom(lists, call.getAttribute('href') ?? ''))
    if (called.length === 0) continue
    const under = document.createElement('div')
    under.className = 'table-notes'
    under.append(...called)
    if (table.tagName === 'TABLE') table.after(under)
    else table.append(under)
  }
}

function takeFrom(lists: readonly HTMLElement[], href: string): HTMLElement[] {
  const item = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > ol > li')]).find(({ id }) => `#${id}` === href)
  if (!item) return []
  const box = document.createElement('div')
  box.className = 'page-note'
  box.id = item.id
  const number = document.createElement('sup')
  number.textContent = item.getAttribute('value')
  box.append(...item.childNodes)
  const first = box.firstElementChild ?? box
  first.prepend(number, '\u00A0')
  item.remove()
  return [box]
}

// Until they are placed they stay in their lists, so that nothing is lost when they cannot be.
function noteBoxes(lists: readonly HTMLElement[]): HTMLElement[] {
  return lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > ol > li')].flatMap((item) => {
    const copy = item.cloneNode(true) as HTMLElement
    const shell = document.createElement('ol')
    shell.append(copy)
    const section = document.createElement('section')
    section.append(shell)
    return takeFrom([section], `#${item.id}`)
  }))
}

function heightsOf(boxes: readonly HTMLElement[]): { rule: number; heights: number[] } {
  const probe = document.createElement('div')
  probe.className = 'page-notes'
  // Without a formatting context of its own its margins would fall out of it.
  probe.style.cssText = 'position:absolute;visibility:hidden;float:none;display:flow-root;left:0;right:0'
  document.body.append(probe)
  const rule = probe.getBoundingClientRect().height
  const heights = boxes.map((box) => {
    probe.replaceChildren(box)
    return probe.getBoundingClientRect().height - rule
  })
  probe.remove()
  return { rule, heights }
}

function foot(notes: readonly HTMLElement[], slackPx: number, page: number): HTMLElement {
  const element = document.createElement('div')
  element.className = notes.length > 0 ? 'page-notes' : 'page-fill'
  element.id = `foot-${page}`
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
