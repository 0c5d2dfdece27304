// `**Введение\` and `**` on the next line, as a converter writes bold words that end with a line break, or a break alone in bold → bold that is closed. Lines stay where they are.
import { codeLines } from './code-lines.ts'

const mark = /^\s*(\*{1,3}|_{1,3})\s*$/

export function brokenBold(source: string): string {
  if (!/\\\n[ \t]*[*_]{1,3}[ \t]*(?:\n|$)/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, sign] = [lines[i] ?? '', mark.exec(lines[i + 1] ?? '')?.[1]]
    if (code[i] || sign === undefined || !line.endsWith('\\')) continue
    const words = line.slice(0, -1).trimEnd()
    if (words.split(sign).length % 2 === 1) continue
    // The break alone: nothing is left to be bold.
    lines[i] = words.endsWith(sign) ? words.slice(0, -sign.length) : `${words}${sign}`
    lines[i + 1] = ''
  }
  return lines.join('\n')
}
