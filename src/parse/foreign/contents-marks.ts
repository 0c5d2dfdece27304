// `[TOC]`, `[[_TOC_]]`, `{{TOC}}`, `* TOC` over `{:toc}`: where another program puts its contents → nothing; the volume has its own.
import { codeLines } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'

const mark = /^[ \t>]*(?:@?\[toc\](?:\([^()]*\))?|\\\[toc\\\]|\[\[_?toc_?\]\]|\{\{ ?_?toc_?(?::[\d-]+)? ?\}\}|\$\{toc\}|\\tableofcontents)\s*$/i
const item = /^\s*(?:[-*+]|1\.)\s+\S.*$/

export function contentsMarks(source: string, find: Find): string {
  if (!/toc|\\tableofcontents/i.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => {
    // kramdown takes the item that bears the mark away.
    const isKramdown = item.test(line) && /^\s*\{:[^{}]*\btoc\b[^{}]*\}\s*$/.test(lines[i + 1] ?? '')
    if (code[i] || !(mark.test(line) || isKramdown)) return line
    find(i + 1, 'markup-set', { found: shownMarkup(line) })
    return ''
  }).join('\n')
}
