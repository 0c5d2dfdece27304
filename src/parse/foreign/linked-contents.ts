// contents-made: a table of contents left by a word processor or an editor as a run of links to the paper's own headings.
import type { List, ListItem, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { toldLines } from '../pasted/told-lines.ts'
import { shownMarkup, type FindIn } from './finding.ts'

const fewest = 3

export function linkedContents(tree: Root, find: FindIn): void {
  let run: RootContent[] = []
  const end = (): void => {
    const [first] = run
    const count = run.reduce((sum, node) => sum + (node.type === 'list' ? linksIn(node) : 1), 0)
    if (first && count >= fewest) find(first, 'contents-made', { found: shownMarkup(toString(first.type === 'list' ? first.children[0]?.children[0] : first)), lines: toldLines(run.flatMap(linesOf)) })
    run = []
  }
  for (const node of tree.children) {
    if (isEntry(node)) run.push(node)
    else end()
  }
  end()
}

function linesOf({ position }: RootContent): readonly number[] {
  const from = (position?.start.line ?? 1) - 1
  return Array.from({ length: (position?.end.line ?? from + 1) - from }, (_, i) => from + i)
}

function isEntry(node: Nodes): boolean {
  if (node.type === 'list') return node.children.every(isItem)
  return node.type === 'paragraph' && node.children.every((child) => isOwnLink(child) || child.type === 'break' || (child.type === 'text' && child.value.trim() === '') || ((child.type === 'strong' || child.type === 'emphasis') && child.children.every(isOwnLink)))
}

function isItem({ children }: ListItem): boolean {
  return children.length > 0 && children.every(isEntry)
}

function isOwnLink(node: Nodes): boolean {
  return node.type === 'link' && node.url.startsWith('#')
}

function linksIn(list: List): number {
  return list.children.reduce((sum, { children }) => sum + children.reduce((inner, child) => inner + (child.type === 'list' ? linksIn(child) : 1), 0), 0)
}
