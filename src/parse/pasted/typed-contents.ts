// contents-made: a table of contents typed by hand, with dots up to the numbers of pages the volume does not have.
import { shownMarkup, type Find } from '../foreign/finding.ts'
import { nextText } from './list-blocks.ts'
import type { Sheet } from './sheet.ts'
import { toldLines } from './told-lines.ts'

export function typedContents({ lines, kept }: Pick<Sheet, 'lines' | 'kept'>, find: Find): void {
  for (let i = 0; i < lines.length; i++) {
    const run: number[] = []
    for (let k = i; k < lines.length && !kept[k] && /\S.*(?:(?:\.\s?){4,}|…{2,}|_{4,})\s*\d{1,4}\s*$/.test(lines[k] ?? ''); k = nextText(lines, k + 1)) run.push(k)
    if (run.length > 2) {
      find(i + 1, 'contents-made', { found: shownMarkup(lines[i] ?? ''), lines: toldLines(run) })
      return
    }
  }
}
