// An image file of the volume folder, as far as pages need to know it.

export interface Image {
  /** Relative to the volume folder. */
  readonly file: string
  /** Resource key, made of the content hash. */
  readonly key: string
  readonly contentType: string
  readonly widthPx: number
  readonly heightPx: number
  /** Pictures of dots inside a drawing, in order. */
  readonly inside: readonly InsidePicture[]
}

/** A picture of dots inside a drawing. */
export interface InsidePicture {
  readonly widthPx: number
  readonly heightPx: number
  /** Each dot is meant to be seen, as in a map of numbers: it prints sharp however large it is. */
  readonly squares: boolean
}

/** A picture of dots where a manuscript uses it. */
export interface UsedPicture {
  /** As the author wrote it. */
  readonly url: string
  readonly line: number
  readonly column: number
  readonly widthPx: number
  readonly heightPx: number
  /** It stands inside the drawing at this address. */
  readonly inside?: { readonly squares: boolean }
}

/** Pictures of dots that a place brings to the page: the image itself, or those inside a drawing. */
export function usedPictures(url: string, { line, column }: { readonly line: number; readonly column: number }, { contentType, widthPx, heightPx, inside }: Image): readonly UsedPicture[] {
  if (contentType !== 'image/svg+xml') return [{ url, line, column, widthPx, heightPx }]
  return inside.map(({ squares, ...size }) => ({ url, line, column, ...size, inside: { squares } }))
}

/** An address as a message or a page can hold it: a picture pasted into the text is as long as its bytes. */
export function shortAddress(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url
}
