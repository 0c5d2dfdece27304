// ```` ```{#lst:x .python caption="…"} ````, or a paragraph `Listing: Caption {#lst:x}` beside the code: a listing with its caption before it.
import type { Code, Paragraph, Root, RootContent } from 'mdast'
import type { Attributes, ListingCaption } from '../model/nodes.ts'
import { leadingAttributes, noAttributes, trailingAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { parseInline } from './inline.ts'

export function listings(tree: Root): void {
  eachParent(tree, (parent) => {
    const nodes = parent.children as RootContent[]
    if (!nodes.some(({ type }) => type === 'code')) return
    const children: RootContent[] = []
    for (const [i, node] of nodes.entries()) {
      const caption = node.type === 'paragraph' ? asCaption(node) : null
      if (node.type === 'code') children.push(...captionOf(node, children.at(-1)), withoutMeta(node))
      else if (caption && children.at(-1)?.type === 'code' && children.at(-2)?.type !== 'listingCaption') children.splice(-1, 0, caption)
      else if (caption && nodes[i + 1]?.type === 'code') children.push(caption)
      else children.push(node)
    }
    parent.children = children as typeof parent.children
  })
}

/** Code that names its label or caption in its own attributes. */
function captionOf(code: Code, before: RootContent | undefined): ListingCaption[] {
  const attributes = attributesOf(code)
  const text = attributes.values['caption'] ?? attributes.values['lst-cap'] ?? ''
  if (before?.type === 'listingCaption' || (text === '' && !attributes.label.startsWith('lst:'))) return []
  return [{ type: 'listingCaption', attributes, children: parseInline(text), ...(code.position ? { position: code.position } : {}) }]
}

// ```` ```python {#lst:x} ````
function attributesOf({ data, meta }: Code): Attributes {
  return data?.attributes ?? leadingAttributes(meta ?? '')?.attributes ?? noAttributes
}

function withoutMeta(code: Code): Code {
  const { attributes: _, ...data } = code.data ?? {}
  return { ...code, meta: null, data }
}

function asCaption(paragraph: Paragraph): ListingCaption | null {
  const first = paragraph.children[0]
  const last = paragraph.children.at(-1)
  if (first?.type !== 'text' || last?.type !== 'text') return null
  const tail = trailingAttributes(last.value)
  const start = /^(?:Listing|Листинг):\s+/u.exec(first.value) ?? (tail?.attributes.label.startsWith('lst:') ? /^:\s+/u.exec(first.value) : null)
  if (!start) return null
  const children = structuredClone(paragraph.children)
  const end = children.at(-1)
  if (tail && end?.type === 'text') end.value = tail.rest
  const opening = children[0]
  if (opening?.type === 'text') opening.value = opening.value.slice(start[0].length)
  return { type: 'listingCaption', attributes: tail?.attributes ?? noAttributes, children, ...(paragraph.position ? { position: paragraph.position } : {}) }
}
