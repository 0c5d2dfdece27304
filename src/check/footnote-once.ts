// footnote-once: of two texts for one note only the first is printed.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function footnoteOnce(paper: Paper): readonly Problem[] {
  const seen = new Map<string, number>()
  const found: Problem[] = []
  visit(paper.tree, 'footnoteDefinition', ({ identifier, label, position }) => {
    const first = seen.get(identifier)
    if (first === undefined) seen.set(identifier, position?.start.line ?? 1)
    else found.push(problemAt({ file: paper.file, ...position?.start }, 'footnote-once', { found: `[^${label ?? identifier}]`, expected: String(first) }))
  })
  return found
}
