// table-cells and cells-given: a row with more cells than the head loses them, one with fewer has them in the wrong columns. GFM, “Tables (extension)”.
import type { Table, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function tableCells(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, 'table', (table) => { found.push(...lostCells(table, paper.file), ...missingCells(table, paper.file)) })
  return found
}

function lostCells(table: Table, file: string): readonly Problem[] {
  const width = widthOf(table)
  return table.children.flatMap((row) => {
    const lost = row.children.slice(width)
    if (lost.every((cell) => cell.children.length === 0)) return []
    const start = (lost[0] ?? row).position?.start
    return [problemAt({ file, line: start?.line, column: start?.column }, 'table-cells', { found: lost.map((cell) => toString(cell)).join(' | '), expected: String(width) })]
  })
}

// Where many rows are short, the author leaves out what is empty.
function missingCells(table: Table, file: string): readonly Problem[] {
  const width = widthOf(table)
  const short = table.children.filter((row) => row.children.length < width && !isLine(row))
  if (short.length * 3 > table.children.length) return []
  return short.map((row) => problemAt({ file, ...row.position?.start }, 'cells-given', { found: String(row.children.length), expected: String(width) }))
}

// A line of one cell heads the rows under it.
function isLine(row: TableRow): boolean {
  return row.children.length < 2
}

function widthOf(table: Table): number {
  return table.children[0]?.children.length ?? 0
}
