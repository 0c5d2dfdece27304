// `**one****two**`, two runs of bold that a converter has put side by side → one. Lines stay where they are.
import { codeLines, withoutCodeSpans } from './code-lines.ts'

const joint = /(?<=\*\*(?![\s*])(?:(?!\*\*).)+)(?<!\\)\*{4}(?=[^\s*](?:(?!\*\*).)*\*\*)/u

export function joinedBold(source: string): string {
  if (!source.includes('****')) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] || !line.includes('****') ? line : joined(line))).join('\n')
}

function joined(line: string): string {
  const found = joint.exec(withoutCodeSpans(line))
  return found ? joined(line.slice(0, found.index) + line.slice(found.index + 4)) : line
}
