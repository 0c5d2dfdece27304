// Runs of text with their looks: what a style makes before it becomes phrasing content.
import type { SourcePlace } from '../../model/nodes.ts'
import type { Face, Line, Looks } from './style.ts'
import { noFace } from './read-looks.ts'

export interface Run {
  readonly text: string
  readonly face: Face
  /** Italic, bold in the text of the source itself: upright within italics. */
  readonly flips: readonly ('italic' | 'bold')[]
  readonly link: string
  /** A closing quotation mark that takes a following point or comma in. */
  readonly takesPoint: boolean
  /** What it is part of: names that may be left out or replaced, their label, the place cited, the number of the entry. */
  readonly part: '' | 'names' | 'label' | 'locator' | 'number'
  /** Of its own line, of one set in, of what stands before a line, of the line after that. */
  readonly line: Line
  /** Which of the names. */
  readonly person: number
  /** In a citation: what it leads to, the same for all runs of one cite. */
  readonly mark: CitedMark | null
}

export interface CitedMark {
  readonly source?: string
  readonly passed?: readonly SourcePlace[]
}

export type Runs = readonly Run[]

export const blank: Run = { text: '', face: noFace, flips: [], link: '', takesPoint: false, part: '', line: '', person: -1, mark: null }

/** `called`: a variable was asked for; `filled`: and one had something to say. */
export interface Made {
  readonly runs: Runs
  readonly called: boolean
  readonly filled: boolean
}

export const nothingMade: Made = { runs: [], called: false, filled: false }

export function plainRuns(text: string): Runs {
  return text === '' ? [] : [{ ...blank, text }]
}

export function isBlank(runs: Runs): boolean {
  return runs.every(({ text }) => text === '')
}

/** Has a word or a number: signs alone name no source. */
export function saysSomething(runs: Runs): boolean {
  return /[\p{L}\p{N}]/u.test(textOfRuns(runs))
}

export function textOfRuns(runs: Runs): string {
  return runs.map(({ text }) => text).join('')
}

/** What stands within keeps what it says of itself. */
export function faced(runs: Runs, face: Face): Runs {
  if (face === noFace) return runs
  return runs.map((run) => {
    const over = (name: 'italic' | 'bold'): Face['italic'] => {
      if (run.face[name] !== '') return run.face[name]
      return face[name] === 'yes' && run.flips.includes(name) ? 'no' : face[name]
    }
    const flips = run.flips.filter((name) => face[name] === '')
    return { ...run, flips, face: { italic: over('italic'), bold: over('bold'), caps: run.face.caps || face.caps, underline: run.face.underline || face.underline, level: run.face.level || face.level } }
  })
}

/** Affixes stand outside the looks of the element. */
export function affixed(runs: Runs, { prefix, suffix, display }: Pick<Looks, 'prefix' | 'suffix' | 'display'>): Runs {
  if (isBlank(runs)) return []
  const whole = [...plainRuns(prefix), ...runs, ...plainRuns(suffix)]
  // Where lines are not parted, in a citation, a space parts them.
  return display === '' ? whole : [...whole, ...plainRuns(' ')].map((run) => ({ ...run, line: display }))
}

export function joinedRuns(pieces: readonly Runs[], delimiter: string): Runs {
  return pieces.filter((piece) => !isBlank(piece)).flatMap((piece, index) => (index === 0 ? piece : [...plainRuns(delimiter), ...piece]))
}

/** Changes the words as one text: `change` gets all of them and must keep their number of letters. */
export function recased(runs: Runs, change: (text: string) => string): Runs {
  const whole = textOfRuns(runs)
  const changed = change(whole)
  if (changed.length !== whole.length) return runs.map((run) => ({ ...run, text: change(run.text) }))
  let from = 0
  return runs.map((run) => {
    const text = changed.slice(from, from + run.text.length)
    from += run.text.length
    return { ...run, text }
  })
}
