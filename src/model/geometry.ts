// Sizes of the page. CSS pixels (1/96 in) where Chromium lays out, points (1/72 in) in PDF; names carry the unit.
import type { TextArea } from './print.ts'

export const ptPerPx = 72 / 96
export const ptPerMm = 72 / 25.4
export const pxPerMm = 96 / 25.4

export interface PageGeometry {
  /** The sheet Chromium prints on: the trim size rounded up to whole CSS pixels. */
  readonly sheetWidthPx: number
  readonly sheetHeightPx: number
  /** Margins as on a recto page: left is inner, right is outer. Whole CSS pixels. */
  readonly topPx: number
  readonly bottomPx: number
  readonly innerPx: number
  readonly outerPx: number
  /** The exact trim size. */
  readonly trimWidthPt: number
  readonly trimHeightPt: number
}

/** The room a page has for text. */
export function textArea(page: PageGeometry): TextArea {
  return { widthPx: page.sheetWidthPx - page.innerPx - page.outerPx, heightPx: page.sheetHeightPx - page.topPx - page.bottomPx }
}

/** How far a body page moves right, in points, to stand on a verso: the margins change places. */
export function versoShiftPt(page: PageGeometry): number {
  return (page.outerPx - page.innerPx) * ptPerPx
}
