// A hyphen with nothing after it, left by a word processor → no item: on paper its dash would stand alone, over the words below. A number alone may still be meant for them.
import type { List, Nodes, Root, RootContent } from 'mdast'
import { eachParent } from '../display-math.ts'
import type { FindIn } from './finding.ts'

export function emptyItems(tree: Root, find: FindIn): void {
  eachParent(tree, (parent) => {
    if (!parent.children.some((node) => node.type === 'list' && node.ordered !== true && node.children.some(isEmpty))) return
    parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => (node.type === 'list' && node.ordered !== true ? filled(node, find) : [node])) as typeof parent.children
  })
}

function filled(list: List, find: FindIn): List[] {
  const empty = list.children.filter(isEmpty)
  const [first] = empty
  if (!first) return [list]
  find(first, 'item-filled', { expected: String(empty.length) })
  list.children = list.children.filter((item) => !empty.includes(item))
  return list.children.length > 0 ? [list] : []
}

function isEmpty(node: Nodes): boolean {
  return node.type === 'listItem' && node.children.length === 0
}
