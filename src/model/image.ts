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

/** A picture of dots where a manuscript uses it. */
export interface UsedPicture {
  /** As the author wrote it. */
  readonly url: string
  readonly line: number
  readonly column: number
  readonly widthPx: number
  readonly heightPx: number
}

/** An address as a message or a page can hold it: a picture pasted into the text is as long as its bytes. */
export function shortAddress(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url
}
