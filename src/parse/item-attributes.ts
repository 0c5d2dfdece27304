// A list item that ends in `{#item:x responsible="…" due=…}` keeps them as data: they change no printed text.
import type { ListItem, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { trailingAttributes } from './attributes.ts'

export function itemAttributes(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    const paragraph = firstParagraph(item)
    const last = paragraph?.children.at(-1)
    const tail = last?.type === 'text' ? trailingAttributes(last.value) : null
    if (!tail || last?.type !== 'text' || !concernsItem(tail.attributes)) return
    last.value = tail.rest
    item.data = { ...item.data, attributes: tail.attributes }
  })
}

function concernsItem(attributes: NonNullable<ReturnType<typeof trailingAttributes>>['attributes']): boolean {
  return attributes.label.startsWith('item:') || 'responsible' in attributes.values || 'due' in attributes.values
}

function firstParagraph(item: ListItem): Paragraph | undefined {
  return item.children.find((child) => child.type === 'paragraph')
}
