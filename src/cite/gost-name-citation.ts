// What is cited at one place → «[Бахтин, 2003, с. 18; Сергеев, Латышев, 2001]» (ГОСТ Р 7.0.5-2008, 7.4.2: a list without numbers).
import type { CitationPart } from '../model/nodes.ts'
import type { Source } from '../model/source.ts'
import type { CitedItem, Cluster } from './cited-items.ts'
import { textOf } from './entry-text.ts'
import { locator } from './locator.ts'
import type { Listed, ListedSource } from './numeric-citation.ts'
import { gostHeading } from './gost-heading.ts'
import { richText } from './rich-text.ts'
import { surnameOf } from './surname.ts'

const nbsp = '\u00A0'

export function gostNameCitation({ items }: Cluster, listed: Listed): readonly CitationPart[] {
  const parts = items.flatMap((item, index): readonly CitationPart[] => [...(index === 0 ? [] : [{ text: '; ' }]), ...mentionOf(item, listed(item.key))])
  return [{ text: '[' }, ...parts, { text: ']' }]
}

function mentionOf(item: CitedItem, found: ListedSource | undefined): readonly CitationPart[] {
  if (!found) return [{ text: `@${item.key}` }]
  const { source, letter } = found
  const year = source.date.year === '' ? '' : source.date.year + letter
  const text = item.bare && year !== '' ? year : [headingOf(source), year].filter((part) => part !== '').join(', ')
  const before = item.before === '' ? [] : [{ text: `${item.before} ` }]
  return [...before, { text, source: found.label }, ...(item.after === '' ? [] : [{ text: `,${nbsp}${locator(item.after, source.lang, 'gost-name')}` }])]
}

/** One to three surnames; of four and more, and without authors, the title: with those the entry begins. */
export function headingOf(source: Source): string {
  const { title, lang } = source
  const people = gostHeading(source)
  if (people.length > 0) return people.map((name) => surnameOf(name, nbsp)).join(', ')
  const words = textOf(richText(title, lang)).split(/[ \u00A0]/u)
  return words.length > 5 ? `${words.slice(0, 3).join(' ')}${nbsp}…` : words.join(' ')
}
