// The text of a part's pages as read back → one run of letters that knows where each of them stands.
import { letters } from './letters.ts'
import type { ReadBack, TextPiece } from './read-back.ts'

export interface Spot {
  /** 1-based page of the PDF. */
  readonly page: number
  readonly piece: TextPiece
}

export interface PrintedRun {
  readonly letters: string
  spotAt(offset: number): Spot | undefined
  /** Whether a word or a number ends before this letter. */
  breaksAt(offset: number): boolean
}

/** Text outside artifacts only: a folio must not be taken for a number of the contents. */
export function printedRun(back: ReadBack, pages: readonly number[]): PrintedRun {
  const starts: number[] = []
  const spots: Spot[] = []
  const breaks = new Set<number>()
  let run = ''
  for (const page of pages) {
    for (const piece of back.texts.get(page) ?? []) {
      if (piece.artifact) continue
      starts.push(run.length)
      spots.push({ page, piece })
      for (const word of piece.text.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}\u00AD]+/u)) {
        breaks.add(run.length)
        run += letters(word)
      }
      breaks.add(run.length)
    }
  }
  const spotAt = (offset: number): Spot | undefined => {
    // Empty pieces begin where the next one does: the last one that begins here holds the letter.
    let [least, most] = [0, starts.length]
    while (most - least > 1) {
      const middle = (least + most) >> 1
      if ((starts[middle] ?? 0) <= offset) least = middle
      else most = middle
    }
    return offset < run.length ? spots[least] : undefined
  }
  return { letters: run, spotAt, breaksAt: (offset) => breaks.has(offset) }
}

/** The word or number that begins at this letter. */
export function wordAt(run: PrintedRun, offset: number): string {
  let end = offset + 1
  while (end < run.letters.length && !run.breaksAt(end)) end++
  return run.letters.slice(offset, end)
}
