// Where a line stands: in which item, after what.
import { dashed, isBlank, numbered } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const longestItem = 100

/** The line on which the item begins whose text reaches line `i` without an empty line between; -1 where there is none. */
export function itemAround({ lines, parted, kept }: Sheet, i: number): number {
  for (let k = i; k >= Math.max(0, i - longestItem) && !isBlank(lines[k]) && !kept[k]; k--) {
    if (numbered(lines[k] ?? '') || dashed((lines[k] ?? '').trimStart()) || numbered((lines[k] ?? '').trimStart())) return k
    if (parted[k]) return -1
  }
  return -1
}

/** The next line from `i` on that is not empty; the number of lines where there is none. */
export function nextText(lines: readonly string[], i: number): number {
  let k = i
  while (k < lines.length && isBlank(lines[k])) k++
  return k
}

/** The last line before `i` that is not empty; -1 where there is none. */
export function lastText(lines: readonly string[], i: number): number {
  let k = i - 1
  while (k >= 0 && isBlank(lines[k])) k--
  return k
}

/** A block of Markdown begins here. */
export function beginsBlock({ lines, parted }: Sheet, i: number): boolean {
  return parted[i] === true || isBlank(lines[i - 1]) || /^ {0,3}#{1,6} /.test(lines[i - 1] ?? '')
}

/** pandoc’s list with letters is read as one. */
export function isFancyItem(line: string): boolean {
  return /^ {0,3}\(?[a-z]\)\s/.test(line)
}
