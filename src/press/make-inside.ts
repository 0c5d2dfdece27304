// The volume → the inside of the book, made for the press and read back as a printing house reads it.
import { openPrintReader } from '../assemble/print-reader.ts'
import type { ByteStore } from '../model/byte-source.ts'
import type { Cache } from '../model/doors.ts'
import type { PrintJob } from '../model/print.ts'
import { makeBlock, type Block } from './block/make-block.ts'
import { printBled, type BledPages } from './block/print-bled.ts'
import type { PrintingConditions } from './block/printing-condition.ts'
import type { FinishedVolume } from './finished-volume.ts'
import { manuscriptLooks, type LookRoom } from './manuscript-looks.ts'
import { finding } from './preflight/finding.ts'
import { preflight, withFindings, type PreflightReport } from './preflight/preflight.ts'
import { bindingMm, type PreflightTerms } from './preflight/terms.ts'
import { printedPictures } from './printed-pictures.ts'
import { composeSlugs } from './slug/compose-slugs.ts'

export interface Inside {
  readonly block: Block
  readonly report: PreflightReport
}

export interface PressRoom extends LookRoom {
  readonly cache: Cache
  readonly openStore: () => ByteStore
}

export async function makeInside(volume: FinishedVolume, conditions: PrintingConditions, room: PressRoom): Promise<Inside> {
  const { pdf, studio, info } = volume
  const settings = studio.volume.press
  const bled = settings.bleedMm > 0 ? await printedWithBleed(volume, room) : noBleed
  const slugs = settings.slug ? { slugs: await room.printer.print(slugsOf(volume)) } : {}
  const block = await makeBlock({ volume: pdf, settings, page: studio.page, bled: bled.pages, conditions, info, openStore: room.openStore, ...slugs })
  const report = await preflight(block.pdf, termsOf(volume), manuscriptLooks(room))
  return { block, report: withFindings(report, bled.broken.length > 0 ? [finding('bleed-same', bled.broken)] : []) }
}

function slugsOf({ studio, info, plan }: FinishedVolume): PrintJob {
  const { widthMm, heightMm } = studio.volume.format
  return composeSlugs({ file: 'block.pdf', date: info.date, widthMm, heightMm, labels: plan.pages.map(({ label }) => label) }, studio)
}

const noBleed: BledPages = { pages: [], broken: [] }

async function printedWithBleed({ studio, plan, prints }: FinishedVolume, room: PressRoom): Promise<BledPages> {
  const reader = openPrintReader()
  try {
    return await printBled(studio, plan, prints, { ...room, reader, count: () => undefined })
  } finally {
    await reader.close()
  }
}

function termsOf({ studio, plan, pictures, ...places }: FinishedVolume): PreflightTerms {
  const { format, press: settings } = studio.volume
  return {
    trimWidthMm: format.widthMm, trimHeightMm: format.heightMm, bleedMm: settings.bleedMm, standard: settings.pdf === 'x-4', colour: settings.colour,
    innerMm: bindingMm, multiple: settings.multiple, pictures: printedPictures(plan, pictures, places)
  }
}
