// The bookmarks of the PDF, made from our own tree: Chromium's titles lose spaces at line ends.

export interface OutlineItem {
  readonly title: string
  /** A named destination of the volume. */
  readonly anchor: string
  readonly children: readonly OutlineItem[]
}

/** Title, authors and the rest for XMP and document information. */
export interface DocumentInfo {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject: string
  readonly keywords: readonly string[]
  /** BCP 47. */
  readonly lang: string
  /** ISO date-time that dates the file, UTC. */
  readonly date: string
  readonly producer: string
}
