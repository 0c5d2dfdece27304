// A source → the variables that styles call.
import type { Source, SourceDate, SourceLang, SourceName, SourceNames, SourceType } from '../../model/source.ts'
import { noDate } from '../../parse/bibliography/source-of.ts'
import { sourceWords } from '../source-words.ts'
import { westernWords } from '../western-words.ts'

export interface ItemDate {
  readonly year: string
  readonly month: number
  readonly day: number
}

export interface Item {
  readonly source: Source
  readonly type: string
  /** What it is written in; the words around it may be another's. */
  readonly lang: SourceLang
  /** As typed, with <i> and the like. */
  readonly text: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, SourceNames>
  readonly dates: ReadonlyMap<string, ItemDate>
}

const types: Readonly<Record<SourceType, string>> = {
  book: 'book', article: 'article-journal', newspaper: 'article-newspaper', inproceedings: 'paper-conference', chapter: 'chapter', thesis: 'thesis', report: 'report', patent: 'patent',
  standard: 'standard', law: 'legislation', web: 'webpage', dataset: 'dataset', software: 'software', preprint: 'article'
}

export function itemOf(source: Source): Item {
  const { type, kind, authors, editors, translators, date, origin, accessed } = source
  const given = <T>(entries: readonly (readonly [string, T])[], isGiven: (value: T) => boolean): ReadonlyMap<string, T> => new Map(entries.filter(([, value]) => isGiven(value)))
  return {
    source, type: kind === 'entry' ? 'entry-encyclopedia' : types[type], lang: source.lang, text: given(textsOf(source), (text) => text !== ''),
    names: given([['author', authors], ['editor', editors], ['translator', translators]], ({ names }) => names.length > 0),
    // A law is dated by the day it was passed.
    dates: given<SourceDate>([['issued', type === 'law' && origin.year !== '' ? origin : date], ['original-date', type === 'law' ? noDate : origin], ['accessed', accessed]], ({ year }) => year !== '')
  }
}

function textsOf(source: Source): readonly (readonly [string, string])[] {
  const { title, subtitle, mainTitle, volume, host, hostSubtitle, lang, arxiv, doi, url, publishers, places, type } = source
  const own = [title, subtitle].filter((part) => part !== '').join(': ')
  const preprint = type === 'preprint' && arxiv !== ''
  return [
    ['title', mainTitle === '' ? own : `${mainTitle}: ${own}`], ['title-short', subtitle === '' || mainTitle !== '' ? '' : title],
    ['container-title', [host, hostSubtitle].filter((part) => part !== '').join(': ')], ['container-title-short', hostSubtitle === '' ? '' : host],
    ['collection-title', source.series], ['collection-number', source.seriesNumber], ['volume', volume], ['number-of-volumes', source.volumes], ['issue', source.issue],
    ['number', source.number || (preprint ? `arXiv:${arxiv}` : '')], ['page', source.pages || source.article], ['page-first', /^[^\s–,]+/u.exec(source.pages)?.[0] ?? ''], ['number-of-pages', source.totalPages],
    ['edition', source.edition], ['version', source.version], ['publisher', publishers.join('; ') || (preprint ? 'arXiv' : '')], ['publisher-place', places.join(', ')],
    ['genre', genreOf(source)], ['note', source.note], ['DOI', doi], ['URL', url || (doi === '' && arxiv !== '' ? `https://arxiv.org/abs/${arxiv}` : '')], ['language', lang], ['citation-key', source.key], ['citation-label', labelOf(source)]
  ]
}

function genreOf({ type, kind, lang }: Source): string {
  if (kind === 'entry') return ''
  const { kinds } = lang === 'ru' || lang === 'en' ? westernWords(lang) : sourceWords[lang]
  return kinds[kind] ?? (kind || (type === 'thesis' ? kinds['thesis'] ?? '' : ''))
}

/** "Knut84", "DoSm20": letters of the names and the year. */
function labelOf({ authors, editors, title, date }: Source): string {
  const { names } = authors.names.length > 0 ? authors : editors
  const counts = [[4], [2, 2], [2, 1, 1]][names.length - 1] ?? [1, 1, 1, 1]
  const letters = names.slice(0, 4).map(({ family }, index) => family.replaceAll(' ', '').slice(0, counts[index])).join('')
  return (letters || title.replace(/<[^>]*>/g, '').slice(0, 4)) + date.year.slice(-2)
}

/** Given names in full: with the patronymic. */
export function givenOf({ given, patronymic }: Pick<SourceName, 'given' | 'patronymic'>): string {
  return [given, patronymic].filter((part) => part !== '').join(' ')
}

/** Only numbers, with letters before or after them, parted by «,», «-» or «&». */
export function isNumeric(text: string): boolean {
  return /^\p{L}{0,3}\d+\p{L}{0,3}(?:\s*[,&–-]\s*\p{L}{0,3}\d+\p{L}{0,3})*$/u.test(text.trim())
}
