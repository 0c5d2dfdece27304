// A paragraph `: Caption {#tbl:x}` beside a table is its caption; it is moved before the table.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Attributes, TableCaption } from '../model/nodes.ts'
import { noAttributes, trailingAttributes } from './attributes.ts'
import { eachParent } from './display-math.ts'
import { isHtmlTable } from './foreign/html-table.ts'
import { parseInline } from './inline.ts'

export function tableCaptions(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    const children: RootContent[] = []
    const nodes = parent.children as RootContent[]
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as RootContent
      const caption = node.type === 'paragraph' ? asCaption(node, source) : null
      // The table above has the first claim, unless it has its caption already.
      if (caption && isTable(children.at(-1)) && children.at(-2)?.type !== 'tableCaption') children.splice(-1, 0, caption)
      else if (caption && isTable(nodes[i + 1])) children.push(caption)
      else children.push(node)
    }
    parent.children = children as typeof parent.children
  })
}

function isTable(node: RootContent | undefined): boolean {
  return node?.type === 'table' || isHtmlTable(node)
}

interface Taken {
  readonly children: PhrasingContent[]
  readonly attributes: Attributes
}

// Emphasis and formulas in the values of attributes are still theirs: then the words are read anew without them.
function withoutAttributes(children: PhrasingContent[], { position }: Paragraph, source: string): Taken {
  const last = children.at(-1)
  const tail = last?.type === 'text' ? trailingAttributes(last.value) : null
  if (tail && last?.type === 'text') last.value = tail.rest
  if (tail) return { children, attributes: tail.attributes }
  const whole = trailingAttributes(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
  return whole ? { children: parseInline(whole.rest), attributes: whole.attributes } : { children, attributes: noAttributes }
}

function asCaption(paragraph: Paragraph, source: string): TableCaption | null {
  const first = paragraph.children[0]
  if (first?.type !== 'text') return null
  const start = /^(?::|(?:Table|Таблица):)\s+/u.exec(first.value)
  if (!start) return null
  const { children, attributes } = withoutAttributes(structuredClone(paragraph.children), paragraph, source)
  const opening = children[0]
  if (opening?.type === 'text') opening.value = opening.value.slice(start[0].length)
  const caption: TableCaption = { type: 'tableCaption', attributes, children }
  if (paragraph.position) caption.position = paragraph.position
  return caption
}
