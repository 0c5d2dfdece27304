// A line of type on a printed page, as proofs number it.

export interface TypeLine {
  /** From 1 on every page, in the order of reading. */
  readonly number: number
  /** Of its baseline, from the foot of the page. */
  readonly yPt: number
  /** The margin its number stands in: lines of a second column have theirs on the right. */
  readonly margin: 'left' | 'right'
  readonly text: string
}
