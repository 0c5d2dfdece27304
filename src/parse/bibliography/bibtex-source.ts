// An entry of a .bib file, its TeX already read → a source.
import type { Entry } from '@retorquere/bibtex-parser'
import type { Source, SourceDate, SourceNames, SourceType } from '../../model/source.ts'
import { addressIn, noteOf } from './note-of.ts'
import { sourceNames } from './source-names.ts'
import { arxivOf, doiOf, emptySource, noDate, ranges, sourceDate, sourceLang, unescaped } from './source-of.ts'

type Fields = Readonly<Record<string, unknown>>

const types: Readonly<Record<string, SourceType>> = {
  article: 'article', review: 'article', newspaper: 'newspaper', magazine: 'article', periodical: 'article', book: 'book', mvbook: 'book', booklet: 'book', manual: 'book', collection: 'book', mvcollection: 'book',
  proceedings: 'book', mvproceedings: 'book', reference: 'book', inbook: 'chapter', bookinbook: 'chapter', suppbook: 'chapter', incollection: 'chapter', suppcollection: 'chapter', inreference: 'chapter',
  inproceedings: 'inproceedings', conference: 'inproceedings', phdthesis: 'thesis', mastersthesis: 'thesis', bathesis: 'thesis', thesis: 'thesis', dissertation: 'thesis', techreport: 'report', report: 'report',
  patent: 'patent', standard: 'standard', legislation: 'law', legal: 'law', law: 'law', jurisdiction: 'law', online: 'web', electronic: 'web', www: 'web', webpage: 'web', website: 'web', dataset: 'dataset', software: 'software', preprint: 'preprint', unpublished: 'preprint'
}

export function bibtexSource(entry: Entry, place: { readonly file: string; readonly line: number }): Source {
  const fields: Fields = entry.fields
  const text = (...names: string[]): string => names.map((name) => plain(fields[name])).find((value) => value !== '') ?? ''
  const host = text('journaltitle', 'journal', 'booktitle', 'eventtitle')
  const arxiv = arxivNumber(text, host)
  const type = typeOf(entry.type, text, arxiv)
  const title = text('title', 'shorttitle')
  const people = (...among: string[]): SourceNames => names(among.map((name) => fields[name]).find((value) => value !== undefined), /\buseprefix\s*=\s*(?:false|0)/i.test(text('options')))
  return {
    ...emptySource, ...place, key: entry.key, type, lang: sourceLang(text('langid', 'hyphenation', 'language'), `${title} ${host}`),
    authors: people('author'), editors: people('editor', 'editors'), translators: people('translator'),
    title: title === '' && type === 'book' ? host : title, subtitle: [text('subtitle'), text('titleaddon')].filter((part) => part !== '').join(' : '), mainTitle: text('maintitle') === title ? '' : text('maintitle'),
    ...hostOf(type, text),
    date: dateOf(text), origin: text('origdate') === '' ? noDate : sourceDate(text('origdate')), accessed: text('urldate', 'lastchecked', 'lastaccessed') === '' ? noDate : sourceDate(text('urldate', 'lastchecked', 'lastaccessed')),
    ...numbersOf(type, text), series: text('series'), article: text('eid', 'articleno', 'article-number'), pages: pagesOf(type, text), totalPages: totalOf(type, text),
    edition: text('edition'), version: text('version'), places: placesOf(fields), publishers: publishersOf(fields, type),
    kind: kindOf(entry.type, text), note: [text('note'), text('addendum')].map((note) => noteOf(note, [text('type'), text('howpublished'), `arXiv:${arxiv}`, ...publishersOf(fields, type)])).filter((note) => note !== '').join('. '),
    doi: doiOf(text('doi')), url: unescaped(text('url', 'weblink') || addressIn(text('note'))), arxiv
  }
}

// The other types stand in nothing: what is typed there is said elsewhere.
function hostOf(type: SourceType, text: TextOf): Partial<Source> {
  const host = text('journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle')
  if (type === 'web') return { host: host || text('organization', 'institution') }
  const isHosted = ['article', 'newspaper', 'inproceedings', 'chapter', 'law'].includes(type)
  if (!isHosted) return {}
  // A volume that has a title of its own is named after the whole it belongs to.
  const [main, part] = [text('maintitle'), text('booktitle')]
  if (main !== '' && part !== '' && main !== part) return { host: main, hostSubtitle: [part, text('booksubtitle')].filter((each) => each !== '').join(' : '), mainTitle: '' }
  return { host, hostSubtitle: text('journalsubtitle', 'booksubtitle'), mainTitle: '' }
}

type TextOf = (...names: string[]) => string

function typeOf(written: string, text: TextOf, arxiv: string): SourceType {
  if (text('entrysubtype') === 'newspaper') return 'newspaper'
  const known = types[written.toLowerCase()]
  if (known === 'article' && arxiv !== '' && (text('journal', 'journaltitle') === '' || /\barxiv\b|^corr$|^computing research repository$/i.test(text('journal', 'journaltitle')))) return 'preprint'
  // BibTeX: a part of the book that is named by its title.
  if (written.toLowerCase() === 'inbook' && text('booktitle', 'maintitle') === '') return 'book'
  if (known !== undefined) return known
  if (arxiv !== '') return 'preprint'
  if (text('journal', 'journaltitle') !== '') return 'article'
  if (text('booktitle') !== '') return 'inproceedings'
  return text('url', 'weblink') !== '' && text('publisher') === '' ? 'web' : 'book'
}

function arxivNumber(text: TextOf, host: string): string {
  const archive = text('archiveprefix', 'eprinttype').toLowerCase()
  const eprint = text('eprint')
  if (eprint !== '' && (archive === 'arxiv' || (archive === '' && /^(?:arxiv:\s*)?\d{4}\.\d{4,5}/i.test(eprint)))) return arxivOf(eprint) || eprint.replace(/^arxiv:\s*/i, '')
  return (/arxiv/i.test(host) ? arxivOf(host) : '') || (/arxiv|corr/i.test(`${host} ${text('publisher')}`) ? arxivOf(text('volume')) || arxivOf(text('number')) || arxivOf(text('url')) : '')
}

function numbersOf(type: SourceType, text: TextOf): Pick<Source, 'volume' | 'volumes' | 'issue' | 'number' | 'seriesNumber'> {
  const numbered = type === 'report' || type === 'patent' || type === 'standard' || type === 'law' || type === 'preprint'
  const hosted = type === 'article' || type === 'newspaper'
  const [volume, number] = [text('volume'), text('number')]
  // BibTeX gives the number of a series as either.
  const ofSeries = text('series') !== '' && !hosted && !numbered
  const seriesNumber = ofSeries ? number || (text('volumes', 'maintitle') === '' ? volume : '') : ''
  return {
    volume: ofSeries && seriesNumber === volume ? '' : volume, volumes: text('volumes'), issue: ranges(hosted ? text('issue') || number : numbered ? text('issue') : ''),
    number: numbered ? number : '', seriesNumber
  }
}

const wholeTypes: ReadonlySet<SourceType> = new Set(['book', 'thesis', 'report', 'patent', 'standard', 'software', 'dataset', 'web'])

function pagesOf(type: SourceType, text: TextOf): string {
  const pages = ranges(text('pages'))
  return wholeTypes.has(type) && /^\d+$/.test(pages) ? '' : pages
}

function totalOf(type: SourceType, text: TextOf): string {
  const pages = text('pages')
  return text('pagetotal', 'numpages') || (wholeTypes.has(type) && /^\d+$/.test(pages) ? pages : '')
}

// BibLaTeX has several places as a list; the parser leaves them one text.
function placesOf(fields: Fields): readonly string[] {
  return list(fields['location'] ?? fields['address']).flatMap((place) => place.split(/\s+and\s+/))
}

function publishersOf(fields: Fields, type: SourceType): readonly string[] {
  const given = list(fields['publisher'])
  if (given.length > 0) return given
  const holders = list(fields['school'] ?? fields['institution'] ?? fields['organization'])
  if (holders.length === 0) return list(fields['howpublished']).filter((words) => !/^(?:https?:|www\.|url)/i.test(words))
  return type === 'web' ? [] : holders
}

const kinds: Readonly<Record<string, string>> = { mastersthesis: 'mathesis', bathesis: 'bathesis', inreference: 'entry' }

function kindOf(written: string, text: TextOf): string {
  const kind = text('type', 'entrysubtype')
  if (kind !== '') return kind === 'newspaper' ? '' : kind
  return kinds[written.toLowerCase()] ?? ''
}

function dateOf(text: TextOf): SourceDate {
  const whole = text('date')
  if (whole !== '') return sourceDate(whole)
  const year = sourceDate(text('year', 'issue_date'))
  if (year.year === '' || year.month > 0) return year
  const month = Number(text('month'))
  return month > 0 && month < 13 ? { ...year, month, day: Number(text('day')) || 0 } : year
}

/** `isDropped`: BibLaTeX’s `useprefix=false`, a particle is no part of the surname. */
function names(value: unknown, isDropped: boolean): SourceNames {
  const creators = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : []
  return sourceNames(creators.map((creator) => ({
    family: plain(creator['lastName']), given: plain(creator['firstName']), particle: isDropped ? '' : plain(creator['prefix']), dropping: isDropped ? plain(creator['prefix']) : '', suffix: plain(creator['suffix']), whole: plain(creator['name'])
  })))
}

function list(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(plain).filter((each) => each !== '')
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : typeof value === 'number' ? String(value) : Array.isArray(value) ? value.map(plain).join(', ') : ''
}
