// Papers with their pages → the author index: entries in order under their letters, and what is doubtful about the names.
import { inEnglishOrder, indexName, invertedFull, surnameFirst } from '../model/format-name.ts'
import type { Lang, Paper } from '../model/paper.ts'
import type { PersonName } from '../model/person.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { quotedIn } from '../model/quoted.ts'
import { problemAt, type MessageLang } from '../model/rules.ts'
import type { IndexEntry } from '../model/verification.ts'
import { collation, folded, mixesAlphabets, oneAlphabet, sortKey } from './collation.ts'
import type { SortKey } from './collation.ts'
import { fullestName, groupedBy, personsOf, possiblyMisspelled, possiblySame, surnameOf } from './same-person.ts'
import type { Mention, Person } from './same-person.ts'

/** A paper and where it begins. */
export interface IndexedPaper {
  readonly paper: Paper
  readonly page: number
  readonly label: string
  readonly anchor: string
}

/** An editor or a chair, and where the name stands. */
export interface IndexedContributor {
  readonly name: PersonName
  readonly id?: string
  readonly page: number
  readonly label: string
  readonly anchor: string
  readonly file: string
  readonly line: number
}

export interface AuthorIndexInput {
  readonly papers: readonly IndexedPaper[]
  readonly contributors?: readonly IndexedContributor[]
  readonly lang: Lang
  readonly bareSurname: 'first' | 'last'
}

export interface IndexGroup {
  readonly letter: string
  readonly entries: readonly IndexEntry[]
}

interface Row {
  readonly key: SortKey
  readonly entry: IndexEntry
}

/** The author index, the same whatever order the papers come in. */
export function authorIndex(input: AuthorIndexInput): Reported<{ readonly groups: readonly IndexGroup[] }> {
  const mentions = [...input.papers.flatMap(authorsOf), ...(input.contributors ?? []).map(contributorOf)]
  const persons = personsOf(mentions)
  const { compare, letter } = collation(input.lang, input.bareSurname)
  const rows = rowsOf(persons, input.lang).sort((a, b) => compare(a.key, b.key) || byCode(a.entry, b.entry))
  const groups = groupedBy(rows, (row) => [letter(row.key)])
  return {
    value: { groups: [...groups].map(([letter, members]) => ({ letter, entries: members.map(({ entry }) => entry) })) },
    problems: inPlaceOrder([...mentions.flatMap(mixedAlphabet), ...possiblySame(persons).map((pair) => perhapsOne(pair, 'authors-distinct')), ...possiblyMisspelled(persons).map((pair) => perhapsOne(pair, 'authors-spelled'))])
  }
}

function authorsOf({ paper, page, label, anchor }: IndexedPaper): readonly Mention[] {
  return paper.heading.authors.map(({ name, id, orcid, city, affiliations, line }) =>
    ({ name, id, orcid, city, affiliations, page, label, anchor, file: paper.file, line, paper: paper.id }))
}

function contributorOf({ name, id = '', page, label, anchor, file, line }: IndexedContributor): Mention {
  return { name, id, orcid: '', city: '', affiliations: [], page, label, anchor, file, line, paper: '' }
}

function rowsOf(persons: readonly Person[], lang: Lang): Row[] {
  const script = lang === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
  const ordered = (name: PersonName): PersonName => (lang === 'ru' ? name : inEnglishOrder(name))
  const named = persons.map((person) => ({ person, name: ordered(fullestName(person, script)) }))
  return printedNames(named, lang).flatMap(({ person, name, printed }) => [
    { key: sortKeyOf(person, name), entry: { name: printed, ...placesOf(person) } },
    ...otherSurnames(person, name).map(ordered).map((other) => ({
      key: sortKey(other),
      entry: { name: `${indexName(other, lang)}, ${lang === 'ru' ? 'см.' : 'see'} ${printed}`, labels: [], pages: [], anchors: [] }
    }))
  ])
}

// An override given at any of the person's papers holds for the person.
function sortKeyOf(person: Person, name: PersonName): SortKey {
  const sortAs = name.sortAs || (person.find((mention) => mention.name.sortAs !== '')?.name.sortAs ?? '')
  return sortKey({ ...name, sortAs })
}

/** First pages, ascending, each once. */
function placesOf(person: Person): Omit<IndexEntry, 'name'> {
  const ordered = [...person].sort((a, b) => a.page - b.page || (a.anchor < b.anchor ? -1 : 1))
  const first = ordered.filter((mention, at) => mention.page !== ordered[at - 1]?.page)
  return { labels: first.map(({ label }) => label), pages: first.map(({ page }) => page), anchors: first.map(({ anchor }) => anchor) }
}

// A maiden name, or the surname in the other alphabet: a reader may look there.
function otherSurnames(person: Person, name: PersonName): readonly PersonName[] {
  const others = new Map(person.map((mention) => [surnameOf(mention.name), mention.name]))
  others.delete(surnameOf(name))
  return [...others.values()]
}

interface Named {
  readonly person: Person
  readonly name: PersonName
}

/** Surname and initials; namesakes get their given names in full, and then the city or the organisation. */
function printedNames(named: readonly Named[], lang: Lang): readonly (Named & { readonly printed: string })[] {
  const forms: readonly ((entry: Named, form: string) => string)[] = [
    ({ name }) => indexName(name, lang, true),
    ({ person }, form) => withPlace(form, person.find(({ city }) => city !== '')?.city ?? ''),
    ({ person }, form) => withPlace(form, person.flatMap(({ affiliations }) => affiliations)[0] ?? '')
  ]
  const short = named.map((entry) => ({ ...entry, printed: indexName(entry.name, lang) }))
  return forms.reduce((rows, longer) => {
    const alike = groupedBy(rows, ({ printed }) => [folded(printed)])
    return rows.map((row) => {
      const namesakes = alike.get(folded(row.printed)) ?? []
      // A longer form is taken only where it tells somebody apart.
      const told = new Set(namesakes.map((other) => folded(longer(other, other.printed)))).size > 1
      return told ? { ...row, printed: longer(row, row.printed) } : row
    })
  }, short)
}

function withPlace(form: string, place: string): string {
  return place === '' || form.endsWith(')') ? form : `${form} (${place})`
}

function mixedAlphabet(mention: Mention): readonly Problem[] {
  if (!mixesAlphabets(mention.name)) return []
  return [at(mention, 'name-one-alphabet', { found: surnameFirst(mention.name), expected: surnameFirst(oneAlphabet(mention.name)) })]
}

function perhapsOne([a, b]: readonly [Person, Person], rule: 'authors-distinct' | 'authors-spelled'): Problem {
  const [first, second] = [a, b].map((person) => person[0] as Mention).sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1)) as [Mention, Mention]
  const found = (lang: MessageLang): string => `${spelled(first, lang)}, ${spelled(second, lang)}`
  return at(second, rule, { 'found.en': found('en'), 'found.ru': found('ru') })
}

function spelled(mention: Mention, lang: MessageLang): string {
  return `${quotedIn(invertedFull(mention.name), lang)} (${mention.file}:${mention.line})`
}

function at(mention: Mention, rule: 'name-one-alphabet' | 'authors-distinct' | 'authors-spelled', values: Readonly<Record<string, string>>): Problem {
  const problem = problemAt(mention, rule, values)
  return mention.paper === '' ? problem : { ...problem, paper: mention.paper }
}

function inPlaceOrder(problems: readonly Problem[]): readonly Problem[] {
  const key = (problem: Problem): string => `${placeOf(problem)} ${JSON.stringify(problem.values)}`
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${String(line).padStart(6, '0')}`
}

function byCode(a: IndexEntry, b: IndexEntry): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return left < right ? -1 : Number(left > right)
}
