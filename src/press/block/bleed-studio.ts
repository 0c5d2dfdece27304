// What pages are composed with → the same for a sheet that is larger by the bleed; the room for text stays as large as it was.
import type { Studio } from '../../compose/studio.ts'
import { pxPerMm, textArea } from '../../model/geometry.ts'

/** Whole CSS pixels by which the sheet grows at its left and at its head. */
export function bleedPx(bleedMm: number): number {
  return Math.ceil(bleedMm * pxPerMm)
}

/** A look brings something to the edge by its margins and `var(--bleed, 0mm)`. */
export function bleedStudio(studio: Studio, bleedMm: number): Studio {
  const { page, template } = studio
  const grown = bleedPx(bleedMm)
  const area = textArea(page)
  const [sheetWidthPx, sheetHeightPx] = [page.sheetWidthPx + 2 * grown, page.sheetHeightPx + 2 * grown]
  const [innerPx, topPx] = [page.innerPx + grown, page.topPx + grown]
  return {
    ...studio, template: { ...template, css: `${template.css}:root{--bleed:${grown / pxPerMm}mm}` },
    page: { ...page, sheetWidthPx, sheetHeightPx, innerPx, topPx, outerPx: sheetWidthPx - innerPx - area.widthPx, bottomPx: sheetHeightPx - topPx - area.heightPx }
  }
}
