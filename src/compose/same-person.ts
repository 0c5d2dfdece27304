// Mentions of names → persons: one person under several spellings is put together only on evidence.
import type { PersonName } from '../model/person.ts'
import { distanceOf } from '../parse/similar.ts'
import { folded, givenWords, mixesAlphabets, oneAlphabet } from './collation.ts'

/** A name standing at the head of a paper, or among the editors and chairs. */
export interface Mention {
  readonly name: PersonName
  readonly id: string
  readonly orcid: string
  readonly city: string
  readonly affiliations: readonly string[]
  readonly page: number
  readonly label: string
  readonly anchor: string
  readonly file: string
  readonly line: number
  /** The paper it heads; '' for a contributor. */
  readonly paper: string
}

/** All that is known to be one person, in an order of its own, whatever order the mentions came in. */
export type Person = readonly Mention[]

/**
 * Puts together mentions with the same id, the same ORCID or exactly the same name.
 * Namesakes stay apart where ids, ORCIDs or cities say that they are different people.
 */
export function personsOf(mentions: readonly Mention[]): readonly Person[] {
  const ordered = inOrder(mentions)
  const personOf = new Map<Mention, Person>(ordered.map((mention) => [mention, [mention]]))
  const join = (group: readonly Person[]): void => {
    const whole = group.flat()
    if (group.length > 1) for (const mention of whole) personOf.set(mention, whole)
  }
  const shared = (keysOf: (mention: Mention) => readonly string[], refuses: (group: readonly Person[]) => boolean): void => {
    for (const [, group] of [...groupedBy(ordered, keysOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const persons = [...new Set(group.map((mention) => personOf.get(mention) ?? []))]
      if (!refuses(persons)) join(persons)
    }
  }
  const names = new Map(ordered.map((mention) => [mention, exactName(mention.name)]))
  shared(evidenceOf, () => false)
  shared((mention) => [names.get(mention) ?? ''], contradictory)
  // Where namesakes live in different cities, those of one city are still one.
  shared((mention) => (mention.city === '' ? [] : [`${names.get(mention)} (${folded(mention.city)})`]), contradictory)
  return [...new Set(personOf.values())].map(inOrder)
}

/** Pairs that may be one person: one surname, Ё as Е, and given names that do not contradict each other. */
export function possiblySame(persons: readonly Person[]): readonly (readonly [Person, Person])[] {
  const pairs: (readonly [Person, Person])[] = []
  for (const group of groupedBy(persons, (person) => person.map(({ name }) => surnameOf(name))).values()) {
    group.forEach((person, at) => {
      for (const other of group.slice(at + 1)) {
        const told = pairs.some((pair) => pair.includes(person) && pair.includes(other))
        if (!told && !knownApart(person, other) && agree(person, other)) pairs.push([person, other])
      }
    })
  }
  return pairs
}

/** Pairs whose surnames differ by one letter while their initials are the same: perhaps a slip of the finger. */
export function possiblyMisspelled(persons: readonly Person[]): readonly (readonly [Person, Person])[] {
  const groups = groupedBy(persons, (person) => person.flatMap(({ name }) => (givenWords(oneAlphabet(name)).length > 1 ? withoutOneLetter(surnameOf(name)).map((rest) => `${initials(name)} ${rest}`) : [])))
  const pairs = [...groups.values()].flatMap((group) => group.flatMap((person, at) => group.slice(at + 1).map((other) => [person, other] as const)))
  return [...new Map(pairs.filter(([a, b]) => !knownApart(a, b) && misspelled(a, b)).map((pair) => [JSON.stringify(pair), pair])).values()]
}

/** The word itself and each way to leave out a letter: words a slip apart have one of these in common. */
function withoutOneLetter(word: string): string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))]
}

function initials(name: PersonName): string {
  return givenWords(oneAlphabet(name)).map((word) => folded(word).slice(0, 1)).join('')
}

function misspelled(a: Person, b: Person): boolean {
  return a.some(({ name }) => b.some(({ name: other }) => oneSlip(surnameOf(name), surnameOf(other)) && givenAgree(name, other)))
}

// Иванов and Иванова, Ковальский and Ковальская are two people; short surnames differ by a letter as a rule.
function oneSlip(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length) as [string, string]
  const ending = long === `${short}а` || (/[иыо]й$/.test(short) && /ая$/.test(long))
  return a !== b && short.length > 4 && !ending && distanceOf(a, b) === 1
}

/** The fullest spelling: wholly in one alphabet, in the volume's own if there is one, and with the most given letters. */
export function fullestName(person: Person, script: RegExp): PersonName {
  const worth = (name: PersonName): readonly number[] => [
    Number(script.test(name.family)), Number(!mixesAlphabets(name)), givenWords(name).join('').replaceAll('.', '').length,
    Number(name.patronymic !== ''), name.family.length, Number(/ё/iu.test(name.family + name.given + name.patronymic))
  ]
  const better = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((value, index) => value !== b[index])
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
  }
  return person.map(({ name }) => name).reduce((best, name) => (better(worth(name), worth(best)) ? name : best))
}

/** The surname with its particle, folded, Ё as Е: equal for spellings of one surname. */
export function surnameOf(name: PersonName): string {
  const { family, particle } = oneAlphabet(name)
  return folded(`${particle} ${family}`).replaceAll('ё', 'е')
}

// «Л.Ф.» and «Л. Ф.» are one spelling; Ё and Е, a hyphen and a space are not.
function exactName(name: PersonName): string {
  const { family, given, patronymic, particle, suffix } = oneAlphabet(name)
  const parts = [particle, family, givenWords({ ...name, given, patronymic }).join(' '), suffix]
  return parts.map((part) => part.normalize('NFC').toLowerCase().replace(/['’ʼ`.]/g, ' ').replace(/\s+/g, ' ').trim()).join('|')
}

function evidenceOf(mention: Mention): readonly string[] {
  return [mention.id && `id ${mention.id}`, mention.orcid && `orcid ${mention.orcid}`].filter(Boolean)
}

/** Items by each of their keys, in the order met. */
export function groupedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

function contradictory(group: readonly Person[]): boolean {
  const cities = (person: Person): string[] => valuesOf(person, ({ city }) => folded(city))
  return group.some((person, at) => group.slice(at + 1).some((other) => knownApart(person, other) || differ(cities(person), cities(other))))
}

function knownApart(a: Person, b: Person): boolean {
  return [({ id }: Mention) => id, ({ orcid }: Mention) => orcid].some((fact) => differ(valuesOf(a, fact), valuesOf(b, fact)))
}

function valuesOf(person: Person, fact: (mention: Mention) => string): string[] {
  return person.map(fact).filter(Boolean)
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))
}

function agree(a: Person, b: Person): boolean {
  return a.some(({ name }) => b.some((other) => surnameOf(name) === surnameOf(other.name) && givenAgree(name, other.name)))
}

// «Л.» agrees with «Л. Ф.» and with «Людмила»; «Людмила» does not agree with «Лидия».
function givenAgree(a: PersonName, b: PersonName): boolean {
  const [left, right] = [a, b].map((name) => givenWords(oneAlphabet(name))) as [readonly string[], readonly string[]]
  return left.every((word, at) => {
    const other = right[at]
    if (other === undefined) return true
    const [x, y] = [word, other].map((text) => folded(text).replaceAll('ё', 'е')) as [string, string]
    return x === y || (short(word) && y.startsWith(x)) || (short(other) && x.startsWith(y))
  })
}

function short(word: string): boolean {
  return word.endsWith('.') || folded(word).length === 1
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const keyed = mentions.map((mention) => [JSON.stringify([mention.file, mention.line, mention.page, mention]), mention] as const)
  return keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, mention]) => mention)
}
