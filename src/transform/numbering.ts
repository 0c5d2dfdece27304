// Figures, tables, formulas and notes of a paper → their numbers, per paper, in reading order.
import type { FootnoteDefinition, Heading, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Math } from 'mdast-util-math'
import type { Figure, FigureGroup, ReferencePrefix } from '../model/nodes.ts'
import type { Paper } from '../model/paper.ts'
import { addressesOf, headingAddresses } from './heading-addresses.ts'
import { headingNumbers, typedNumber } from './heading-numbers.ts'
import { printedNumbers } from './printed-numbers.ts'
import { numberedItems, type ItemNumbering } from './numbered-items.ts'

export interface NumberedThing {
  readonly prefix: ReferencePrefix
  /** As printed; of a heading the number before its words, '' when there is none. */
  readonly number: string
  readonly node: Nodes
  /** What its anchor is made of. */
  readonly place: string
}

export interface Numbering {
  /** Number of a figure, table caption or formula; of a heading its place among the headings. */
  readonly numberOf: ReadonlyMap<Nodes, number>
  /** Of figures and captions of tables and listings, what is printed: authors may have typed other numbers. '' for none. */
  readonly printedOf: ReadonlyMap<Nodes, string>
  /** Numbers printed before the words of headings. */
  readonly headings: ReadonlyMap<Heading, string>
  /** `fig:x` → what it is and its number as printed. */
  readonly labels: ReadonlyMap<string, NumberedThing>
  /** Letters of the pictures of a group. */
  readonly letterOf: ReadonlyMap<Nodes, string>
  /** What the anchors of groups and of their pictures are made of. */
  readonly placeOf: ReadonlyMap<Nodes, string>
  /** Labels, and the names pandoc gives to headings → what their anchors are made of. */
  readonly named: ReadonlyMap<string, string>
  readonly items: ItemNumbering
  /** Labels that stand twice, with the later node. */
  readonly repeated: readonly { readonly label: string; readonly node: Nodes }[]
  /** Note identifiers in the order of their first calls. */
  readonly noteOrder: readonly string[]
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

export function numberThings(tree: Root, paper: Pick<Paper, 'id' | 'kind' | 'numbering'> & Partial<Pick<Paper, 'lang'>>, numberHeadings = false): Numbering {
  const headings: ReadonlyMap<Heading, string> = numberHeadings ? headingNumbers(tree) : new Map()
  const numberOf = new Map<Nodes, number>()
  const printedOf = printedNumbers(tree)
  const labels = new Map<string, NumberedThing>()
  const repeated: { label: string; node: Nodes }[] = []
  const counts: Record<string, number> = {}
  const count = (prefix: ReferencePrefix, node: Nodes, label: string): number => {
    const number = (counts[prefix] = (counts[prefix] ?? 0) + 1)
    numberOf.set(node, number)
    name(prefix, node, label, printedOf.get(node) || String(number), `${prefix}-${number}`)
    return number
  }
  const name = (prefix: ReferencePrefix, node: Nodes, label: string, number: string, place = `${prefix}-${number}`): void => {
    if (label === '') return
    const key = label.startsWith(`${prefix}:`) ? label : `${prefix}:${label}`
    if (labels.has(key)) repeated.push({ label: key, node })
    else labels.set(key, { prefix, number, node, place })
  }
  const letterOf = new Map<Nodes, string>()
  const placeOf = new Map<Nodes, string>()
  // The paper itself is where its title stands.
  const { titleHeading } = tree.data ?? {}
  const named = new Map(titleHeading === undefined ? [] : addressesOf(titleHeading, new Map()).map((id) => [id, '']))
  const group = (node: FigureGroup): void => {
    const number = count('fig', node as Nodes, node.attributes.label)
    const printed = printedOf.get(node as Nodes) ?? String(number)
    placeOf.set(node as Nodes, `fig-${number}`)
    node.children.filter((child) => child.type === 'figure').forEach((child, i) => {
      const letter = letters[paper.lang ?? 'en'][i] ?? String(i + 1)
      numberOf.set(child as Nodes, number)
      letterOf.set(child as Nodes, letter)
      placeOf.set(child as Nodes, `fig-${number}-${i + 1}`)
      name('fig', child as Nodes, (child as Figure).attributes.label, paper.lang === 'ru' ? `${printed},\u00A0${letter}` : `${printed}${letter}`, `fig-${number}-${i + 1}`)
    })
  }
  visit(tree, (node) => {
    if (node.type === 'figureGroup' && !node.apart) {
      group(node)
      return 'skip'
    }
    if (node.type === 'figure') count('fig', node, node.attributes.label)
    else if (node.type === 'tableCaption') count('tbl', node, node.attributes.label)
    else if (node.type === 'listingCaption') count('lst', node, node.attributes.label)
    else if (node.type === 'math' && labelOf(node) !== '') {
      // A number the author typed is kept; the next ones go on from it.
      const typed = numberOfTag(node)
      if (typed !== null) counts['eq'] = Math.max(typed - 1, 0)
      count('eq', node, labelOf(node))
    } else if (node.type === 'heading') {
      numberOf.set(node, (counts['heading'] = (counts['heading'] ?? 0) + 1))
      const place = `h-${counts['heading']}`
      name('sec', node, node.data?.attributes?.label ?? '', headings.get(node) ?? typedNumber(node), place)
      for (const id of headingAddresses(node, named)) named.set(id, place)
    }
    return undefined
  })
  for (const [label, { place }] of labels) named.set(label, place)
  const items = numberedItems(tree, paper)
  for (const [node, { label, number }] of items) name('item', node, label, String(number))
  return { numberOf, printedOf, letterOf, placeOf, named, headings, labels, items, repeated, ...noteOrder(tree) }
}

function numberOfTag(node: Math): number | null {
  const tags = [...node.value.matchAll(/\\tag\*?\{\(?(\d+)\)?\}/g)]
  return tags.length === 1 ? Number(tags[0]?.[1]) : null
}

const letters = { ru: 'абвгдежзиклмнопрст', en: 'abcdefghijklmnopqrst' }

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
