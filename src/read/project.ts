// What reading the volume folder gives.
import type { Manuscript } from '../model/paper.ts'
import type { Volume } from '../model/volume.ts'

export interface Project {
  readonly volume: Volume
  /** Those that stand in the book, in its order. */
  readonly manuscripts: readonly Manuscript[]
  /** All files of the folder. */
  readonly files: readonly string[]
  /** '' where there is none, and the volume is made of defaults. */
  readonly volumeFile: string
}

export const volumeFile = 'volume.yml'
