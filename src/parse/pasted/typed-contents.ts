// contents-made: a table of contents typed by hand, with dots up to the numbers of pages the volume does not have.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank } from './line-forms.ts'
import { nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function typedContents({ lines, kept, parted, find }: Sheet): void {
  for (let i = 0; i < lines.length; i++) {
    const run: number[] = []
    for (let k = i; k < lines.length && !kept[k] && isEntry(lines[k] ?? ''); k = nextText(lines, k + 1)) run.push(k)
    if (run.length > 2) {
      find(i + 1, 'contents-made', { found: shownMarkup(lines[i] ?? ''), lines: toldLines(run) })
      for (const k of run) parted[k] = k > 0 && !isBlank(lines[k - 1])
      return
    }
  }
}

function isEntry(line: string): boolean {
  return /\d\s*$/.test(line) && line.length < 300 && /\p{L}.*(?:(?:\.\s?){4}|…{2}|_{4})\s*\d{1,4}\s*$/u.test(line)
}
