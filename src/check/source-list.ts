// The list of sources typed under its heading: the numbers of its items and where they stand.
import type { Heading, ListItem, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { headsSources } from '../model/sources-heading.ts'

export interface SourceList {
  /** Index of its heading in the tree: citations stand before it. */
  readonly start: number
  readonly items: ReadonlyMap<number, ListItem>
}

export function isListHeading(heading: Heading | Paragraph): boolean {
  return headsSources(toString(heading))
}

/** Null where none is typed: a list may be made from a file. */
export function sourceListOf({ children }: Root): SourceList | null {
  const start = children.findLastIndex((node) => node.type === 'heading' && isListHeading(node))
  const end = children.findIndex((node, index) => index > start && node.type === 'heading')
  const lists = start < 0 ? [] : children.slice(start + 1, end < 0 ? undefined : end).flatMap((node) => (node.type === 'list' && node.ordered === true ? [node] : []))
  const items = lists.flatMap((list) => list.children.map((item, index): [number, ListItem] => [item.data?.typed ?? (list.start ?? 1) + index, item]))
  if (items.length === 0) return null
  // Items typed «1. 1. 1.» are counted as Markdown counts them.
  const counted = new Set(items.map(([number]) => number)).size === items.length ? items : items.map(([, item], index): [number, ListItem] => [index + 1, item])
  return { start, items: new Map(counted) }
}
