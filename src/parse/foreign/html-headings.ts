// A well-known heading of a paper set in bold in the middle by HTML, `<p align="center"><b>Список литературы</b></p>` or `<center>**Введение**</center>` → a heading, and said. Lines stay where they are.
import { isSectionWords, withoutNumber } from '../../model/section-words.ts'
import { headLine } from '../head-lines.ts'
import { codeLines } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'

export function htmlHeadings(source: string, find: Find): string {
  if (!/^\s*<(?:p|div|center)\b/im.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => {
    const heading = code[i] || (lines[i - 1] ?? '').trim() !== '' ? null : headingOf(line)
    if (heading === null) return line
    find(i + 1, 'markup-own', { found: shownMarkup(line), expected: heading })
    return heading
  }).join('\n')
}

function headingOf(line: string): string | null {
  const read = headLine(line.trimEnd()).trim()
  const words = read === line.trim() ? undefined : /^(?:\*\*|__)\s*([^*_]+?)\s*:?\s*(?:\*\*|__):?$/.exec(read)?.[1]?.replace(/\s*:$/, '')
  return words !== undefined && isSectionWords(withoutNumber(words)) ? `## ${words}` : null
}
