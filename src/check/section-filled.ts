// section-filled: under a heading stands a text or a deeper heading.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { isListHeading } from './source-list.ts'

export function sectionFilled(paper: Paper): readonly Problem[] {
  const shown = paper.tree.children.filter(isPrintedHere)
  return shown.flatMap((node, index) => {
    const next = shown[index + 1]
    const filled = next && (next.type !== 'heading' || (node.type === 'heading' && next.depth > node.depth))
    // A list made from a bibliography file is asked for by its heading alone.
    if (node.type !== 'heading' || filled || (paper.bibliography.length > 0 && isListHeading(node))) return []
    return [problemAt({ file: paper.file, ...node.position?.start }, 'section-filled', { found: toString(node) })]
  })
}

// Notes and definitions of links are printed elsewhere, comments nowhere.
function isPrintedHere(node: RootContent): boolean {
  return node.type !== 'footnoteDefinition' && node.type !== 'definition' && !(node.type === 'html' && /^\s*(<!--[\s\S]*?-->\s*)+$/.test(node.value))
}
