// The volume as it is read → the inside of the book as it is printed: one black ink, boxes, no links, PDF/X-4.
import type { DocumentInfo } from '../../model/outline.ts'
import type { PageGeometry } from '../../model/geometry.ts'
import type { PressSettings } from '../../model/press.ts'
import { pageList } from '../../assemble/pdf/page-list.ts'
import { readPdf } from '../../assemble/pdf/read-pdf.ts'
import { writePdf } from '../../assemble/pdf/write-pdf.ts'
import { describePress } from './describe-press.ts'
import { greyPages } from './grey-pages.ts'
import { jpegCodec } from './jpeg-codec.ts'
import { layBled } from './lay-bled.ts'
import type { BledPage } from './print-bled.ts'
import { leaveInteraction } from './leave-interaction.ts'
import { addOutputIntent } from './output-intent.ts'
import { setPressBoxes } from './set-press-boxes.ts'
import { sheetSize } from './sheet-size.ts'
import { stampSlugs } from '../slug/stamp-slugs.ts'

export interface BlockRequest {
  /** The reading edition, every page of the trim size. */
  readonly volume: Uint8Array
  readonly settings: PressSettings
  readonly page: PageGeometry
  /** Pages printed once more, on a larger sheet. */
  readonly bled: readonly BledPage[]
  /** A strip for each page, with what stands beside it. */
  readonly slugs?: Uint8Array
  readonly info: DocumentInfo
}

export interface Block {
  readonly pdf: Uint8Array
  /** Pages that keep colours, 1-based. */
  readonly colourPages: readonly number[]
}

export async function makeBlock({ volume, settings, page, bled, slugs, info }: BlockRequest): Promise<Block> {
  const pdf = readPdf(volume)
  const pages = pageList(pdf, pdf.catalog())
  layBled(pdf, pages, bled, page, settings.bleedMm)
  leaveInteraction(pdf, pages)
  const colourPages = await greyPages(pdf, pages, settings.colour === 'keep', jpegCodec())
  setPressBoxes(pdf, pages, sheetSize(page, settings), settings.marks)
  if (slugs) await stampSlugs(pdf, pages, slugs, sheetSize(page, settings))
  // The printing condition that is embedded knows one ink: pages in colours make an ordinary PDF.
  const standard = settings.pdf === 'x-4' && colourPages.length === 0
  if (standard) await addOutputIntent(pdf)
  describePress(pdf, info, 'block', standard)
  return { pdf: await writePdf(pdf, '1.6'), colourPages }
}
