// A block of a paper's text: its mark in the printed document, and where it stands in the manuscript.

/** The document holds marks alone, so that it stays the same when lines move. */
export interface Block {
  readonly mark: string
  readonly line: number
  readonly column: number
  /** What the author calls it: the address of an image; '' for others. */
  readonly name: string
  /** Its named destination; '' where it has none. */
  readonly anchor: string
}

export interface PlacedBlock extends Block {
  readonly file: string
  /** '' when it belongs to none. */
  readonly paper: string
}
