// `> [!NOTE]` of GitHub, `> [!tip] Title` of Obsidian → a block set apart.
import type { Blockquote, Paragraph, Root, RootContent } from 'mdast'
import type { Division } from '../../model/nodes.ts'
import { eachParent } from '../display-math.ts'
import { parseInline } from '../inline.ts'
import { calloutKind } from './division-names.ts'

export function alerts(tree: Root): void {
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).map((node) => (node.type === 'blockquote' ? asAlert(node) ?? node : node)) as typeof parent.children
  })
}

function asAlert(quote: Blockquote): Division | null {
  const paragraph = quote.children[0]
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  const sign = first?.type === 'text' ? /^\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/.exec(first.value) : null
  const kind = calloutKind((sign?.[1] ?? '').toLowerCase()) ?? 'note'
  if (!sign || first?.type !== 'text' || paragraph?.type !== 'paragraph') return null
  first.value = first.value.slice(sign[0].length)
  const isEmpty = paragraph.children.length === 1 && first.value === ''
  const title = (sign[2] ?? '').trim()
  const head: Paragraph[] = title === '' ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children: parseInline(title) }] }]
  return { type: 'division', kind, children: [...head, ...(isEmpty ? quote.children.slice(1) : quote.children)], ...(quote.position ? { position: quote.position } : {}) }
}
