// A line of Markdown → phrasing content: captions, titles, abstracts.
import type { PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Inline } from '../model/paper.ts'
import { parseTree } from './processor.ts'
import { quietLine, soundSigns } from './quiet-signs.ts'
import { references } from './references.ts'
import { shallowSpans } from './shallow-spans.ts'

/** Emphasis, code, formulas, links and references; a line that would be a block (`# …`, `1. …`) stays text. */
export function parseInline(text: string): PhrasingContent[] {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return []
  // Only these characters can begin inline mark-up: most titles have none.
  if (!/[*_`$\\<\[!&@~^]|https?:/.test(line)) return [{ type: 'text', value: line }]
  const tree = parseLine(line)
  const first = tree?.children[0]
  return first?.type === 'paragraph' ? withoutPositions(first.children) : [{ type: 'text', value: line }]
}

// Thousands of them, one within another, are more than a parser can walk.
const opensBlock = /^(?:>|(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t])/

/** A line as a tree with places within it; null where it would be a block. */
export function parseLine(line: string): Root | null {
  if (opensBlock.test(line)) return null
  const tree = parseTree(quietLine(line))
  shallowSpans(tree, () => undefined)
  references(tree)
  soundSigns(tree)
  return tree.children.length === 1 && tree.children[0]?.type === 'paragraph' ? tree : null
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
