// `^[text]` in a paragraph → a footnote of its own, called there.
import type { FootnoteDefinition, Parent, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from './display-math.ts'
import { siblingSpan } from './foreign/sibling-span.ts'

export function inlineNotes(tree: Root): void {
  const notes: FootnoteDefinition[] = []
  eachParent(tree, (parent) => {
    if (parent.children.some((child) => child.type === 'text' && child.value.includes('^['))) takeNotes(parent, notes)
  })
  tree.children.push(...notes)
}

function takeNotes(parent: Parent, notes: FootnoteDefinition[]): void {
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i]
    const open = node?.type === 'text' ? node.value.indexOf('^[') : -1
    if (node?.type !== 'text' || open < 0) continue
    // The note may hold emphasis, so its closing bracket can stand in a later sibling.
    const taken = siblingSpan(parent.children as PhrasingContent[], i, open + 2, ['[', ']'])
    if (!taken) continue
    const identifier = `inline-${notes.length + 1}`
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: taken.content }], data: { inline: true } }
    if (node.position) definition.position = node.position
    notes.push(definition)
    const call: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier }
    if (node.position) call.position = node.position
    const before: Text = { ...node, value: node.value.slice(0, open) }
    parent.children.splice(i, taken.count, before, call, ...(taken.rest === '' ? [] : [{ ...node, value: taken.rest }]))
    i++
  }
}
