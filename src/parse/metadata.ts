// The metadata block of a manuscript → its fields, as plain text with the place of each. Markdown in them is not read here.
import { posix } from 'node:path'
import type { Kind, Lang, Manuscript, Paper } from '../model/paper.ts'
import type { Reported } from '../model/problem.ts'
import { langOf, langOfText } from './lang.ts'
import { authorKeyOf, knownMetadataKeys, metadataKeys } from './metadata-keys.ts'
import type { MetadataKey } from './metadata-keys.ts'
import { readIgnored, readLimits } from './read-allowances.ts'
import type { Ignored } from './read-allowances.ts'
import { ownFields } from './foreign-fields.ts'
import { formulaMacros } from './formula-macros.ts'
import { guessText } from './guess-of.ts'
import { misspelledKey } from './misspelled-key.ts'
import { readHeading, withLooseFields, withSameAuthors } from './read-heading.ts'
import type { Fields, HeadingReading, MetadataHeading } from './read-heading.ts'
import { readCitations } from './read-citations.ts'
import { readSignatures } from './read-signatures.ts'
import { readYaml } from './read-yaml.ts'
import { sortKeys } from './sort-keys.ts'
import { splitManuscript } from './split-manuscript.ts'
import type { SplitManuscript } from './split-manuscript.ts'
import { isPartHeading } from './part-heading.ts'
import { readTitleBlock } from './title-block.ts'
import { readToml } from './toml-block.ts'
import { withTextHead } from './with-text-head.ts'
import type { Spot, YamlEntry, YamlMap } from './yaml-node.ts'
import { emptyMap } from './yaml-tree.ts'
import { expectedMap, listValue, placedValue, report, reportValue, textValue, wordValue } from './yaml-values.ts'
import type { Placed, Reading } from './yaml-values.ts'

export { splitManuscript } from './split-manuscript.ts'
export type { Block, SplitManuscript } from './split-manuscript.ts'
export type { Ignored } from './read-allowances.ts'
export type { MetadataHeading } from './read-heading.ts'
export type { Placed } from './yaml-values.ts'

export interface Metadata extends Omit<Paper, 'tree' | 'heading' | 'translation'> {
  readonly heading: MetadataHeading
  readonly translation: MetadataHeading | null
  /** The id given in the block, '' when none is. */
  readonly ownId: Placed
  /** Where the value of each key given stands. */
  readonly places: Places
  readonly ignore: readonly Ignored[]
  /** The tag of a language that is neither Russian nor English; '' for those two. */
  readonly otherLang: string
}

export type Places = Readonly<Partial<Record<MetadataKey, Spot>>>

const looseAuthorKeys = ['email', 'orcid', 'city', 'country', 'position', 'degree']

function isLoose({ key }: YamlEntry): boolean {
  return looseAuthorKeys.includes(authorKeyOf(key) ?? '')
}

/** Never fails: what cannot be read is '' and a problem. */
export function readMetadata(manuscript: Manuscript, volumeLang: Lang): Reported<Metadata> & { readonly body: string; readonly formulaCommands: string } {
  const split = splitManuscript(manuscript)
  const problems = [...split.problems]
  const { commands: formulaCommands, map: block } = formulaMacros(blockMap(manuscript, split, problems))
  const reading = { file: manuscript.file, problems }
  const { map, body } = withTextHead(reading, block, split)
  const { fields, unknown } = sortKeys(map)
  const lang = paperLang(reading, fields, split.body, volumeLang)
  const own: HeadingReading = { ...reading, lang, foreign: [] }
  const heading = ownHeading(own, fields, unknown, body, map.at)
  const otherLang = otherLangOf(reading, fields)
  const plain = plainFields(reading, fields, manuscript)
  const value: Metadata = {
    // Our rules of quotes, dashes and spaces are those of Russian and English.
    ...plain, typography: otherLang !== '' && !fields.has('typography') ? 'off' : plain.typography, lang, heading, translation: translationOf(own, fields, heading),
    ownId: placedValue(reading, fields.get('id'), map.at), places: Object.fromEntries([...fields].map(([key, { value: { at } }]) => [key, at])), limits: readLimits(reading, fields.get('limits')), ignore: readIgnored(reading, fields.get('ignore')), otherLang
  }
  if (split.block !== null) reportMissing(reading, value, fields, split.block.text, map.at)
  // What stands beside the authors is the one author's; of several it is nobody's.
  reportForeign(own, heading.authors.length > 1 ? unknown : unknown.filter((entry) => !isLoose(entry)), fields, lang, map.at)
  return { value, body, formulaCommands, problems: manuscript.id === '' ? problems : problems.map((problem) => ({ ...problem, paper: manuscript.id })) }
}

function blockMap(manuscript: Manuscript, { block }: SplitManuscript, problems: Reading['problems']): YamlMap {
  if (block === null) return emptyMap({ line: 1, column: 1 })
  if (block.form === 'title-block') return readTitleBlock(block.text, block.line)
  const source = { file: manuscript.file, text: block.text, line: block.line, knownKeys: knownMetadataKeys }
  const read = block.form === 'toml' ? readToml(source) : readYaml(source)
  problems.push(...read.problems)
  return { ...ownFields(read.value), at: { line: block.line - 1, column: 1 } }
}

function otherLangOf(reading: Reading, fields: Fields): string {
  const given = textValue(reading, fields.get('lang')).replaceAll('_', '-')
  return langOf(given) === null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(given) ? given : ''
}

function paperLang(reading: Reading, fields: Fields, body: string, volumeLang: Lang): Lang {
  const entry = fields.get('lang')
  const given = textValue(reading, entry)
  if (given === '') return langOfText(`${fields.get('title')?.value.kind === 'text' ? textValue(reading, fields.get('title')) : ''}\n${body}`) ?? volumeLang
  const lang = langOf(given)
  if (lang === null && entry !== undefined) report(reading, entry.value.at, 'lang-known', { found: given, expected: volumeLang })
  return lang ?? volumeLang
}

function ownHeading(reading: HeadingReading, fields: Fields, unknown: readonly YamlEntry[], body: string, at: Spot): MetadataHeading {
  const read = readHeading(reading, fields, at)
  const loose = unknown.filter(isLoose)
  const heading = { ...read, authors: withLooseFields(reading, read.authors, loose) }
  return heading.title.text === '' ? { ...heading, title: firstHeading(body) ?? heading.title } : heading
}

// So that a placeholder can name a paper whose block is missing or broken.
function firstHeading(body: string): Placed | null {
  const lines = body.split('\n')
  const wordsOf = (row: string) => row.slice(1).replace(/\{[^{}]*\}\s*$/, '').trim().replace(/ #+$/, '').trim().replace(/^(\*\*|__)((?:(?!\1).)+)\1$/, '$2')
  const line = lines.findIndex((each) => /^# +\S/.test(each) && !isPartHeading(wordsOf(each)))
  const text = wordsOf(lines[line] ?? '')
  return text === '' ? null : { text, line: line + 1, column: 1 }
}

function plainFields(reading: Reading, fields: Fields, { id, file }: Manuscript) {
  const text = (key: MetadataKey) => textValue(reading, fields.get(key))
  return {
    id, file, kind: wordValue<Kind>(reading, fields.get('kind'), ['paper', 'abstract', 'foreword', 'resolution', 'notice']),
    udk: text('udk'), bbk: text('bbk'), doi: text('doi').replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''), type: text('type'), license: text('license'),
    funding: text('funding'), acknowledgements: text('acknowledgements'), received: text('received'), accepted: text('accepted'),
    bibliography: listValue(reading, fields.get('bibliography')).map((path) => posix.join(posix.dirname(file), path.replaceAll('\\', '/'))),
    citations: readCitations(reading, fields.get('citations'), fields.get('csl')),
    numbering: wordValue<Paper['numbering']>(reading, fields.get('numbering'), ['typed', 'through']), typography: wordValue<Paper['typography']>(reading, fields.get('typography'), ['on', 'off']), headings: headingsValue(reading, fields.get('headings')), adopted: text('adopted'), signatures: readSignatures(reading, fields.get('signatures'))
  }
}

// `number-sections: true`, as pandoc has it, says the same.
function headingsValue(reading: Reading, entry: YamlEntry | undefined): Paper['headings'] {
  const given = textValue({ ...reading, problems: [] }, entry)
  if (/^(?:true|yes|да)$/i.test(given)) return 'numbered'
  if (/^(?:false|no|нет)$/i.test(given)) return 'plain'
  return entry === undefined ? '' : wordValue<'plain' | 'numbered'>(reading, entry, ['plain', 'numbered'])
}

/** `en:` in a Russian paper, `ru:` in an English one. */
function translationOf(own: HeadingReading, fields: Fields, heading: MetadataHeading): MetadataHeading | null {
  const lang: Lang = own.lang === 'ru' ? 'en' : 'ru'
  const entry = fields.get(lang)
  if (entry === undefined || (entry.value.kind === 'text' && entry.value.text === '')) return null
  if (entry.value.kind !== 'map') {
    reportValue(own, entry.value, lang, expectedMap)
    return null
  }
  const sorted = sortKeys(entry.value)
  const reading = { ...own, lang }
  own.foreign.push(...sorted.unknown.map((unknown) => `${lang}.${unknown.key}`))
  const translated = readHeading(reading, sorted.fields, entry.value.at)
  return withSameAuthors(reading, translated, heading.authors, sorted.fields.get('authors'))
}

// A key that is there but could not be read has had its own problem.
function reportMissing(reading: Reading, { heading, kind }: Metadata, fields: Fields, block: string, at: Spot): void {
  const isWritten = (keys: string) => new RegExp(`^[ \\t]*(${keys}):[ \\t]*(?!\\[\\s*\\]|""|'')\\S`, 'm').test(block)
  const title = fields.get('title')
  const isEmpty = title?.value.kind === 'text' && title.value.text.trim() === ''
  if (isEmpty || ((title === undefined || textValue({ ...reading, problems: [] }, title) === '') && !isWritten('title'))) report(reading, title?.keyAt ?? at, 'title-present', {})
  const needsAuthors = kind === 'paper' || kind === 'abstract'
  // «Студент: ________» is written, and says nothing.
  const isLeftBlank = /^[ \t]*authors?:[^\n]*_{3}[\s_"']*$/m.test(block)
  if (needsAuthors && heading.authors.length === 0 && (isLeftBlank || !isWritten('authors?'))) report(reading, fields.get('authors')?.keyAt ?? at, 'authors-present', {})
}

/** A likely slip of the finger is a problem of its own; one note names all the rest. */
function reportForeign(own: HeadingReading, unknown: readonly YamlEntry[], fields: Fields, lang: Lang, at: Spot): void {
  const free = Object.keys(metadataKeys).filter((key) => !fields.has(key as MetadataKey))
  const ownLang = fields.get(lang)
  const misspelled = unknown.filter((entry) => reportMisspelled(own, entry, free))
  const foreign = unknown.filter((entry) => !misspelled.includes(entry))
  const all = [...foreign.map(({ key }) => key), ...(ownLang === undefined ? [] : [ownLang.key]), ...new Set(own.foreign)]
  if (all.length > 0) report(own, foreign[0]?.keyAt ?? ownLang?.keyAt ?? at, 'metadata-used', { found: all.join(', ') })
}

function reportMisspelled(reading: Reading, { key, keyAt, value }: YamlEntry, free: readonly string[]): boolean {
  const meant = misspelledKey(key, value.kind === 'text' ? value.text : '', free)
  if (meant !== null) report(reading, keyAt, 'metadata-key-spelled', { found: key, ...guessText([meant]) })
  return meant !== null
}
