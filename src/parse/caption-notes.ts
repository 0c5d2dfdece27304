// `[^1]` left as text in a caption → the call of its note: captions are read apart from the text that defines the notes.
import type { FootnoteReference, Parent, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { eachParent } from './display-math.ts'

export function captionNotes(tree: Root): void {
  const defined = new Set<string>()
  visit(tree, 'footnoteDefinition', ({ identifier }) => { defined.add(identifier) })
  if (defined.size === 0) return
  visit(tree, (node) => {
    if (node.type !== 'figure' && node.type !== 'tableCaption' && node.type !== 'listingCaption') return
    const at = node.position
    eachParent(node as Parent, (parent) => {
      parent.children = (parent.children as PhrasingContent[]).flatMap((child) => (child.type === 'text' && child.value.includes('[^') ? withCalls(child, defined, at) : [child])) as typeof parent.children
    })
  })
}

function withCalls(text: Text, defined: ReadonlySet<string>, position: Text['position']): PhrasingContent[] {
  return text.value.split(/(\[\^[^\]\s]{1,200}\])/).flatMap((piece, i): PhrasingContent[] => {
    const label = piece.slice(2, -1)
    const identifier = label.toLowerCase()
    if (i % 2 === 0 || !defined.has(identifier)) return piece === '' ? [] : [{ ...text, value: piece }]
    const call: FootnoteReference = { type: 'footnoteReference', identifier, label }
    return [position ? { ...call, position } : call]
  })
}
