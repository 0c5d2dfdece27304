// `authors:` in all the forms people write it → Author[].
import type { Lang } from '../model/paper.ts'
import type { Author, PersonName } from '../model/person.ts'
import { words } from '../model/words.ts'
import { surnameFirst } from '../model/format-name.ts'
import { affiliationsOf, affiliationsOfSigns, placedName } from './affiliations.ts'
import type { Affiliation, AffiliationTable } from './affiliations.ts'
import { writtenAuthors } from './author-lines.ts'
import { isEmail } from './email.ts'
import { authorKeyOf } from './metadata-keys.ts'
import type { AuthorKey } from './metadata-keys.ts'
import { orcidIn, orcidOf } from './orcid.ts'
import { isCollective, isGroupOfStudents } from './organisation-words.ts'
import { cleaned, noName, parsePersonName } from './person-name.ts'
import type { ParsedName } from './person-name.ts'
import type { Spot, YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import type { WrittenAuthor } from './written-author.ts'
import { listValue, report, reportValue, textValue } from './yaml-values.ts'
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
  if (node.kind === 'text') return authorsOfText(reading, node.text, node.at)
  if (node.kind === 'list') {
    reportValue(reading, node, key, expectedName)
    return []
  }
  const [only, ...others] = node.entries
  if (only !== undefined && others.length === 0 && authorKeyOf(only.key) === null) return [scholarly(reading, only)]
  const authors = authorsOfMap(reading, node, '')
  if (authors.length === 0) reportValue(reading, node, key, expectedName)
  return authors
}

// «Студент: ________»: a form nobody has filled in.
const blank = /^(?:[\p{L}\s]+:)?[\s_]*_{3}[\s_]*$/u

/** «Иванов И. И.^1^, Ким Е. В.^2^», `Ann Author <ann@example.org>`, or lines of names and organisations. */
export function authorsOfText(reading: AuthorReading, text: string, at: Spot): readonly Author[] {
  const { authors, signed } = writtenAuthors(text)
  const table = signed.size === 0 ? reading.table : new Map([...reading.table, ...[...signed].map(([sign, name]): [string, Affiliation] => [sign, { name, city: '', country: '' }])])
  const aside: string[] = []
  const read = authors.flatMap((author) => {
    if (blank.test(author.name)) return []
    if (!isGroupOfStudents(author.name)) return [authorOfWritten({ ...reading, table }, author, at, aside)]
    aside.push(author.name)
    return []
  })
  reportAside(reading, aside, at)
  return read
}

function authorOfWritten(reading: AuthorReading, written: WrittenAuthor, at: Spot, aside: string[]): Author {
  const { known, unknown } = affiliationsOfSigns(written.signs, reading.table)
  const notes = written.notes.filter((note) => !/^\[\^[^\]\s]+\]$/.test(note) || !reading.table.has(note.slice(2, -1)))
  aside.push(...written.aside, ...unknown.filter((sign) => !notes.includes(`[^${sign.replace(/^\^|\^$/g, '')}]`)))
  return {
    ...nobody, name: noted(reading, written.name, parsedName(written.name, reading.lang), at), line: at.line,
    ...placesOfAffiliations([...known, ...written.affiliations.map((name): Affiliation => ({ name, city: '', country: '' }))]), ...(written.city === '' ? {} : { city: written.city }),
    email: written.email, orcid: orcidIn(written.orcid), degree: written.degree, position: written.position, notes: [...notes, ...(written.isWrittenTo ? [writtenTo(reading, written.email)] : [])]
  }
}

// What no name holds is not printed with it: it must not go without a word.
function reportAside(reading: Reading, aside: readonly string[], at: Spot): void {
  if (aside.length > 0) report(reading, at, 'author-name-alone', { found: [...new Set(aside)].join('; ') })
}

/** `- Иванов И. И.: { affiliation: … }` and `- Иванов И. И.: lib`, as pandoc's filters have it. */
function scholarly(reading: AuthorReading, { key, keyAt, value }: YamlEntry): Author {
  if (value.kind === 'map') return authorsOfMap(reading, value, key)[0] ?? { ...nobody, name: nameOf(reading, key, keyAt), line: keyAt.line }
  return { ...nobody, ...placesOf(reading, { key: 'affiliation', keyAt, value }), name: nameOf(reading, key, keyAt), line: keyAt.line }
}

/** One author; several, and a problem, when their names stand in one. */
function authorsOfMap(reading: AuthorReading, map: YamlMap, writtenName: string): readonly Author[] {
  const fields = fieldsOf(reading, map)
  const names = namesOfFields(reading, fields, writtenName, map)
  const text = (key: AuthorKey) => textValue(reading, fields.get(key))
  if (names.length === 0) return []
  const places = inDepartment(placesOf(reading, fields.get('affiliation')), textValue(reading, map.entries.find(({ key }) => departmentKeys.test(key))))
  const [email, orcid] = [emailOf(reading, fields.get('email')), orcidOf(reading, fields.get('orcid'))]
  return names.map((name, index) => ({
    ...name, affiliations: places.affiliations.length > 0 ? places.affiliations : name.affiliations, email: (index === 0 ? email : '') || name.email, orcid: (index === 0 ? orcid : '') || name.orcid,
    city: text('city') || places.city || name.city, country: text('country') || places.country || name.country,
    position: text('position') || name.position, degree: listValue(reading, fields.get('degree')).join(', ') || name.degree, notes: [...name.notes, ...notesOf(reading, fields, email)], id: text('id'), line: map.at.line
  }))
}

function notesOf(reading: AuthorReading, fields: ReadonlyMap<AuthorKey, YamlEntry>, email: string): readonly string[] {
  const asked = /^(?:true|yes|да)$/i.test(textValue(reading, fields.get('corresponding')))
  return [...listValue(reading, fields.get('note')), ...(asked ? [writtenTo(reading, email)] : [])]
}

function writtenTo({ lang }: AuthorReading, email: string): string {
  return [words[lang].corresponding, email].filter(Boolean).join(': ')
}

function fieldsOf(reading: AuthorReading, map: YamlMap): ReadonlyMap<AuthorKey, YamlEntry> {
  const fields = new Map<AuthorKey, YamlEntry>()
  for (const entry of map.entries) {
    const key = authorKeyOf(entry.key)
    if (key === null && departmentKeys.test(entry.key)) continue
    if (key === null) reading.foreign.push(`authors.${entry.key}`)
    else if (!fields.has(key)) fields.set(key, entry)
  }
  return fields
}

/** Parts win over the whole name: they are what the author gives when the whole was misread. */
function namesOfFields(reading: AuthorReading, fields: ReadonlyMap<AuthorKey, YamlEntry>, writtenName: string, map: YamlMap): readonly Author[] {
  const nameEntry = fields.get('name')
  // JOSS: `name: { given-names: …, surname: … }`; MyST and Quarto: `name: { literal: … }`
  if (nameEntry?.value.kind === 'map' && nameEntry.value.entries.some((entry) => authorKeyOf(entry.key) !== null)) {
    return namesOfFields(reading, fieldsOf(reading, nameEntry.value), writtenName, nameEntry.value)
  }
  const part = (key: AuthorKey) => cleaned(textValue(reading, fields.get(key)))
  const whole = writtenName || textValue(reading, nameEntry)
  const family = part('family')
  if (whole === '' && family === '') return part('given') === '' ? [] : [{ ...nobody, name: { ...noName, family: part('given') } }]
  const asked = fields.get('particle')?.key === 'non-dropping-particle' || /^(true|yes|да)$/i.test(part('particleFirst'))
  const given = { given: part('given'), patronymic: part('patronymic'), particle: part('particle'), suffix: part('suffix'), sortAs: part('sortAs') }
  const filled = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))
  if (family !== '') return [{ ...nobody, name: { ...noName, ...given, family, particleFirst: asked } }]
  const at = nameEntry?.value.at ?? map.at
  const quiet: AuthorReading = part('given') === '' ? reading : { ...reading, problems: [] }
  const authors = authorsOfText(quiet, whole, at)
  if (authors.length > 1) report(reading, at, 'author-one-name', { found: cleaned(whole) })
  return authors.map((author) => ({ ...author, name: { ...author.name, ...filled, particleFirst: asked || author.name.particleFirst } }))
}

function nameOf(reading: AuthorReading, text: string, at: Spot): PersonName {
  return noted(reading, text, parsePersonName(text, reading.lang), at)
}

function parsedName(text: string, lang: Lang): ParsedName {
  return isCollective(text) ? { name: { ...noName, family: text }, guessed: false } : parsePersonName(text, lang)
}

function noted(reading: Reading, text: string, { name, guessed }: ParsedName, at: Spot): PersonName {
  if (guessed) report(reading, at, 'author-name-clear', { found: cleaned(text), expected: surnameFirst(name) })
  return name
}

const departmentKeys = /^(?:department|dept|division|кафедра|отдел)$/iu

// Quarto and others give it beside the organisation: of several it is the first's.
function inDepartment<Places extends Pick<Author, 'affiliations'>>(places: Places, department: string): Places {
  const [first, ...others] = places.affiliations
  return department === '' ? places : { ...places, affiliations: [first === undefined ? department : `${department}, ${first}`, ...others] }
}

// The city of one organisation is the author's own; of several, each keeps its own in its name.
function placesOf(reading: AuthorReading, entry: YamlEntry | undefined): Pick<Author, 'affiliations' | 'city' | 'country'> {
  return placesOfAffiliations(affiliationsOf(reading, entry, reading.table))
}

function placesOfAffiliations(found: readonly Affiliation[]): Pick<Author, 'affiliations' | 'city' | 'country'> {
  const [only, ...others] = found
  if (only === undefined) return { affiliations: [], city: '', country: '' }
  if (others.length === 0) return { affiliations: [only.name], city: only.city, country: only.country }
  return { affiliations: found.map(placedName), city: '', country: '' }
}

function emailOf(reading: Reading, entry: YamlEntry | undefined): string {
  const email = textValue(reading, entry).replace(/^\\?(?:email|href\{mailto:[^{}]*\})?\{(.*)\}$/, '$1').replace(/^<|>$|^mailto:/g, '')
  if (entry !== undefined && email !== '' && !isEmail(email)) {
    reportValue(reading, entry.value, entry.key, { en: 'an address such as name@example.org', ru: 'адрес вида name@example.org' })
  }
  return email
}

export const nobody: Author = { name: noName, affiliations: [], city: '', country: '', email: '', orcid: '', position: '', degree: '', notes: [], id: '', line: 1 }
