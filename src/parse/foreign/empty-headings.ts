// `## ` alone on its line, left by a converter for an empty line in a heading's style → nothing.
import type { Root, RootContent } from 'mdast'
import { eachParent } from '../display-math.ts'

export function emptyHeadings(tree: Root): void {
  eachParent(tree, (parent) => {
    if (parent.children.some(isEmpty)) parent.children = (parent.children as RootContent[]).filter((node) => !isEmpty(node)) as typeof parent.children
  })
}

function isEmpty(node: { readonly type: string; readonly children?: readonly unknown[] }): boolean {
  return node.type === 'heading' && node.children?.length === 0
}
