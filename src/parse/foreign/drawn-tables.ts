// pandoc's grid and simple tables, where each cell is plain → tables with bars, on as many lines.
import { codeLines } from './code-lines.ts'

export function drawnTables(source: string): string {
  if (!/^[ \t]*(?:\+[-=:]{2,}|-{2,} +-{2,})/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 0; i < lines.length; i++) {
    if (code[i]) continue
    const set = gridAt(lines, i) ?? simpleAt(lines, i)
    if (!set) continue
    const { from, to, rows } = set
    lines.splice(from, to - from + 1, ...rows, ...Array.from({ length: to - from + 1 - rows.length }, () => ''))
    i = to
  }
  return lines.join('\n')
}

interface Drawn {
  readonly from: number
  readonly to: number
  readonly rows: readonly string[]
}

// Cells that reach over others have a border of their own: such a table is left as it is.
function gridAt(lines: readonly string[], from: number): Drawn | null {
  const border = lines[from] ?? ''
  if (!/^\+(?:[-:]{2,}\+)+\s*$/.test(border)) return null
  const columns = [...border.matchAll(/\+/g)].map((match) => match.index)
  const rows: string[][] = []
  let cells: string[] | null = null
  let to = from
  for (let i = from + 1; i < lines.length && /^[+|]/.test(lines[i] ?? ''); i++, to = i - 1) {
    const line = (lines[i] ?? '').trimEnd()
    const own = columns.every((at, k) => line[at] === (line.startsWith('+') ? '+' : '|') || (k === columns.length - 1 && line.length <= at))
    if (!own) return null
    if (line.startsWith('+')) { if (cells) rows.push(cells); cells = null; continue }
    const pieces = columns.slice(0, -1).map((at, k) => line.slice(at + 1, columns[k + 1]).trim())
    if (pieces.some((piece) => /^(?:[-*+]|\d+[.)]) /.test(piece))) return null
    cells = pieces.map((piece, k) => [cells?.[k] ?? '', piece].filter((part) => part !== '').join(' '))
  }
  return cells || rows.length === 0 ? null : { from, to, rows: barred(rows) }
}

// A heading line, dashes, then rows up to an empty line; a column is as wide as its dashes reach, or to the next.
function simpleAt(lines: readonly string[], at: number): Drawn | null {
  const dashes = lines[at + 1] ?? ''
  const head = lines[at] ?? ''
  if (!/^\s*-{2,}(?: +-{2,})+\s*$/.test(dashes) || head.trim() === '' || (lines[at - 1] ?? '').trim() !== '') return null
  const starts = [...dashes.matchAll(/-+/g)].map((match, k) => ({ from: k === 0 ? 0 : match.index, to: match.index + match[0].length }))
  const end = lines.findIndex((line, i) => i > at + 1 && line.trim() === '')
  const last = end < 0 ? lines.length : end
  const body = lines.slice(at + 2, last)
  const drawn = [head, ...body]
  // Words across a gap between columns: no simple table.
  if (body.length === 0 || drawn.some((line) => starts.some(({ from }, k) => k > 0 && /\S/.test(line[from - 1] ?? '')))) return null
  const rows = drawn.map((line) => starts.map(({ from }, k) => line.slice(from, starts[k + 1]?.from).trim()))
  return { from: at, to: last - 1, rows: barred(rows) }
}

function barred([head = [], ...rows]: readonly string[][]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
