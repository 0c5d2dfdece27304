// Raised citations stand at the word they follow: the space typed before them goes.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

/** Changes the tree. */
export function raiseCitations(tree: Nodes): void {
  visit(tree, 'citation', ({ parts }, index, parent) => {
    const first = parts?.[0]?.nodes?.[0]
    const before = index === undefined ? undefined : parent?.children[index - 1]
    if (first?.type === 'mark' && first.style === 'sup' && before?.type === 'text') before.value = before.value.replace(/[ \u00A0\n]+$/u, '')
  })
}
