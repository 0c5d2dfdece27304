// `[text][label]` and `![text][label]` → links and images with the address their definition gives.
import type { Definition, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

export function definitions(tree: Root): void {
  const known = new Map<string, Definition>()
  visit(tree, 'definition', (node) => { if (!known.has(node.identifier)) known.set(node.identifier, node) })
  if (known.size === 0) return
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return
    const definition = known.get(node.identifier)
    if (definition) (parent.children as RootContent[])[index] = resolved(node, definition)
  })
}

function resolved(node: Extract<RootContent, { type: 'linkReference' | 'imageReference' }>, { url, title }: Definition): RootContent {
  const rest = { url, ...(title ? { title } : {}), ...(node.position ? { position: node.position } : {}) }
  return node.type === 'linkReference' ? { type: 'link', children: node.children, ...rest } : { type: 'image', alt: node.alt ?? '', ...rest }
}
