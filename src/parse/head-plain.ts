// A title typed as a plain line, as a paper pasted from a word processor has it: read only where names beside it and something more show that it is one.
import { abstractAlone, abstractLabel, beginsField, isBlockMark, keywordsLabel, paragraphAt } from './head-paragraphs.ts'
import type { Paragraph } from './head-paragraphs.ts'
import { isBareName } from './bare-name.ts'
import { isAboutPerson, isShownPerson } from './head-person.ts'
import { isNames, isOnePerson, isUnderName, namesAfter, underNames } from './head-names.ts'
import { isOrganisation, isPosition, isTown } from './organisation-words.ts'

export interface PlainHead {
  readonly title: Paragraph
  readonly names: Paragraph
}

// What a report or a thesis begins with on a page of its own: above its title stands who approved it.
const titlePage = /^[*_]*(?:министерств|міністерств|министрлігі|федеральн|государственн|департамент|утвержд|согласован|допущен|затверджен)\p{L}*/iu

/** `coded`: УДК or the like stands above. */
export function plainHead(lines: readonly string[], from: number, coded: boolean): PlainHead | null {
  const first = paragraphAt(lines, from)
  if (!first || titlePage.test(first.text)) return null
  return isNames(first.text, isOnePerson(first.text) || isShownPerson(lines, first)) ? namesFirst(lines, first, coded) : titleFirst(lines, first, coded)
}

function titleFirst(lines: readonly string[], first: Paragraph, coded: boolean): PlainHead | null {
  const rows = first.text.split('\n')
  const split = rows.findIndex((row, index) => index > 0 && isNames(row, isBareName(row) && isAboutPerson(rows[index + 1] ?? '')))
  const title = split === -1 ? first : { ...first, to: first.from + split - 1, text: rows.slice(0, split).join('\n') }
  if (!isTitle(title)) return null
  const names = split === -1 ? namesAfter(lines, first.to + 1) : namesWithin(lines, first, split)
  const shown = coded || /\n/.test(names?.text ?? '') || isSetApart(title.text, lines[names?.from ?? 0] ?? '')
  if (!names || (!shown && !isAbstract(lines, names.to + 1))) return null
  return { title: joined(title), names }
}

// A title in capitals; one in bold over names in italics or bold.
function isSetApart(title: string, names: string): boolean {
  return isCapitals(title) || /^(\*\*|__)(?!\s)[^\n]+\1$/.test(title) && /^\s*(?:[*_]{1,3})(?=\p{Lu})[^\n]+[*_]\s*$/u.test(names)
}

/** The names and what is under them, on the lines right after the title. */
function namesWithin(lines: readonly string[], first: Paragraph, split: number): Paragraph | null {
  const rows = first.text.split('\n').slice(split)
  const end = rows.findIndex((row, index) => index > 0 && !isUnderName(row, false))
  const own = end === -1 ? rows : rows.slice(0, end)
  const names = { from: first.from + split, to: first.from + split + own.length - 1, text: own.join('\n') }
  return end === -1 ? underNames(lines, names) : names
}

/** Names above a plain title: the abstract must follow it, or the title be in capitals. */
function namesFirst(lines: readonly string[], first: Paragraph, coded: boolean): PlainHead | null {
  const block = first.text.includes('\n') ? namesAndTitle(lines, first, coded) : null
  if (block) return block
  const names = underNames(lines, first)
  return titleUnder(lines, names) ?? titleOfWords(lines, first, names)
}

// Names, what is under them and the title on lines that follow each other.
function namesAndTitle(lines: readonly string[], first: Paragraph, coded: boolean): PlainHead | null {
  const rows = first.text.split('\n')
  const start = titleRow(rows)
  if (start < 1) return null
  const from = first.from + start
  const title = { from, to: from + titleLength(rows.slice(start)) - 1, text: '' }
  title.text = rows.slice(start, start + title.to - from + 1).join('\n')
  const names = { from: first.from, to: from - 1, text: rows.slice(0, start).join('\n') }
  const isShown = start > 1 || coded || /,\s+\p{Ll}/u.test(names.text) || isCapitals(title.text) || isAbstract(lines, title.to + 1)
  return isTitle(title) && (isShown || (!isTown(title.text) && (titleWords.test(title.text) || !isOrganisation(title.text)))) ? { title: joined(title), names } : null
}

// The first that stands for nothing under a name; else the last of those that could be an organisation. -1 where there is none.
function titleRow(rows: readonly string[]): number {
  const strange = rows.findIndex((row, index) => index > 0 && !isUnderName(row, false) && !(index + 1 < rows.length && isTown(row)))
  if (strange > 0 && !isSentence(rows[strange] ?? '')) return firstInCapitals(rows, strange)
  const last = (strange === -1 ? rows.length : strange) - 1
  return isOrganisation(rows[last] ?? '') && !isPosition(rows[last] ?? '') ? last : -1
}

// «БИБЛИОТЕКА КАК» over «МЕСТО ПАМЯТИ»: a line above the first must be left for the organisation.
function firstInCapitals(rows: readonly string[], row: number): number {
  return row > 2 && isCapitals(rows[row] ?? '') && isCapitals(rows[row - 1] ?? '') && isOrganisation(rows[row - 1] ?? '') ? firstInCapitals(rows, row - 1) : row
}

// A title in capitals goes on as long as they do, another to the end of the block or for a line.
function titleLength(rows: readonly string[]): number {
  const small = rows.findIndex((row) => !isCapitals(row))
  if (small !== 0) return small === -1 ? rows.length : small
  return rows.some(isSentence) ? 1 : rows.length
}

function isSentence(row: string): boolean {
  return /[.!?…]$/u.test(row)
}

function titleUnder(lines: readonly string[], names: Paragraph): PlainHead | null {
  const title = paragraphAt(lines, names.to + 1)
  if (!title || !isTitle(title)) return null
  return isCapitals(title.text) || isAbstract(lines, title.to + 1) ? { title: joined(title), names } : null
}

// Under names alone it could be the organisation still, but for words that titles have.
const titleWords = /(?:^|\s)(?:как|для|об?|в|на|[—–])\s|[:?]/iu

// «Библиотека как место памяти» under an organisation is no second one: the title.
function titleOfWords(lines: readonly string[], first: Paragraph, names: Paragraph): PlainHead | null {
  const under: Paragraph[] = []
  for (let next = paragraphAt(lines, first.to + 1); next && next.to <= names.to; next = paragraphAt(lines, next.to + 1)) under.push(next)
  const last = under.at(-1)
  return last && (under.length > 1 || first.text.includes('\n') || titleWords.test(last.text)) ? titleUnder(lines, underNames(lines, first, last.from)) : null
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

function isAbstract(lines: readonly string[], from: number): boolean {
  const text = paragraphAt(lines, from)?.text ?? ''
  return abstractLabel.test(text) || keywordsLabel.test(text) || abstractAlone.test(text)
}

function isTitle({ text }: Paragraph): boolean {
  const words = text.replace(/^[*_]+|[*_]+$/g, '')
  return words.length > 3 && words.length < 300 && text.split('\n').length <= 4 && /^[«“"„(]?[\p{Lu}\d]/u.test(words) && !/[.;:,]$/.test(words)
    && !/[.!?]\s+\p{Lu}\p{Ll}.*\s.*[.!?]\s/u.test(words) && !isBlockMark(text) && !beginsField.test(text) && !titlePage.test(text)
}

function joined(title: Paragraph): Paragraph {
  return { ...title, text: title.text.replace(/\n/g, ' ').replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').trim() }
}
