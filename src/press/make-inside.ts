// The volume → the inside of the book, made for the press and read back as a printing house reads it.
import { makeBlock, type Block } from './block/make-block.ts'
import type { FinishedVolume } from './finished-volume.ts'
import { preflight, type PreflightReport } from './preflight/preflight.ts'
import { bindingMm, type PreflightTerms } from './preflight/terms.ts'
import { printedPictures } from './printed-pictures.ts'

export interface Inside {
  readonly block: Block
  readonly report: PreflightReport
}

export async function makeInside(volume: FinishedVolume): Promise<Inside> {
  const { pdf, studio, info } = volume
  const block = await makeBlock({ volume: pdf, settings: studio.volume.press, trim: studio.page, info })
  return { block, report: await preflight(block.pdf, termsOf(volume, block.colourPages)) }
}

function termsOf({ studio, plan, pictures, fileOf }: FinishedVolume, colourPages: readonly number[]): PreflightTerms {
  const { format, press: settings } = studio.volume
  return {
    trimWidthMm: format.widthMm, trimHeightMm: format.heightMm, bleedMm: settings.bleedMm, standard: settings.pdf === 'x-4' && colourPages.length === 0, colour: settings.colour,
    innerMm: bindingMm, multiple: settings.multiple, pictures: printedPictures(plan, pictures, fileOf)
  }
}
