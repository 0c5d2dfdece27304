// Lists whose items are all set in as code is, by four spaces or a tab: Markdown takes them for code or, right under a line, for more of its words → lists at the margin.
import { shownMarkup } from '../foreign/finding.ts'
import { codeIndent, isCode } from './indented-prose.ts'
import { dashed, isBlank, isMarkedUp, isProse, numbered } from './line-forms.ts'
import { itemAround, nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function indentedLists(sheet: Sheet): void {
  const { lines, find } = sheet
  const told: number[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!codeIndent.test(lines[i] ?? '') || itemOf(lines[i] ?? '') === null || !(isCode(sheet, i) || isUnderProse(sheet, i))) continue
    const end = endOf(sheet, i)
    if (isList(lines.slice(i, end))) told.push(...moved(sheet, i, end))
    i = end - 1
  }
  const first = told[0]
  if (first !== undefined) find(first + 1, 'text-flush', { found: shownMarkup(lines[first] ?? ''), lines: toldLines(told) })
}

function itemOf(line: string): string | null {
  const bare = line.trim()
  return numbered(bare)?.text ?? dashed(bare)?.text ?? null
}

function isUnderProse(sheet: Sheet, i: number): boolean {
  const before = sheet.lines[i - 1] ?? ''
  return !sheet.kept[i] && !sheet.kept[i - 1] && !codeIndent.test(before) && isProse(before) && itemAround(sheet, i - 1) < 0
}

// Items may stand apart; what follows an empty line and is no item is something else.
function endOf({ lines, kept }: Sheet, from: number): number {
  let end = from
  while (end < lines.length && !kept[end] && codeIndent.test(lines[end] ?? '') && !isBlank(lines[end])) {
    end++
    const next = isBlank(lines[end]) ? nextText(lines, end) : end
    if (next > end && !kept[next] && codeIndent.test(lines[next] ?? '') && itemOf(lines[next] ?? '') !== null) end = next
  }
  return end
}

// Of words: what programs write as lists has keys, values and paths in it.
function isList(block: readonly string[]): boolean {
  const items = block.flatMap((line) => itemOf(line) ?? [])
  const text = block.map((line) => line.trim()).join(' ')
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const isRussian = (text.match(/[а-яё]/gi) ?? []).length > letters / 2
  const isOfWords = items.every((item) => /^["«„“(*_[]*\p{L}/u.test(item) && !/^[\w-]+:(?:\s|$)|[={}\\]/.test(item))
  return items.length > 1 && isOfWords && (isRussian || (letters > text.length * 0.6 && !block.some(isMarkedUp) && items.every((item) => item.split(/\s+/).length > 2)))
}

/** As a whole, so that what is set in deeper stays so. */
function moved({ lines, parted }: Sheet, from: number, end: number): number[] {
  const plain = lines.slice(from, end).map((line) => line.replaceAll('\t', '    '))
  const indent = Math.min(...plain.filter((line) => !isBlank(line)).map((line) => line.length - line.trimStart().length))
  plain.forEach((line, k) => { lines[from + k] = line.slice(indent) })
  parted[from] ||= !isBlank(lines[from - 1])
  return plain.flatMap((line, k) => (isBlank(line) ? [] : [from + k]))
}
