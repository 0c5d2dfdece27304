// Lines set in by four spaces inside an author's HTML → set in by none: Markdown would read them as code after an empty line.
import { codeLines } from './code-lines.ts'

const edges = /<(\/?)(div|figure|section|center|table|aside|details|p|picture|article)\b[^>]*>/gi

export function htmlIndents(source: string): string {
  if (!/<(?:div|figure|section|center|table|aside|details|picture|article)\b/i.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const open: string[] = []
  return lines.map((line, i) => {
    if (code[i]) return line
    const inside = open.length > 0
    for (const [, slash, name = ''] of line.matchAll(edges)) follow(open, slash === '/', name.toLowerCase())
    return /^(?: {4}|\t)\s*(?:<\/?[a-z]|!\[)/i.test(line) && (inside || /^\s*<\//.test(line)) || (inside && /^(?: {4}|\t)\s*[^\s\d*+>-]/.test(line)) ? line.trimStart() : line
  }).join('\n')
}

// `<p>` need not be closed, so it is followed only where it is.
function follow(open: string[], closing: boolean, name: string): void {
  if (name === 'p') return
  if (!closing) open.push(name)
  else if (open.includes(name)) open.length = open.lastIndexOf(name)
}
