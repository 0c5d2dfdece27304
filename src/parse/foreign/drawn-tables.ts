// pandoc's grid, simple and multiline tables → tables with bars or of HTML, on as many lines; one whose words reach over its columns is shown as typed.
import { codeLines } from './code-lines.ts'
import { shownMarkup, type Find } from './finding.ts'
import { joinedGrid } from './joined-grid.ts'

export function drawnTables(source: string, find: Find): string {
  if (!/^[ \t]*(?:\+[-=:]{2,}|-{2,} +-{2,}|-{5,}[ \t]*$)/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  for (let i = 0; i < lines.length; i++) {
    if (code[i]) continue
    const set = gridAt(lines, i) ?? joinedGrid(lines, i, joinedLine) ?? multilineAt(lines, i) ?? simpleAt(lines, i)
    if (!set) continue
    const { from, to, rows } = set
    if (rows === null) {
      find(from + 1, 'table-read', { found: shownMarkup(lines[from] ?? '') })
      fence(lines, from, to)
    } else lines.splice(from, to - from + 1, ...rows, ...Array.from({ length: to - from + 1 - rows.length }, () => ''))
    i = rows === null ? to + 1 : to
  }
  return lines.join('\n')
}

interface Drawn {
  readonly from: number
  readonly to: number
  /** null where its cells cannot be told apart. */
  readonly rows: readonly string[] | null
}

// The empty lines around it become fences: a paragraph would run its lines together.
function fence(lines: string[], from: number, to: number): void {
  lines[from - 1] = '~~~~'
  if (to + 1 < lines.length) lines[to + 1] = '~~~~'
  else lines.push('~~~~')
}

/** A word stands over the place where a column begins. */
function reachesOver(lines: readonly string[], starts: readonly number[]): boolean {
  return lines.some((line) => starts.some((start, k) => k > 0 && /\S/.test(line[start - 1] ?? '')))
}

// Every cell within the borders of its column.
function gridAt(lines: readonly string[], from: number): Drawn | null {
  const border = (lines[from] ?? '').trimEnd()
  if (!/^\+(?:[-:]{2,}\+)+\s*$/.test(border)) return null
  const columns = [...border.matchAll(/\+/g)].map((match) => match.index)
  const rows: string[][] = []
  let cells: string[] | null = null
  let to = from
  for (let i = from + 1; i < lines.length && /^[+|]/.test(lines[i] ?? ''); i++, to = i - 1) {
    const line = (lines[i] ?? '').trimEnd()
    const own = columns.every((at, k) => line[at] === (line.startsWith('+') ? '+' : '|') || (k === columns.length - 1 && line.length <= at))
    if (!own || (line.startsWith('+') && [...line.matchAll(/\+/g)].some(({ index }) => !columns.includes(index)))) return null
    if (line.startsWith('+')) { if (cells) rows.push(cells); cells = null; continue }
    const pieces = columns.slice(0, -1).map((at, k) => line.slice(at + 1, columns[k + 1]).trim())
    cells = pieces.map((piece, k) => joinedLine(cells?.[k] ?? '', piece))
  }
  return cells || rows.length === 0 ? null : { from, to, rows: barred(rows) }
}

// A cell holds one paragraph here: items of a list and typed line ends begin new lines within it.
function joinedLine(before: string, piece: string): string {
  const item = /^(?:[-*+]|\d+[.)]) +(?=\S)/.exec(piece)
  const text = item && /^[-*+]/.test(piece) ? `• ${piece.slice(item[0].length)}` : piece
  if (before === '' || piece === '') return before + text
  return before.endsWith('\\') ? `${before.slice(0, -1)}<br>${text}` : `${before}${item ? '<br>' : ' '}${text}`
}

// Between two lines of dashes: a heading of several lines, dashes under its columns, rows parted by empty lines. Without a heading the first line has the columns.
function multilineAt(lines: readonly string[], from: number): Drawn | null {
  const isRule = (line = ''): boolean => /^\s*-{5,}\s*$/.test(line)
  const hasColumns = (line = ''): boolean => /^\s*-{2,}(?: +-{2,})+\s*$/.test(line)
  if ((lines[from - 1] ?? '').trim() !== '' || !(isRule(lines[from]) || hasColumns(lines[from])) || (lines[from + 1] ?? '').trim() === '') return null
  const head = isRule(lines[from]) ? lines.findIndex((line, i) => i > from && i < from + 12 && hasColumns(line)) : from
  const end = head < 0 ? -1 : lines.findIndex((line, i) => i > head + 1 && (head === from ? hasColumns(line) || isRule(line) : isRule(line)))
  if (end < 0 || lines.slice(from + 1, head).some((line) => line.trim() === '')) return null
  const starts = [...(lines[head] ?? '').matchAll(/-+/g)].map((match, k) => (k === 0 ? 0 : match.index))
  const cellsOf = (row: readonly string[]): string[] => starts.map((start, k) => row.map((line) => line.slice(start, starts[k + 1]).trim()).reduce(joinedLine, ''))
  const body = lines.slice(head + 1, end)
  // Without a heading each line is a row, unless empty lines part them.
  const headLines = head === from ? [] : lines.slice(from + 1, head)
  if (from > 0 && reachesOver([...headLines, ...body], starts)) return { from, to: end, rows: null }
  const parted = head !== from || body.some((line) => line.trim() === '')
  const rows = parted ? groupsOf(body) : body.map((line) => [line])
  return rows.length === 0 || rows.length + 2 > end - from + 1 ? null : { from, to: end, rows: barred([head === from ? starts.map(() => '') : cellsOf(headLines), ...rows.map(cellsOf)]) }
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

// A heading line, dashes, then rows up to an empty line; a column is as wide as its dashes reach, or to the next.
function simpleAt(lines: readonly string[], at: number): Drawn | null {
  const dashes = lines[at + 1] ?? ''
  const head = lines[at] ?? ''
  if (!/^\s*-{2,}(?: +-{2,})+\s*$/.test(dashes) || head.trim() === '' || (lines[at - 1] ?? '').trim() !== '') return null
  const starts = [...dashes.matchAll(/-+/g)].map((match, k) => (k === 0 ? 0 : match.index))
  const end = lines.findIndex((line, i) => i > at + 1 && line.trim() === '')
  const last = end < 0 ? lines.length : end
  const body = lines.slice(at + 2, last)
  const drawn = [head, ...body]
  if (body.length === 0) return null
  if (reachesOver(drawn, starts)) return at > 0 ? { from: at, to: last - 1, rows: null } : null
  const rows = drawn.map((line) => starts.map((start, k) => line.slice(start, starts[k + 1]).trim()))
  return { from: at, to: last - 1, rows: barred(rows) }
}

function barred([head = [], ...rows]: readonly string[][]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
