// A paragraph that begins with a year and a full stop, which Markdown takes for item 2007 of a list → a paragraph.
import { shownMarkup } from '../foreign/finding.ts'
import { endsStatement, isProse } from './line-forms.ts'
import { beginsBlock } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

const year = /^( {0,3})((?:1[4-9]|20)\d\d)\.(?=[ \t])/

export function typedYears(sheet: Sheet): void {
  const { lines, kept, parted, find } = sheet
  let above = false
  const several = lines.filter((line, i) => !kept[i] && year.test(line)).length > 1
  lines.forEach((line, i) => {
    const begins = beginsBlock(sheet, i)
    const found = !kept[i] && year.test(line) && (above || begins || (several && isProse(lines[i - 1] ?? '') && endsStatement(lines[i - 1] ?? '')))
    above = found
    if (!found) return
    find(i + 1, 'year-plain', { found: shownMarkup(line), expected: line.replace(year, '$2\\.').slice(0, 6) })
    lines[i] = line.replace(year, '$1$2\\.')
    // The line above is no item any more, and would take this one in.
    if (!begins) parted[i] = true
  })
}
