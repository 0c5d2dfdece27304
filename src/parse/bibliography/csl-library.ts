// The text of a CSL-JSON file → its entries.
import type { Source, SourceDate, SourceNames, SourceType } from '../../model/source.ts'
import { emptyLibrary, type SourceLibrary } from './library.ts'
import { noNames, sourceNames, type RawName } from './source-names.ts'
import { arxivOf, doiOf, emptySource, noDate, ranges, sourceDate, sourceLang } from './source-of.ts'

type Item = Readonly<Record<string, unknown>>

export function cslLibrary(file: string, text: string): SourceLibrary {
  const items = itemsOf(text)
  if (!Array.isArray(items)) return emptyLibrary(file, items as Fault)
  const known = (items as readonly unknown[]).filter((item): item is Item => typeof item === 'object' && item !== null).flatMap((item) => keysOf(item).map((key) => ({ key, item })))
  const keys = known.map(({ key, item }) => ({ key, line: lineOf(text, key), text: JSON.stringify(item) }))
  return {
    file, keys, faults: [],
    source: (key) => {
      const item = known.find((each) => each.key === key)?.item
      return item ? { source: { ...cslSource(item, { file, line: lineOf(text, key) }), key }, faults: [] } : null
    }
  }
}

// Zotero's `id` may be an address within its library; people cite by the citation key that stands beside it.
function keysOf(item: Item): readonly string[] {
  return [...new Set([textOf(item['citation-key']), textOf(item['id'])])].filter((key) => key !== '')
}

interface Fault { readonly line: number; readonly key: string; readonly en: string; readonly ru: string }

function itemsOf(text: string): readonly unknown[] | Fault {
  try {
    const data: unknown = JSON.parse(text)
    const items = typeof data === 'object' && data !== null && 'items' in data ? data.items : data
    return Array.isArray(items) ? items : { line: 1, key: '', en: 'it is no list of sources', ru: 'это не список источников' }
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0)
    return { line: text.slice(0, offset).split('\n').length, key: '', en: 'the JSON breaks off or is mistyped here', ru: 'здесь запись JSON обрывается или нарушена' }
  }
}

function lineOf(text: string, key: string): number {
  const quoted = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`"(?:id|citation-key)"\\s*:\\s*(?:${quoted}|${quoted.slice(1, -1)}\\b)`).exec(text)
  return found ? text.slice(0, found.index).split('\n').length : 1
}

const types: Readonly<Record<string, SourceType>> = {
  'article-journal': 'article', 'article-magazine': 'article', review: 'article', 'review-book': 'article', 'article-newspaper': 'newspaper', article: 'preprint', manuscript: 'preprint',
  book: 'book', collection: 'book', pamphlet: 'book', map: 'book', musical_score: 'book', chapter: 'chapter', entry: 'chapter', 'entry-dictionary': 'chapter', 'entry-encyclopedia': 'chapter', 'paper-conference': 'inproceedings',
  thesis: 'thesis', report: 'report', patent: 'patent', standard: 'standard', legislation: 'law', bill: 'law', legal_case: 'law', regulation: 'law', treaty: 'law',
  webpage: 'web', post: 'web', 'post-weblog': 'web', dataset: 'dataset', software: 'software'
}

export function cslSource(item: Item, place: { readonly file: string; readonly line: number }): Source {
  const text = (...names: string[]): string => names.map((name) => textOf(item[name])).find((value) => value !== '') ?? ''
  const type = typeOf(text('type'), text)
  const title = text('title')
  const hosted = type === 'article' || type === 'newspaper'
  const issued = dateOf(item['issued'])
  return {
    ...emptySource, ...place, key: text('id'), type, lang: sourceLang(text('language'), `${title} ${text('container-title')}`),
    authors: namesOf(item['author']), editors: namesOf(item['editor'] ?? item['container-author']), translators: namesOf(item['translator']),
    title, mainTitle: text('volume-title') === '' || type !== 'book' ? '' : text('container-title'), hostSubtitle: type === 'book' ? '' : text('volume-title'), host: type === 'book' || type === 'preprint' ? '' : text('container-title'),
    date: issued, origin: dateOf(item['original-date']), accessed: dateOf(item['accessed']), volume: text('volume'), volumes: text('number-of-volumes'), issue: hosted || type === 'law' ? ranges(text('issue', 'number')) : '',
    number: hosted ? '' : text('number'), series: text('collection-title'), seriesNumber: text('collection-number'), article: text('article-number'),
    pages: ranges(text('page', 'page-first')), totalPages: text('number-of-pages'), edition: text('edition'), version: text('version'), places: listed(text('publisher-place')), publishers: listed(text('publisher')),
    kind: text('genre') || (/^entry/.test(text('type')) ? 'entry' : ''), note: '', doi: doiOf(text('DOI')), url: text('URL'), arxiv: /arxiv/i.test(text('archive', 'publisher', 'number')) ? arxivOf(`arXiv:${text('archive_location', 'number').replace(/^arxiv:\s*/i, '')}`) : ''
  }
}

function typeOf(written: string, text: (...names: string[]) => string): SourceType {
  return types[written] ?? (text('container-title') !== '' ? 'article' : text('URL') !== '' && text('publisher') === '' ? 'web' : 'book')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : typeof value === 'number' ? String(value) : ''
}

function listed(text: string): readonly string[] {
  return text.split(/\s*;\s*/).filter((part) => part !== '')
}

function dateOf(value: unknown): SourceDate {
  if (typeof value !== 'object' || value === null) return value === undefined ? noDate : sourceDate(textOf(value))
  const date = value as Item
  const parts = date['date-parts']
  const [from = [], to = []] = (Array.isArray(parts) ? parts : []).map((part) => (Array.isArray(part) ? (part as readonly unknown[]) : []))
  const [first, last] = [textOf(from[0]), textOf(to[0])]
  if (first === '') return sourceDate(textOf(date['literal']) || textOf(date['raw']))
  // Of a range of years both are printed, of one within a year its beginning.
  if (last !== '' && last !== first) return { ...noDate, year: `${first}–${last}` }
  return { year: first, month: within(from[1], 12), day: within(from[2], 31) }
}

/** 0 for what no month or day can be; a season is none. */
function within(value: unknown, most: number): number {
  const number = Number(textOf(value))
  return Number.isInteger(number) && number >= 1 && number <= most ? number : 0
}

function namesOf(value: unknown): SourceNames {
  if (!Array.isArray(value)) return noNames
  return sourceNames((value as readonly Item[]).map((name) => ({ ...parted(textOf(name['given']), textOf(name['family']), name), suffix: textOf(name['suffix']), whole: textOf(name['literal']) })))
}

// Zotero leaves particles where they were typed: “van Gogh” in the surname, “Alexander von” in the given name; quotation marks keep a name whole.
function parted(given: string, family: string, name: Item): Pick<RawName, 'given' | 'family' | 'particle' | 'dropping'> {
  const [dropping, particle] = [textOf(name['dropping-particle']), textOf(name['non-dropping-particle'])]
  const quoted = /^["“](.+)["”]$/u.exec(family)?.[1]
  if (quoted !== undefined || dropping !== '' || particle !== '') return { given, family: quoted ?? family, particle, dropping }
  const [, before = '', surname = family] = /^((?:\p{Ll}[\p{Ll}'’]*[ -]?)+(?<=[ '’-]))(\p{Lu}.*)$/u.exec(family) ?? []
  const [, first = given, after = ''] = /^(.*[\p{L}.]) ((?:\p{Ll}+ ?)+)$/u.exec(given) ?? []
  return { given: first, family: surname, particle: before.trim(), dropping: after }
}
