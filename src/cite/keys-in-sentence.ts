// `@key` and `@key [с. 12]` in running text → citations, where the key is one of the bibliography's: other words with «@» stay as they are.
import type { PhrasingContent, Root, Text } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import type { Citation } from '../model/nodes.ts'

const mention = /(?<![\p{L}\p{N}_.@/\\])(-?)@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)(\s*\[[^[\]@]*\])?/gu

export function keysInSentence(tree: Root, known: ReadonlySet<string>): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || !parent || index === undefined || !node.value.includes('@')) return undefined
    const parts = partsOf(node, known)
    if (parts.length === 1) return undefined
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function partsOf(node: Text, known: ReadonlySet<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(mention)) {
    const key = match[2] ?? ''
    if (!known.has(key)) continue
    if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) })
    const citation: Citation = { type: 'citation', keys: [key], value: match[0] }
    parts.push(node.position ? { ...citation, position: placeWithin(node, match.index) } : citation)
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
  return parts
}

function placeWithin({ value, position }: Text, index: number): NonNullable<Text['position']> {
  const { line = 1, column = 1 } = position?.start ?? {}
  const before = value.slice(0, index).split('\n')
  const at = { line: line + before.length - 1, column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : column + index }
  return { start: at, end: at }
}
