// The metadata block and the head of the text → one map, and the text without what was read there.
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Given } from './head-paragraphs.ts'
import { langOfText } from './lang.ts'
import { metadataKeyOf } from './metadata-keys.ts'
import type { MetadataKey } from './metadata-keys.ts'
import { readAuthors } from './read-authors.ts'
import type { Fields } from './read-heading.ts'
import { sortKeys } from './sort-keys.ts'
import type { SplitManuscript } from './split-manuscript.ts'
import { textHead } from './text-head.ts'
import type { TextHead } from './text-head.ts'
import { typedResolution } from './typed-resolution.ts'
import type { TypedResolution } from './typed-resolution.ts'
import { isBlank } from './yaml-node.ts'
import type { YamlEntry, YamlMap } from './yaml-node.ts'
import { report, textValue } from './yaml-values.ts'
import type { Reading } from './yaml-values.ts'

/** What the block lacks and the text has at its head; one note says what was read there. */
export function withTextHead(reading: Reading, map: YamlMap, { block, body }: SplitManuscript): { readonly map: YamlMap; readonly body: string } {
  const fields = sortKeys(map).fields
  const kind = fields.get('kind')?.value
  if (kind?.kind === 'text' && !['', 'paper', 'abstract'].includes(kind.text)) return { map, body }
  const given = (key: string): boolean => {
    const value = fields.get(key as MetadataKey)?.value
    return value !== undefined && !isBlank(value)
  }
  const quiet = { ...reading, problems: [] }
  const resolution = given('kind') || given('authors') ? null : typedResolution(body, given('title') ? textValue(quiet, fields.get('title')) : '')
  if (resolution) return withResolution(reading, map, block, resolution)
  const own = langOfText(`${given('title') ? textValue(quiet, fields.get('title')) : ''}\n${body}`) ?? 'ru'
  const typed = matchedHead(reading, fields, body, given, own)
  // Where nothing else is left, the abstract is the text.
  const head = typed.body.trim() === '' ? matchedHead(reading, fields, body, (key) => key === 'abstract' || given(key), own) : typed
  const first = head.entries[0]
  if (first === undefined) return { map, body }
  const keys = head.entries.map(({ key }) => key)
  // A title alone is what the problem of the missing block is about.
  if (block !== null || keys.some((key) => key !== 'title')) report(reading, first.keyAt, 'metadata-in-block', { found: head.entries.flatMap(namedIn).join(', '), ...missingOf(block === null ? ['title', 'authors'].filter((key) => !keys.includes(key)) : []) })
  if (block === null && ['title', 'authors'].every((key) => keys.includes(key))) lackNothing(reading)
  return { map: { ...map, entries: [...map.entries.filter(({ key }) => !keys.includes(metadataKeyOf(key) ?? key)), ...head.entries] }, body: head.body }
}

// Names in the other language must be as many as the paper has: else they were read wrongly, and stay in the text.
function matchedHead(reading: Reading, fields: Fields, body: string, given: Given, own: Lang): TextHead {
  const head = textHead(body, given, own)
  const other = own === 'ru' ? 'en' : 'ru'
  const half = head.entries.find(({ key, value }) => key === other && value.kind === 'map')?.value
  const again = half?.kind === 'map' ? half.entries.find(({ key }) => key === 'authors') : undefined
  const count = (entry: YamlEntry | undefined, lang: Lang): number => readAuthors({ ...reading, problems: [], lang, table: new Map(), foreign: [] }, entry).length
  const ours = head.entries.find(({ key }) => key === 'authors') ?? fields.get('authors')
  return again === undefined || count(again, other) === count(ours, own) ? head : textHead(body, (key) => key === other || given(key), own)
}

function namedIn({ key, value }: YamlEntry): readonly string[] {
  return value.kind === 'map' ? value.entries.map((entry) => `${key}.${entry.key}`) : [key]
}

// A resolution needs no authors: with its kind and title it lacks nothing.
function withResolution(reading: Reading, map: YamlMap, block: SplitManuscript['block'], { entries, body }: TypedResolution): { readonly map: YamlMap; readonly body: string } {
  const [first] = entries
  if (first) report(reading, first.keyAt, 'metadata-in-block', { found: ['kind: resolution', ...entries.slice(1).map(({ key }) => key)].join(', '), missing: '' })
  if (block === null) lackNothing(reading)
  return { map: { ...map, entries: [...map.entries.filter(({ key }) => !entries.some((entry) => entry.key === (metadataKeyOf(key) ?? key))), ...entries] }, body }
}

// All that a block must have was typed at the head of the text: whether it was read rightly is what is left to ask.
function lackNothing({ problems }: Reading): void {
  const left = problems.filter(({ rule }) => rule !== 'metadata-present').map((problem): Problem => (problem.rule === 'metadata-in-block' ? { ...problem, severity: 'warning' } : problem))
  problems.splice(0, problems.length, ...left)
}

// With a block, title and authors that are missing have problems of their own.
function missingOf(keys: readonly string[]): Readonly<Record<string, string>> {
  if (keys.length === 0) return { missing: '' }
  return { 'missing.en': ` Not found there: ${keys.join(', ')}.`, 'missing.ru': ` Не найдено: ${keys.join(', ')}.` }
}
