// A line of Markdown → phrasing content: captions, titles, abstracts.
import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toString } from 'mdast-util-to-string'
import type { Inline } from '../model/paper.ts'
import { references } from './references.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** A line as a tree with places within it; null where it would be a block. */
export function parseLine(line: string): Root | null {
  const tree = processor.parse(line) as Root
  return tree.children.length === 1 && tree.children[0]?.type === 'paragraph' ? tree : null
}

/** Emphasis, code, formulas, links and references; a line that would be a block (`# …`, `1. …`) stays text. */
export function parseInline(text: string): PhrasingContent[] {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return []
  // Only these characters can begin inline mark-up: most titles have none.
  if (!/[*_`$\\<\[!&@~^]|https?:/.test(line)) return [{ type: 'text', value: line }]
  const tree = parseLine(line)
  if (!tree) return [{ type: 'text', value: line }]
  references(tree)
  return lineNodes(tree)
}

/** What the line holds, without places: within a cut-out line they mean nothing in the file. */
export function lineNodes(tree: Root): PhrasingContent[] {
  const first = tree.children[0]
  return first?.type === 'paragraph' ? withoutPositions(first.children) : []
}

export function inlineOf(text: string): Inline {
  return inlineOfNodes(parseInline(text))
}

export function inlineOfNodes(nodes: readonly PhrasingContent[]): Inline {
  return { nodes, text: nodes.map((node) => toString(node)).join('').replace(/<[^>]*>/g, '').trim() }
}

function withoutPositions(nodes: PhrasingContent[]): PhrasingContent[] {
  for (const node of nodes) {
    delete node.position
    if ('children' in node) withoutPositions(node.children as PhrasingContent[])
  }
  return nodes
}
