// section-filled: under a heading stands a text or a deeper heading.
import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
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
    if (node.type !== 'heading' || filled || (citesByKey(paper.tree) && isListHeading(node))) return []
    return [problemAt({ file: paper.file, ...node.position?.start }, 'section-filled', { found: toString(node) })]
  })
}

function citesByKey(tree: Root): boolean {
  let found = false
  visit(tree, (node) => { found ||= node.type === 'citation' || (node.type === 'text' && /(?<![\p{L}\p{N}])@[\p{L}\p{N}]/u.test(node.value)) })
  return found
}

// Notes and definitions of links are printed elsewhere, comments and a list of sources with none in it nowhere.
function isPrintedHere(node: RootContent): boolean {
  return node.type !== 'footnoteDefinition' && node.type !== 'definition' && !(node.type === 'sources' && node.children.length === 0) && !(node.type === 'html' && /^\s*(<!--[\s\S]*?-->\s*)+$/.test(node.value))
}
