// A source → its entry in the numeric form of computer science proceedings: «Smith, J.: Title. In: Host, pp. 1–5. Publisher, Place (2020)».
import type { PhrasingContent } from 'mdast'
import { initialsFirst, initialsOf } from '../model/format-name.ts'
import type { Source, SourceName, SourceNames } from '../model/source.ts'
import { isEmpty, joined, linked, merged, nothing, plain, stopped, textOf, type Piece } from './entry-text.ts'
import { richText } from './rich-text.ts'
import { surnameOf } from './surname.ts'
import { longDay, pagesWord, westernWords } from './western-words.ts'

const nbsp = '\u00A0'

export function numericEntry(source: Source): PhrasingContent[] {
  const authors = plain(listed(source.authors, source))
  const head = isEmpty(authors) && source.editors.names.length > 0 && !held(source) ? plain(edited(source)) : authors
  const named = joined([head, titleOf(source)], ': ')
  const host = hostOf(source)
  const year = host.length === 1 && /^\(/u.test(textOf(host[0] ?? nothing))
  const body = joined([joined([named, ...host], year ? ' ' : '. '), richText(source.note, source.lang)], '. ')
  const address = addressOf(source)
  return isEmpty(address) ? stopped(body) : merged([...body, ...plain(/[.?!]$/u.test(tail(body)) ? ' ' : '. '), ...address])
}

function tail(piece: Piece): string {
  const last = piece.at(-1)
  return last?.type === 'text' ? last.value.trimEnd() : ''
}

function held({ type }: Source): boolean {
  return type === 'chapter' || type === 'inproceedings'
}

function listed({ names, others }: SourceNames, { lang }: Source): string {
  const words = westernWords(lang)
  const all = names.map(inverted)
  return [...all, ...(others ? [words.others] : [])].join(', ')
}

function inverted(name: SourceName): string {
  return name.whole ? name.family : [surnameOf(name), [initialsOf(name), name.dropping].filter((part) => part !== '').join(nbsp), name.suffix].filter((part) => part !== '').join(', ')
}

function edited(source: Source): string {
  const words = westernWords(source.lang)
  return `${listed(source.editors, source)} (${(source.editors.names.length > 1 ? words.editors : words.editor).toLowerCase()})`
}

function titleOf(source: Source): Piece {
  const { title, subtitle, mainTitle, lang, type, kind, number, edition, version, volume, arxiv } = source
  const words = westernWords(lang)
  const own = joined([richText(title, lang), richText(subtitle, lang)], ': ')
  const whole = mainTitle === '' ? own : joined([richText(mainTitle, lang), plain(volume === '' ? '' : `${words.volume.toLowerCase()}${nbsp}${volume}`), own], ', ')
  const named = words.kinds[kind] ?? (kind || words.kinds[type])
  const about = [
    type === 'thesis' ? capital(named ?? '') : type === 'dataset' || type === 'software' ? named : (type === 'report' || (type === 'preprint' && arxiv === '')) && (number !== '' || kind !== '') ? `${named ?? ''}${number === '' ? '' : ` ${words.number.toLowerCase()}${nbsp}${number}`}` : '',
    type === 'patent' ? `${/^patent|^$/i.test(kind) ? words.kinds['patent'] : kind} ${number}` : type === 'law' ? lawNumber(source) : type === 'standard' && number !== '' && !title.startsWith(number) ? number : '',
    translatedBy(source),
    version === '' ? '' : `${lang === 'ru' ? 'версия' : 'v.'}${nbsp}${version}`
  ].filter((part) => part !== '' && part !== undefined)
  return joined([joined([whole, plain(about.join(', '))], type === 'thesis' ? '. ' : ', '), plain(edition === '' ? '' : /^\d+$/.test(edition) ? words.edition(edition).replaceAll(' ', nbsp) : edition)], '. ')
}

// «закон № 4-ФЗ»; a number alone where its kind is not given.
function lawNumber({ kind, number, lang, title }: Source): string {
  if (number === '' || title.includes(number)) return kind
  return kind === '' ? number : `${kind} ${westernWords(lang).number}${nbsp}${number}`
}

function translatedBy({ translators: { names }, lang }: Source): string {
  const people = names.map((name) => (name.whole ? name.family : initialsFirst(name)))
  return people.length === 0 ? '' : `${lang === 'ru' ? 'пер.' : `transl.${nbsp}by`}${nbsp}${people.join(', ')}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function hostOf(source: Source): readonly Piece[] {
  const { type, host, hostSubtitle, publishers, places, lang, pages, volume, issue, article, editors, date, series, seriesNumber, arxiv } = source
  const words = westernWords(lang)
  const year = dated(source)
  const name = joined([richText(host, lang), richText(hostSubtitle, lang)], ': ')
  if (type === 'article' || type === 'newspaper' || (type === 'law' && host !== '')) {
    const number = volume + (issue === '' ? '' : volume === '' ? (/^\p{L}/u.test(issue) ? issue.replace(' ', nbsp) : `${words.number.toLowerCase()}${nbsp}${issue}`) : `(${issue})`)
    return [joined([joined([joined([name, plain(number)], ' '), plain(pages || article)], ', '), plain(year)], ' ')]
  }
  const house = joined([joined([...publishers.map((each) => richText(each, lang)), ...(type === 'patent' ? [] : places.map(plain))], ', '), plain(year)], ' ')
  const inSeries = joined([richText(series, lang), plain(seriesNumber === '' ? '' : `${words.volume.toLowerCase()}${nbsp}${seriesNumber}`)], ', ')
  if (held(source)) {
    const within = joined([joined([plain(editors.names.length === 0 ? '' : edited(source)), name], ' '), plain(volume === '' ? '' : `${words.volume.toLowerCase()}${nbsp}${volume}`), inSeries, plain(pagesWord(pages, lang))], ', ')
    const named = isEmpty(within) ? nothing : joined([plain(lang === 'ru' ? words.in : 'In:'), within], ' ')
    return publishers.length + places.length > 0 ? [named, house] : [joined([named, plain(year)], ' ')]
  }
  if (type === 'preprint') return [joined([plain(arxiv === '' ? [...publishers, ...places].join(', ') : `arXiv:${arxiv}`), plain(year)], ' ')]
  if (type === 'web') return [joined([joined([name, plain(publishers.join(', '))], ', '), plain(date.year === '' ? '' : year)], ' ')]
  return isEmpty(inSeries) ? [house] : [inSeries, house]
}

function dated({ date, type, lang }: Source): string {
  const day = type === 'newspaper' ? longDay(date, lang) : ''
  return date.year === '' ? '' : `(${day === '' ? '' : lang === 'ru' ? `${day} ` : `${day}, `}${date.year})`
}

function addressOf({ doi, url, arxiv, accessed, lang }: Source): Piece {
  if (doi !== '') return linked(`https://doi.org/${doi}`)
  if (url === '') return arxiv === '' ? nothing : linked(`https://arxiv.org/abs/${arxiv}`)
  const seen = accessed.year === '' ? '' : [accessed.year, accessed.month, accessed.day].filter((part) => part !== 0).map((part) => String(part).padStart(2, '0')).join('/')
  return joined([linked(url), plain(seen === '' ? '' : lang === 'ru' ? `дата обращения ${seen.split('/').reverse().join('.')}` : `last accessed ${seen}`)], ', ')
}
