// The entries of a list of sources typed a line each, without numbers, which Markdown runs together → a paragraph each.
import { headsSources } from '../../model/sources-heading.ts'
import { beginsEntry } from '../entry-opening.ts'
import { endsStatement, isBlank, isProse, opensStatement } from './line-forms.ts'
import { nextText } from './list-blocks.ts'
import { headingWords, isHeading } from './heading-words.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function sourceLines(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  const told: number[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!headsList(sheet, i)) continue
    for (i++; i < lines.length && !(isHeading(lines[i] ?? '') && !kept[i]); i++) {
      const block = blockFrom(sheet, i)
      told.push(...entriesIn(block.map((line) => lines[line] ?? '')).map((at) => (block[at] ?? 0)))
      i += Math.max(0, block.length - 1)
    }
    i--
  }
  for (const i of told) parted[i] = true
  const [first] = told
  if (first !== undefined) find(first + 1, 'paragraphs-parted', { lines: toldLines(told) })
}

/** A plain or bold line that says so is a heading where the first entry follows. */
function headsList({ lines, kept }: Sheet, i: number): boolean {
  const line = lines[i] ?? ''
  if (kept[i] || !headsSources(headingWords(line))) return false
  return isHeading(line) || (isBlank(lines[i - 1]) && beginsEntry(lines[nextText(lines, i + 1)] ?? ''))
}

function blockFrom({ lines, kept, parted }: Sheet, from: number): readonly number[] {
  const block: number[] = []
  for (let i = from; i < lines.length && !kept[i] && isProse(lines[i] ?? '') && !isHeading(lines[i] ?? '') && !(parted[i] && i > from); i++) block.push(i)
  return block
}

/** Which lines but the first begin an entry: all, or, where entries go on over several lines, those that name an author after an entry with its year. */
function entriesIn(block: readonly string[]): readonly number[] {
  const all = block.every((line, k) => (year.test(line) || address.test(line)) && (k === 0 || (opensStatement(line) && isDone(block[k - 1] ?? ''))))
  const found: number[] = []
  let dated = false
  block.forEach((line, k) => {
    const before = block[k - 1] ?? ''
    dated ||= year.test(before)
    if (k === 0 || !isDone(before) || / {2}$|\\$/.test(before) || !(all || (dated && beginsEntry(line)))) return
    found.push(k)
    dated = false
  })
  return found
}

const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/
const address = /(?:https?:\/\/|www\.|doi\.org|doi:\s?10\.)\S+/i

function isDone(line: string): boolean {
  return endsStatement(line) || /\d\s*$/.test(line) || /(?:https?:\/\/|www\.|doi)\S+\s*$/i.test(line)
}
