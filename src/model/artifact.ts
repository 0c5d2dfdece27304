// A file of the results that is made only when it is not there yet.

export interface MadeArtifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  /** Stands for the content: a file written under the same key is left as it is. */
  readonly key: string
  make(): Promise<Uint8Array>
}
