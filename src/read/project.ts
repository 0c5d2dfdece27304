// What reading the volume folder gives.
import type { Manuscript } from '../model/paper.ts'
import type { Volume } from '../model/volume.ts'

/** A file that problems may name. */
export interface SourceFile {
  readonly text: string
  /** Of the paper; '' for others. */
  readonly title: string
}

export interface Project {
  readonly volume: Volume
  /** Those that stand in the book, in its order. */
  readonly manuscripts: readonly Manuscript[]
  /** All files of the folder. */
  readonly files: readonly string[]
  /** '' where there is none, and the volume is made of defaults. */
  readonly volumeFile: string
  /** The manuscripts, in the book or not, and volume.yml. */
  readonly sources: ReadonlyMap<string, SourceFile>
}

export const volumeFile = 'volume.yml'
