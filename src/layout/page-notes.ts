// Notes collected at the end of papers → boxes for the feet of pages, with their heights and the heights they may be cut at.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of text-lines, line-end and set-lines.
import type { NotePart, NoteSize } from './fill-column.ts'
import { lineEnd, type TextPlace } from './line-end.ts'
import { linesOf, textHeightOf } from './text-lines.ts'
import { setLines } from './set-lines.ts'

export interface NoteBox {
  readonly box: HTMLElement
  readonly heightPx: number
  readonly cuts: readonly NoteCut[]
}

export interface NoteCut {
  readonly heightPx: number
  readonly place: TextPlace
}

// Copies: until they are placed the notes stay in their lists, so that nothing is lost when they cannot be.
export function noteBoxes(lists: readonly HTMLElement[]): HTMLElement[] {
  return lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > ol > li')].map((item) => {
    const box = document.createElement('div')
    box.className = 'page-note'
    box.setAttribute('role', 'doc-footnote')
    box.id = item.id
    // An asterisk stands high by itself.
    const mark = item.dataset['mark']
    const number = document.createElement(mark?.startsWith('*') ? 'span' : 'sup')
    number.textContent = mark ?? item.getAttribute('value')
    box.append(...item.cloneNode(true).childNodes)
    const first = box.firstElementChild ?? box
    first.prepend(number, '\u00A0')
    return box
  }))
}

// No note can stand beside a table's cells at the foot of a page, nor know the page of a figure that floats: theirs stand under them.
export function notesUnder(boxes: readonly HTMLElement[], floats: readonly HTMLElement[]): HTMLElement[] {
  return [...new Set([...document.querySelectorAll<HTMLElement>('figure.table, table'), ...floats])].flatMap((table) => {
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

/** `boxes` as they stand one under another in a column. `sized`: those measured before, by id. */
export function noteSizes(boxes: readonly HTMLElement[], columnPx: number, sized: Map<string, NoteBox>): { readonly rulePx: number; readonly linePx: number; readonly notes: readonly NoteBox[]; readonly probe: HTMLElement } {
  const probe = document.createElement('div')
  probe.className = 'page-notes'
  // Without a formatting context of its own its margins would fall out of it.
  probe.style.cssText = `position:absolute;visibility:hidden;float:none;display:flow-root;left:0;width:${columnPx}px`
  document.body.append(probe)
  const rulePx = probe.getBoundingClientRect().height
  const linePx = Number.parseFloat(getComputedStyle(probe).lineHeight) || 12
  const fresh = boxes.filter(({ id }) => !sized.has(id))
  probe.append(...fresh)
  // Their lines are those of the width they will have.
  setLines(probe)
  const text = fresh[0]?.firstElementChild
  const letterPx = text instanceof HTMLElement ? textHeightOf(text, getComputedStyle(text), new Map()) : 0
  for (const box of fresh) {
    const { height } = box.getBoundingClientRect()
    sized.set(box.id, { box, heightPx: height, cuts: height > 3.5 * linePx ? noteCuts(box, linePx, letterPx) : [] })
  }
  return { rulePx, linePx, notes: boxes.map(({ id }) => sized.get(id) as NoteBox), probe }
}

// Two lines at least on each side, and never within a word.
export function noteCuts(box: HTMLElement, linePx: number, letterPx: number): NoteCut[] {
  const { top, bottom } = box.getBoundingClientRect()
  const cuts = [...box.children].flatMap((block) => {
    if (!(block instanceof HTMLElement) || block.tagName !== 'P') return []
    const run = [...block.childNodes]
    return linesOf(run, linePx, letterPx).slice(0, -1).flatMap((line) => {
      const place = lineEnd(run, line)
      return place?.isEnd ? [{ heightPx: line.bottom - top, place }] : []
    })
  })
  return cuts.filter(({ heightPx }) => heightPx > 1.5 * linePx && bottom - top - heightPx > 1.5 * linePx)
}

export function sizeOf({ heightPx, cuts }: NoteBox): NoteSize {
  return { heightPx, cuts: cuts.map((cut) => cut.heightPx) }
}

/** The box of each part, in their order. They are taken from the last on: a text is cut behind those that come before. */
export function noteParts({ box, cuts }: NoteBox, parts: readonly NotePart[]): HTMLElement[] {
  const rests = parts.slice(1).reverse().map(({ fromPx }, i) => {
    const place = cuts.find(({ heightPx }) => heightPx === fromPx)?.place
    const rest = box.cloneNode() as HTMLElement
    rest.removeAttribute('id')
    rest.classList.add('is-rest')
    if (!place) return rest
    const range = document.createRange()
    range.setStart(place.node, place.offset)
    range.setEnd(box, box.childNodes.length)
    rest.append(range.extractContents())
    box.classList.add('is-cut')
    if (i > 0) rest.classList.add('is-cut')
    return rest
  })
  return [box, ...rests.reverse()]
}
