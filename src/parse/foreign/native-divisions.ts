// `<div id="fig:x">` … `</div>` around figures, a table or code, as pandoc-crossref has it → the same with colons; `[$$x$$]{#eq:x}` → `$$x$$ {#eq:x}`.
// Lines are replaced one by one, so that problems still name the right one.
import { codeLines } from './code-lines.ts'

const opening = /^[ \t]*<div\b([^>]*?)>[ \t]*$/i

export function nativeDivisions(source: string): string {
  if (!/<div\b[^>]*\bid\s*=|\]\{#eq:/i.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  /** Of each open `<div>` whether it became colons. */
  const open: boolean[] = []
  return lines.map((line, i) => {
    if (code[i]) return line
    const found = opening.exec(line)
    if (found) {
      const label = /\bid\s*=\s*["']?((?:fig|tbl|lst):[^"'\s>]+)/i.exec(found[1] ?? '')?.[1]
      open.push(label !== undefined)
      return label === undefined ? line : `:::::: {#${label}}`
    }
    if (/^[ \t]*<\/div>[ \t]*$/i.test(line) && open.pop()) return '::::::'
    return line.replace(/\[\$\$(.+?)\$\$\]\{(#eq:[^\s}]+)[^}]*\}/g, '$$$$$1$$$$ {$2}')
  }).join('\n')
}
