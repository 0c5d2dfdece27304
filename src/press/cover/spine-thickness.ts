// Pages and papers → how thick the spine is.
import type { PressSettings } from '../../model/press.ts'

/**
 * Half as many sheets as pages, and the cover on both sides: pages / 2 × sheet + 2 × cover. That is the rule printing houses give for glued and
 * sewn books; the layer of glue is within their tolerance of a millimetre. A stapled booklet is folded, so that its cover has no spine at all.
 */
export function spineThickness(pages: number, { binding, stock, cover }: Pick<PressSettings, 'binding' | 'stock' | 'cover'>): number {
  if (binding === 'stapled') return 0
  if (cover.spineMm > 0) return cover.spineMm
  return Math.round(((pages / 2) * stock.thicknessMm + 2 * cover.stock.thicknessMm) * 10) / 10
}
