// Signs that Markdown would read as its own, and that are only themselves: `5*10`, `рис.~1`, `# 5` for «№ 5», a hyphen that goes on with the sentence of the line before.
import { shownMarkup } from '../foreign/finding.ts'
import { dashed, isBlank, isMarkedUp, isProse } from './line-forms.ts'
import { itemAround } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'

export function plainSigns(sheet: Sheet): void {
  const { lines, kept, find } = sheet
  lines.forEach((line, i) => {
    if (kept[i]) return
    if (/^ {0,3}# \d+(?:\s+[а-яё]|[,;]|\s*$)/.test(line)) {
      find(i + 1, 'number-signed', { found: shownMarkup(line) })
      lines[i] = line.replace('#', '\\#')
    } else if (goesOn(sheet, i)) {
      find(i + 1, 'dash-within', { found: shownMarkup(line) })
      lines[i] = line.replace('-', '\\-')
    } else lines[i] = betweenDigits(line)
  })
}

// Twice in a paragraph they would make emphasis and struck words.
function betweenDigits(line: string): string {
  if (!/[*~]/.test(line) || /[`$<\\]/.test(line)) return line
  const starred = line.replace(/(?<=\p{N})\*(?=\p{N})/gu, '\\*')
  return /~[^\s~]+~/.test(line) ? starred : starred.replace(/(?<=[\p{L}\p{N}.])~(?=[\p{L}\p{N}])/gu, '\\~')
}

// «Библиотека» ⏎ «- это дом»: one line alone, in a file without mark-up, after a line that is not finished.
function goesOn(sheet: Sheet, i: number): boolean {
  const { lines, kept, plain, parted } = sheet
  const [before = '', line = '', next = ''] = [lines[i - 1], lines[i], lines[i + 1]]
  if (!plain || parted[i] || kept[i - 1] || !/^- \p{Ll}/u.test(line) || !/[\p{L}\p{N},»)]$/u.test(before) || !isProse(before) || isMarkedUp(line)) return false
  const alone = !dashed(next) && !(isBlank(next) && dashed(lines[i + 2] ?? '')) && itemAround(sheet, i - 1) < 0
  return alone && before.length > 40
}
