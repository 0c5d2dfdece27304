// A run of letters of the manuscript → where it stands on the printed pages, whole or interrupted by a page turn, a note or a float.
import { words } from '../model/words.ts'
import { letters as lettersOf } from './letters.ts'

/** The letters of consecutive pages as one run. */
export interface PrintedLetters {
  readonly letters: string
  /** Where each page begins, and at last where the last one ends. */
  readonly pageStarts: readonly number[]
  /** Places where text may be broken off: ends of pages and columns, and beginnings of notes and floats. */
  readonly seams: readonly number[]
  /** Places where text that was broken off may go on: beginnings of pages and columns, and ends of notes and floats. */
  readonly openings: readonly number[]
}

/** `cursor`: where to go on. `missing`: the letter from which on the run is not in print; -1 when all of it is. */
export interface Followed {
  readonly cursor: number
  readonly missing: number
}

// Shorter than this a match may be chance.
const sure = 16

// What stands before the words of a float: «Рис. 1», «Table 2».
const floatLabel = new RegExp(`(?:${[...new Set(Object.values(words).flatMap(({ figure, table, listing }) => [figure, table, listing]).map(lettersOf))].join('|')})\\d{1,3}$`, 'u')
const longestLabel = 16

/** `pages`: the letters of each page, in the pieces that `breakOff` parts. */
export function printedLetters(pages: readonly (readonly string[])[], notes: readonly string[], floats: readonly string[] = []): PrintedLetters {
  const starts = [0]
  const breaks: number[] = []
  let joined = ''
  for (const pieces of pages) {
    for (const piece of pieces) breaks.push((joined += piece).length)
    starts.push(joined.length)
  }
  const wholes = notes.map((note) => joined.indexOf(note))
  const noteStarts = notes.map((note, i) => ((wholes[i] ?? -1) >= 0 ? wholes[i] ?? -1 : joined.indexOf(note.slice(0, 2 * sure)))).filter((at) => at >= 0)
  const noteEnds = notes.flatMap((note, i) => ((wholes[i] ?? -1) >= 0 ? [(wholes[i] ?? 0) + note.length] : []))
  // The number of a note stands before its text.
  const numbered = noteStarts.map((at) => at - (/\d{1,3}$/.exec(joined.slice(Math.max(0, at - 3), at))?.[0].length ?? 0))
  const placed = floats.flatMap((float) => placeOfFloat(float, joined) ?? [])
  const seams = [...breaks, ...noteStarts, ...numbered, ...placed.map(({ start }) => start)]
  return { letters: joined, pageStarts: starts, seams, openings: [...new Set([...breaks, ...noteEnds, ...placed.map(({ end }) => end)])].sort((a, b) => a - b) }
}

// With its label. Few letters may stand anywhere.
function placeOfFloat(float: string, joined: string): { readonly start: number; readonly end: number } | null {
  const at = float.length < sure / 2 ? -1 : joined.indexOf(float)
  if (at < 0) return null
  const label = floatLabel.exec(joined.slice(Math.max(0, at - longestLabel), at))
  return { start: at - (label?.[0].length ?? 0), end: at + float.length }
}

/**
 * Runs follow each other in order, page by page: within a page a browser paints floats before the text around them,
 * so a run may also stand before the cursor on the cursor's page.
 */
export function followText(run: string, printed: PrintedLetters, cursor: number): Followed {
  const { start, end } = pageLeftOff(printed, cursor)
  const ahead = printed.letters.indexOf(run, cursor)
  if (ahead >= 0 && ahead < end) return { cursor: ahead + run.length, missing: -1 }
  const behind = printed.letters.indexOf(run, start)
  // A short run on a later page may be another one of the same letters: what follows must not be lost for it.
  if ((behind >= 0 && behind < cursor) || (ahead >= 0 && run.length < sure)) return { cursor, missing: -1 }
  if (ahead < 0) return followPieces(run, printed, cursor)
  // The same words may stand again on a later page, where those meant here are broken off.
  const near = followFrom(run, printed, cursor)
  return near.missing < 0 && near.cursor < ahead + run.length ? near : { cursor: ahead + run.length, missing: -1 }
}

function followPieces(run: string, printed: PrintedLetters, cursor: number): Followed {
  const { start } = pageLeftOff(printed, cursor)
  let missing = 0
  // From where the text was; or from the beginning of its page, or of one after pages of figures and formulas.
  for (const from of [cursor, ...printed.pageStarts.filter((page) => page >= start)]) {
    const followed = followFrom(run, printed, from)
    if (followed.missing < 0) return followed
    missing = Math.max(missing, followed.missing)
  }
  return { cursor, missing }
}

function followFrom(run: string, printed: PrintedLetters, from: number): Followed {
  const budget = { steps: mostSteps }
  return followRest(run, printed, { done: 0, at: from, trusted: 0 }, budget)
}

/** Ways tried before a run is given up. */
const mostSteps = 200

interface Place {
  readonly done: number
  readonly at: number
  /** Letters that are surely in print. */
  readonly trusted: number
}

// The same words may stand nearby: where one way leads nowhere, the next is taken.
function followRest(run: string, printed: PrintedLetters, { done, at, trusted }: Place, budget: { steps: number }): Followed {
  if (done >= run.length) return { cursor: at, missing: -1 }
  let missing = trusted
  for (const piece of nextPieces(run.slice(done), printed, at)) {
    if (budget.steps-- <= 0) break
    const followed = followRest(run, printed, { done: done + piece.length, at: piece.end, trusted: piece.length >= sure ? done + piece.length : trusted }, budget)
    if (followed.missing < 0) return followed
    missing = Math.max(missing, followed.missing)
  }
  const near = nearby(run.slice(done), printed, at)
  // A guess at a seam that led nowhere was a wrong one.
  return { cursor: at, missing: Math.max(missing, done === trusted ? done + near : 0) }
}

interface Piece {
  /** Letters of the run it covers. */
  readonly length: number
  readonly end: number
}

/** From the likeliest on. */
function nextPieces(rest: string, printed: PrintedLetters, from: number): readonly Piece[] {
  const { next: end } = around(printed, from)
  const window = printed.letters.slice(from, end)
  const longest = longestPrefix(rest, window)
  const stop = from + longest.at + longest.length
  const gap = printed.letters[stop] === '\ufffd' ? firstLetter(rest.slice(longest.length)) : 0
  const whole = longest.length > 0 && gap > 0 ? [{ length: longest.length + gap, end: stop + 1 }] : longest.length === rest.length || longest.length >= sure ? [{ length: longest.length, end: stop }] : []
  return [...onward(rest, printed, from, end), ...whole, ...atSeams(rest, printed, from, end), ...afterGap(rest, window, from)]
}

// Text goes on where it was, or after the number of a note, or where a page begins or a note ends: the same sentences further on are others.
function onward(rest: string, { letters, seams, openings }: PrintedLetters, from: number, to: number): readonly Piece[] {
  const number = /^\d{1,3}/.exec(letters.slice(from, from + 3))?.[0].length ?? 0
  return [...Array.from({ length: number + 1 }, (_, digits) => from + digits), ...openings.filter((at) => at > from && at < to)].flatMap((start) => {
    let length = 0
    while (length < rest.length && letters[start + length] === rest[length]) length++
    // A few letters past a seam are those of something else that begins alike.
    const passed = length === rest.length || seams.includes(start + length) ? [] : seams.filter((seam) => seam > Math.max(start, start + length - sure) && seam < start + length)
    if (passed.length > 0) length = Math.max(...passed) - start
    return length > 0 && (length === rest.length || length >= sure || seams.includes(start + length)) ? [{ length, end: start + length }] : []
  })
}

/** How far the run could be followed, though not far enough to be trusted. */
function nearby(rest: string, printed: PrintedLetters, from: number): number {
  const { length } = longestPrefix(rest, printed.letters.slice(from, around(printed, from).next))
  return length >= sure / 2 && length < sure ? length : 0
}

// A few letters are trusted where a page ends or a note begins.
function atSeams(rest: string, { letters, seams }: PrintedLetters, from: number, to: number): readonly Piece[] {
  return seams.flatMap((seam) => {
    if (seam <= from || seam > to) return []
    for (let length = Math.min(3 * sure, rest.length - 1, seam - from); length > 0; length--) {
      if (letters.slice(seam - length, seam) === rest.slice(0, length)) return [{ length, end: seam }]
    }
    return []
  })
}

// The first letter itself has no glyph.
function afterGap(rest: string, window: string, from: number): readonly Piece[] {
  const gap = firstLetter(rest)
  const found = window.indexOf(`\ufffd${rest.slice(gap, gap + sure)}`)
  return found < 0 ? [] : [{ length: gap, end: from + found + 1 }]
}

/** If a prefix is in the window, so is every shorter one. */
function longestPrefix(rest: string, window: string): { length: number; at: number } {
  let [least, most, at] = [0, Math.min(rest.length, window.length), 0]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    const found = window.indexOf(rest.slice(0, middle))
    if (found < 0) most = middle - 1
    else [least, at] = [middle, found]
  }
  return { length: least, at }
}

function firstLetter(text: string): number {
  return text === '' ? 0 : String.fromCodePoint(text.codePointAt(0) ?? 0).length
}

/** The page on which the text was followed last: at its very end the cursor is the beginning of the next, and floats may stand above. */
function pageLeftOff(printed: PrintedLetters, cursor: number): { start: number; end: number } {
  return around(printed, Math.max(0, cursor - 1))
}

/** The beginning and the end of the page of an offset, and the end of the page after it. */
function around({ pageStarts }: PrintedLetters, offset: number): { start: number; end: number; next: number } {
  const after = pageStarts.findIndex((start) => start > offset)
  const page = Math.max(0, after < 0 ? pageStarts.length - 2 : after - 1)
  const last = pageStarts.at(-1) ?? 0
  return { start: pageStarts[page] ?? 0, end: pageStarts[page + 1] ?? last, next: pageStarts[page + 2] ?? last }
}
