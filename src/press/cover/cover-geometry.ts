// Trim size, spine and bleed → the sheet a cover is printed on, and where its sides stand. Millimetres from the upper left corner.
import type { Format } from '../../model/volume.ts'

/** The whole cover as one sheet, or one side of it alone. */
export type CoverPart = 'cover' | 'back' | 'spine' | 'front'

export const coverParts: readonly CoverPart[] = ['cover', 'back', 'spine', 'front']

export interface CoverGeometry {
  readonly part: CoverPart
  readonly sideMm: number
  readonly heightMm: number
  readonly spineMm: number
  readonly bleedMm: number
  /** Trimmed. */
  readonly widthMm: number
  /** With the bleed on all four sides. */
  readonly sheetWidthMm: number
  readonly sheetHeightMm: number
  /** Where the cover is folded. */
  readonly foldsMm: readonly number[]
  /** Left edges of the sides that are on the sheet. */
  readonly lefts: Readonly<Partial<Record<'back' | 'spine' | 'front', number>>>
}

/** Opened and seen from outside, the back of a book read from left to right lies at the left. */
export function coverGeometry(part: CoverPart, format: Format, spineMm: number, bleedMm: number): CoverGeometry {
  const side = format.widthMm
  const width = { cover: 2 * side + spineMm, back: side, front: side, spine: spineMm }[part]
  const spineAt = bleedMm + side
  const lefts = part === 'cover' ? { back: bleedMm, spine: spineAt, front: spineAt + spineMm } : { [part]: bleedMm }
  return {
    part, sideMm: side, heightMm: format.heightMm, spineMm, bleedMm, widthMm: width, sheetWidthMm: width + 2 * bleedMm, sheetHeightMm: format.heightMm + 2 * bleedMm,
    foldsMm: part === 'cover' ? [...new Set([spineAt, spineAt + spineMm])] : [], lefts
  }
}

/** A booklet that is folded has no spine to print apart. */
export function partsOf(spineMm: number): readonly CoverPart[] {
  return coverParts.filter((part) => part !== 'spine' || spineMm > 0)
}

/** cover.pdf, cover-front.pdf, … */
export function coverName(part: CoverPart): string {
  return part === 'cover' ? 'cover.pdf' : `cover-${part}.pdf`
}
