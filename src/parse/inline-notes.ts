// `^[text]` in a paragraph → a footnote of its own, called there.
import type { FootnoteDefinition, Parent, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from './display-math.ts'

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
    const taken = takeNote(parent.children as PhrasingContent[], i, open)
    if (!taken) continue
    const identifier = `inline-${notes.length + 1}`
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: taken.content }], data: { inline: true } }
    if (node.position) definition.position = node.position
    notes.push(definition)
    const call: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier }
    if (node.position) call.position = node.position
    const before: Text = { ...node, value: node.value.slice(0, open) }
    parent.children.splice(i, taken.count, before, call, ...taken.after)
    i++
  }
}

// The note may hold emphasis, so its closing bracket can stand in a later sibling.
function takeNote(siblings: readonly PhrasingContent[], index: number, open: number): { content: PhrasingContent[]; after: PhrasingContent[]; count: number } | null {
  const content: PhrasingContent[] = []
  let depth = 1
  for (let i = index; i < siblings.length; i++) {
    const node = siblings[i] as PhrasingContent
    if (node.type !== 'text') { content.push(node); continue }
    const from = i === index ? open + 2 : 0
    for (let at = from; at < node.value.length; at++) {
      if (node.value[at] === '[') depth++
      else if (node.value[at] === ']' && --depth === 0) {
        content.push({ ...node, value: node.value.slice(from, at) })
        const rest = node.value.slice(at + 1)
        return { content, after: rest === '' ? [] : [{ ...node, value: rest }], count: i - index + 1 }
      }
    }
    content.push({ ...node, value: node.value.slice(from) })
  }
  return null
}
