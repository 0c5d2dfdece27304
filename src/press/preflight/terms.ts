// What a file for the printing house is held to.
import type { Place } from '../../model/problem.ts'

export interface PreflightTerms {
  readonly trimWidthMm: number
  readonly trimHeightMm: number
  readonly bleedMm: number
  /** PDF/X-4 is claimed. */
  readonly standard: boolean
  readonly colour: 'grey' | 'keep'
  /** Least inner margin of bound pages; 0 for sheets that are not bound, such as a cover. */
  readonly innerMm: number
  /** Pages the house prints to a sheet; 1 where it does not matter. */
  readonly multiple: number
  /** Digits of the ISBN whose barcode must stand there. */
  readonly barcode?: string
  /** Pictures of the manuscripts with the pages of their papers, in the order of the book. */
  readonly pictures: readonly PlacedPicture[]
}

/** A picture of dots as a manuscript uses it. */
export interface PlacedPicture extends Place {
  readonly paper: string
  /** As the author wrote it. */
  readonly url: string
  readonly widthPx: number
  readonly heightPx: number
  readonly firstPage: number
  readonly lastPage: number
  /** Its edges may be cut off to fill its place. */
  readonly cropped?: true
  /** It stands inside the drawing at this address. */
  readonly inside?: { readonly squares: boolean }
}

export const leastDpi = 150
export const fineDpi = 300
export const lineArtDpi = 600
export const safeMm = 3
export const bindingMm = 15
