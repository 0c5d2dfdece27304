// heading-spaced: `##Введение` without a space is a paragraph to Markdown.
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

// `#книги` in a line of prose is a tag of the network.
const glued = /^(?:#{2,6}[^\s#]|#\p{Lu}\p{Ll}[^#]*$)/u

export function headingSpaced(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  // One sign is the title's, unless the paper has its sections there.
  const least = paper.tree.children.some((node) => node.type === 'heading' && node.depth === 1) ? '#' : '##'
  visit(paper.tree, 'paragraph', ({ children, position }) => {
    const [first] = children
    if (first?.type !== 'text') return
    const [line = ''] = first.value.split('\n')
    // A sentence after the sign, or more lines under it, are no heading.
    if (glued.test(line) && !(/^#[^#]/.test(line) && (first.value.includes('\n') || /[.,;:]$/.test(line)))) {
      found.push(problemAt({ file: paper.file, ...position?.start }, 'heading-spaced', { found: line.slice(0, 60), expected: line.replace(/^#+/, (signs) => `${signs.length < least.length ? least : signs} `).slice(0, 60) }))
    }
    // More of them on the next lines of the same paragraph.
    for (const [at, next] of first.value.split('\n').entries()) {
      if (at > 0 && /^#{2,6}[^\s#]/.test(next)) found.push(problemAt({ file: paper.file, line: (position?.start.line ?? 1) + at }, 'heading-spaced', { found: next.slice(0, 60), expected: next.replace(/^#+/, (signs) => `${signs} `).slice(0, 60) }))
    }
  })
  return found
}
