// A comment begun right under a line of HTML or text, with empty lines within: Markdown ends that block at the first of them and shows the rest → empty lines. Lines stay where they are.
import { codeLines } from './code-lines.ts'

export function ownComments(source: string): string {
  if (!source.includes('<!--')) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 1; i < lines.length; i++) {
    if (code[i] || !/^ {0,3}<!--/.test(lines[i] ?? '') || (lines[i - 1] ?? '').trim() === '') continue
    const end = lines.findIndex((line, k) => k >= i && line.includes('-->'))
    if (end < 0 || !lines.slice(i, end).some((line) => line.trim() === '') || !/-->\s*$/.test(lines[end] ?? '')) continue
    lines.fill('', i, end + 1)
  }
  return lines.join('\n')
}
