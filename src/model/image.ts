// An image file of the volume folder, as far as pages need to know it.

export interface Image {
  /** Relative to the volume folder. */
  readonly file: string
  /** Resource key, made of the content hash. */
  readonly key: string
  readonly contentType: string
  readonly widthPx: number
  readonly heightPx: number
}
