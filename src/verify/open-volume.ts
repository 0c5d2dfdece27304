// The bytes of the finished volume and what was expected → all that the checks look at.
import type { Expectation } from '../model/verification.ts'
import { printedOn } from './page-streams.ts'
import type { PageStreams } from './page-streams.ts'
import type { BackReader, ReadBack } from './read-back.ts'
import { readPages } from './read-pages.ts'
import { stampedTexts } from './stamped-texts.ts'
import type { StampedTexts } from './stamped-texts.ts'
import { unprintedWords } from './unprinted-words.ts'
import type { MissingWords } from './verify-source.ts'
import { volumeObjects } from './volume-objects.ts'
import type { VolumeObjects } from './volume-objects.ts'

/** What our own reader sees. */
export interface OwnReading {
  readonly objects: VolumeObjects
  /** Content streams by 1-based page. */
  readonly streams: (page: number) => PageStreams
  readonly stamped: StampedTexts
  /** By paper: words of manuscripts that are not in print. */
  readonly unprinted: ReadonlyMap<string, MissingWords>
  readonly expected: Expectation
  /** Every page is read back, not only those of contents, index and the ends of papers. */
  readonly full: boolean
}

/** And what pdf.js sees. */
export interface FinishedVolume extends OwnReading {
  readonly back: ReadBack
  /** Papers whose pages our own reader found wrong: what pdf.js reads there would only say so again. */
  readonly wrong: ReadonlySet<string>
}

/** Both read at once: what comes after `own` runs beside pdf.js. Throws or rejects when one of them cannot open the file. */
export function openVolume(bytes: Uint8Array, expected: Expectation, full: boolean, reader: BackReader): { readonly own: OwnReading; readonly reading: Promise<ReadBack> } {
  const { plan, prints, sources } = expected
  const reading = reader.read({ bytes, pages: readPages(plan, full), anchors: plan.papers.map(({ anchor }) => anchor) })
  // Should our own reading fail first, nobody waits for the other.
  reading.catch(() => undefined)
  const objects = volumeObjects(bytes)
  const streams = printedOn(objects)
  const stamped = stampedTexts(objects, streams, { plan, prints })
  return { own: { objects, streams, stamped, unprinted: unprintedWords(sources, prints), expected, full }, reading }
}
