// Columns of a table → classes by which a look gives each the room it needs: counters stay narrow, short words beside long texts stay on one line.
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'

/** A table of few short words and numbers is set no wider than they ask for: the eye would have to leap from one to the next. */
export function isSmall(head: readonly Element[], rows: readonly (readonly Element[])[]): boolean {
  const widths = columnsOf(head, rows).map((cells) => Math.max(0, ...cells.map(lengthOf)))
  return widths.length <= smallColumns && widths.reduce((sum, width) => sum + width, 0) <= smallTogether
}

/** Changes the cells in place. `head`: the cells of the head, none where there is no head. */
export function columnWidths(head: readonly Element[], rows: readonly (readonly Element[])[]): void {
  head.forEach((cell, column) => { if (counts(cell, rows.map((row) => row[column])) || (column === 0 && begins(cell, rows))) addClass(cell, 'is-narrow') })
  namesBesideFigures(rows)
  const columns = columnsOf(head, rows)
  const lengths = columns.map((cells) => Math.max(0, ...cells.map(lengthOf)))
  const short = columns.filter((_, column) => (lengths[column] ?? 0) <= shortWords)
  const taken = lengths.filter((length) => length <= shortWords).reduce((sum, length) => sum + length, 0)
  if (taken > shortTogether || !lengths.some((length) => length >= longText)) return
  for (const cell of short.flat()) addClass(cell, 'is-short')
}

function columnsOf(head: readonly Element[], rows: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  return (rows[0] ?? []).map((_, column) => [head[column], ...rows.map((row) => row[column])].filter((cell) => cell !== undefined))
}

/** Characters. */
const smallTogether = 32
const smallColumns = 4
const shortWords = 14
const shortTogether = 26
const longText = 60
const shortName = 28
const mostFigures = 6

// The heads of figures are longer than they are, and would take the room of the names before them.
function namesBesideFigures(rows: readonly (readonly Element[])[]): void {
  const names = rows.flatMap((row) => row.slice(0, 1))
  const figures = rows.every((row) => row.length > 1 && row.length <= mostFigures && row.slice(1).every(isFigures))
  if (figures && names.every((cell) => lengthOf(cell) <= shortName)) for (const cell of names.filter((name) => !isFigures(name))) addClass(cell, 'is-short')
}

// Of what is seen.
function lengthOf(cell: Element): number {
  return toString(cell).replaceAll('\u00AD', '').length
}

function isFigures({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('figures')
}

// «№»: short numbers under a short word.
function counts(head: Element, cells: readonly (Element | undefined)[]): boolean {
  return toString(head).trim().length <= 3 && cells.every((cell) => /^\s*\d{0,3}[.)]?\s*$/.test(cell ? toString(cell) : ''))
}

// Numbers that begin their rows stand at the margin, not in the middle of a wide column.
function begins(head: Element, rows: readonly (readonly Element[])[]): boolean {
  return lengthOf(head) <= shortWords && rows.length > 0 && rows.every(([first]) => first !== undefined && isFigures(first) && lengthOf(first) <= shortWords)
}

function addClass(cell: Element, name: string): void {
  const names = cell.properties['className']
  cell.properties['className'] = [...(Array.isArray(names) ? names : []), name]
}
