// items-in-order: numbers typed before the items of a list follow one another.
import type { List, ListItem, Parent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function itemsInOrder(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, (node) => {
    if ('children' in node && node.type !== 'list') found.push(...outOfOrder(node as Parent, paper))
  })
  return found
}

function outOfOrder(parent: Parent, paper: Paper): readonly Problem[] {
  let before = 0
  return parent.children.flatMap((node) => {
    // «1.2. …» counts under 1.
    if (node.type === 'paragraph') before = Number(/^(\d{1,2})\.\d{1,2}[.)]?\s/.exec(toString(node))?.[1] ?? before)
    if (node.type !== 'list' || !node.ordered) return []
    const items = numbered(node)
    // Items of a resolution may stand apart, each a list of its own to Markdown.
    const last = paper.kind === 'resolution' && items[0]?.number !== 1 ? before : (items[0]?.number ?? 1) - 1
    before = items.at(-1)?.number ?? before
    return isCounted(items) ? gapsIn(items, last, paper) : []
  })
}

interface Numbered {
  readonly item: ListItem
  readonly number: number
}

function numbered(list: List): readonly Numbered[] {
  return list.children.map((item, index) => ({ item, number: item.data?.typed ?? (list.start ?? 1) + index }))
}

// «1. 1. 1.» leaves the counting to Markdown.
function isCounted(items: readonly Numbered[]): boolean {
  return items.length < 2 || new Set(items.map(({ number }) => number)).size > 1
}

// «1. 2. 3. 1. 2.»: another list begins under the first. After an item or two a 1 is more likely out of place.
function isWhole(items: readonly Numbered[]): boolean {
  const begin = Math.max(0, items.findLastIndex(({ number }) => number === 1))
  const run = items.slice(begin)
  const [first] = run
  return first !== undefined && (first.number === 1 || run.length > 2) && run.every(({ number }, step) => number === first.number + step)
}

function gapsIn(items: readonly Numbered[], last: number, paper: Paper): readonly Problem[] {
  return items.flatMap(({ item, number }, index) => {
    const before = items[index - 1]?.number ?? last
    return number === before + 1 || (number === 1 && isWhole(items.slice(0, index))) ? [] : [problemAt({ file: paper.file, ...item.position?.start }, 'items-in-order', { found: String(number), expected: String(before) })]
  })
}
