// One author as people write him in a line, with marks, degrees, addresses and organisations → the name alone, and what it was parted from.
import { degreeBefore, isDegree, isOrganisation, isPosition, isTown, namesItsPlace, withoutLabel } from './organisation-words.ts'
import { nameWords } from './name-words.ts'
import { marksIn, maskMarks, unmask, withoutMarks } from './name-marks.ts'
import type { NameMark } from './name-marks.ts'
import { cleaned } from './person-name.ts'
import { isWholeName } from './split-authors.ts'

export interface WrittenAuthor {
  readonly name: string
  readonly signs: readonly string[]
  readonly email: string
  readonly orcid: string
  readonly degree: string
  readonly position: string
  readonly city: string
  readonly affiliations: readonly string[]
  /** Words of notes, and calls of notes (`[^1]`) where no organisation has that sign. */
  readonly notes: readonly string[]
  /** A star says that letters go to this one. */
  readonly isWrittenTo: boolean
  /** Words that are no part of a name and have no other place. */
  readonly aside: readonly string[]
}

type Parts = { -readonly [key in keyof WrittenAuthor]: WrittenAuthor[key] }

const address = /(?:\(\s*)?(?:e-?mail:?\s*)?(?:\\email\{|<|\\<)?(?:mailto:)?([^\s<>(),;:{}|\\]+@[^\s<>(),;:{}|\\]+\.[\p{L}]{2,})(?:\}|\\?>)?(?:\s*\))?/iu

export function writtenAuthor(source: string): WrittenAuthor {
  // Only these signs can stand for anything but a name.
  const plain: Parts = { name: cleaned(source), signs: [], email: '', orcid: '', degree: '', position: '', city: '', affiliations: [], notes: [], isWrittenTo: false, aside: [] }
  if (!/[^\p{L}\p{M}\s'’ʼ.-]|[кд]\.|\p{Ll}\./u.test(plain.name) && !/^\p{L}+\s*:?\s/u.test(plain.name)) return plain
  const author = plain
  const { text, marks } = maskMarks(withoutEmphasis(withoutLinks(source, author)))
  const named = withoutAddress(text, author)
  const [written = '', ...beside] = named.split(/\s+\|\s+|\s+[•·]\s+/u)
  takeMarks(author, marksIn(named, marks))
  const bare = withoutGroup(withoutParentheses(withoutMarks(written), author), author)
  const { degree, rest } = degreeBefore(withoutLabel(cleaned(bare)))
  author.degree = degree
  author.name = cleaned(withoutCommas(rest, author))
  author.aside = [...author.aside, ...beside.map((words) => cleaned(unmask(words, marks)))].filter(Boolean)
  return author.name === '' ? { ...plain, name: cleaned(source) } : author
}

function withoutLinks(text: string, author: Parts): string {
  return text.replace(/!?\[([^\]]*)\]\(([^()\s]*)[^()]*\)/g, (_, words: string, url: string) => {
    if (/^mailto:/i.test(url)) author.email = url.slice(7)
    const orcid = /orcid\.org\/([\dX-]{15,19})/i.exec(url)?.[1]
    if (orcid !== undefined) author.orcid = orcid
    return orcid !== undefined || /^mailto:/i.test(url) ? (/[@\d]|orcid/i.test(words) ? '' : words) : words
  })
}

function withoutEmphasis(text: string): string {
  return text.replace(/(?<![\\\p{L}*])(\*{1,3}|_{1,3})(?=[^\s*_])(.+?)(?<=[^\s\\])\1(?![\p{L}*])/gu, '$2')
}

function withoutAddress(text: string, author: Parts): string {
  const found = address.exec(text)
  if (!found) return text
  author.email ||= found[1] ?? ''
  return text.replace(address, ' ')
}

// A note may hold the corresponding author's address.
function takeMarks(author: Parts, marks: readonly NameMark[]): void {
  author.signs = marks.flatMap((mark) => mark.signs)
  for (const { note, source } of marks.filter((mark) => mark.signs.length === 0)) {
    const email = address.exec(note)?.[1]
    if (email !== undefined) author.email ||= email
    if (email !== note && /^(?:\^\[|\\(?:thanks|footnote)\{)/.test(source) && note !== '') author.notes = [...author.notes, note]
    else if (email === undefined) author.aside = [...author.aside, source]
  }
  author.notes = [...author.notes, ...marks.filter(({ source }) => source.startsWith('[^')).map(({ source }) => source)]
}

/** «Ким Е. В. (Кемерово)», "Jane Doe (University of X)". */
function withoutParentheses(text: string, author: Parts): string {
  const found = /\s*\(([^()]*)\)\s*,?\s*$/u.exec(text)
  if (!found || nameWords(text.slice(0, found.index)).length < 2) return text
  const words = cleaned(found[1] ?? '')
  if (isOrganisation(words)) author.affiliations = [words]
  else if (/^(?:г\.\s*)?\p{Lu}[\p{L}-]+$/u.test(words)) author.city = words
  else if (words !== '') author.aside = [...author.aside, words]
  return text.slice(0, found.index)
}

/** «Петров Иван Ильич НПИбд-01-22»: the number of a group of students. */
function withoutGroup(text: string, author: Parts): string {
  const found = /[\s,]+((?:группа\s+)?[\p{L}]{2,}-\d{1,3}(?:-\d{2,4})?(?:[\s,]+\d{6,12})?)[\s,]*$/iu.exec(text)
  if (!found || nameWords(text.slice(0, found.index)).length < 2) return text
  author.aside = [...author.aside, found[1] ?? '']
  return text.slice(0, found.index)
}

/** A whole name, then after commas what is none: degrees, organisations. */
function withoutCommas(text: string, author: Parts): string {
  const [name = '', ...others] = text.split(',').map((piece) => piece.trim()).filter(Boolean)
  if (others.length === 0 || !isWholeName(name) || others.some(isWholeName)) return text
  const suffixes = others.filter((piece) => nameWords(piece).every((word) => word.kind === 'suffix'))
  const degrees = others.filter((piece) => isDegree(piece))
  const rest = others.filter((piece) => !suffixes.includes(piece) && !degrees.includes(piece))
  author.degree = [author.degree, ...degrees].filter(Boolean).join(', ')
  takePosition(author, rest)
  // «Коваленко Елена Ивановна, Киев»: after a patronymic or initials stands no given name.
  if (isFullName(name) && rest.length > 0 && author.city === '' && isTown(rest.at(-1) ?? '') && !/^(?:Россия|Беларусь|Украина|Україна|Казахстан|РФ)$/u.test(rest.at(-1) ?? '')) author.city = rest.pop() ?? ''
  const place = rest.join(', ')
  if (place !== '' && (author.position !== '' || isOrganisation(place))) author.affiliations = [...author.affiliations, place]
  else if (place !== '' && rest.every((piece) => /[\s\d]/.test(piece) || nameWords(piece).every((word) => word.kind === 'strange'))) author.aside = [...author.aside, place]
  else if (place !== '') return text
  return [name, ...suffixes].join(', ')
}

function isFullName(name: string): boolean {
  return nameWords(name).some(({ kind }) => kind === 'patronymic' || kind === 'initials')
}

// «директор библиотеки, Гурьевск»: the town is told from the organisation by the position before it.
function takePosition(author: Parts, rest: string[]): void {
  if (rest[0] === undefined || !isPosition(rest[0])) return
  const said = rest.shift() ?? ''
  if (namesItsPlace(said)) author.affiliations = [...author.affiliations, said]
  else author.position = said
  if (rest.length > 0 && isTown(rest.at(-1) ?? '')) author.city = rest.pop() ?? ''
}
