// A line of hyphens right under a paragraph, which Markdown takes for the mark of a heading → a rule between parts.
import { shownMarkup } from '../foreign/finding.ts'
import { isMarkedUp, isProse } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

export function underlines(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  // Two versions that a merge left one under the other have a line of their own for this sign.
  const merged = lines.some((line) => /^<{7}(?: |$)/.test(line))
  lines.forEach((line, i) => {
    const above = lines[i - 1] ?? ''
    if (kept[i] || kept[i - 1] || parted[i] || (merged && /^={7}$/.test(line)) || !/^ {0,3}(?:-+|=+)[ \t]*$/.test(line) || !isProse(above)) return
    if (itemAround(sheet, i - 1) >= 0 || !isParagraph(sheet, i - 1)) return
    find(i + 1, 'paragraph-plain', { found: shownMarkup(above), expected: line.trim().slice(0, 8) })
    parted[i] = true
    lines[i] = '***'
  })
}

// A heading is one short line without a stop at its end.
function isParagraph({ lines, parted, kept }: Sheet, last: number): boolean {
  const line = (lines[last] ?? '').trim()
  const several = !parted[last] && last > 0 && !kept[last - 1] && isProse(lines[last - 1] ?? '')
  return several || (line.length > 100 && !isMarkedUp(line)) || /[.,;:]$/.test(line)
}
