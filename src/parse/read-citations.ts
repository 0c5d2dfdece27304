// `citations:` of a manuscript, and pandoc's `csl:` → the style of its citations and the order of its list.
import { posix } from 'node:path'
import type { CitationChoice, StyleFile } from '../model/source.ts'
import type { YamlEntry } from './yaml-node.ts'
import { reportValue, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

export const citationStyles = ['gost', 'gost-name', 'apa', 'numeric'] as const
export const citationOrders = ['cited', 'alphabetical'] as const

export const noChoice: CitationChoice = { style: '', order: '', styleFile: null }

/** The style alone may stand for both: `citations: apa`. */
export function readCitations(reading: Reading, entry: YamlEntry | undefined, csl: YamlEntry | undefined): CitationChoice {
  const file = csl === undefined ? null : fileOf(reading, csl, textValue(reading, csl))
  const pandoc: CitationChoice = { ...noChoice, styleFile: file && { ...file, isPandoc: true } }
  if (entry === undefined) return pandoc
  const field = (name: string): YamlEntry | undefined => (entry.value.kind === 'map' ? entry.value.entries.find(({ key }) => key === name) : name === 'style' ? entry : undefined)
  if (entry.value.kind === 'map') for (const other of entry.value.entries) if (other.key !== 'style' && other.key !== 'order') reportValue(reading, other.value, `citations.${other.key}`, { en: 'style or order', ru: 'style или order' })
  const style = field('style')
  const named = textValue(reading, style)
  const order = oneOf(reading, field('order'), citationOrders)
  if (style !== undefined && isStyleFile(named)) return { style: '', order, styleFile: fileOf(reading, style, named) }
  return { style: oneOf(reading, style, citationStyles), order, styleFile: style === undefined ? pandoc.styleFile : null }
}

/** `ieee.csl`, or the address of a style. */
export function isStyleFile(text: string): boolean {
  return /\.csl$|^https?:\/\/[^\s]*zotero\.org\/styles\//i.test(text.trim())
}

/** The file beside what names it. Nothing is fetched: of an address the name counts. */
export function styleFileNamed(text: string, file: string): string {
  const name = text.trim().replaceAll('\\', '/')
  const local = /^https?:\/\//i.test(name) ? name.replace(/[?#].*$/, '').replace(/\/$/, '').split('/').at(-1) ?? '' : name
  return posix.join(posix.dirname(file), /\.csl$/i.test(local) ? local : `${local}.csl`)
}

function fileOf({ file }: Reading, { value: { at } }: YamlEntry, text: string): StyleFile | null {
  return text.trim() === '' ? null : { path: styleFileNamed(text, file), file, ...at }
}

function oneOf<Word extends string>(reading: Reading, entry: YamlEntry | undefined, words: readonly Word[]): Word | '' {
  const text = textValue(reading, entry)
  const found = words.find((word) => word === text.toLowerCase())
  if (found === undefined && text !== '' && entry !== undefined) reportValue(reading, entry.value, entry.key, { en: words.join(', '), ru: words.join(', ') })
  return found ?? ''
}
