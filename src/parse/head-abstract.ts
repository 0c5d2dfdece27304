// «Аннотация. …», `## Abstract` and «Ключевые слова: …» at the head of a text → fields.
import { abstractAlone, abstractLabel, citing, endsKeywords, fieldOnly, headed, isBlockMark, keywordsLabel, paragraphAt } from './head-paragraphs.ts'
import type { Given, Paragraph, Take } from './head-paragraphs.ts'
import { isPartHeading } from './part-heading.ts'

const abstractHeading = headed('аннотация|анотація|анатацыя|аңдатпа|түйіндеме|abstract|резюме')
const abstractPart = /^\+{3}\s*\{\s*"part":\s*"abstract"\s*\}$/
const rule = /^(?:-{3,}|\*{3,}|_{3,}|\\(?:newpage|pagebreak|clearpage)|<div style="page-break[^<>]*>\s*<\/div>)$/

/** `isOwn`: whether a paragraph is in the language whose abstract is asked for. */
export function takeAbstract(lines: readonly string[], given: Given, take: Take, isOwn: (text: string) => boolean): void {
  const first = firstParagraph(lines)
  if (!first || !isOwn(labelledText(lines, first))) return
  const keywords = (paragraph: Paragraph): boolean => isOwn(paragraph.text) && takeKeywords(paragraph, given, take)
  const bare = given('abstract') ? null : bareAbstract(lines, first)
  if (bare) take('abstract', first, bare)
  if (bare) return takeAbstract(lines, (key) => key === 'abstract' || given(key), take, isOwn)
  if (keywords(first)) {
    if (!given('abstract') && isOwn(labelledText(lines, firstParagraph(lines)))) takeWhole(lines, take)
  } else if (!given('abstract') && takeWhole(lines, take, keywords)) {
    const next = firstParagraph(lines)
    if (next) keywords(next)
  }
}

// A label that stands alone is in the language of what it labels.
function labelledText(lines: readonly string[], first: Paragraph | null): string {
  if (first === null) return ''
  const alone = abstractHeading.test(first.text) || abstractPart.test(first.text) || first.text.replace(abstractLabel, '') === ''
  return alone ? paragraphAt(lines, first.to + 1)?.text ?? first.text : first.text
}

const prose = 120

// A paragraph right above «Ключевые слова» is the abstract, with its label or without.
function bareAbstract(lines: readonly string[], { text, to }: Paragraph): string | null {
  let next = paragraphAt(lines, to + 1)
  while (next && rule.test(next.text)) next = paragraphAt(lines, next.to + 1)
  const isBare = text.length > prose && /[.!?…][*_]*$/u.test(text) && !isBlockMark(text) && !/\[\^/.test(text) && ![abstractLabel, abstractHeading, keywordsLabel].some((label) => label.test(text))
  return isBare && next && keywordsLabel.test(next.text) ? text.replace(/^(\*\*|__|\*|_)([^*_]+)\1$/u, '$2') : null
}

/** How much of a head may be typed again above the abstract, and how long its paragraphs are. */
const reach = 8
const longest = 300

// A rule may part the head of a paper from its text; what the block gives may be typed again above the abstract: title, names, organisations.
function firstParagraph(lines: readonly string[]): Paragraph | null {
  const first = paragraphFrom(lines, 0)
  let next = first
  for (let count = 0; next && count < reach && isHead(next.text); count++) next = paragraphFrom(lines, next.to + 1)
  return next && isLabel(next.text) ? next : first
}

function paragraphFrom(lines: readonly string[], from: number): Paragraph | null {
  let next = paragraphAt(lines, from)
  while (next && rule.test(next.text)) next = paragraphAt(lines, next.to + 1)
  return next
}

function isHead(text: string): boolean {
  const heading = /^#{1,3}\s+(.*)$/.exec(text)?.[1]
  return citing.test(text) || !isLabel(text) && text.length <= longest && !/\p{Ll}{3}[.!?…]$/u.test(text) && (heading === undefined ? !isBlockMark(text) : !isPartHeading(heading))
}

function isLabel(text: string): boolean {
  return abstractLabel.test(text) || abstractHeading.test(text) || abstractPart.test(text) || keywordsLabel.test(text)
}

function takeKeywords(paragraph: Paragraph, given: Given, take: Take): boolean {
  if (given('keywords') || !keywordsLabel.test(paragraph.text)) return false
  const own = fieldOnly(paragraph, endsKeywords)
  take('keywords', own, own.text.replace(keywordsLabel, '').replace(/[*_]+$/, '').replace(/\s+/g, ' ').replace(/\.$/, ''))
  return true
}

function takeWhole(lines: readonly string[], take: Take, keywords: (paragraph: Paragraph) => boolean = () => false): boolean {
  const first = firstParagraph(lines)
  if (!first) return false
  const part = abstractPart.test(first.text)
  if (part || abstractHeading.test(first.text)) return takeSection(lines, first, part, take, keywords)
  if (abstractAlone.test(first.text)) return takeNext(lines, first, take, keywords)
  if (!abstractLabel.test(first.text) || /\[\^/.test(first.text)) return false
  const inline = first.text.replace(abstractLabel, '')
  if (inline === '') return takeSection(lines, first, false, take, keywords)
  const own = fieldOnly(first)
  take('abstract', own, own.text.replace(abstractLabel, ''))
  return true
}

// Under the word alone, which is no heading: where the abstract ends cannot be seen, but for its first paragraph.
function takeNext(lines: readonly string[], label: Paragraph, take: Take, keywords: (paragraph: Paragraph) => boolean): boolean {
  const own = paragraphAt(lines, label.to + 1)
  if (!own || isBlockMark(own.text) || /\[\^/.test(own.text)) return false
  const next = paragraphAt(lines, own.to + 1)
  if (next) keywords(next)
  take('abstract', { ...own, from: label.from }, own.text)
  return true
}

/** The paragraphs under the heading, up to the next heading. */
function takeSection(lines: readonly string[], head: Paragraph, part: boolean, take: Take, keywords: (paragraph: Paragraph) => boolean): boolean {
  const paragraphs: Paragraph[] = []
  const isEnd = (text: string) => (part ? /^\+{3}/.test(text) : /^#/.test(text) || rule.test(text) || /\n[=-]+$/.test(text))
  let next = paragraphAt(lines, head.to + 1)
  for (; next !== null && !isEnd(next.text) && !keywordsLabel.test(next.text); next = paragraphAt(lines, next.to + 1)) paragraphs.push(next)
  // Lists, tables and notes stay in the text: an abstract at the head of a paper holds words alone.
  if (paragraphs.length === 0 || paragraphs.length > 8 || paragraphs.some(({ text }) => isBlockMark(text) || /\[\^/.test(text))) return false
  const to = part && next !== null && /^\+{3}\s*$/.test(next.text) ? next.to : paragraphs.at(-1)?.to ?? head.to
  if (next !== null) keywords(next)
  take('abstract', { from: head.from, to, text: '' }, paragraphs.map(({ text }) => text).join('\n\n'))
  return true
}
