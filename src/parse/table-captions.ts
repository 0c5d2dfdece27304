// A paragraph `: Caption {#tbl:x}` beside a table is its caption; it is moved before the table.
import type { Paragraph, Root, RootContent } from 'mdast'
import type { TableCaption } from '../model/nodes.ts'
import { noAttributes, trailingAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'

export function tableCaptions(tree: Root): void {
  eachParent(tree, (parent) => {
    const children: RootContent[] = []
    const nodes = parent.children as RootContent[]
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as RootContent
      const caption = node.type === 'paragraph' ? asCaption(node) : null
      // The table above has the first claim, unless it has its caption already.
      if (caption && children.at(-1)?.type === 'table' && children.at(-2)?.type !== 'tableCaption') children.splice(-1, 0, caption)
      else if (caption && nodes[i + 1]?.type === 'table') children.push(caption)
      else children.push(node)
    }
    parent.children = children as typeof parent.children
  })
}

function asCaption(paragraph: Paragraph): TableCaption | null {
  const first = paragraph.children[0]
  if (first?.type !== 'text') return null
  const start = /^(?::|(?:Table|Таблица):)\s+/u.exec(first.value)
  if (!start) return null
  const children = structuredClone(paragraph.children)
  const opening = children[0]
  if (opening?.type === 'text') opening.value = opening.value.slice(start[0].length)
  const last = children.at(-1)
  const tail = last?.type === 'text' ? trailingAttributes(last.value) : null
  if (tail && last?.type === 'text') last.value = tail.rest
  const caption: TableCaption = { type: 'tableCaption', attributes: tail?.attributes ?? noAttributes, children }
  if (paragraph.position) caption.position = paragraph.position
  return caption
}
