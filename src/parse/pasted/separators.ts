// Lines of dashes right under a paragraph, which Markdown takes for the mark of a heading, and lines of other signs → rules between parts.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank, isMarkedUp, isProse } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

export function separators(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  lines.forEach((line, i) => {
    if (kept[i]) return
    const above = lines[i - 1] ?? ''
    if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(line) && isProse(above) && !parted[i] && !kept[i - 1]) {
      if (itemAround(sheet, i - 1) >= 0 || !isParagraph(sheet, i - 1)) return
      find(i + 1, 'paragraph-plain', { found: shownMarkup(above), expected: line.trim().slice(0, 8) })
    } else if (/^\s*([=•·#+—–_~*])(?:\s*\1){2,}\s*$/u.test(line) && !/^ {0,3}(?:[_*]|~{3})/.test(line)) {
      find(i + 1, 'separator-known', { found: shownMarkup(line) })
    } else return
    parted[i] = !isBlank(above)
    lines[i] = '***'
  })
}

// A heading is one short line without a stop at its end.
function isParagraph({ lines, parted, kept }: Sheet, last: number): boolean {
  const line = (lines[last] ?? '').trim()
  const several = !parted[last] && last > 0 && !kept[last - 1] && isProse(lines[last - 1] ?? '')
  return several || (line.length > 100 && !isMarkedUp(line)) || /[.,;:]$/.test(line)
}
