// One item of a cross-reference → where it leads and what is printed for it.
import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { anchorOf, crossLink } from '../model/anchor.ts'
import type { CrossReference } from '../model/nodes.ts'
import type { NumberedItem } from '../model/numbered-item.ts'
import { leadNoun } from './lead-noun.ts'
import type { Setting } from './setting.ts'

export interface ReferenceTarget {
  readonly text: string
  readonly href: string
  /** Said after the number: «рекомендаций» in «п. 3 рекомендаций». */
  readonly of: string
}

export type Reference = CrossReference['items'][number]

/** Null when there is no such thing; `'unclear'` when the number belongs to several items. */
export function referenceTarget(item: Reference, setting: Setting): ReferenceTarget | 'unclear' | null {
  if (item.prefix === 'item') return itemTarget(item.label.slice('item:'.length), setting)
  const found = setting.numbering.labels.get(item.label)
  if (!found) return null
  if (found.node.type === 'heading') return headingTarget(found.node, found.number, setting)
  return { text: found.prefix === 'eq' ? `(${found.number})` : found.number, href: `#${anchorOf(setting.paper.id, found.place)}`, of: '' }
}

// A heading without a number is named by its words.
function headingTarget(heading: Heading, number: string, setting: Setting): ReferenceTarget {
  const title = toString(heading)
  const text = number !== '' ? number : setting.paper.lang === 'ru' ? `«${title}»` : `“${title}”`
  return { text, href: `#${anchorOf(setting.paper.id, `h-${setting.numbering.numberOf.get(heading) ?? 0}`)}`, of: '' }
}

/** `volume`, or `resolution/volume` for an item of another paper; a bare number names the item printed with it. */
function itemTarget(name: string, setting: Setting): ReferenceTarget | 'unclear' | null {
  const slash = name.lastIndexOf('/')
  const paper = slash < 0 ? setting.paper.id : name.slice(0, slash)
  const own = paper === setting.paper.id
  const items = own ? [...setting.numbering.items.values()] : setting.itemsOf.get(paper)
  if (!items) return setting.alone ? { text: '…', href: crossLink(anchorOf(paper)), of: '' } : null
  const item = itemNamed(name.slice(slash + 1), items)
  if (item === null || item === 'unclear') return item
  const repeats = items.some((other) => other !== item && other.anchor !== '' && other.number === item.number && other.lead !== item.lead)
  return { text: String(item.number), href: own ? `#${item.anchor}` : crossLink(item.anchor), of: repeats ? leadNoun(item.lead, setting.paper.lang) : '' }
}

function itemNamed(name: string, items: readonly NumberedItem[]): NumberedItem | 'unclear' | null {
  const labelled = items.find(({ label }) => label === `item:${name}`)
  if (labelled) return labelled
  const numbered = /^\d+$/.test(name) ? items.filter(({ number, anchor }) => anchor !== '' && number === Number(name)) : []
  return numbered.length > 1 ? 'unclear' : numbered[0] ?? null
}
