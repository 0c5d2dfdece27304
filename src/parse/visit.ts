// A tree → each of its nodes visited, a node before those within it.
// As `visit` of unist-util-visit, which makes and names a function for every node: dozens of walks over a paper were a tenth of what it takes to set it.
import type { Node, Parent } from 'unist'
import type { visit as Visit } from 'unist-util-visit'

/** A visitor answers so where the nodes within its node are to be left out. */
export const SKIP = 'skip'

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => typeof SKIP | boolean | number | readonly [typeof SKIP, number] | null | undefined | void

/** `type`: of the nodes that are wanted. A visitor may answer SKIP, `false` to end the walk, the index of the sibling to go on with, or SKIP together with it. */
export const visit = ((tree: Node, type: string | Visitor, visitor: Visitor) => {
  if (typeof type === 'string') visitFrom(tree, undefined, undefined, type, visitor)
  else visitFrom(tree, undefined, undefined, '', type)
}) as typeof Visit

/** The index of the sibling to go on with; -1 where the walk ends. */
function visitFrom(node: Node, index: number | undefined, parent: Parent | undefined, type: string, visitor: Visitor): number {
  const answer = type === '' || node.type === type ? visitor(node, index, parent) : undefined
  if (answer === false) return -1
  const isSkipped = answer === SKIP || (Array.isArray(answer) && answer[0] === SKIP)
  // A visitor may change the siblings of its node: they are looked at anew after each.
  if (!isSkipped && isParent(node)) for (let at = 0; at < node.children.length;) {
    at = visitFrom(node.children[at] as Node, at, node, type, visitor)
    if (at < 0) return -1
  }
  if (typeof answer === 'number') return answer
  return Array.isArray(answer) ? answer[1] as number : (index ?? 0) + 1
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
