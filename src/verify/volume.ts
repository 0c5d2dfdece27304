// The bytes of the finished volume and what was expected → all that the checks look at.
import type { Expectation } from '../model/verification.ts'
import { unprintedWords } from './check-text.ts'
import { printedOn } from './page-streams.ts'
import type { PageStreams } from './page-streams.ts'
import { readBack } from './read-back.ts'
import type { ReadBack } from './read-back.ts'
import { readPages } from './read-pages.ts'
import { stampedTexts } from './stamped-texts.ts'
import type { StampedTexts } from './stamped-texts.ts'
import type { MissingWords } from './verify-source.ts'
import { volumeObjects } from './volume-objects.ts'
import type { VolumeObjects } from './volume-objects.ts'

export interface FinishedVolume {
  /** The file as our own reader sees it. */
  readonly objects: VolumeObjects
  /** Content streams by 1-based page. */
  readonly streams: (page: number) => PageStreams
  readonly stamped: StampedTexts
  /** By paper: words of manuscripts that are not in print. */
  readonly unprinted: ReadonlyMap<string, MissingWords>
  /** The file as pdf.js sees it. */
  readonly back: ReadBack
  readonly expected: Expectation
  /** Every page was read back, not only those of contents, index and some papers. */
  readonly full: boolean
}

/** Both readers work at once. Rejects when one of them cannot open the file. */
export async function openVolume(bytes: Uint8Array, expected: Expectation, full: boolean): Promise<FinishedVolume> {
  const { plan, prints, sources } = expected
  const reading = readBack({ bytes, pages: readPages(plan, full), anchors: plan.papers.map(({ anchor }) => anchor) })
  // Our own reading may fail first; then nobody waits for the other one.
  reading.catch(() => undefined)
  const objects = volumeObjects(bytes)
  const streams = printedOn(objects)
  const stamped = stampedTexts(objects, streams, { plan, prints })
  return { objects, streams, stamped, unprinted: unprintedWords(sources, prints), back: await reading, expected, full }
}
