// Columns of a table → classes by which a look gives each the room it needs: counters stay narrow, short words beside long texts stay on one line.
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'

/** Changes the cells in place. `head`: the cells of the head, none where there is no head. */
export function columnWidths(head: readonly Element[], rows: readonly (readonly Element[])[]): void {
  head.forEach((cell, column) => { if (counts(cell, rows.map((row) => row[column]))) addClass(cell, 'is-narrow') })
  namesBesideFigures(rows)
  const columns = (rows[0] ?? []).map((_, column) => [head[column], ...rows.map((row) => row[column])].filter((cell) => cell !== undefined))
  const lengths = columns.map((cells) => Math.max(0, ...cells.map(lengthOf)))
  const short = columns.filter((_, column) => (lengths[column] ?? 0) <= shortWords)
  const taken = lengths.filter((length) => length <= shortWords).reduce((sum, length) => sum + length, 0)
  if (taken > shortTogether || !lengths.some((length) => length >= longText)) return
  for (const cell of short.flat()) addClass(cell, 'is-short')
}

/** Characters. */
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

function addClass(cell: Element, name: string): void {
  const names = cell.properties['className']
  cell.properties['className'] = [...(Array.isArray(names) ? names : []), name]
}
