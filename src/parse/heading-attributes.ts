// `## Heading {#sec:x}` → the attributes in the node's data.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { trailingAttributes } from './attributes.ts'

export function headingAttributes(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1)
    const tail = last?.type === 'text' ? trailingAttributes(last.value) : null
    if (!tail || last?.type !== 'text') return
    last.value = tail.rest
    heading.data = { ...heading.data, attributes: tail.attributes }
  })
}
