// What authors type at the head of the text instead of the metadata block: УДК, title, names, abstract, keywords → fields, taken out of the text.
import { writtenAuthors } from './author-lines.ts'
import { isOrganisation } from './organisation-words.ts'
import { isWholeName, splitAuthors } from './split-authors.ts'
import { writtenAuthor } from './written-author.ts'
import type { YamlEntry } from './yaml-node.ts'

export interface TextHead {
  readonly entries: readonly YamlEntry[]
  /** The text with the lines taken left empty. */
  readonly body: string
}

interface Paragraph {
  readonly from: number
  readonly to: number
  readonly text: string
}

const label = (words: string) => new RegExp(String.raw`^(?:[*_]{1,3})?(?:${words})(?:[*_]{1,3})?\s*[.:—–-]+\s*(?:[*_]{1,3})?\s*(?=\S)`, 'iu')
const abstractLabel = label('аннотация|abstract|резюме')
const keywordsLabel = label('ключевые\\s+слова(?:\\s+и\\s+фразы)?|key\\s?words')
const abstractHeading = /^#{1,4}\s+[*_]*(?:\d+\.?\s+)?(?:аннотация|abstract|резюме)[.:]?[*_]*\s*(?:\{[^{}]*\}\s*)?#*$/iu
const codes: Readonly<Record<string, RegExp>> = { udk: /^[*_]*(?:УДК|UDC)[:.]?[*_]*\s+([\d(][^\s*_]*(?:\s?[+:]\s?[\d(][^\s*_]*)*)[*_]*\.?$/iu, bbk: /^[*_]*ББК[:.]?[*_]*\s+([\p{Lu}\d][^*_]{0,30}?)[*_]*$/iu, doi: /^[*_]*DOI[:.]?[*_]*\s+(?:https?:\/\/doi\.org\/)?(10\.\d{4,}\/\S+?)[*_]*$/iu }

/** Only what the block does not give: `given` tells of each key. */
export function textHead(body: string, given: (key: string) => boolean): TextHead {
  const lines = body.split('\n')
  const entries: YamlEntry[] = []
  const take = (key: string, { from, to }: Paragraph, text: string) => {
    const at = { line: from + 1, column: 1 }
    entries.push({ key, keyAt: at, value: { kind: 'text', text, literal: true, at } })
    for (let line = from; line <= to; line++) lines[line] = ''
  }
  let at = takeCodes(lines, given, take)
  if (!given('title') || !given('authors')) at = takeNames(lines, at, given, take)
  takeAbstract(lines, given, take)
  takeCodes(lines, given, take)
  return entries.length === 0 ? { entries, body } : { entries, body: lines.join('\n') }
}

type Take = (key: string, paragraph: Paragraph, text: string) => void

function takeCodes(lines: readonly string[], given: (key: string) => boolean, take: Take): number {
  for (let next = paragraphAt(lines, 0); next !== null; next = paragraphAt(lines, next.to + 1)) {
    const found = next.from === next.to ? Object.entries(codes).flatMap(([key, pattern]) => { const code = pattern.exec(next?.text ?? '')?.[1]; return code === undefined ? [] : [[key, code] as const] })[0] : undefined
    if (!found || given(found[0])) return next.from
    take(found[0], next, found[1])
  }
  return 0
}

// The names stand under the title, or in Russian theses above it.
function takeNames(lines: readonly string[], from: number, given: (key: string) => boolean, take: Take): number {
  let next = paragraphAt(lines, from)
  const above = next && !given('authors') && isNames(next.text) ? next : null
  if (above) next = paragraphAt(lines, above.to + 1)
  const title = next ? titleOf(next.text) : null
  if (!next || title === null) return from
  if (!given('title')) take('title', next, title)
  if (given('authors')) return next.to + 1
  return takeAuthors(lines, above ?? next, above, take)
}

function takeAuthors(lines: readonly string[], title: Paragraph, above: Paragraph | null, take: Take): number {
  const first = above ?? paragraphAt(lines, title.to + 1)
  if (!first || !isNames(first.text)) return title.to + 1
  let last = first
  for (let next = paragraphAt(lines, first.to + 1); next !== null && isUnderNames(next.text); next = paragraphAt(lines, next.to + 1)) last = next
  const whole = { ...first, to: last.to }
  take('authors', whole, lines.slice(whole.from, whole.to + 1).filter((line) => line.trim() !== '').map((line) => line.replace(/^>\s?/, '')).join('\n'))
  return whole.to + 1
}

/** `# Title`, `Title` underlined by `=`, or a line all bold or all in capitals. */
function titleOf(text: string): string | null {
  const [first = '', ...others] = text.split('\n')
  const heading = /^#{1,2}\s+(.+?)\s*#*$/.exec(first)?.[1]
  if (heading !== undefined) return others.length === 0 ? unbolded(heading) : null
  if (others.length > 0 && /^=+\s*$/.test(others.at(-1) ?? '')) return unbolded([first, ...others.slice(0, -1)].join(' '))
  return null
}

function unbolded(text: string): string {
  return text.replace(/\{[^{}]*\}\s*$/, '').trim().replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2').trim()
}

// A line of prose is no list of names: each piece must be a name and nothing else, and something must show that they are people.
function isNames(text: string): boolean {
  const lines = text.split('\n')
  const first = lines[0] ?? ''
  if (first.length > 300 || isBlockMark(first) || isOrganisation(first.split(',')[0] ?? '')) return false
  const pieces = splitAuthors(first.replace(/^>\s?/, '').replace(/\s*\\?$/, '').trim()).map(writtenAuthor)
  const named = pieces.every(({ name }) => isWholeName(name.split(',')[0] ?? '') && name.split(/\s+/).length < 6)
  const shown = /\p{Lu}\.|\p{L}(?:вич|вна|чна)(?!\p{L})|@|\^|^[*_]|orcid/iu.test(first) || pieces.length > 1 || /^(?:автор|author|by)/iu.test(first)
  return pieces.length > 0 && named && shown && !/[.!?]$/.test(pieces.at(-1)?.name.replace(/\p{Lu}\.$/u, '') ?? '')
}

function isUnderNames(text: string): boolean {
  if (isBlockMark(text.split('\n')[0] ?? '') || abstractLabel.test(text) || keywordsLabel.test(text) || text.length > 400) return false
  const lines = text.split('\n')
  return lines.every((line) => /^(?:\^|<sup>|[⁰¹²³⁴-⁹]|\d{1,2}[.)]?\s)/u.test(line) ? isOrganisation(line) || /\^\S+\^/.test(line) : isOrganisation(line) && line.length < 200 && !/[.!?]$/.test(line) || /^\S*@\S+$|^(?:e-?mail|orcid)/iu.test(line.replace(/[*_<>]/g, '')) || /^г\.\s*\p{Lu}[\p{L}-]+$/u.test(line) || (isNames(line) && writtenAuthors(line).authors.length > 0))
}

function isBlockMark(line: string): boolean {
  return /^(?:#|[-+*]\s|\d+[.)]\s|\||```|:::|!\[|\[!\[|<(?!sup)|\$\$|---)/.test(line)
}

function takeAbstract(lines: readonly string[], given: (key: string) => boolean, take: Take): void {
  const first = paragraphAt(lines, 0)
  if (!first) return
  const keywords = (paragraph: Paragraph | null) => {
    if (paragraph === null || given('keywords') || !keywordsLabel.test(paragraph.text)) return false
    take('keywords', paragraph, paragraph.text.replace(keywordsLabel, '').replace(/[*_]+$/, '').replace(/\s+/g, ' ').replace(/\.$/, ''))
    return true
  }
  if (given('abstract')) return void keywords(first)
  const isHeading = abstractHeading.test(first.text)
  const marked = /^\+{3}\s*\{\s*"part":\s*"abstract"\s*\}$/.test(first.text.split('\n')[0] ?? '')
  if (!isHeading && !marked && !abstractLabel.test(first.text)) return void (keywords(first) && !given('abstract') && takeLabelled(lines, take))
  if (!isHeading && !marked) {
    if (!takeLabelled(lines, take)) return
  } else if (!takeSection(lines, first, marked, take, keywords)) return
  keywords(paragraphAt(lines, 0))
}

/** «Аннотация. Текст.» */
function takeLabelled(lines: readonly string[], take: Take): boolean {
  const first = paragraphAt(lines, 0)
  if (!first || !abstractLabel.test(first.text) || /\[\^/.test(first.text)) return false
  take('abstract', first, first.text.replace(abstractLabel, ''))
  return true
}

/** The paragraphs under the heading, up to the next heading. */
function takeSection(lines: readonly string[], head: Paragraph, marked: boolean, take: Take, keywords: (paragraph: Paragraph | null) => boolean): boolean {
  const paragraphs: Paragraph[] = []
  const isEnd = (text: string) => (marked ? /^\+{3}/.test(text) : /^#/.test(text) || /\n[=-]+$/.test(text))
  let next = paragraphAt(lines, head.to + 1)
  for (; next !== null && !isEnd(next.text) && !keywordsLabel.test(next.text); next = paragraphAt(lines, next.to + 1)) paragraphs.push(next)
  // Lists, tables and notes stay in the text: an abstract at the head of a paper holds words alone.
  if (paragraphs.length === 0 || paragraphs.length > 6 || paragraphs.some(({ text }) => isBlockMark(text) || /\[\^/.test(text))) return false
  const whole = { from: head.from, to: paragraphs.at(-1)?.to ?? head.to, text: '' }
  const end = marked && next !== null && /^\+{3}\s*$/.test(next.text) ? next.to : whole.to
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  if (next !== null) keywords(next)
  take('abstract', { ...whole, to: end }, text)
  return true
}

/** The next lines that stand together; a heading is a paragraph of its own. */
function paragraphAt(lines: readonly string[], start: number): Paragraph | null {
  let from = start
  while (from < lines.length && (lines[from] ?? '').trim() === '') from++
  if (from >= lines.length) return null
  let to = from
  const isHeading = (line: string) => /^(?:#{1,6}\s|\+{3}(?:\s|$))/.test(line)
  if (!isHeading(lines[from] ?? '')) while (to + 1 < lines.length && (lines[to + 1] ?? '').trim() !== '' && !isHeading(lines[to + 1] ?? '')) to++
  return { from, to, text: lines.slice(from, to + 1).map((line) => line.trim()).join('\n') }
}
