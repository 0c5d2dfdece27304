// Item 3 right under a paragraph, a picture or a caption that stands between it and item 2: only a 1 may begin a list there, so Markdown adds it to the paragraph → an item.
import { isBlank, isProse, numbered, opensStatement } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function resumedNumbers(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  const told: number[] = []
  let last: { readonly number: number; readonly sign: string } | null = null
  lines.forEach((line, i) => {
    if (/^ {0,3}#{1,6} /.test(line)) last = null
    const item = kept[i] ? null : numbered(line)
    if (!item || item.indent > 0) return
    const resumes = last !== null && item.number > 1 && item.number === last.number + 1 && item.sign === last.sign
    last = item
    const before = lines[i - 1] ?? ''
    if (!resumes || parted[i] || isBlank(before) || kept[i - 1] || isWithinItem(sheet, i - 1) || !isDone(before) || !opensStatement(item.text)) return
    parted[i] = true
    told.push(i)
  })
  const [first] = told
  if (first !== undefined) find(first + 1, 'paragraphs-parted', { lines: toldLines(told) })
}

// Of the item itself, or of a paragraph that is set in under it.
function isWithinItem(sheet: Sheet, i: number): boolean {
  let first = i
  while (first > 0 && sheet.parted[first] !== true && !isBlank(sheet.lines[first - 1])) first--
  return itemAround(sheet, i) >= 0 || /^\s{2,}\S/.test(sheet.lines[first] ?? '')
}

// A line of prose that waits for more may be broken before «2. Зал».
function isDone(line: string): boolean {
  return /^\s{0,3}!\[/.test(line) || (isProse(line) && !/[\p{Ll},–—№-]$/u.test(line.trimEnd())) || /^(?:Рис|Табл|Fig|Table)\p{L}*\.?\s*№?\s*\d/u.test(line)
}
