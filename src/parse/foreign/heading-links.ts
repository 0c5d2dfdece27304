// `[Name of a heading]`, `[words][Name of a heading]` → a link to that heading.
import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit, SKIP } from 'unist-util-visit'
import { headingId } from '../heading-id.ts'

export function headingLinks(tree: Root): void {
  const ids = new Map<string, string>()
  visit(tree, 'heading', (heading) => { ids.set(key(toString(heading)), heading.data?.attributes?.label || headingId(toString(heading))) })
  ids.delete('')
  if (ids.size === 0) return
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'heading' || parent.type === 'link' || !node.value.includes('[')) return undefined
    const parts = split(node, ids)
    if (parts.length === 1) return undefined
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function split(node: Text, ids: ReadonlyMap<string, string>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(/\[([^[\]]{3,})\](?:\[([^[\]]*)\])?/g)) {
    const id = ids.get(key(match[2] || (match[1] ?? '')))
    if (id === undefined) continue
    if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) })
    const link: Link = { type: 'link', url: `#${id}`, children: [{ type: 'text', value: match[1] ?? '' }] }
    parts.push(node.position ? { ...link, position: node.position } : link)
    from = match.index + match[0].length
  }
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
  return parts
}

function key(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
