// The words of a problem and the numbered lines of its page → the line that holds their beginning.
import { plainWords } from '../check/words-at.ts'
import type { TypeLine } from '../model/type-line.ts'
import { letters } from '../verify/letters.ts'

const lengths = [48, 24, 14]

/** Null where the words stand on no line of the page, or on several. */
export function printedLine(words: string, lines: readonly TypeLine[]): number | null {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += letters(line.text)
  }
  const wanted = letters(plainWords(words.replace(/^…|…$/gu, '')))
  for (const length of lengths) {
    const needle = wanted.slice(0, length)
    if (needle.length < (lengths.at(-1) ?? 0)) return null
    const at = text.indexOf(needle)
    if (at >= 0) return text.includes(needle, at + 1) ? null : lines[starts.findLastIndex((start) => start <= at)]?.number ?? null
  }
  return null
}
