// Citations by key (`[@ivanov2001]`) are printed as typed: one note per paper tells how many and where the first stands.
import { visit } from 'unist-util-visit'
import type { Citation } from '../model/nodes.ts'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function citationsLater(paper: Paper): readonly Problem[] {
  const found: Citation[] = []
  visit(paper.tree, 'citation', (node) => { found.push(node) })
  const first = found[0]
  if (!first) return []
  const start = first.position?.start
  return [problemAt({ file: paper.file, line: start?.line, column: start?.column }, 'citation-typed', { found: first.value, expected: String(found.length) })]
}
