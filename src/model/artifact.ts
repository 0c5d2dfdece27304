// Files of the results: made with the build, or made only when they are not there yet.
import type { ByteSource } from './byte-source.ts'

export interface Artifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** One that may be too large for the memory. */
export interface StoredArtifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  readonly content: string | ByteSource
}

export interface MadeArtifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  /** Stands for the content: a file written under the same key is left as it is. */
  readonly key: string
  make(): Promise<Uint8Array>
}
