// The list of sources typed under its heading: the numbers of its items and where they stand.
import type { Heading, ListItem, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

export interface SourceList {
  /** Index of its heading in the tree: citations stand before it. */
  readonly start: number
  readonly items: ReadonlyMap<number, ListItem>
}

const names = /^(\d+[.)]?\s*)?((список\s+(использованн\p{L}+\s+|цитируем\p{L}+\s+)?(литературы|источников|библиографии)(\s+и\s+\p{L}+)?)|(использованн\p{L}+\s+)?(литература|источники)|библиографи\p{L}+(\s+список|\s+ссылки)?|библиографический список|references|bibliography|works cited|literature|sources|список (?:використан\p{L}+ )?(?:літератури|джерел)(?: (?:та|і) \p{L}+)?|використан\p{L}+ (?:література|джерела)|(?:перелік|список) (?:посилань|джерел)|література|літаратура|спіс літаратуры|literatur(?:verzeichnis|hinweise|a)?|quellen(?:verzeichnis)?|bibliographie|références(?: bibliographiques)?|bibliografía|referencias(?: bibliográficas)?|referências(?: bibliográficas)?|bibliografia|piśmiennictwo|riferimenti bibliografici)[.:]?$/iu

export function isListHeading(heading: Heading | Paragraph): boolean {
  return names.test(toString(heading).trim())
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
