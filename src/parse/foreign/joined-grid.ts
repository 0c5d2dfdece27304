// pandoc's grid table in which cells reach over others → a table of HTML, a row to a line; Markdown stays in its cells.
import { gridCells, type Grid, type GridCell } from './grid-cells.ts'

/** The text of a cell from its lines. */
type Join = (before: string, line: string) => string

export function joinedGrid(lines: readonly string[], from: number, join: Join): { readonly from: number; readonly to: number; readonly rows: readonly string[] } | null {
  if (!/^\+[-=:]{2,}[-=:+]*\+\s*$/.test(lines[from] ?? '')) return null
  let to = from
  while (/^[+|]/.test(lines[to + 1] ?? '')) to++
  const drawn = lines.slice(from, to + 1).map((line) => line.trimEnd())
  if (drawn.length < 3 || !/^\+[-=:+]+\+$/.test(drawn.at(-1) ?? '')) return null
  const grid = gridCells(drawn)
  return grid ? { from, to, rows: htmlOf(grid, join) } : null
}

function htmlOf({ cells, headRows }: Grid, join: Join): readonly string[] {
  const count = Math.max(...cells.map(({ row }) => row)) + 1
  const rows = Array.from({ length: count }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row).map((cell) => cellOf(cell, row < headRows ? 'th' : 'td', join)).join('')
    return `${row === 0 && headRows > 0 ? '<thead>' : ''}${row === headRows ? '<tbody>' : ''}<tr>${own}</tr>${row === headRows - 1 ? '</thead>' : ''}${row === count - 1 && headRows < count ? '</tbody>' : ''}`
  })
  return ['<table>', ...rows, '</table>']
}

function cellOf({ rows, columns, lines }: GridCell, name: 'td' | 'th', join: Join): string {
  const text = lines.reduce(join, '')
  const over = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  return `<${name}${over}${text === '' ? '' : ' markdown="span"'}>${text}</${name}>`
}
