// Trim size, bleed and marks → the sheet a page of the block stands on.
import { ptPerMm } from '../../model/geometry.ts'
import type { PressSettings } from '../../model/press.ts'
import { thousandths } from '../../assemble/thousandths.ts'

export interface SheetSize {
  readonly trimWidthPt: number
  readonly trimHeightPt: number
  readonly bleedPt: number
  /** From the edge of the sheet to the trim, on every side. */
  readonly aroundPt: number
}

/** Room for marks: they begin where the bleed ends, three millimetres off the trim at the least. */
export const marksMm = 10

export function sheetSize(trim: { readonly trimWidthPt: number; readonly trimHeightPt: number }, { bleedMm, marks, slug }: Pick<PressSettings, 'bleedMm' | 'marks' | 'slug'>): SheetSize {
  const around = marks || slug ? Math.max(bleedMm, 3) + marksMm : bleedMm
  return { trimWidthPt: trim.trimWidthPt, trimHeightPt: trim.trimHeightPt, bleedPt: bleedMm * ptPerMm, aroundPt: thousandths(around * ptPerMm) }
}
