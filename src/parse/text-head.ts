// What authors type at the head of the text instead of the metadata block: УДК, title, names, abstract, keywords → fields, taken out of the text.
import type { Lang } from '../model/paper.ts'
import { takeAbstract } from './head-abstract.ts'
import { headLine } from './head-lines.ts'
import { headForm } from './head-form.ts'
import { takeNames } from './head-names.ts'
import { takeTitleAgain } from './head-translation.ts'
import { plainHead } from './head-plain.ts'
import { articleType, paragraphAt } from './head-paragraphs.ts'
import type { Given, Take } from './head-paragraphs.ts'
import { isOtherLanguage } from './other-language.ts'
import { letterEnds } from './pasted/letter-ends.ts'
import { takeTail } from './tail-translation.ts'
import type { YamlEntry } from './yaml-node.ts'

export interface TextHead {
  readonly entries: readonly YamlEntry[]
  /** The text with the lines taken left empty. */
  readonly body: string
}

const codes: Readonly<Record<string, RegExp>> = {
  udk: /^[*_]*(?:УДК|ӘОЖ|UDC)[:.]?[*_]*\s+([\d(][^\s*_]*(?:(?:\s?[+:]\s?|(?<=[,;])\s+)[\d(][^\s*_]*)*)(?:\s+DOI:?)?[*_]*\.?$/iu,
  bbk: /^[*_]*ББК[:.]?[*_]*\s+([\p{Lu}\d][^*_]{0,30}?)[*_]*$/iu,
  type: new RegExp(`^[*_]*(${articleType})[*_]*\\.?$`, 'iu'),
  received: /^[*_(]*(?:(?:Статья|Рукопись)\s+)?(?:поступила|получена)(?:\s+в\s+редакцию)?:?\s+(\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+[а-я]+\s+\d{4})(?:\s*г(?:\.|ода))?[.)*_]*$/iu,
  doi: /^[*_]*DOI[:.]?[*_]*\s+(?:https?:\/\/doi\.org\/)?(10\.\d{4,}\/\S+?)[*_]*$/iu
}

// «Научная статья УДК 027.5 DOI: 10.1234/a», pasted as one line.
const severalCodes = new RegExp(String.raw`^(?:(?<type>${articleType})[.,]?\s+)?УДК[:.]?\s+(?<udk>[\d(]\S*)(?:\s+DOI[:.]?\s+(?:https?:\/\/doi\.org\/)?(?<doi>10\.\d{4,}\/\S+))?$`, 'iu')

/** Only what the block does not give: `given` tells of each key. What is repeated in the other language than `own` is a map under its name. */
export function textHead(body: string, given: Given, own: Lang): TextHead {
  const typed = body.split('\n')
  const plain = typed.map(headLine)
  const lines = [...plain]
  const entries: YamlEntry[] = []
  const others: YamlEntry[] = []
  const taking = (to: YamlEntry[]): Take => (key, { from, to: last }, text) => {
    const at = { line: from + 1, column: 1 }
    to.push({ key, keyAt: at, value: { kind: 'text', text, literal: true, at } })
    lines.fill('', from, last + 1)
  }
  const take = taking(entries)
  const other = own === 'ru' ? 'en' : 'ru'
  const from = takeCodes(lines, given, take) || afterGreeting(lines)
  const theirs: Wanted = [(key) => given(other) || others.some((entry) => entry.key === key), taking(others)]
  if (!given(other)) {
    withoutSameCode(lines, entries)
    takeTitleAgain(lines, own, taking(others))
    if (others.length > 0) takeAbstract(lines, ...theirs, (text) => isOtherLanguage(text, own))
  }
  if (!given('authors')) takeForm(lines, from, given, take)
  const has: Given = (key) => given(key) || entries.some((entry) => entry.key === key)
  const unmarked = has('title') || has('authors') ? null : plainHead(lines, from, entries.length > 0)
  if (unmarked) {
    take('title', unmarked.title, unmarked.title.text)
    take('authors', unmarked.names, unmarked.names.text)
  } else if (!has('title') || !has('authors')) takeNames(lines, from, has, take)
  takeCodes(lines, has, take)
  takeAbstracts(lines, own, [has, take], theirs)
  takeCodes(lines, has, take)
  if (others.length > 0) withoutRules(lines)
  if (!given(other) && !others.some(({ key }) => key === 'abstract' || key === 'keywords')) takeTail(lines, own, ...theirs)
  const all = withOthers(entries, others, other, given)
  return all.length === 0 ? { entries: all, body } : { entries: all, body: typed.map((line, i) => (lines[i] === plain[i] ? line : '')).join('\n') }
}

// «UDC 027» over the second title says what «УДК 027» over the first has said.
function withoutSameCode(lines: string[], entries: readonly YamlEntry[]): void {
  const own = entries.find(({ key }) => key === 'udk')?.value
  if (own?.kind === 'text') lines.forEach((line, i) => { if (codes['udk']?.exec(line.trim())?.[1] === own.text) lines[i] = '' })
}

// What parted the halves of the head parts nothing any more.
function withoutRules(lines: string[]): void {
  for (let next = paragraphAt(lines, 0); next !== null && /^(?:-{3,}|\*{3,}|_{3,})$/.test(next.text); next = paragraphAt(lines, next.to + 1)) lines.fill('', next.from, next.to + 1)
}

type Wanted = readonly [Given, Take]

// In each language the abstract, its key words, or both; whichever comes first.
function takeAbstracts(lines: readonly string[], own: Lang, ours: Wanted, theirs: Wanted): void {
  for (let left = '', round = 0; round < 4 && left !== lines.join('\n'); round++) {
    left = lines.join('\n')
    takeAbstract(lines, ...ours, (text) => !isOtherLanguage(text, own))
    takeAbstract(lines, ...theirs, (text) => isOtherLanguage(text, own))
  }
}

// The only abstract that a paper has is its own, in whatever language.
function withOthers(entries: readonly YamlEntry[], others: readonly YamlEntry[], other: Lang, given: Given): readonly YamlEntry[] {
  const [first] = others
  if (first === undefined) return entries
  const lacks = (key: string): boolean => !given(key) && !entries.some((entry) => entry.key === key)
  if (others.every(({ key }) => lacks(key) && key !== 'title')) return [...entries, ...others]
  return [...entries, { key: other, keyAt: first.keyAt, value: { kind: 'map', entries: others, at: first.keyAt, source: '' } }]
}

function takeForm(lines: string[], from: number, given: Given, take: Take): void {
  const form = headForm(lines, from)
  if (!form || (!form.title && !given('title') && !/^#\s/.test(paragraphAt(lines, from)?.text ?? ''))) return
  if (form.title && !given('title')) take('title', form.title, form.title.text)
  take('authors', form.names, form.names.text)
  for (const row of form.rows) lines[row] = ''
}

// The paper begins under «Здравствуйте! Высылаю тезисы».
function afterGreeting(lines: readonly string[]): number {
  const letter = letterEnds(lines, [])
  let line = 0
  while (line < lines.length && ((lines[line] ?? '').trim() === '' || letter.has(line))) line++
  return [...letter].some((at) => at < line) ? line : 0
}

/** Where the text goes on after the codes. */
function takeCodes(lines: readonly string[], given: Given, take: Take): number {
  for (let next = paragraphAt(lines, 0); next !== null; next = paragraphAt(lines, next.to + 1)) {
    const { text } = next
    const [key, pattern] = Object.entries(codes).find(([, code]) => code.test(text)) ?? []
    const several = key === undefined ? severalCodes.exec(text) : null
    for (const [name, value] of Object.entries(several?.groups ?? {})) if (value !== undefined && !given(name)) take(name, next, value)
    if (several) continue
    if (key === undefined || given(key)) return next.from
    take(key, next, (pattern?.exec(text)?.[1] ?? '').replace(/\s+/g, ' '))
  }
  return 0
}
