// paragraph-once: a paragraph pasted twice.
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

// A refrain or an answer said again is shorter.
const shortest = 80

export function paragraphOnce(paper: Paper): readonly Problem[] {
  const seen = new Map<string, number>()
  const found: Problem[] = []
  visit(paper.tree, 'paragraph', (paragraph, _, parent) => {
    // Two groups of pictures may show the same of different things.
    if ((parent?.type as string) === 'figureGroup') return
    const text = toString(paragraph).replace(/\s+/g, ' ').trim()
    if (text.length < shortest) return
    const start = paragraph.position?.start
    const first = seen.get(text)
    if (first === undefined) seen.set(text, start?.line ?? 1)
    else found.push(problemAt({ file: paper.file, line: start?.line, column: start?.column }, 'paragraph-once', { found: `${text.slice(0, 40).replace(/\s\S*$/, '')}…`, expected: String(first) }))
  })
  return found
}
