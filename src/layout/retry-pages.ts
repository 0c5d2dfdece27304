// A document that stands in the browser → its pages set, again and again: with figures moved, then with a last page of a line or two drawn in or let out.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of set-pages, next-move and set-lines.
import type { PageWishes } from '../model/print.ts'
import type { NoteBox } from './page-notes.ts'
import { otherLengths, resetLines } from './set-lines.ts'
import { columnFlow, pagesWith, type ColumnFlow, type PagesAsked, type PagesSet, type PagesShort, type PagesUnset } from './set-pages.ts'

export function pagesOf(heightPx: number, wishes: PageWishes): PagesSet | PagesUnset | null {
  const flow = columnFlow()
  if (!flow) return null
  // Notes are measured once, whatever is tried with the text.
  const sized = new Map<string, NoteBox>()
  const first = pagesMoved(flow, heightPx, { ...wishes, anyEnd: false }, sized)
  if (!('lines' in first)) return first
  for (const other of otherLengths(first.lines)) {
    resetLines(other)
    const again = pagesMoved(flow, heightPx, { ...wishes, anyEnd: false }, sized)
    if (!('lines' in again)) return again
  }
  resetLines(null)
  return pagesMoved(flow, heightPx, { ...wishes, anyEnd: true }, sized) as PagesSet | PagesUnset
}

export function pagesMoved(flow: ColumnFlow, heightPx: number, wishes: PagesAsked, sized: Map<string, NoteBox>): PagesSet | PagesShort | PagesUnset {
  const [moved, kept] = [[] as HTMLElement[], new Set<HTMLElement>()]
  // How many of those moved are settled, and the pages that come of them.
  let [settled, mostPages] = [0, Infinity]
  for (;;) {
    const plan = pagesWith(flow, heightPx, wishes, { moved, kept, mostPages }, sized)
    if (!('move' in plan)) return plan
    const { figure, isGap, pages } = plan.move
    if (figure) {
      if (isGap) [settled, mostPages] = [moved.length, pages]
      moved.push(figure)
    } else for (const worse of moved.splice(settled).slice(0, 1)) kept.add(worse)
  }
}
