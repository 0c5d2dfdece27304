// A list of sources → its place in the paper: where `::: {#refs}` asks for it, under its own heading, else at the end with a heading.
import type { Heading, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { isListHeading } from '../check/source-list.ts'
import type { Sources } from '../model/nodes.ts'

/** Changes the tree. */
export function placeList(tree: Root, list: Sources, heading: string): void {
  if (fillAsked(tree, list)) return
  const { children } = tree
  const at = children.findLastIndex((node) => node.type === 'heading' && isListHeading(node))
  if (at < 0) {
    children.splice(lastText(children) + 1, 0, headingOf(heading, children), list)
    return
  }
  const next = children.findIndex((node, index) => index > at && node.type === 'heading')
  const section = children.slice(0, next < 0 ? undefined : next)
  children.splice(lastText(section) + 1, 0, list)
}

function fillAsked(tree: Root, list: Sources): boolean {
  let filled = false
  visit(tree, 'sources', (asked) => {
    if (filled) return
    Object.assign(asked, { ...list, position: asked.position })
    filled = true
  })
  return filled
}

function lastText(nodes: readonly RootContent[]): number {
  return nodes.findLastIndex((node) => node.type !== 'footnoteDefinition' && node.type !== 'definition')
}

function headingOf(words: string, nodes: readonly RootContent[]): Heading {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  return { type: 'heading', depth: depths.length === 0 ? 2 : (Math.min(...depths) as Heading['depth']), children: [{ type: 'text', value: words }] }
}
