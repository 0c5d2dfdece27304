// `![caption][image1]` and its `[image1]: file` at the end → an image with its address, as Google Docs and reference links have it.
import type { Definition, Image, Parent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { eachParent } from '../display-math.ts'

export function imageReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => { if (!definitions.has(node.identifier)) definitions.set(node.identifier, node) })
  if (definitions.size > 0) eachParent(tree, (parent) => resolve(parent, definitions))
}

function resolve(parent: Parent, definitions: ReadonlyMap<string, Definition>): void {
  if (!parent.children.some((node) => node.type === 'imageReference')) return
  parent.children = parent.children.map((node): RootContent => {
    const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined
    if (node.type !== 'imageReference' || !definition) return node
    const image: Image = { type: 'image', url: definition.url, alt: node.alt ?? '', title: definition.title ?? null }
    return node.position ? { ...image, position: node.position } : image
  })
}
