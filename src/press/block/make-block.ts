// The volume as it is read → the inside of the book as it is printed: one black ink, boxes, no links, PDF/X-4.
import type { ByteSource, ByteStore } from '../../model/byte-source.ts'
import type { DocumentInfo } from '../../model/outline.ts'
import type { PageGeometry } from '../../model/geometry.ts'
import type { PressSettings } from '../../model/press.ts'
import { pageList } from '../../assemble/pdf/page-list.ts'
import { readPdf } from '../../assemble/pdf/read-pdf.ts'
import { storedIn } from '../../assemble/pdf/byte-part.ts'
import { writePdfTo } from '../../assemble/pdf/write-pdf.ts'
import { describePress } from './describe-press.ts'
import { greyPages } from './grey-pages.ts'
import { withJpegThread } from './jpeg-thread.ts'
import { keptColour } from './kept-colour.ts'
import { layBled } from './lay-bled.ts'
import type { BledPage } from './print-bled.ts'
import { leaveInteraction } from './leave-interaction.ts'
import { addOutputIntent } from './output-intent.ts'
import { conditionFor, type PrintingConditions } from './printing-condition.ts'
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
  readonly conditions: PrintingConditions
  readonly info: DocumentInfo
  /** Where pictures wait to be written, and where the file is written. */
  readonly openStore: () => ByteStore
}

export interface Block {
  readonly pdf: ByteSource
  /** Pages that keep colours, 1-based. */
  readonly colourPages: readonly number[]
  /** What it is said to be printed with; '' for an ordinary PDF, which says nothing. */
  readonly condition: string
}

export async function makeBlock({ volume, settings, page, bled, slugs, conditions, info, openStore }: BlockRequest): Promise<Block> {
  const pdf = readPdf(volume)
  const pages = pageList(pdf, pdf.catalog())
  layBled(pdf, pages, bled, page, settings.bleedMm)
  leaveInteraction(pdf, pages)
  const standard = settings.pdf === 'x-4'
  const pictures = openStore()
  const colourPages = await withJpegThread((jpeg) => greyPages(pdf, pages, settings.colour === 'keep' ? keptColour(pdf, standard) : null, { jpeg, lay: (bytes) => storedIn(pictures, bytes) }))
  setPressBoxes(pdf, pages, sheetSize(page, settings), settings.marks)
  if (slugs) await stampSlugs(pdf, pages, slugs, sheetSize(page, settings))
  const condition = conditionFor(conditions, colourPages.length > 0)
  if (standard) await addOutputIntent(pdf, condition)
  describePress(pdf, info, 'block', standard)
  const block = openStore()
  await writePdfTo(block, pdf, '1.6')
  return { pdf: block, colourPages, condition: standard ? condition.name : '' }
}
