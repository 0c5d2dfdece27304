// What authors type at the head of the text instead of the metadata block: УДК, title, names, abstract, keywords → fields, taken out of the text.
import { takeAbstract } from './head-abstract.ts'
import { headLine } from './head-lines.ts'
import { headForm } from './head-form.ts'
import { takeNames } from './head-names.ts'
import { plainHead } from './head-plain.ts'
import { paragraphAt } from './head-paragraphs.ts'
import type { Given, Take } from './head-paragraphs.ts'
import { letterEnds } from './pasted/letter-ends.ts'
import type { YamlEntry } from './yaml-node.ts'

export interface TextHead {
  readonly entries: readonly YamlEntry[]
  /** The text with the lines taken left empty. */
  readonly body: string
}

const codes: Readonly<Record<string, RegExp>> = {
  udk: /^[*_]*(?:УДК|UDC)[:.]?[*_]*\s+([\d(][^\s*_]*(?:(?:\s?[+:]\s?|(?<=[,;])\s+)[\d(][^\s*_]*)*)(?:\s+DOI:?)?[*_]*\.?$/iu,
  bbk: /^[*_]*ББК[:.]?[*_]*\s+([\p{Lu}\d][^*_]{0,30}?)[*_]*$/iu,
  doi: /^[*_]*DOI[:.]?[*_]*\s+(?:https?:\/\/doi\.org\/)?(10\.\d{4,}\/\S+?)[*_]*$/iu
}

/** Only what the block does not give: `given` tells of each key. */
export function textHead(body: string, given: Given): TextHead {
  const typed = body.split('\n')
  const plain = typed.map(headLine)
  const lines = [...plain]
  const entries: YamlEntry[] = []
  const take: Take = (key, { from, to }, text) => {
    const at = { line: from + 1, column: 1 }
    entries.push({ key, keyAt: at, value: { kind: 'text', text, literal: true, at } })
    lines.fill('', from, to + 1)
  }
  const from = takeCodes(lines, given, take) || afterGreeting(lines)
  if (!given('authors')) takeForm(lines, from, given, take)
  const has: Given = (key) => given(key) || entries.some((entry) => entry.key === key)
  const unmarked = has('title') || has('authors') ? null : plainHead(lines, from, entries.length > 0)
  if (unmarked) {
    take('title', unmarked.title, unmarked.title.text)
    take('authors', unmarked.names, unmarked.names.text)
  } else if (!has('title') || !has('authors')) takeNames(lines, from, has, take)
  takeAbstract(lines, given, take)
  takeCodes(lines, given, take)
  return entries.length === 0 ? { entries, body } : { entries, body: typed.map((line, i) => (lines[i] === plain[i] ? line : '')).join('\n') }
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
    if (key === undefined || given(key)) return next.from
    take(key, next, (pattern?.exec(text)?.[1] ?? '').replace(/\s+/g, ' '))
  }
  return 0
}
