// `citations:` of a manuscript: the style of its citations and the order of its list.
import type { CitationChoice } from '../model/source.ts'
import type { YamlEntry } from './yaml-node.ts'
import { report, reportValue, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

export const citationStyles = ['gost', 'gost-name', 'apa', 'numeric'] as const
export const citationOrders = ['cited', 'alphabetical'] as const

/** The style alone may stand for both: `citations: apa`. */
export function readCitations(reading: Reading, entry: YamlEntry | undefined): CitationChoice {
  if (entry === undefined) return { style: '', order: '' }
  if (entry.value.kind !== 'map') return { style: oneOf(reading, entry, citationStyles), order: '' }
  const field = (name: string): YamlEntry | undefined => (entry.value.kind === 'map' ? entry.value.entries.find(({ key }) => key === name) : undefined)
  for (const other of entry.value.entries) if (other.key !== 'style' && other.key !== 'order') reportValue(reading, other.value, `citations.${other.key}`, { en: 'style or order', ru: 'style или order' })
  return { style: oneOf(reading, field('style'), citationStyles), order: oneOf(reading, field('order'), citationOrders) }
}

/** `ieee.csl`, or its address. */
export function isStyleFile(text: string): boolean {
  return /\.csl$|zotero\.org\/styles\//i.test(text)
}

function oneOf<Word extends string>(reading: Reading, entry: YamlEntry | undefined, words: readonly Word[]): Word | '' {
  const text = textValue(reading, entry)
  const found = words.find((word) => word === text.toLowerCase())
  if (found === undefined && entry !== undefined && isStyleFile(text)) report(reading, entry.value.at, 'citation-style-own', { found: text, expected: words.join(', ') })
  else if (found === undefined && text !== '' && entry !== undefined) reportValue(reading, entry.value, entry.key, { en: words.join(', '), ru: words.join(', ') })
  return found ?? ''
}
