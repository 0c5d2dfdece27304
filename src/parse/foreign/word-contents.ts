// The table of contents of a word processor, whose lines are links to `#_Toc…` with numbers of its own pages → nothing, told once with its lines.
import { codeLines } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'
import { toldLines } from '../pasted/told-lines.ts'

const entry = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?\[.*\]\(#_Toc\w+\)\s*\\?$/
const heading = /^\s*(?:#{1,6}\s+)?[*_]{0,3}(?:содержание|оглавление|contents|table of contents|зміст|змест)[.:]?[*_]{0,3}\s*(?:\{[^{}]*\}\s*)?$/iu

export function wordContents(source: string, find: Find): string {
  if (!source.includes('](#_Toc')) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const entries = lines.flatMap((line, i) => (!code[i] && entry.test(line) ? [i] : []))
  const [first] = entries
  // One such line is a link.
  if (first === undefined || entries.length < 2) return source
  let head = first - 1
  while (head >= 0 && (lines[head] ?? '').trim() === '') head--
  const gone = head >= 0 && heading.test(lines[head] ?? '') ? [head, ...entries] : entries
  find(first + 1, 'contents-removed', { found: shownMarkup((lines[first] ?? '').replace(/\]\(#_Toc\w+\)|[[\]\\]/g, '')), lines: toldLines(gone) })
  const left = new Set(gone)
  return lines.map((line, i) => (left.has(i) ? '' : line)).join('\n')
}
