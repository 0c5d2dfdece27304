// A title typed as a plain line, as a paper pasted from a word processor has it: read only where names beside it and something more show that it is one.
import { abstractLabel, beginsField, isBlockMark, keywordsLabel, paragraphAt } from './head-paragraphs.ts'
import type { Paragraph } from './head-paragraphs.ts'
import { isNames, isOnePerson, isUnderName, namesAfter, underNames } from './head-names.ts'

export interface PlainHead {
  readonly title: Paragraph
  readonly names: Paragraph
}

const abstractAlone = /^(?:#{1,4}\s+|\*\*)?(?:аннотация|abstract|резюме)[.:]?(?:\*\*)?$/iu

/** `coded`: УДК or the like stands above. */
export function plainHead(lines: readonly string[], from: number, coded: boolean): PlainHead | null {
  const first = paragraphAt(lines, from)
  if (!first) return null
  return isNames(first.text, isOnePerson(first.text)) ? namesFirst(lines, first) : titleFirst(lines, first, coded)
}

function titleFirst(lines: readonly string[], first: Paragraph, coded: boolean): PlainHead | null {
  const rows = first.text.split('\n')
  const split = rows.findIndex((row, index) => index > 0 && isNames(row))
  const title = split === -1 ? first : { ...first, to: first.from + split - 1, text: rows.slice(0, split).join('\n') }
  if (!isTitle(title)) return null
  const names = split === -1 ? namesAfter(lines, first.to + 1) : namesWithin(lines, first, split)
  const shown = coded || /\n/.test(names?.text ?? '') || isSetApart(title.text, lines[names?.from ?? 0] ?? '')
  if (!names || (!shown && !isAbstract(lines, names.to + 1))) return null
  return { title: joined(title), names }
}

// A title in bold over names in italics or bold.
function isSetApart(title: string, names: string): boolean {
  return /^(\*\*|__)(?!\s)[^\n]+\1$/.test(title) && /^\s*(?:[*_]{1,3})(?=\p{Lu})[^\n]+[*_]\s*$/u.test(names)
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
function namesFirst(lines: readonly string[], first: Paragraph): PlainHead | null {
  const names = underNames(lines, first)
  return titleUnder(lines, names) ?? titleOfWords(lines, first, names)
}

function titleUnder(lines: readonly string[], names: Paragraph): PlainHead | null {
  const title = paragraphAt(lines, names.to + 1)
  if (!title || !isTitle(title)) return null
  const inCapitals = /\p{Lu}{2}/u.test(title.text) && title.text === title.text.toUpperCase()
  return inCapitals || isAbstract(lines, title.to + 1) ? { title: joined(title), names } : null
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

function isAbstract(lines: readonly string[], from: number): boolean {
  const text = paragraphAt(lines, from)?.text ?? ''
  return abstractLabel.test(text) || keywordsLabel.test(text) || abstractAlone.test(text)
}

function isTitle({ text }: Paragraph): boolean {
  const words = text.replace(/^[*_]+|[*_]+$/g, '')
  return words.length > 3 && words.length < 300 && text.split('\n').length <= 4 && /^[«“"„(]?[\p{Lu}\d]/u.test(words) && !/[.;:,]$/.test(words)
    && !/[.!?]\s+\p{Lu}\p{Ll}.*\s.*[.!?]\s/u.test(words) && !isBlockMark(text) && !beginsField.test(text)
}

function joined(title: Paragraph): Paragraph {
  return { ...title, text: title.text.replace(/\n/g, ' ').replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').trim() }
}
