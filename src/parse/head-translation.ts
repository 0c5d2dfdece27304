// The title and names of a paper typed a second time, in its other language, above an abstract or key words → fields of `en:` (or `ru:`), taken out of the text.
import type { Lang } from '../model/paper.ts'
import { isNames } from './head-names.ts'
import { abstractAlone, abstractLabel, citing, isBlockMark, keywordsLabel, paragraphAt } from './head-paragraphs.ts'
import type { Paragraph, Take } from './head-paragraphs.ts'
import { isPartHeading } from './part-heading.ts'
import { isOtherLanguage } from './other-language.ts'

interface Half {
  readonly title: Paragraph
  readonly names: Paragraph
}

interface Row {
  readonly line: number
  readonly text: string
  /** The first of its paragraph. */
  readonly begins: boolean
}

/** How many paragraphs of the head are looked at: titles, names, organisations, addresses in two languages. */
const reach = 24
const longestRow = 300

/** Only down to the running text of the paper. */
export function takeTitleAgain(lines: readonly string[], own: Lang, take: Take): void {
  let next = paragraphAt(lines, 0)
  let last: 'label' | 'labelled' | '' = ''
  for (let count = 0; next !== null && count < reach; count++) {
    const about = isAbout(next.text)
    if (!about && isOtherLanguage(next.text, own)) {
      const half = halfFrom(lines, next, own)
      if (half) return takeHalf(half, take)
    } else if (!about && !citing.test(next.text) && /\p{L}/u.test(next.text) && (last === 'labelled' || isText(next.text))) return
    if (about) last = isBareLabel(next.text) ? 'label' : 'labelled'
    next = paragraphAt(lines, next.to + 1)
  }
}

/** The title and the names that begin there, if they do. */
export function takeHalfFrom(lines: readonly string[], first: Paragraph, own: Lang, take: Take): void {
  const half = halfFrom(lines, first, own)
  if (half) takeHalf(half, take)
}

// «Original article» above it goes with it.
function takeHalf({ title, names }: Half, take: Take): void {
  take('title', title, wordsOf(title.text.replace(/^(?:original|research|review|scientific)\s+article\.?\n/i, '')))
  take('authors', names, names.text)
}

// «Как писал поэт:», «## Введение».
function isText(text: string): boolean {
  return text.endsWith(':') || (/^#{1,6}\s/.test(text) && isPartHeading(wordsOf(text)))
}

function isBareLabel(text: string): boolean {
  return abstractAlone.test(text) || text.replace(abstractLabel, '').replace(keywordsLabel, '') === ''
}

// All rows down to the abstract or the key words, in whatever language these are.
function halfFrom(lines: readonly string[], first: Paragraph, own: Lang): Half | null {
  const rows: Row[] = []
  let next: Paragraph | null = first
  for (; next !== null && !isAbout(next.text) && rows.length < reach; next = paragraphAt(lines, next.to + 1)) {
    if (/^[-*_]{3,}$/.test(next.text)) continue
    if (!isOtherLanguage(next.text, own) && !/@/.test(next.text)) return null
    rows.push(...next.text.split('\n').map((text, i): Row => ({ line: (next?.from ?? 0) + i, text, begins: i === 0 })))
  }
  return next === null || rows.some(({ text }, i) => text.length > longestRow || (isBlockMark(text) && !/^#{1,3}\s/.test(text)) || (i > 0 && /^#/.test(text) && !isNames(rows[0]?.text ?? ''))) ? null : partsOf(rows)
}

function partsOf(rows: readonly Row[]): Half | null {
  const heading = rows.findIndex(({ text }) => /^#/.test(text))
  const named = heading > 0 ? 0 : namesRow(rows)
  if (named > 0) return { title: spanOf(rows.slice(0, named)), names: spanOf(rows.slice(named)) }
  // Names first: the title is the heading, or what stands in capitals or in bold to the end.
  const title = heading > 0 ? heading : rows.findIndex((_, i) => i > 0 && rows.slice(i).every(({ text }) => isSetApart(text)))
  return named === 0 && title > 0 && (heading === -1 || title === rows.length - 1) ? { title: spanOf(rows.slice(title)), names: spanOf(rows.slice(0, title)) } : null
}

function isSetApart(text: string): boolean {
  return (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) || /^(\*\*|__).+\1$/.test(text)
}

// Under a title a name needs no initials to be one, where it begins a paragraph.
function namesRow(rows: readonly Row[]): number {
  const shown = rows.findIndex(({ text }) => isNames(text))
  return shown !== -1 ? shown : rows.findIndex(({ text, begins }, i) => i > 0 && begins && isNames(text, true))
}

function spanOf(rows: readonly Row[]): Paragraph {
  return { from: rows[0]?.line ?? 0, to: rows.at(-1)?.line ?? 0, text: rows.map(({ text }) => text).join('\n') }
}

function wordsOf(title: string): string {
  return title.replace(/\n/g, ' ').replace(/^#{1,6}\s+|\s+#+$/g, '').replace(/\{[^{}]*\}\s*$/, '').trim().replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').trim()
}

export function isAbout(text: string): boolean {
  return abstractLabel.test(text) || keywordsLabel.test(text) || abstractAlone.test(text)
}
