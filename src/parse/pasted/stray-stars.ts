// `5*10` and `рис.~1` twice in a paragraph would make emphasis and struck words: between digits these signs are only themselves.
import type { Sheet } from './sheet.ts'

export function strayStars({ lines, kept }: Sheet): void {
  lines.forEach((line, i) => {
    if (kept[i] || /[`$<\\]/.test(line)) return
    const starred = line.replace(/(?<=\p{N})\*(?=\p{N})/gu, '\\*')
    lines[i] = /~[^\s~]+~/.test(line) ? starred : starred.replace(/(?<=[\p{L}\p{N}.])~(?=[\p{L}\p{N}])/gu, '\\~')
  })
}
