// A cover → what its finished file is held to.
import type { Volume } from '../../model/volume.ts'
import type { PlacedPicture, PreflightTerms } from '../preflight/terms.ts'
import type { CoverGeometry } from './cover-geometry.ts'
import { isbnBarcode } from './isbn-barcode.ts'

export function coverTerms({ widthMm, heightMm, bleedMm }: CoverGeometry, volume: Volume, pictures: readonly PlacedPicture[]): PreflightTerms {
  const { pdf, cover } = volume.press
  return {
    trimWidthMm: widthMm, trimHeightMm: heightMm, bleedMm, standard: pdf === 'x-4', colour: cover.colour,
    // It is folded, not bound, and printed on sheets of its own.
    innerMm: 0, multiple: 1, barcode: cover.barcode ? isbnBarcode(volume.isbn)?.digits ?? '' : '', pictures
  }
}
