// The ordered lists of a paper → the number each item is printed with, what opens its list, and where a reference leads.
import type { List, ListItem, Nodes, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { anchorOf } from '../model/anchor.ts'
import type { NumberedItem } from '../model/numbered-item.ts'
import type { Paper } from '../model/paper.ts'

export type ItemNumbering = ReadonlyMap<ListItem, NumberedItem>

/** Items keep the numbers they were typed with; `numbering: through` counts the items of a resolution's own lists on. */
export function numberedItems(tree: Root, paper: Pick<Paper, 'id' | 'kind' | 'numbering'>): ItemNumbering {
  const found = new Map<ListItem, NumberedItem>()
  let through = 0
  let decisions = 0
  visit(tree, 'list', (list, index, parent) => {
    if (!list.ordered) return
    const isDecision = paper.kind === 'resolution' && parent?.type === 'root'
    const lead = leadIn(parent, index)
    let expected = list.start ?? 1
    for (const item of list.children) {
      const number = isDecision && paper.numbering === 'through' ? ++through : item.data?.typed ?? expected
      const label = labelOf(item)
      const own = label !== '' ? label.replace(':', '-') : isDecision ? `decision-${decisions + 1}` : ''
      if (isDecision) decisions++
      found.set(item, { label, number, lead, anchor: own === '' ? '' : anchorOf(paper.id, own) })
      expected = number + 1
    }
  })
  return found
}

/** The items of a resolution's own lists, in order. */
export function itemsOfResolution(tree: Root, paper: Pick<Paper, 'id' | 'kind' | 'numbering'>): readonly NumberedItem[] {
  const numbering = numberedItems(tree, paper)
  return tree.children.filter((node): node is List => node.type === 'list').flatMap((list) => list.children.flatMap((item) => numbering.get(item) ?? []))
}

function labelOf(item: ListItem): string {
  const label = item.data?.attributes?.label ?? ''
  return label.startsWith('item:') ? label : ''
}

// The last sentence of the paragraph above: a lead-in often ends a long one.
function leadIn(parent: Parents | undefined, index: number | undefined): string {
  const before = index === undefined ? undefined : (parent?.children as readonly Nodes[] | undefined)?.[index - 1]
  const sentence = before?.type === 'paragraph' ? toString(before).split(/(?<=[.!?…])\s+/u).at(-1) ?? '' : ''
  return sentence.replace(/[\s:]+$/u, '')
}
