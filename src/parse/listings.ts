// ```` ```{#lst:x .python caption="…"} ````, or a paragraph `Listing: Caption {#lst:x}` or «Листинг 1 – Подсчёт» beside the code: a listing with its caption before it, and the number typed.
import type { Code, Paragraph, Root, RootContent } from 'mdast'
import type { Attributes, ListingCaption } from '../model/nodes.ts'
import { leadingAttributes, noAttributes, trailingAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { parseInline } from './inline.ts'
import { typedData, typedIn, typedLabel } from './typed-label.ts'

const ofListing = typedLabel('Листинг|Лістинг|Лістынг|Listing', 'Алгоритм|Программа|Код|Скрипт|Фрагмент|Algorithm|Code|Program|Script|Snippet|Listado')

export function listings(tree: Root): void {
  eachParent(tree, (parent) => {
    const nodes = parent.children as RootContent[]
    if (!nodes.some(({ type }) => type === 'code')) return
    const children: RootContent[] = []
    const captions = nodes.map((node) => (node.type === 'paragraph' ? asCaption(node) : null))
    const isAbove = standAbove(nodes, captions)
    for (const [i, node] of nodes.entries()) {
      const caption = captions[i]
      if (caption?.data?.typedNumber !== undefined && isAbove && nodes[i + 1]?.type === 'code') children.push(caption)
      else if (node.type === 'code') children.push(...captionOf(node, children.at(-1)), withoutMeta(node))
      else if (caption && children.at(-1)?.type === 'code' && children.at(-2)?.type !== 'listingCaption') children.splice(-1, 0, caption)
      else if (caption && nodes[i + 1]?.type === 'code') children.push(caption)
      else children.push(node)
    }
    parent.children = children as typeof parent.children
  })
}

/** Whether the author puts numbered captions above their code: a caption between two blocks of code may belong to either. */
function standAbove(nodes: readonly RootContent[], captions: readonly (ListingCaption | null)[]): boolean {
  const isCode = (i: number): boolean => nodes[i]?.type === 'code'
  const count = (stands: (i: number) => boolean): number => captions.filter((caption, i) => caption?.data?.typedNumber !== undefined && stands(i)).length
  return count((i) => isCode(i + 1) && !isCode(i - 1)) >= count((i) => isCode(i - 1) && !isCode(i + 1))
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
  const children = structuredClone(paragraph.children)
  const end = children.at(-1)
  const tail = end?.type === 'text' ? trailingAttributes(end.value) : null
  if (tail && end?.type === 'text') end.value = tail.rest
  const caption = { type: 'listingCaption' as const, attributes: tail?.attributes ?? noAttributes, ...(paragraph.position ? { position: paragraph.position } : {}) }
  const typed = typedIn(children, ofListing)
  if (typed) return { ...caption, children: typed.words, data: typedData(typed) }
  const [first] = children
  if (first?.type !== 'text' || end?.type !== 'text') return null
  const start = /^(?:Listing|Листинг):\s+/u.exec(first.value) ?? (tail?.attributes.label.startsWith('lst:') ? /^:\s+/u.exec(first.value) : null)
  if (!start) return null
  first.value = first.value.slice(start[0].length)
  return { ...caption, children }
}
