// diagram-drawn: what a program of diagrams would draw is printed as its source, so a picture is asked for.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

const languages = new Set(['mermaid', 'dot', 'graphviz', 'plantuml', 'puml', 'tikz', 'ditaa', 'vega-lite', 'vega', 'nomnoml', 'bpmn', 'd2', 'flow', 'sequence'])

export function diagramDrawn(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, 'code', ({ lang, position }) => {
    const name = lang?.toLowerCase() ?? ''
    if (languages.has(name)) found.push(problemAt({ file: paper.file, line: position?.start.line, column: position?.start.column }, 'diagram-drawn', { found: name }))
  })
  return found
}
