// Files of the results: made with the build, or made only when they are not there yet.

export interface Artifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

export interface MadeArtifact {
  /** Relative to the results folder, with `/`. */
  readonly path: string
  /** Stands for the content: a file written under the same key is left as it is. */
  readonly key: string
  make(): Promise<Uint8Array>
}
