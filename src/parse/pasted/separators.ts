// Lines of signs Markdown does not know as rules between parts: `•••`, `=====`, `———` → `***`.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank, isProse } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

export function separators({ lines, kept, parted, find }: Sheet): void {
  lines.forEach((line, i) => {
    if (kept[i] || !/^\s*([=•·#—–])(?:\s*\1){2,}\s*$/u.test(line)) return
    const above = lines[i - 1] ?? ''
    // Under a paragraph it may be the mark of a heading.
    if (/^ {0,3}=+\s*$/.test(line) && isProse(above) && !kept[i - 1] && !parted[i]) return
    find(i + 1, 'separator-known', { found: shownMarkup(line) })
    parted[i] ||= !isBlank(above)
    lines[i] = '***'
  })
}
