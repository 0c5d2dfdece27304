// A paper whose list of sources is typed → its entries as authors and years call them, and the rest of the text.
import type { Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { firstAuthor, sameAuthor } from '../parse/entry-opening.ts'
import { paragraphLines } from '../parse/paragraph-lines.ts'
import { letteredYears } from './lettered-years.ts'
import { wordsIn } from './same-surname.ts'
import { isListHeading } from './source-list.ts'

export interface Entry {
  /** Null where it begins with a title. */
  readonly author: string | null
  readonly words: ReadonlySet<string>
  /** Every number that may be its year. */
  readonly years: readonly string[]
  readonly node: Nodes
}

export interface EntryList {
  readonly entries: readonly Entry[]
  /** Everything but the lists. */
  readonly text: Root
}

/** Null where no list is typed under its heading. */
export function entryListOf({ children }: Root): EntryList | null {
  const inList = new Set<RootContent>()
  let depth = 0
  for (const node of children) {
    if (node.type === 'heading' && (depth === 0 || node.depth <= depth)) depth = isListHeading(node) ? node.depth : 0
    if (depth > 0 && node.type !== 'footnoteDefinition') inList.add(node)
  }
  const entries = withAuthors([...inList].flatMap(typedIn))
  return entries.length === 0 ? null : { entries, text: { type: 'root', children: children.filter((node) => !inList.has(node)) } }
}

interface Typed {
  readonly text: string
  readonly node: Nodes
}

function typedIn(node: RootContent): readonly Typed[] {
  if (node.type === 'list') return node.children.map((item) => ({ text: item.children.map((child) => toString(child)).join(' '), node: item }))
  if (node.type === 'heading') return []
  if (node.type !== 'paragraph') return 'children' in node ? (node.children as RootContent[]).flatMap(typedIn) : []
  const lines = node.children.some(({ type }) => type === 'break') ? paragraphLines(node).map((line) => line.map((child) => toString(child)).join('')) : []
  // Lines that the author has ended by hand are entries where each has a year.
  return lines.length > 1 && lines.every((line) => letteredYears(line).length > 0) ? lines.map((text) => ({ text, node })) : [{ text: toString(node), node }]
}

function withAuthors(typed: readonly Typed[]): readonly Entry[] {
  let above: string | null = null
  return typed.map(({ text, node }) => {
    const author: string | null = sameAuthor.test(text.trimStart()) ? above : firstAuthor(text)
    above = author
    return { author, words: wordsIn(`${author ?? ''} ${text}`), years: letteredYears(text).map(({ year }) => year), node }
  })
}
