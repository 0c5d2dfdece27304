// Rows whose cells are parted by tabs, as a table of a word processor is pasted → a table with bars; its first row is taken for the head.
import { shownMarkup } from '../foreign/finding.ts'
import { isBlank } from './line-forms.ts'
import type { Sheet } from './sheet.ts'

export function tabbedTables(sheet: Sheet): void {
  const { lines, kept } = sheet
  for (let i = 0; i < lines.length; i++) {
    let end = i
    while (end < lines.length && !kept[end] && /\S\t+\S|^\t\S+\t|\S\t+$/.test(lines[end] ?? '')) end++
    const rows = rowsOf(lines.slice(i, end))
    if (rows) draw(sheet, i, rows)
    i = Math.max(i, end - 1)
  }
}

// A tab after a number or a bullet makes a list; after «Телефон:», a line of a letter's head.
function rowsOf(lines: readonly string[]): readonly (readonly string[])[] | null {
  if (lines.length < 2 || lines.some((line) => line.length > 1000)) return null
  const exact = lines.map((line) => line.replace(/[ \t]+$/, '').split('\t'))
  const width = exact.reduce((most, cells) => Math.max(most, cells.length), 0)
  const loose = lines.map((line) => line.trim().split(/\t+/))
  const rows = exact.every((cells) => cells.length === width) ? exact
    : loose.every((cells) => cells.length === loose[0]?.length) ? loose
    : exact.every((cells) => cells.length >= width - 1) && width > 2 ? exact : null
  if (!rows || rows.every(([first]) => first?.trim() === '')) return null
  if ((rows[0]?.length ?? 0) < 3 && rows.some(([first = '']) => /^\s*(?:\p{L}[.)]|\d{1,3}[.)]|[^\p{L}\p{N}]|o)\s*$|:\s*$/u.test(first))) return null
  return rows
}

function draw({ lines, parted, under, kept, find }: Sheet, from: number, rows: readonly (readonly string[])[]): void {
  find(from + 1, 'table-barred', { found: shownMarkup((lines[from] ?? '').replaceAll('\t', ' · ')), lines: `${from + 1}–${from + rows.length}` })
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  rows.forEach((row, k) => {
    const cells = Array.from({ length: width }, (_, column) => (row[column] ?? '').trim().replace(/(?<!\\)\|/g, '\\|'))
    lines[from + k] = `| ${cells.join(' | ')} |`
    ;(kept as boolean[])[from + k] = true
  })
  parted[from] = from > 0 && !isBlank(lines[from - 1])
  under.set(from, `|${' --- |'.repeat(width)}`)
  const after = from + rows.length
  if (after < lines.length && !isBlank(lines[after])) parted[after] = true
}
