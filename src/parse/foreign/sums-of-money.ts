// `$19 billion … $2.71`: a sign that closes before a digit closes no formula (pandoc's rule) → text again.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

export function sumsOfMoney(tree: Root, source: string): void {
  visit(tree, 'inlineMath', (node, index, parent) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (!parent || index === undefined || start === undefined || end === undefined) return
    if (source[start + 1] === '$' || !/\d/.test(source[end] ?? '') || !/\s/.test(node.value)) return
    parent.children[index] = { type: 'text', value: source.slice(start, end).replaceAll('\\$', '$'), ...(node.position ? { position: node.position } : {}) }
  })
}
