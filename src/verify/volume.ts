// A finished volume as the checks see it: the file's objects, what pdf.js reads, and what was expected.
import type { Expectation } from '../model/verification.ts'
import type { PageStreams } from './page-streams.ts'
import type { ReadBack } from './read-back.ts'
import type { VolumeObjects } from './volume-objects.ts'

export interface FinishedVolume {
  readonly objects: VolumeObjects
  /** Content streams by 1-based page. */
  readonly streams: (page: number) => PageStreams
  readonly back: ReadBack
  readonly expected: Expectation
  /** Every page was read back, not only those of contents, index and some papers. */
  readonly full: boolean
}
