// word-whole: a word broken by a hyphen at the end of a line, as text copied from a printed page has it, keeps its hyphen within the line.
import { isMarkedUp } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

const ending = /(?<![\p{L}\p{N}-])(\p{L}{2,})[-\u00AD]$/u

export function brokenWords({ lines, kept, find }: Sheet): void {
  const broken = lines.flatMap((line, i) => {
    // What becomes of an address is told by itself.
    if (kept[i] || kept[i + 1] || !/[-\u00AD]\s*$/.test(line) || /(?:https?:\/\/|www\.)\S*$/.test(line)) return []
    const [before = '', after = ''] = [ending.exec(line.trimEnd())?.[1], /^\s*(\p{Ll}{2,})/u.exec(lines[i + 1] ?? '')?.[1]]
    return before === '' || after === '' || isMarkedUp(line) ? [] : [{ i, word: `${before}-${after}` }]
  })
  for (const { i, word } of broken) find(i + 1, 'word-whole', { found: word })
}
