// A source → its entry in the form of APA (7th edition).
import type { PhrasingContent } from 'mdast'
import { initialsOf } from '../model/format-name.ts'
import type { Source, SourceName, SourceNames } from '../model/source.ts'
import { italic, joined, linked, merged, nothing, plain, stopped, isEmpty, type Piece } from './entry-text.ts'
import { richText } from './rich-text.ts'
import { surnameOf } from './surname.ts'
import { longDay, pagesWord, westernWords, type WesternWords } from './western-words.ts'

const nbsp = '\u00A0'

/** `suffix` tells apart works of one year: 2020a, 2020b. */
export function apaEntry(source: Source, suffix: string): PhrasingContent[] {
  const authors = authorsOf(source)
  const title = titleOf(source)
  const year = plain(`(${dateOf(source, suffix)})`)
  // 9.12: without an author the title takes its place.
  const head = isEmpty(authors) ? [title, year] : [authors, year, title]
  const [note, last] = notesOf(source)
  const body = joined([...head, ...hostOf(source), note], '. ')
  return merged(joined([stopped(body), addressOf(source), last], ' '))
}

// 9.41: what was first published elsewhere is said at the very end, in parentheses.
function notesOf({ note, lang }: Source): readonly [note: Piece, last: Piece] {
  if (!/^(?:original(?:ly)? work published|original work published|reprinted|впервые опубликовано|перепечат)/iu.test(note)) return [richText(note, lang), nothing]
  return [nothing, [...plain('('), ...richText(note, lang), ...plain(')')]]
}

function dateOf({ date, type, lang }: Source, suffix: string): string {
  if (date.year === '') return westernWords(lang).noDate.replaceAll(' ', nbsp) + (suffix === '' ? '' : `-${suffix}`)
  const day = type === 'newspaper' || type === 'web' ? longDay(date, lang) : ''
  return `${date.year}${suffix}${day === '' ? '' : `, ${day}`}`
}

// 9.8: up to twenty are named; of more, nineteen and the last.
function authorsOf({ authors, editors, lang, type }: Source): Piece {
  const words = westernWords(lang)
  if (authors.names.length > 0 || type === 'chapter' || type === 'inproceedings') return plain(listed(authors, words))
  const role = editors.names.length > 1 ? words.editors : words.editor
  return editors.names.length === 0 ? nothing : plain(`${listed(editors, words)} (${role})`)
}

function listed({ names, others }: SourceNames, words: WesternWords): string {
  const all = names.map(inverted)
  if (others) return `${all.join(', ')}, ${words.others}`
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, … ${all.at(-1)}`
  const and = words.and === '&' && all.length > 1 ? ', & ' : ` ${words.and} `
  return all.length < 2 ? all.join('') : all.slice(0, -1).join(', ') + and + (all.at(-1) ?? '')
}

function inverted(name: SourceName): string {
  if (name.whole) return name.family
  return [surnameOf(name), [initialsOf(name), name.dropping].filter((part) => part !== '').join(nbsp), name.suffix].filter((part) => part !== '').join(', ')
}

/** What stands in a journal or a book. */
export const inHost: ReadonlySet<Source['type']> = new Set(['article', 'newspaper', 'chapter', 'inproceedings'])

function titleOf(source: Source): Piece {
  const { title, subtitle, mainTitle, volume, lang, type } = source
  const own = joined([richText(title, lang), richText(subtitle, lang)], ': ')
  const whole = mainTitle === '' ? own : joined([richText(mainTitle, lang), joined([plain(volume === '' ? '' : `${westernWords(lang).volume}${nbsp}${volume}`), own], '. ')], ': ')
  const written = inHost.has(type) ? own : italic(whole)
  return joined([written, plain(inParentheses(source)), plain(inBrackets(source))], ' ')
}

function inParentheses(source: Source): string {
  const { edition, version, translators, lang } = source
  const words = westernWords(lang)
  const parts = [
    numberIn(source),
    edition === '' || inHost.has(source.type) ? '' : editionWords(edition, words.edition),
    volumesIn(source),
    version === '' ? '' : lang === 'ru' ? `версия ${version}` : `Version ${version}`
  ].filter((part) => part !== '')
  const by = translators.names.length === 0 ? '' : `${listedDirect(translators, words)}, ${words.translator}`
  const all = [by, parts.join(', ')].filter((part) => part !== '')
  return all.length === 0 ? '' : `(${all.join('; ')})`
}

function numberIn({ type, number, kind, lang, arxiv }: Source): string {
  if (type === 'preprint' && arxiv !== '') return `arXiv:${arxiv}`
  if (number === '') return ''
  const { kinds, number: word } = westernWords(lang)
  const whole = number.replaceAll(' ', nbsp)
  if (type === 'standard' || (type === 'law' && kind === '')) return whole
  const named = type === 'patent' && /^patent/i.test(kind) ? '' : kind
  return [named || kinds[type] || '', `${word}${nbsp}${whole}`].filter((part) => part !== '').join(' ')
}

function volumesIn({ type, volume, volumes, mainTitle, lang }: Source): string {
  const words = westernWords(lang)
  if (type !== 'book' || mainTitle !== '') return ''
  if (volume !== '') return `${words.volume}${nbsp}${volume}`
  return /^\d+$/.test(volumes) ? `${words.volumes}${nbsp}1–${volumes}` : ''
}

function inBrackets({ type, kind, publishers, lang }: Source): string {
  const { kinds } = westernWords(lang)
  if (type === 'thesis') return `[${[kinds[kind] ?? (kind || kinds['thesis']), ...publishers].join(', ')}]`
  return type === 'dataset' || type === 'software' ? `[${kinds[type]}]` : ''
}

function hostOf(source: Source): readonly Piece[] {
  const { type, host, hostSubtitle, lang, pages, volume, issue, article, editors, edition } = source
  const words = westernWords(lang)
  const publishers = publishersBeside(source)
  const name = isAuthor(source, host) ? nothing : joined([richText(host, lang), richText(hostSubtitle, lang)], ': ')
  if (type === 'article' || type === 'newspaper' || (type === 'law' && host !== '')) {
    const number = [...italic(plain(volume)), ...plain(issue === '' ? '' : `(${issue.replace(/ (?=\d)/u, nbsp)})`)]
    return [joined([italic(name), number, plain(pages || (article === '' ? '' : lang === 'ru' ? `ст.${nbsp}${article}` : `Article${nbsp}${article}`))], ', ')]
  }
  if (type === 'chapter' || type === 'inproceedings') {
    const by = editors.names.length === 0 ? '' : `${listedDirect(editors, words)} (${editors.names.length > 1 ? words.editors : words.editor}),`
    const within = [editionWords(edition, words.edition), volume === '' ? '' : `${words.volume}${nbsp}${volume}`, pagesWord(pages, lang)].filter((part) => part !== '').join(', ')
    return [joined([plain(words.in), plain(by), italic(name), plain(within === '' ? '' : `(${within})`)], ' '), plain(publishers.join('; '))]
  }
  if (type === 'thesis' || type === 'standard' && publishers.length === 0) return []
  if (type === 'preprint') return [plain(publishers.join('; ') || (source.arxiv === '' ? '' : 'arXiv'))]
  return type === 'web' ? [name, plain(publishers.join('; '))] : [plain(publishers.join('; '))]
}

// 9.29: what wrote the work and issued it too is named once.
function publishersBeside(source: Source): readonly string[] {
  return source.publishers.filter((publisher) => !isAuthor(source, publisher))
}

function isAuthor({ type, authors }: Source, name: string): boolean {
  return !inHost.has(type) && authors.names.length === 1 && authors.names.some(({ whole, family }) => whole && family === name)
}

function listedDirect({ names, others }: SourceNames, words: WesternWords): string {
  const all = names.map((name) => (name.whole ? name.family : [initialsOf(name), name.particle, name.family].filter((part) => part !== '').join(nbsp)))
  if (others) return `${all.join(', ')}, ${words.others}`
  return all.length < 3 ? all.join(` ${words.and} `) : `${all.slice(0, -1).join(', ')}${words.and === '&' ? ',' : ''} ${words.and} ${all.at(-1)}`
}

function addressOf({ doi, url, arxiv, accessed, lang }: Source): Piece {
  if (doi !== '') return linked(`https://doi.org/${doi}`)
  if (url === '') return arxiv === '' ? nothing : linked(`https://arxiv.org/abs/${arxiv}`)
  if (accessed.year === '') return linked(url)
  const words = westernWords(lang)
  const day = longDay(accessed, lang)
  if (lang === 'ru') return joined([plain(`${words.retrieved} ${day === '' ? '' : `${day} `}${accessed.year}.`), linked(url)], ' ')
  return joined([plain(`${words.retrieved} ${day === '' ? '' : `${day}, `}${accessed.year}, ${words.from}`), linked(url)], ' ')
}

// «2», «2nd», «Second».
function editionWords(edition: string, of: (number: string) => string): string {
  const number = /^(\d+)(?:st|nd|rd|th)?\.?$/i.exec(edition)?.[1]
  if (number !== undefined) return of(number).replaceAll(' ', nbsp)
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|international)$/i.test(edition) ? `${edition} ed.`.replaceAll(' ', nbsp) : edition
}
