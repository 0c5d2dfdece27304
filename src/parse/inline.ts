// A line of Markdown → phrasing content: captions, titles, abstracts.
import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toString } from 'mdast-util-to-string'
import type { Inline } from '../model/paper.ts'
import { quietLine, soundSigns } from './quiet-signs.ts'
import { references } from './references.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** Emphasis, code, formulas, links and references; a line that would be a block (`# …`, `1. …`) stays text. */
export function parseInline(text: string): PhrasingContent[] {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return []
  // Only these characters can begin inline mark-up: most titles have none.
  if (!/[*_`$\\<\[!&@~^]|https?:/.test(line)) return [{ type: 'text', value: line }]
  const tree = processor.parse(quietLine(line)) as Root
  references(tree)
  soundSigns(tree)
  const first = tree.children[0]
  if (tree.children.length !== 1 || first?.type !== 'paragraph') return [{ type: 'text', value: line }]
  return withoutPositions(first.children)
}

export function inlineOf(text: string): Inline {
  const nodes = parseInline(text)
  return { nodes, text: nodes.map((node) => toString(node)).join('').replace(/<[^>]*>/g, '').trim() }
}

// Positions within a cut-out line mean nothing in the file.
function withoutPositions(nodes: PhrasingContent[]): PhrasingContent[] {
  for (const node of nodes) {
    delete node.position
    if ('children' in node) withoutPositions(node.children as PhrasingContent[])
  }
  return nodes
}
