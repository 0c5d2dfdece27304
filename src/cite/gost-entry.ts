// A source → its entry in the form of ГОСТ Р 7.0.5-2008, with words in the language of the source.
import type { PhrasingContent } from 'mdast'
import { initialsFirst, surnameFirst } from '../model/format-name.ts'
import type { Source, SourceName, SourceNames } from '../model/source.ts'
import { isEmpty, joined, linked, nothing, plain, stopped, type Piece } from './entry-text.ts'
import { gostShort, gostShortKind, gostShortPublisher } from './gost-abbreviations.ts'
import { gostHeading } from './gost-heading.ts'
import { richText } from './rich-text.ts'
import { dayOf, dottedDate, kindOf, sourceWords } from './source-words.ts'

const nbsp = '\u00A0'

/** `letter` tells apart works of one year that a citation names alike: «2001а». Areas are parted by a stop and a space, which the norm allows in place of «. –» and lists of papers prefer. */
export function gostEntry(given: Source, letter = ''): PhrasingContent[] {
  const short = shortened(given)
  const source = letter === '' || given.date.year === '' ? short : { ...short, date: { ...given.date, year: given.date.year + letter } }
  const { doi, arxiv } = source
  return stopped(joined([
    joined([described(source), hostOf(source)], ' // '), edition(source), imprint(source), numbersOf(source), pagesOf(source), series(source), richText(source.note, source.lang),
    doi === '' ? nothing : joined([plain('DOI:'), linked(`https://doi.org/${doi}`, doi)], nbsp), arxiv === '' || doi !== '' ? nothing : linked(`https://arxiv.org/abs/${arxiv}`, `arXiv:${arxiv}`), address(source)
  ], '. '))
}

// All but titles is shortened by ГОСТ Р 7.0.12.
function shortened(source: Source): Source {
  if (source.lang !== 'ru') return source
  return { ...source, subtitle: gostShortKind(source.subtitle), hostSubtitle: gostShortKind(source.hostSubtitle), kind: gostShort(source.kind), edition: gostShort(source.edition), publishers: source.publishers.map(gostShortPublisher) }
}

// 4.10: one to three authors make the heading and are not repeated; four and more stand after the title, and so do organisations.
function described(source: Source): Piece {
  const { authors, editors, translators, lang, type } = source
  const people = authors.names.filter(({ whole }) => !whole)
  const bodies = authors.names.filter(({ whole }) => whole).map(({ family }) => family)
  const heads = gostHeading(source)
  const words = sourceWords[lang]
  const by = (names: SourceNames, word: string): string => (names.names.length === 0 ? '' : `${unbroken(word)}${nbsp}${responsible(names, lang)}`)
  const after = [heads.length > 0 ? '' : responsible({ ...authors, names: people }, lang), ...bodies, type === 'inproceedings' || type === 'chapter' ? '' : by(editors, words.editedBy), by(translators, words.translatedBy)].filter((part) => part !== '')
  const heading = heads.map((name) => surnameFirst(name)).join(', ')
  const headed = joined([plain(heading), titleOf(source)], heading.endsWith('.') ? ' ' : '. ')
  return joined([joined([headed, plain(after.join(`${nbsp}; `))], `${nbsp}/ `), patentDate(source)], `${nbsp}; `)
}

function titleOf(source: Source): Piece {
  const { title, subtitle, mainTitle, volume, lang, type, number } = source
  const own = joined([richText(title, lang), richText(subtitle, lang)], `${nbsp}: `)
  if (type === 'standard') return joined([plain(title.startsWith(number) ? '' : unbroken(number)), own], '. ')
  const whole = joined([own, plain(about(source))], `${nbsp}: `)
  if (mainTitle === '') return whole
  const main = joined([richText(mainTitle, lang), plain(volumesOf(source))], `${nbsp}: `)
  return joined([main, joined([plain(volume === '' ? '' : counted(sourceWords[lang].volume, volume)), whole], `${nbsp}: `)], '. ')
}

/** Information on the title: what kind of thing it is, and in how many volumes. */
function about(source: Source): string {
  const { type, kind, lang, number, origin, date, mainTitle, places } = source
  if (type === 'thesis' || type === 'dataset' || type === 'software') return [kindOf(kind, type, lang).replaceAll(' : ', `${nbsp}: `), source.version === '' ? '' : `${sourceWords[lang].version}${nbsp}${source.version}`].filter((part) => part !== '').join(', ')
  if (type === 'report' || (type === 'preprint' && source.arxiv === '' && kind + number !== '')) return [kindOf(kind, type, lang), number === '' ? '' : `${sourceWords[lang].issue}${nbsp}${unbroken(number)}`].filter((part) => part !== '').join(' ')
  if (type === 'patent') return [kindOf(/^patent/i.test(kind) ? '' : kind, type, lang), number, ...places].filter((part) => part !== '').join(nbsp)
  if (type === 'law') return [kindOf(kind, type, lang), lawDate(origin.year === '' ? date : origin, lang), number === '' ? '' : `${sourceWords[lang].issue}${nbsp}${number}`].filter((part) => part !== '').join(' ')
  return mainTitle === '' ? volumesOf(source) : ''
}

function lawDate(date: Source['date'], lang: Source['lang']): string {
  const day = dayOf(date, lang)
  return day === '' ? '' : `${sourceWords[lang].of} ${day} ${date.year}${lang === 'ru' ? `${nbsp}г.` : ''}`
}

function patentDate({ type, date, lang }: Source): Piece {
  return type !== 'patent' || date.year === '' ? nothing : plain(`${lang === 'ru' ? 'опубл.' : 'publ.'}${nbsp}${dottedDate(date)}`)
}

function volumesOf({ volumes, lang }: Source): string {
  return volumes === '' ? '' : /^\d+$/.test(volumes) ? sourceWords[lang].volumes(volumes).replaceAll(' ', nbsp) : volumes
}

/** 4.10.2: the first of four and more, and «[и др.]». */
function responsible({ names, others }: SourceNames, lang: Source['lang']): string {
  const shown = names.length > 3 || others ? names.slice(0, 1) : names
  return shown.map(nameFirst).join(', ') + (shown.length < names.length || others ? `${nbsp}[${sourceWords[lang].others.replaceAll(' ', nbsp)}]` : '')
}

function nameFirst(name: SourceName): string {
  return name.whole ? name.family : initialsFirst(name)
}

function hostOf({ host, hostSubtitle, editors, lang, type }: Source): Piece {
  const held = (type === 'inproceedings' || type === 'chapter') && editors.names.length > 0
  const title = joined([richText(host, lang), richText(hostSubtitle, lang)], `${nbsp}: `)
  return isEmpty(title) || !held ? title : joined([title, plain(`${unbroken(sourceWords[lang].editedBy)}${nbsp}${responsible(editors, lang)}`)], `${nbsp}/ `)
}

function edition({ edition: given, lang }: Source): Piece {
  const number = /^(\d+)\.?$/.exec(given)?.[1]
  return plain(number ? sourceWords[lang].edition(number).replaceAll(' ', nbsp) : given.replace(/^(\d+-\p{L}{1,2}) /u, `$1${nbsp}`))
}

// «М. : Наука, 2008»; of a journal the year alone.
function imprint(source: Source): Piece {
  const { places, publishers, date, origin, type, host, lang, arxiv } = source
  // Their day is said with their number.
  if (type === 'patent' || (type === 'law' && host === '' && origin.year === '' && date.month > 0)) return nothing
  const isSerial = type === 'article' || type === 'newspaper' || type === 'law'
  const place = isSerial ? '' : places.map((name) => abbreviated(name, lang)).join(`${nbsp}; `)
  const house = joined([plain(place), richText(isSerial || (type === 'preprint' && arxiv !== '') ? '' : publishers.join(`${nbsp}; `), lang)], `${nbsp}: `)
  const day = type === 'newspaper' || type === 'web' || (type === 'law' && host !== '') ? dayOf(date, lang) : ''
  return joined([joined([house, plain(date.year)], ', '), plain(day)], '. ')
}

const cities: Readonly<Record<string, string>> = { москва: 'М.', 'санкт-петербург': 'СПб.', петербург: 'СПб.', 'с.-петербург': 'СПб.', ленинград: 'Л.', петроград: 'Пг.', 'ростов-на-дону': `Ростов${nbsp}н/Д.`, 'нижний новгород': `Н.${nbsp}Новгород` }

/** ГОСТ Р 7.0.12-2011. */
function abbreviated(place: string, lang: Source['lang']): string {
  return lang === 'ru' ? cities[place.toLowerCase()] ?? place : place
}

function numbersOf({ volume, issue, mainTitle, lang, type }: Source): Piece {
  const words = sourceWords[lang]
  const whole = volume === '' || mainTitle !== '' || type === 'preprint' ? '' : counted(words.volume, volume)
  return plain([whole, issue === '' ? '' : whole === '' ? counted(words.issueAlone, issue) : small(counted(words.issue, issue), lang)].filter((part) => part !== '').join(', '))
}

/** «Т. 3, вып. 1» is one area. German nouns keep their capital. */
function small(text: string, lang: Source['lang']): string {
  return lang === 'de' ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

/** «Т. 5»; what has a word of its own keeps it: «Вып. 3». */
function counted(word: string, number: string): string {
  return /^\p{L}{2,}/u.test(number) ? number.replace(/ (?=\d)/u, nbsp) : `${word}${nbsp}${number}`
}

function pagesOf({ pages, totalPages, article, lang }: Source): Piece {
  const words = sourceWords[lang]
  if (pages !== '') return plain(/^\p{L}+\.? /u.test(pages) ? pages : `${words.pages}${nbsp}${pages}`)
  return plain(article !== '' ? counted(words.article, article) : totalPages === '' ? '' : `${totalPages}${nbsp}${words.total}`)
}

function series({ series: name, seriesNumber, lang }: Source): Piece {
  if (name === '') return nothing
  return [...plain('('), ...joined([richText(name, lang), plain(seriesNumber)], `${nbsp}; `), ...plain(')')]
}

// A DOI stands for the address, unless the day it was looked at is given.
function address({ url, doi, arxiv, accessed, lang }: Source): Piece {
  if (url === '' || ((doi !== '' || arxiv !== '') && accessed.year === '')) return nothing
  const seen = accessed.year === '' ? '' : `(${sourceWords[lang].accessed}${nbsp}${dottedDate(accessed)})`
  return joined([joined([plain('URL:'), linked(url)], nbsp), plain(seen)], ' ')
}

function unbroken(text: string): string {
  return text.replaceAll(' ', nbsp)
}
