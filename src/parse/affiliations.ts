// Organisations of authors: named in place, or by number in a list of their own (JOSS, pandoc).
import { signedOrganisation } from './author-lines.ts'
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import { expectedText, report, reportValue, textOfNode, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

export interface Affiliation {
  readonly name: string
  readonly city: string
  readonly country: string
}

/** By number or other sign; in the order written. */
export type AffiliationTable = ReadonlyMap<string, Affiliation>

const nameKeys = ['name', 'organization', 'organisation', 'institution', 'institute', 'literal']
const signKeys = ['index', 'id', 'code', 'num', 'number', 'label', 'ref', 'key']
const placeKeys = ['address', 'city', 'location', 'country', 'department', 'division', 'institution']

export function affiliationTable(reading: Reading, entry: YamlEntry | undefined): AffiliationTable {
  if (entry === undefined) return new Map()
  const { value } = entry
  if (value.kind === 'list') return new Map(value.items.map((item, index) => tableRow(reading, item, entry.key, String(index + 1))))
  if (value.kind === 'text') return value.text === '' ? new Map() : new Map([['1', named(value.text)]])
  // `affiliations: { 1: …, 2: … }`, or one organisation in parts.
  if (value.entries.some((field) => nameKeys.includes(field.key))) return new Map([tableRow(reading, value, entry.key, '1')])
  return new Map(value.entries.map((field) => [field.key, affiliationOf(reading, field.value, field.key)]))
}

/** Quarto and MyST name an organisation with its `id` at the author who comes first; the others have the `id` alone. */
export function withOwnAffiliations(table: AffiliationTable, authors: YamlEntry | undefined): AffiliationTable {
  const quiet: Reading = { file: '', problems: [] }
  const all = new Map(table)
  const people = authors === undefined ? [] : authors.value.kind === 'list' ? authors.value.items : [authors.value]
  for (const person of people) {
    const fields = person.kind === 'map' ? person.entries.filter((field) => /^(affiliations?|institutes?)$/.test(field.key)) : []
    for (const place of fields.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))) {
      const sign = place.kind === 'map' && hasNameKey(place) ? textValue(quiet, place.entries.find((field) => field.key === 'id')) : ''
      if (sign !== '' && !all.has(sign)) all.set(sign, affiliationOf(quiet, place, ''))
    }
  }
  return all
}

/** Organisations one author names: texts, parts, or signs of the table. */
export function affiliationsOf(reading: Reading, entry: YamlEntry | undefined, table: AffiliationTable): readonly Affiliation[] {
  if (entry === undefined) return []
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  return items.flatMap((item): readonly Affiliation[] => {
    if (item.kind !== 'text') return ofReference(item, table) ?? [affiliationOf(reading, item, entry.key)]
    const whole = table.get(item.text.trim())
    if (whole) return [whole]
    const signs = item.text.split(/[\s,;]+/).filter(Boolean)
    if (signs.length > 0 && signs.every((sign) => table.has(sign))) return signs.flatMap((sign) => table.get(sign) ?? [])
    if (!/^[\d\s,;]+$/.test(item.text)) return item.text === '' ? [] : [named(wordsOf(reading, item, entry.key))]
    const known = [...table.keys()].join(', ') || '—'
    reportValue(reading, item, entry.key, { en: `a number from “affiliations”: ${known}`, ru: `номер из «affiliations»: ${known}` })
    return signs.flatMap((sign) => table.get(sign) ?? [])
  }).filter(({ name }) => name !== '')
}

/** Of the marks at a name, those the table knows and those it does not. */
export function affiliationsOfSigns(signs: readonly string[], table: AffiliationTable): { readonly known: readonly Affiliation[]; readonly unknown: readonly string[] } {
  return { known: signs.flatMap((sign) => table.get(sign) ?? []), unknown: signs.filter((sign) => !table.has(sign)).map((sign) => (/[\p{L}\d]/u.test(sign) ? `^${sign}^` : sign)) }
}

/** `{ ref: lib }`, and `{ id: lib }` without a name. */
function ofReference(item: YamlNode, table: AffiliationTable): readonly Affiliation[] | null {
  if (item.kind !== 'map' || hasNameKey(item)) return null
  const sign = item.entries.find((field) => signKeys.includes(field.key))
  const found = sign?.value.kind === 'text' ? table.get(sign.value.text) : undefined
  return found ? [found] : null
}

/** `Library, Oz, Finland`; what the name already says is not said twice. */
export function placedName({ name, city, country }: Affiliation): string {
  return [name, ...[city, country].filter((part) => part !== '' && !name.split(/[,;]\s*/).includes(part))].join(', ')
}

function tableRow(reading: Reading, item: YamlNode, key: string, position: string): [string, Affiliation] {
  const signed = item.kind === 'text' ? signedOrganisation(item.text) : null
  if (signed) return [signed[0], named(signed[1])]
  if (item.kind !== 'map') return [position, affiliationOf(reading, item, key)]
  const [only, ...others] = item.entries
  // pandoc: `- lib: Regional Library`, `- lib: { name: … }`
  const isSigned = only !== undefined && others.length === 0 && !nameKeys.includes(only.key) && /^[\w-]+$/.test(only.key)
  if (isSigned) return [only.key, affiliationOf(reading, only.value, key)]
  const sign = item.entries.find((field) => signKeys.includes(field.key))
  return [sign === undefined ? position : textValue(reading, sign) || position, affiliationOf(reading, item, key)]
}

function affiliationOf(reading: Reading, node: YamlNode, key: string): Affiliation {
  if (node.kind !== 'map') return named(wordsOf(reading, node, key))
  const field = (...keys: readonly string[]) => textValue(reading, node.entries.find((entry) => keys.includes(entry.key)))
  const name = field(...nameKeys) || unnamed(field('code'), field('address'))
  if (name === '' && !hasNameKey(node) && !node.entries.some((entry) => placeKeys.includes(entry.key))) return named(wordsOf(reading, node, key))
  if (name === '') reportValue(reading, node, key, expectedText)
  return { name: [field('department', 'division'), name].filter(Boolean).join(', '), city: field('city', 'location'), country: field('country') }
}

// A formula is no name.
function wordsOf(reading: Reading, node: YamlNode, key: string): string {
  const text = textOfNode(reading, node, key)
  const formula = /\$[^$\s][^$]*\$/.exec(text)?.[0]
  if (formula !== undefined) report(reading, node.at, 'markup-known', { found: formula })
  return text
}

// Elsevier's form has a code, which may be the name, and an address.
function unnamed(code: string, address: string): string {
  return [code.length > 3 ? code : '', address].filter(Boolean).join(', ')
}

function hasNameKey(node: YamlMap): boolean {
  return node.entries.some((entry) => nameKeys.includes(entry.key))
}

function named(name: string): Affiliation {
  return { name, city: '', country: '' }
}
