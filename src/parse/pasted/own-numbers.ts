// Lines that begin with `1.1.`, `а)`, `[3]`, which Markdown would run together → a paragraph to each.
import { dashed, isBlank, isMarkedUp, isProse } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import { inSequence, ownNumber } from './own-number.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function ownNumbers(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  const told = lines.flatMap((line, i) => (stands(sheet, i) && !isMarkedUp(line) && !isMarkedUp(lines[i - 1] ?? '') ? [i] : []))
  for (const i of told) {
    parted[i] = true
    const next = i + 1
    // What follows the last of them is read with it, as Markdown does.
    if (!kept[next] && dashed(lines[next] ?? '')) parted[next] = true
  }
  const [first] = told
  if (first !== undefined) find(first + 1, 'paragraphs-parted', { lines: toldLines(told) })
}

function stands(sheet: Sheet, i: number): boolean {
  const { lines, kept, parted } = sheet
  return !isListAlone(lines, i) && !kept[i] && !kept[i - 1] && !parted[i] && !isBlank(lines[i - 1]) && (isProse(lines[i - 1] ?? '')) && ownNumber(lines[i] ?? '') !== null && inSequence(lines, i) && itemAround(sheet, i) < 0
}

const lettered = /^ {0,3}(?:\(?[a-z]\)|\p{Lu}\)|\p{Ll}\.|[IVX]+[.)])/u

// A block of such items and nothing else is read as a list later.
function isListAlone(lines: readonly string[], i: number): boolean {
  if (!lettered.test(lines[i] ?? '')) return false
  const from = lines.findLastIndex((line, k) => k < i && isBlank(line)) + 1
  const end = lines.findIndex((line, k) => k > i && isBlank(line))
  return lines.slice(from, end < 0 ? undefined : end).every((line) => lettered.test(line))
}
