// `[text](https://…` whose address goes on in the next line → the address on one line. Lines stay where they are.
import { codeLines } from './code-lines.ts'

export function brokenLinks(source: string): string {
  if (!/\]\(https?:[^\s()]*\n/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line = '', next = ''] = [lines[i], lines[i + 1]]
    // Something must be left of the next line, or it would part the paragraph.
    const rest = /^\s*([^\s()]+\)[.,;:!?)]*)(\s+\S.*)$/.exec(next)
    if (code[i] || code[i + 1] || !rest || !/\]\(https?:[^\s()]*$/.test(line)) continue
    lines[i] = line + (rest[1] ?? '')
    lines[i + 1] = (rest[2] ?? '').trimStart()
  }
  return lines.join('\n')
}
