// table-cells: a row with more cells than the head loses them. GFM, “Tables (extension)”: the excess is ignored.
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function tableCells(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, 'table', (table) => {
    const width = table.children[0]?.children.length ?? 0
    for (const row of table.children) {
      const lost = row.children.slice(width)
      if (lost.every((cell) => cell.children.length === 0)) continue
      const start = (lost[0] ?? row).position?.start
      found.push(problemAt({ file: paper.file, line: start?.line, column: start?.column }, 'table-cells', { found: lost.map((cell) => toString(cell)).join(' | '), expected: String(width) }))
    }
  })
  return found
}
