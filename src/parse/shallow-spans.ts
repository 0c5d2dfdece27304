// Emphases within each other deeper than anyone can see → the deeper ones left out, their words kept: no later stage could walk so deep.
import type { Nodes, Parent, Root } from 'mdast'
import type { FindIn } from './foreign/finding.ts'
import { deepest } from './shallow-nesting.ts'

const spans = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'mark', 'link', 'linkReference'])

/** Changes the tree in place; steps from one to the next, since what it mends is too deep to be called within itself. */
export function shallowSpans(tree: Root, find: FindIn): void {
  const waiting: { readonly parent: Parent; readonly depth: number }[] = [{ parent: tree, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { parent, depth } = next
    if (depth >= deepest) flatten(parent, find)
    for (const child of parent.children) if ('children' in child) waiting.push({ parent: child, depth: depth + Number(spans.has(child.type)) })
  }
}

function flatten(parent: Parent, find: FindIn): void {
  const first = parent.children.find(({ type }) => spans.has(type))
  if (!first) return
  find(first, 'nesting-shallow', { expected: String(deepest) })
  for (let i = 0; i < parent.children.length;) {
    const child = parent.children[i]
    if (child && 'children' in child && spans.has(child.type)) parent.children.splice(i, 1, ...child.children)
    else i++
  }
}
