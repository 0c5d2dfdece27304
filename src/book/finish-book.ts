// A tied book and its overlay → the finished volume: prints joined, the result read back and compared with the plan.
import { createHash } from 'node:crypto'
import { assembleVolume } from '../assemble/assemble-volume.ts'
import { documentInfo } from '../compose/document-info.ts'
import { outlineOf } from '../compose/outline-of.ts'
import type { Doors } from '../model/doors.ts'
import type { DocumentInfo, OutlineItem } from '../model/outline.ts'
import type { Print } from '../model/print.ts'
import type { MessageLang } from '../model/rules.ts'
import type { Verification } from '../model/verification.ts'
import { openBackReader } from '../verify/read-back.ts'
import { readPages } from '../verify/read-pages.ts'
import { verifyVolume } from '../verify/verify-volume.ts'
import type { OpenBook } from './open-book.ts'
import type { StampedPage } from './print-overlay.ts'
import type { Bodies } from './set-bodies.ts'
import type { Stopwatch } from './stopwatch.ts'
import type { TiedBook } from './tie-numbers.ts'

export interface FinishRequest {
  readonly edition: string
  readonly verify: 'standard' | 'full'
  readonly lang: MessageLang | null
  readonly epoch: number | null
}

export interface FinishedBook {
  readonly pdf: Uint8Array
  readonly verification: Verification
  readonly overlays: ReadonlyMap<number, StampedPage>
  readonly outline: readonly OutlineItem[]
  readonly info: DocumentInfo
}

export async function finishBook(book: OpenBook, bodies: Bodies, tied: TiedBook, overlays: ReadonlyMap<number, StampedPage>, request: FinishRequest, doors: Doors, clock: Stopwatch): Promise<FinishedBook> {
  const { studio } = book
  const { plan, prints } = tied
  const outline = outlineOf({ plan, papers: bodies.heads, headings: bodies.headings }, studio)
  const info = documentInfo({ studio, heads: bodies.heads, producer: book.producer }, request.epoch)
  const expected = { plan, prints, geometry: studio.page, sources: bodies.sources, contents: tied.contents, authorIndex: tied.index, outline }
  const key = volumeKey([request.edition, request.verify, info, expected, [...overlays.values()].map((stamped) => [stamped.key, stamped.page])])
  const kept = await doors.cache.volume(key)
  if (kept) return { pdf: kept.pdf, verification: kept.verification, overlays, outline, info }
  doors.progress('join', 0, plan.pages.length, '')
  const full = request.verify === 'full'
  const reader = openBackReader(readPages(plan, full).length)
  const { pdf } = await assembleVolume({ plan, prints, overlays, outline, info, geometry: studio.page })
  clock.lap('join')
  doors.progress('verify', 0, plan.pages.length, '')
  const verification = await verifyVolume(pdf, expected, { full, lang: request.lang ?? studio.volume.lang, reader })
  clock.lap('verify')
  if (verification.passed) await doors.cache.keepVolume({ key, pdf, verification })
  return { pdf, verification, overlays, outline, info }
}

// A volume made of the same prints in the same places is the same volume, and was verified.
function volumeKey(facts: unknown): string {
  const short = (_: string, value: unknown): unknown => {
    if (value instanceof Map) return [...value]
    return value !== null && typeof value === 'object' && 'contentHashes' in value ? (value as Print).key : value
  }
  return createHash('sha256').update(JSON.stringify(facts, short)).digest('hex')
}
