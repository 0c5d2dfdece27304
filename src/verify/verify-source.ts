// The words of a manuscript and the texts of its printed pages → the words that are not in print.
import type { SourceText } from '../model/verification.ts'
import { breakOff } from '../model/print.ts'
import { followText, printedLetters } from './follow-text.ts'
import type { PrintedLetters } from './follow-text.ts'
import { letters, wordsAround } from './letters.ts'

export interface MissingWords {
  /** The first missing words of the running text, with the words before them; empty when none are missing. */
  readonly text: readonly string[]
  /** The same for each note that is not in print. */
  readonly notes: readonly string[]
}

type Source = Pick<SourceText, 'segments' | 'notes' | 'floats'>

/** `pageTexts`: the pages of the paper, from the one its title stands on. Empty when every word is in print. */
export function verifySource(source: Source, pageTexts: readonly string[]): string[] {
  const { text, notes } = missingWords(source, pageTexts)
  return [...text, ...notes]
}

/** Compares letters and digits alone. */
export function missingWords(source: Source, pageTexts: readonly string[]): MissingWords {
  const notes = source.notes.map(letters)
  const floats = (source.floats ?? []).map(([from, to]) => letters(source.segments.slice(from, to).join(' ')))
  const printed = printedLetters(pageTexts.map((text) => text.split(breakOff).map(letters)), notes, floats)
  return { text: missingText(source, printed), notes: source.notes.flatMap((note, at) => missingNote(note, notes[at] ?? '', printed)) }
}

function missingText({ segments, floats = [] }: Source, printed: PrintedLetters): string[] {
  let cursor = 0
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] ?? ''
    const float = floats.find(([from]) => from === at)
    if (float && float[1] > at) {
      const missing = missingFloat(segments.slice(...float), printed)
      if (missing) return [missing]
      at = float[1] - 1
      continue
    }
    const followed = followText(letters(segment), printed, cursor)
    // What comes after cannot be trusted once the place is lost.
    if (followed.missing >= 0) return [wordsAround(segment, followed.missing, segments[at - 1])]
    cursor = followed.cursor
  }
  return []
}

// The runs of a float stand together, on whatever page.
function missingFloat(runs: readonly string[], printed: PrintedLetters): string | null {
  let best = { found: -1, words: '' }
  for (const start of printed.pageStarts) {
    let cursor = start
    const lost = runs.findIndex((run) => {
      const followed = followText(letters(run), printed, cursor)
      cursor = followed.cursor
      return followed.missing >= 0
    })
    if (lost < 0) return null
    if (lost > best.found) best = { found: lost, words: wordsAround(runs[lost] ?? '', 0, runs[lost - 1]) }
  }
  return best.words
}

// A note may begin on any page, and a long one goes on at the foot of the next.
function missingNote(note: string, run: string, printed: PrintedLetters): string[] {
  if (printed.letters.includes(run)) return []
  const begins = printed.letters.indexOf(run.slice(0, 24))
  const { missing } = followText(run, printed, Math.max(0, begins))
  return missing < 0 ? [] : [wordsAround(note, missing)]
}
