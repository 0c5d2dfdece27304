// A second block of YAML between `---` within the text, as pandoc reads and a template leaves behind → empty lines, and a problem that names it.
import { parseYaml } from '../yaml-repair.ts'
import { codeLines } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'

export function laterBlocks(source: string, find: Find): string {
  if (!/^---[ \t]*\n(?:[ \t]*#.*\n)*[A-Za-z][\w-]*:(?:\s|$)/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let from = 0; from < lines.length; from++) {
    const to = code[from] ? -1 : endOf(lines, from)
    if (to < 0) continue
    find(from + 1, 'markup-set', { found: shownMarkup(`--- ${lines.slice(from + 1, to).join(' ')} ---`) })
    lines.fill('', from, to + 1)
    from = to
  }
  return lines.join('\n')
}

function endOf(lines: readonly string[], from: number): number {
  const isRule = (line = ''): boolean => /^---[ \t]*$/.test(line)
  if (!isRule(lines[from]) || (lines[from - 1] ?? '').trim() !== '' || !/^(?:[A-Za-z][\w-]*:(?:\s|$)|#)/.test(lines[from + 1] ?? '')) return -1
  const to = lines.findIndex((line, i) => i > from && /^(?:---|\.\.\.|___)[ \t]*$/.test(line))
  const inner = lines.slice(from + 1, to)
  if (to < 0 || inner.some((line) => !/^(?:[A-Za-z][\w-]*:(?:\s|$)|\s|-\s|-$|#|$)/.test(line))) return -1
  const document = parseYaml(inner.join('\n'))
  return document.errors.length === 0 ? to : -1
}
