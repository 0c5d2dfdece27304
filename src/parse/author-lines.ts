// `author: |` over several lines, as pandoc's title pages have it → authors, each with the organisations and addresses of the lines under them.
import { isDegree, isOrganisation, isPosition, isPostalAddress, isTown, namesItsPlace } from './organisation-words.ts'
import { signsOf } from './name-marks.ts'
import { cleaned } from './person-name.ts'
import { isWholeName, splitAuthors } from './split-authors.ts'
import { writtenAuthor } from './written-author.ts'
import type { WrittenAuthor } from './written-author.ts'

export interface WrittenAuthors {
  readonly authors: readonly WrittenAuthor[]
  /** Organisations by the sign that stands before them: `^1^ University`. */
  readonly signed: ReadonlyMap<string, string>
}

interface Group {
  authors: readonly WrittenAuthor[]
  places: string[]
  emails: string[]
  orcids: string[]
  aside: string[]
  degree: string
  position: string
  city: string
}

const signLed = /^(?:\^([^^\s]{1,6})\^|<sup>([^<]{1,6})<\/sup>|\$\^\{?([^${}]{1,6})\}?\$|([⁰¹²³⁴-⁹]+)|\[(\d{1,2})\]|(\d{1,2})[.)]?(?=\s))\s*(\S.*)$/u
const addresses = /[^\s<>(),;|{}]+@[^\s<>(),;|{}]+\.\p{L}{2,}/gu

export function writtenAuthors(text: string): WrittenAuthors {
  const lines = linesOf(text)
  const signed = new Map<string, string>()
  const groups: Group[] = []
  for (const line of lines) addLine(line, groups, signed)
  return { authors: groups.flatMap(authorsOf), signed }
}

/** `1. University` and `^1^ University` → the sign and the organisation; null for anything else. */
export function signedOrganisation(line: string): readonly [string, string] | null {
  const found = signLed.exec(line.trim())
  const sign = found?.slice(1, 7).find((group) => group !== undefined)
  return sign === undefined ? null : [signsOf(sign)[0] ?? sign, cleaned(found?.[7] ?? '').replace(/(?<=\p{L}{2})\.$/u, '')]
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/<br\s*\/?>/gi, '\n').split('\n').map((line) => line.replace(/^\s*\|(?=\s|$)/, '').replace(/\s*\\{1,2}\s*$/, '').trim().replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').replace(/^([*_])(?![*_])([^*_]+)\1$/, '$2'))
  return lines.filter((line) => line !== '')
}

function addLine(line: string, groups: Group[], signed: Map<string, string>): void {
  const group = groups.at(-1)
  const within = /^\((.+)\)$/.exec(line)?.[1] ?? ''
  if (group && (isTown(within) || isOrganisation(within))) return addLine(within, groups, signed)
  const row = group ? signedOrganisation(line) : null
  if (row) signed.set(...row)
  else if (group && isPostalAddress(line) && signed.size > 0) addToLast(signed, line)
  else if (!group || isNames(line)) groups.push({ authors: splitAuthors(line).map(writtenAuthor), places: [], emails: [], orcids: [], aside: [], degree: '', position: '', city: '' })
  else if (/^\W*orcid\b/i.test(line)) group.orcids.push(...line.match(/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/gi) ?? [])
  else if (line.search(addresses) >= 0) takeAddresses(line, group)
  else if (group.authors.length === 1 && isDegree(line)) group.degree = cleaned(line)
  else if (group.authors.length === 1 && group.position === '' && group.places.length === 0 && isPosition(withoutComma(line)) && !namesItsPlace(line)) group.position = cleaned(withoutComma(line))
  else if (group.city === '' && isTown(withoutComma(line))) group.city = cleaned(withoutComma(line))
  else if (/^\(.*\)$/.test(line) || !isPlaceOfWork(`${group.places.at(-1) ?? ''} ${line}`)) group.aside.push(line.replace(/^\((.*)\)$/, '$1'))
  else if (/,\s*$/.test(group.places.at(-1) ?? '')) group.places.push(`${group.places.pop() ?? ''} ${line}`)
  else group.places.push(line)
}

// An address stands under the organisation it is of.
function addToLast(signed: Map<string, string>, line: string): void {
  const [sign, name] = [...signed].at(-1) ?? ['', '']
  signed.set(sign, `${name.replace(/[,;]\s*$/, '')}, ${cleaned(line).replace(/\.$/, '')}`)
}

// A telephone beside the address is not printed.
function takeAddresses(line: string, group: Group): void {
  group.emails.push(...line.match(addresses) ?? [])
  const rest = line.replace(addresses, '').replace(/e-?mail:?|[\s,;|]+$/giu, '').trim()
  const place = rest.replace(/[\s,;:–—-]+$/, '')
  if (isOrganisation(place) && !/(?<!\p{L})(?:тел|факс|phone|fax)(?!\p{L})/iu.test(place)) group.places.push(place)
  else if (/(?:\d[\s()-]*){5}/.test(rest)) group.aside.push(rest.replace(/[\s,;]+$/, ''))
}

// «КемГИК», «ДК посёлка»: under a name, what is written in capitals within a word is an organisation.
function isPlaceOfWork(line: string): boolean {
  return isOrganisation(line) || (/\p{Lu}{2}/u.test(line) && /\p{Ll}/u.test(line) && !/[\d@:]/.test(line))
}

function withoutComma(line: string): string {
  return line.replace(/[,;]\s*$/, '')
}

function isNames(line: string): boolean {
  return !isOrganisation(line) && splitAuthors(line).every((piece) => isWholeName(writtenAuthor(piece).name))
}

function authorsOf({ authors, places, emails, orcids, aside, degree, position, city }: Group): readonly WrittenAuthor[] {
  const affiliations = places.map((place) => cleaned(place))
  // A star marks who is written to, where an address follows.
  const starred = authors.filter(({ signs }) => signs.includes('*'))
  const written = starred.length > 0 && emails.length > 0 ? starred : authors
  return authors.map((author, index) => ({
    ...author, degree: [author.degree, degree].filter(Boolean).join(', '), position: author.position || position, city: author.city || city, affiliations: [...author.affiliations, ...affiliations], email: author.email || (emails[written.indexOf(author)] ?? ''), orcid: author.orcid || (orcids[written.indexOf(author)] ?? ''),
    signs: emails.length > 0 ? author.signs.filter((sign) => sign !== '*') : author.signs, isWrittenTo: emails.length > 0 && starred.includes(author), aside: index === 0 ? [...author.aside, ...aside] : author.aside
  }))
}
