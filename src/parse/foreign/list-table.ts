// MyST's ```` ```{list-table} ````: a list of rows, each a list of cells → a table with bars, on as many lines.
import { codeLines } from './code-lines.ts'

const opening = /^(\s*)(`{3,}|:{3,})\{list-table\}[ \t]*(.*)$/

export function listTables(source: string): string {
  if (!source.includes('{list-table}')) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let from = 0; from < lines.length; from++) {
    const [, , fence = '', title = ''] = opening.exec(lines[from] ?? '') ?? []
    if (fence === '' || (code[from] && code[from - 1])) continue
    const to = lines.findIndex((line, i) => i > from && line.trim() === fence)
    const set = to < 0 ? null : tableOf(lines.slice(from + 1, to), title)
    if (!set || set.length > to - from + 1) continue
    lines.splice(from, to - from + 1, ...set, ...Array.from({ length: to - from + 1 - set.length }, () => ''))
    from = to
  }
  return lines.join('\n')
}

function tableOf(lines: readonly string[], title: string): readonly string[] | null {
  const option = (name: string): string => lines.map((line) => new RegExp(`^\\s*:${name}:\\s*(.+)$`).exec(line)?.[1]).find((value) => value !== undefined) ?? ''
  const label = (option('label') || option('name')).trim()
  const rows: string[][] = []
  for (const line of lines) {
    if (/^\s*:[\w-]+:/.test(line) || line.trim() === '') continue
    const [, row, cell, text = ''] = /^\s*(?:(\*\s+-)|(-))(?:\s+(.*))?$/.exec(line) ?? []
    if (row !== undefined) rows.push([text])
    else if (cell !== undefined) rows.at(-1)?.push(text)
    else if (rows.length === 0) return null
    else rows.at(-1)?.push(`${rows.at(-1)?.pop() ?? ''} ${line.trim()}`)
  }
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return null
  const bars = (row: readonly string[]): string => `| ${Array.from({ length: width }, (_, k) => (row[k] ?? '').trim().replaceAll('|', '\\|')).join(' | ')} |`
  const [head = [], ...body] = Number(option('header-rows')) > 0 ? rows : [[], ...rows]
  const caption = `${title}${label === '' ? '' : ` {#${label}}`}`.trim()
  return [...(caption === '' ? [] : [`: ${caption}`, '']), bars(head), `|${' --- |'.repeat(width)}`, ...body.map(bars)]
}
