// Title, subtitle, authors, abstract and keywords, as one language of the block gives them.
import type { Lang } from '../model/paper.ts'
import type { Author } from '../model/person.ts'
import { affiliationTable, placedName, withOwnAffiliations } from './affiliations.ts'
import type { AffiliationTable } from './affiliations.ts'
import { authorKeyOf } from './metadata-keys.ts'
import type { AuthorKey, MetadataKey } from './metadata-keys.ts'
import { orcidOf } from './orcid.ts'
import { readAuthors } from './read-authors.ts'
import { inSameOrder } from './same-order.ts'
import type { Spot, YamlEntry } from './yaml-node.ts'
import { withoutNotes } from './without-notes.ts'
import { byLanguage } from './by-language.ts'
import { listValue, paragraphsValue, placedValue, reportValue, textValue } from './yaml-values.ts'
import type { Placed, Reading } from './yaml-values.ts'

export interface MetadataHeading {
  readonly lang: Lang
  readonly title: Placed
  readonly subtitle: Placed
  readonly authors: readonly Author[]
  /** Paragraphs parted by a blank line. */
  readonly abstract: Placed
  readonly keywords: readonly string[]
  /** Notes of the title and of the whole paper. */
  readonly titleNotes: readonly Placed[]
}

export type Fields = ReadonlyMap<MetadataKey, YamlEntry>

/** Where a heading is read: `foreign` gathers keys that mean nothing here. */
export interface HeadingReading extends Reading {
  readonly lang: Lang
  readonly foreign: string[]
}

export function readHeading(reading: HeadingReading, fields: Fields, at: Spot): MetadataHeading {
  const table = withOwnAffiliations(affiliationTable(reading, fields.get('affiliations')), fields.get('authors'))
  const authors = readAuthors({ ...reading, table }, fields.get('authors'))
  const [title, subtitle] = [withoutNotes(placedValue(reading, fields.get('title'), at)), withoutNotes(placedValue(reading, fields.get('subtitle'), at))]
  const thanks = placedValue(reading, fields.get('thanks'), at)
  const written = fields.get('lang')?.value
  const own = written?.kind === 'text' && written.text !== '' ? written.text : reading.lang
  return {
    lang: reading.lang, title: title.field, subtitle: subtitle.field, titleNotes: [...title.notes.map((text) => ({ ...title.field, text })), ...subtitle.notes.map((text) => ({ ...subtitle.field, text })), ...(thanks.text === '' ? [] : [thanks])],
    authors: withCommonAffiliation(reading, authors, table, fields.get('affiliations')),
    abstract: paragraphsValue(reading, byLanguage(fields.get('abstract'), own), at), keywords: keywordsOf(reading, byLanguage(fields.get('keywords'), own))
  }
}

/** Of the translation: what does not change with the language comes from the paper's own authors, matched by order. */
export function withSameAuthors(reading: Reading, heading: MetadataHeading, authors: readonly Author[], entry: YamlEntry | undefined): MetadataHeading {
  if (entry !== undefined && heading.authors.length > 0 && heading.authors.length !== authors.length) {
    const count = String(authors.length)
    reportValue(reading, entry.value, `${heading.lang}.authors`, { en: `${count}, as many as the paper has`, ru: `${count}, как у самого доклада` }, String(heading.authors.length))
  }
  const matched = heading.authors.map((author, index) => {
    const own = authors[index]
    return own === undefined ? author : { ...author, name: inSameOrder(author.name, own.name), email: author.email || own.email, orcid: author.orcid || own.orcid, id: author.id || own.id }
  })
  return { ...heading, authors: matched }
}

/** `author: …`, `email: …` side by side at the top of the block: they are the one author's. */
export function withLooseFields(reading: HeadingReading, authors: readonly Author[], loose: readonly YamlEntry[]): readonly Author[] {
  const [author, ...others] = authors
  const fields = new Map<AuthorKey | null, YamlEntry>(loose.map((entry) => [authorKeyOf(entry.key), entry]))
  if (author === undefined || others.length > 0 || loose.length === 0) return authors
  const text = (key: AuthorKey, own: string) => own || textValue(reading, fields.get(key))
  return [{
    ...author, email: text('email', author.email), orcid: author.orcid || orcidOf(reading, fields.get('orcid')), city: text('city', author.city),
    country: text('country', author.country), position: text('position', author.position), degree: text('degree', author.degree)
  }]
}

// One organisation above authors who name none is everybody's; of several it must be said whose each is.
function withCommonAffiliation(reading: Reading, authors: readonly Author[], table: AffiliationTable, entry: YamlEntry | undefined): readonly Author[] {
  const [common, ...others] = table.values()
  if (common === undefined || entry === undefined || authors.length === 0 || authors.some((author) => author.affiliations.length > 0)) return authors
  if (others.length > 0 && authors.length > 1) {
    reportValue(reading, entry.value, entry.key, { en: '“affiliation: 1” and the like at each author', ru: '«affiliation: 1» и т. д. у каждого автора' })
    return authors
  }
  const all = [common, ...others]
  return authors.map((author) => ({
    ...author, affiliations: others.length === 0 ? [common.name] : all.map(placedName), city: author.city || (others.length === 0 ? common.city : ''), country: author.country || (others.length === 0 ? common.country : '')
  }))
}

function keywordsOf(reading: Reading, entry: YamlEntry | undefined): readonly string[] {
  if (entry?.value.kind === 'list') return listValue(reading, entry)
  const text = textValue(reading, entry)
  return text.split(text.includes(';') ? ';' : ',').map((keyword) => keyword.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
