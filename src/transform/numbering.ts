// Figures, tables, formulas and notes of a paper → their numbers, per paper, in reading order.
import type { FootnoteDefinition, Heading, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Math } from 'mdast-util-math'
import type { ReferencePrefix } from '../model/nodes.ts'
import type { Paper } from '../model/paper.ts'
import { headingNumbers, typedNumber } from './heading-numbers.ts'
import { numberedItems, type ItemNumbering } from './numbered-items.ts'

export interface NumberedThing {
  readonly prefix: ReferencePrefix
  /** As printed; of a heading the number before its words, '' when there is none. */
  readonly number: string
  readonly node: Nodes
}

export interface Numbering {
  /** Number of a figure, table caption or formula; of a heading its place among the headings. */
  readonly numberOf: ReadonlyMap<Nodes, number>
  /** Numbers printed before the words of headings. */
  readonly headings: ReadonlyMap<Heading, string>
  /** `fig:x` → what it is and its number as printed. */
  readonly labels: ReadonlyMap<string, NumberedThing>
  readonly items: ItemNumbering
  /** Labels that stand twice, with the later node. */
  readonly repeated: readonly { readonly label: string; readonly node: Nodes }[]
  /** Note identifiers in the order of their first calls. */
  readonly noteOrder: readonly string[]
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

export function numberThings(tree: Root, paper: Pick<Paper, 'id' | 'kind' | 'numbering'>, numberHeadings = false): Numbering {
  const headings: ReadonlyMap<Heading, string> = numberHeadings ? headingNumbers(tree) : new Map()
  const numberOf = new Map<Nodes, number>()
  const labels = new Map<string, NumberedThing>()
  const repeated: { label: string; node: Nodes }[] = []
  const counts: Record<string, number> = {}
  const count = (prefix: ReferencePrefix, node: Nodes, label: string): void => {
    const number = (counts[prefix] = (counts[prefix] ?? 0) + 1)
    numberOf.set(node, number)
    name(prefix, node, label, String(number))
  }
  const name = (prefix: ReferencePrefix, node: Nodes, label: string, number: string): void => {
    if (label === '') return
    const key = label.startsWith(`${prefix}:`) ? label : `${prefix}:${label}`
    if (labels.has(key)) repeated.push({ label: key, node })
    else labels.set(key, { prefix, number, node })
  }
  visit(tree, (node) => {
    if (node.type === 'figure') count('fig', node, node.attributes.label)
    else if (node.type === 'tableCaption') count('tbl', node, node.attributes.label)
    else if (node.type === 'listingCaption') count('lst', node, node.attributes.label)
    else if (node.type === 'math' && labelOf(node) !== '') count('eq', node, labelOf(node))
    else if (node.type === 'heading') {
      numberOf.set(node, (counts['heading'] = (counts['heading'] ?? 0) + 1))
      name('sec', node, node.data?.attributes?.label ?? '', headings.get(node) ?? typedNumber(node))
    }
  })
  const items = numberedItems(tree, paper)
  for (const [node, { label, number }] of items) name('item', node, label, String(number))
  return { numberOf, headings, labels, items, repeated, ...noteOrder(tree) }
}

function labelOf(node: Math): string {
  return node.data?.attributes?.label ?? ''
}

// A note called inside another note comes after it.
function noteOrder(tree: Root): Pick<Numbering, 'noteOrder' | 'notes'> {
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node) => { if (!notes.has(node.identifier)) notes.set(node.identifier, node) })
  const order: string[] = []
  const collect = (node: Nodes): void => visit(node, (child) => {
    if (child.type === 'footnoteDefinition' && child !== node) return 'skip'
    if (child.type === 'footnoteReference' && !order.includes(child.identifier) && notes.has(child.identifier)) order.push(child.identifier)
    return undefined
  })
  collect(tree)
  for (let i = 0; i < order.length; i++) {
    const note = notes.get(order[i] ?? '')
    if (note) collect(note)
  }
  return { noteOrder: order, notes }
}
