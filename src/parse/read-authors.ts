// `authors:` in all the forms people write it → Author[].
import type { Lang } from '../model/paper.ts'
import type { Author, PersonName } from '../model/person.ts'
import { surnameFirst } from '../model/format-name.ts'
import { affiliationsOf } from './affiliations.ts'
import type { AffiliationTable } from './affiliations.ts'
import { isEmail } from './email.ts'
import { authorKeyOf } from './metadata-keys.ts'
import type { AuthorKey } from './metadata-keys.ts'
import { orcidOf } from './orcid.ts'
import { cleaned, noName, parsePersonName } from './person-name.ts'
import type { ParsedName } from './person-name.ts'
import { splitAuthors } from './split-authors.ts'
import type { Spot, YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import { report, reportValue, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

export interface AuthorReading extends Reading {
  readonly lang: Lang
  readonly table: AffiliationTable
  /** Keys of an author that mean nothing here. */
  readonly foreign: string[]
}

const expectedName = { en: 'name, or family and given', ru: 'name или family и given' }

export function readAuthors(reading: AuthorReading, entry: YamlEntry | undefined): readonly Author[] {
  if (entry === undefined) return []
  const { value } = entry
  if (value.kind === 'list') return value.items.flatMap((item) => authorsOfItem(reading, item, entry.key))
  return authorsOfItem(reading, value, entry.key)
}

function authorsOfItem(reading: AuthorReading, node: YamlNode, key: string): readonly Author[] {
  if (node.kind === 'text') return splitAuthors(node.text).map((name) => ({ ...nobody, name: nameOf(reading, name, node.at), line: node.at.line }))
  if (node.kind === 'list') {
    reportValue(reading, node, key, expectedName)
    return []
  }
  const [only, ...others] = node.entries
  if (only !== undefined && others.length === 0 && authorKeyOf(only.key) === null) return [scholarly(reading, only)]
  const author = authorOf(reading, node, '')
  if (author !== null) return [author]
  reportValue(reading, node, key, expectedName)
  return []
}

/** `- Иванов И. И.: { affiliation: … }` and `- Иванов И. И.: lib`, as pandoc's filters have it. */
function scholarly(reading: AuthorReading, { key, keyAt, value }: YamlEntry): Author {
  if (value.kind === 'map') return authorOf(reading, value, key) ?? { ...nobody, name: nameOf(reading, key, keyAt), line: keyAt.line }
  return { ...nobody, ...placesOf(reading, { key: 'affiliation', keyAt, value }), name: nameOf(reading, key, keyAt), line: keyAt.line }
}

function authorOf(reading: AuthorReading, map: YamlMap, writtenName: string): Author | null {
  const fields = fieldsOf(reading, map)
  const text = (key: AuthorKey) => textValue(reading, fields.get(key))
  const name = nameOfFields(reading, fields, writtenName, map)
  if (name === null) return null
  const places = placesOf(reading, fields.get('affiliation'))
  return {
    ...places, name, email: emailOf(reading, fields.get('email')), orcid: orcidOf(reading, fields.get('orcid')),
    city: text('city') || places.city, country: text('country') || places.country,
    position: text('position'), degree: text('degree'), id: text('id'), line: map.at.line
  }
}

function fieldsOf(reading: AuthorReading, map: YamlMap): ReadonlyMap<AuthorKey, YamlEntry> {
  const fields = new Map<AuthorKey, YamlEntry>()
  for (const entry of map.entries) {
    const key = authorKeyOf(entry.key)
    if (key === null) reading.foreign.push(`authors.${entry.key}`)
    else if (!fields.has(key)) fields.set(key, entry)
  }
  return fields
}

/** Parts win over the whole name: they are what the author gives when the whole was misread. */
function nameOfFields(reading: AuthorReading, fields: ReadonlyMap<AuthorKey, YamlEntry>, writtenName: string, map: YamlMap): PersonName | null {
  const nameEntry = fields.get('name')
  // JOSS: `name: { given-names: …, surname: … }`
  if (nameEntry?.value.kind === 'map' && nameEntry.value.entries.some((entry) => authorKeyOf(entry.key) !== null)) {
    return nameOfFields(reading, fieldsOf(reading, nameEntry.value), writtenName, nameEntry.value)
  }
  const part = (key: AuthorKey) => cleaned(textValue(reading, fields.get(key)))
  const whole = writtenName || textValue(reading, nameEntry)
  const family = part('family')
  if (whole === '' && family === '') return null
  const asked = fields.get('particle')?.key === 'non-dropping-particle' || /^(true|yes|да)$/i.test(part('particleFirst'))
  const given = { given: part('given'), patronymic: part('patronymic'), particle: part('particle'), suffix: part('suffix'), sortAs: part('sortAs') }
  const filled = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))
  if (family !== '') return { ...noName, ...given, family, particleFirst: asked }
  const parsed = parsePersonName(whole, reading.lang)
  const name = { ...parsed.name, ...filled, particleFirst: asked || parsed.name.particleFirst }
  return noted(reading, whole, { name, guessed: parsed.guessed && part('given') === '' }, nameEntry?.value.at ?? map.at)
}

function nameOf(reading: AuthorReading, text: string, at: Spot): PersonName {
  return noted(reading, text, parsePersonName(text, reading.lang), at)
}

function noted(reading: Reading, text: string, { name, guessed }: ParsedName, at: Spot): PersonName {
  if (splitAuthors(text).length > 1) report(reading, at, 'author-one-name', { found: cleaned(text) })
  else if (guessed) report(reading, at, 'author-name-clear', { found: cleaned(text), expected: surnameFirst(name) })
  return name
}

function placesOf(reading: AuthorReading, entry: YamlEntry | undefined): Pick<Author, 'affiliations' | 'city' | 'country'> {
  const found = affiliationsOf(reading, entry, reading.table)
  return {
    affiliations: found.map((affiliation) => affiliation.name),
    city: found.find((affiliation) => affiliation.city !== '')?.city ?? '', country: found.find((affiliation) => affiliation.country !== '')?.country ?? ''
  }
}

function emailOf(reading: Reading, entry: YamlEntry | undefined): string {
  const email = textValue(reading, entry).replace(/^<|>$|^mailto:/g, '')
  if (entry !== undefined && email !== '' && !isEmail(email)) {
    reportValue(reading, entry.value, entry.key, { en: 'an address such as name@example.org', ru: 'адрес вида name@example.org' })
  }
  return email
}

export const nobody: Author = { name: noName, affiliations: [], city: '', country: '', email: '', orcid: '', position: '', degree: '', id: '', line: 1 }
