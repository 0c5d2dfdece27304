// Late numbers: page numbers inside a body, left as gaps when the body is printed and filled from the overlay.

/** How wide the gaps are made: bodies are printed before the numbers are known. */
export interface LateDigits {
  /** For any number of the book. */
  readonly most: number
  /** For the first page of a paper, where it is known or can be guessed. */
  readonly of: Readonly<Record<string, number>>
}

export interface LateNumber {
  /** The destination of the gap (its upper left corner). */
  readonly anchor: string
  /** What fills it: `first` page label of a paper, or its `range` («45–47»). */
  readonly kind: 'first' | 'range'
  readonly paper: string
  /** Digits the gap has room for. */
  readonly digits: number
  /** Class of the overlay text, so that it has the size and face of the text around the gap. */
  readonly style: string
  readonly prefix: string
  readonly suffix: string
}
