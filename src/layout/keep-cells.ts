// Tables of a document that stands in the browser → the same, short cells on one line each where that makes the table no wider.
// The functions of this file run in the document: they are sent there as text, and know nothing but each other and those of keep-heads.ts.
import { breaksWord } from './keep-heads.ts'

/** The browser shares the width of a table by its longest texts, heads among them, and breaks a name of two words beside a column with room to spare. */
export function keepCells(wideTables: () => readonly HTMLElement[]): void {
  const tables = [...document.querySelectorAll<HTMLElement>('table:not(.is-tight, .is-broken)')].map((table) => ({ table, columns: brokenColumns(table) }))
  for (let k = 0; tables.some(({ columns }) => columns.length > k); k++) {
    const tried = tables.flatMap(({ table, columns }) => (columns[k] ? [{ table, cells: columns[k] ?? [], height: table.offsetHeight, text: textHeight(table), broken: brokenHeads(table) }] : []))
    for (const { cells } of tried) for (const cell of cells) cell.classList.add('keeps-line')
    const wide = new Set<Element>(wideTables())
    const worse = tried.filter(({ table, height, text, broken }) => wide.has(table) || table.offsetHeight > height + 1 || textHeight(table) > text - 3 || brokenHeads(table) > broken)
    for (const { cells } of worse) for (const cell of cells) cell.classList.remove('keeps-line')
  }
}

/** Columns of short cells of which one stands on several lines. */
export function brokenColumns(table: HTMLElement): HTMLElement[][] {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>(':scope > :is(td, th)')])
  // A table of thousands of rows is laid out anew for each try.
  if (rows.length > 200 || rows.some((row) => row.length !== rows[0]?.length || row.some((cell) => cell.matches('[colspan], [rowspan], :has(br, p, ul, ol, img)')))) return []
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []))
  return columns.filter((cells) => cells.every(({ textContent }) => textContent.replaceAll('\u00AD', '').trim().length <= 36) && cells.some((cell) => linesHeight(cell) > parseFloat(getComputedStyle(cell).lineHeight) * 1.6))
}

export function textHeight(table: HTMLElement): number {
  return [...table.querySelectorAll<HTMLElement>('td')].reduce((sum, cell) => sum + linesHeight(cell), 0)
}

export function linesHeight(cell: HTMLElement): number {
  const range = document.createRange()
  range.selectNodeContents(cell)
  return range.getBoundingClientRect().height
}

export function brokenHeads(table: HTMLElement): number {
  return [...table.querySelectorAll('thead th')].filter(breaksWord).length
}
