// The citations of a paper in the order they are read: a note stands where it is first called.
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import type { Citation } from '../model/nodes.ts'

export function citationsInOrder(tree: Root): readonly Citation[] {
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (note) => { if (!notes.has(note.identifier)) notes.set(note.identifier, note) })
  const found: Citation[] = []
  const read = new Set<string>()
  const walk = (root: Nodes): void => visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && node !== root) return SKIP
    if (node.type === 'citation') found.push(node)
    const note = node.type === 'footnoteReference' && !read.has(node.identifier) ? notes.get(node.identifier) : undefined
    if (note) {
      read.add(note.identifier)
      walk(note)
    }
    return undefined
  })
  walk(tree)
  return found
}
