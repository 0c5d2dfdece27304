// A document laid out in one piece → the same cut into pages and columns; tried again with figures moved, then with a last page of a line or two drawn in or let out.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of the files they come from.
import { breakPages, evenColumns, linesOfEnd, raised } from './break-pages.ts'
import { cutColumns, elementsAt, footOf, headOf, hideBreaks, hideEmpty, keepWidths, leftOf, putBetween, putWithin } from './cut-columns.ts'
import { carriedParts, cutOf, fillColumn, footHeight, registered } from './fill-column.ts'
import { nextMove, passedBy } from './next-move.ts'
import { fillPage, ranks } from './fill-page.ts'
import { floatPlaces, stands, withFloat } from './float-places.ts'
import { codeLines } from './code-lines.ts'
import { apart, joined, nextBlock, putGaps, readGaps, seamOf, topOfRun } from './grid-gaps.ts'
import { lineEnd } from './line-end.ts'
import { floatBoxes, floatCalls, floatFigures, partsOfWide, spanning } from './page-floats.ts'
import { noteBoxes, noteCuts, noteParts, noteSizes, notesUnder, sizeOf, type NoteBox } from './page-notes.ts'
import { addLines, addWhole, isBold, isWhole, isWholeCode, pageUnits, rowUnits, visitBlock, visitContent } from './page-units.ts'
import { fixColumns, partRims, partTable, rowsToPart, tableRest } from './part-table.ts'
import { columnGaps, leastPart, sharedGap, spaceOf, toGrid } from './register-lines.ts'
import { documentFunctions, type Question } from './run-in-document.ts'
import { lineBreakers, otherLengths, resetLines } from './set-lines.ts'
import { columnFlow, headOnGrid, idsCalledIn, marked, pagesWith, plannedPages, type ColumnFlow, type PagesAsked, type PagesSet, type PagesShort, type PagesUnset, type PagesWished, type PlannedMark } from './pages-with.ts'
import { inlineBoxes, levelled, linesOf, linksIn, tallOf, textHeightOf } from './text-lines.ts'
import { blockAround, footOfBase, isRunning, setTallLines, textGrid } from './tall-lines.ts'
import type { TextArea } from '../model/print.ts'

/** Seen on the screen before anything is printed. Null where the look gives no column that could be cut; with `onlyLong`, also where no table was given words to stand above its parts. */
export function setPages(area: TextArea, wishes: PagesWished, onlyLong: boolean): Question<PagesSet | PagesUnset | null> {
  return { functions: settingPages, args: [area.heightPx - wishes.shyPx, wishes, onlyLong] }
}

const settingPages = documentFunctions(pagesOf, [
  ...lineBreakers, breakPages, evenColumns, raised, linesOfEnd, fillPage, ranks, floatPlaces, withFloat, stands, fillColumn, footHeight, cutOf, carriedParts, registered, leastPart, toGrid, columnGaps, spaceOf, sharedGap,
  rowsToPart, fixColumns, partRims, partTable, tableRest,
  pageUnits, visitBlock, isWhole, addWhole, rowUnits, visitContent, addLines, isBold, isWholeCode, codeLines, levelled, tallOf, inlineBoxes, linesOf, linksIn, textHeightOf, lineEnd,
  textGrid, isRunning, blockAround, footOfBase, setTallLines, seamOf, readGaps, putGaps, apart, topOfRun, joined,
  noteBoxes, notesUnder, noteSizes, noteCuts, noteParts, sizeOf, floatFigures, spanning, partsOfWide, floatBoxes, floatCalls,
  cutColumns, keepWidths, elementsAt, headOf, footOf, putWithin, putBetween, hideBreaks, hideEmpty, nextBlock, leftOf, pagesTried, pagesMoved, footHeights, singleColumns, pagesWith, nextMove, passedBy, columnFlow, headOnGrid, idsCalledIn, plannedPages, marked
])

export function pagesOf(heightPx: number, wishes: PagesWished, onlyLong: boolean): PagesSet | PagesUnset | null {
  if (onlyLong && !document.querySelector('figure[data-continued]')) return null
  singleColumns()
  const pages = pagesTried(heightPx, wishes)
  return pages && 'marks' in pages ? { ...pages, marks: footHeights(pages.marks) } : pages
}

// Chromium passes over the breaks of a page within columns of which there is one.
export function singleColumns(): void {
  for (const block of document.querySelectorAll<HTMLElement>('body, article, article > *')) if (getComputedStyle(block).columnCount === '1') block.style.cssText += ';columns:auto;display:flow-root'
}

// All is laid out once, and stands so for those who ask next.
export function footHeights(marks: readonly PlannedMark[]): PlannedMark[] {
  return marks.map((mark) => (mark.name.includes('--foot-') ? { ...mark, highPx: document.getElementById(mark.name)?.getBoundingClientRect().height ?? 0 } : mark))
}

export function pagesTried(heightPx: number, wishes: PagesWished): PagesSet | PagesUnset | null {
  const flow = columnFlow(wishes.shyPx)
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
