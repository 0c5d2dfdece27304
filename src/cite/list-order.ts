// Cited sources → the order and the numbers of their list.
import { surnameFirst } from '../model/format-name.ts'
import type { Lang } from '../model/paper.ts'
import type { CitationOrder, CitationStyle, Source, SourceName } from '../model/source.ts'
import { namesIn } from './author-year-citation.ts'
import { isByName, isGost } from './citation-kind.ts'
import { textOf } from './entry-text.ts'
import { gostHeading } from './gost-heading.ts'
import { headingOf } from './gost-name-citation.ts'
import type { ListedSource } from './numeric-citation.ts'
import { richText } from './rich-text.ts'
import { surnameOf } from './surname.ts'

/** `cited`: in the order of their first citations. `before`: sources of the list that were typed. */
export function listOrder(cited: readonly Source[], { style, order }: { readonly style: CitationStyle; readonly order: CitationOrder }, lang: Lang, before: number): readonly ListedSource[] {
  const inOrder = order === 'alphabetical' ? alphabetical(cited, style, lang) : cited
  const letters = isByName(style) ? lettersOf(inOrder, style) : new Map<Source, string>()
  return inOrder.map((source, index) => ({ source, number: before + index + 1, label: `source-${before + index + 1}`, letter: letters.get(source) ?? '' }))
}

// In a Russian list Cyrillic entries come before Latin ones, in an English one after them.
function alphabetical(cited: readonly Source[], style: CitationStyle, lang: Lang): readonly Source[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true })
  const keyed = cited.map((source) => ({ source, key: sortKey(source, style) }))
  const isForeign = (key: string): number => Number(/^\p{Script=Cyrillic}/u.test(key) !== (lang === 'ru'))
  return keyed.sort((a, b) => isForeign(a.key) - isForeign(b.key) || compare(a.key, b.key)).map(({ source }) => source)
}

function sortKey(source: Source, style: CitationStyle): string {
  const { authors, editors, date, lang, type, number } = source
  // A standard begins with its number.
  const title = isGost(style) && type === 'standard' && !source.title.startsWith(number) ? `${number} ${source.title}` : source.title
  const heads = isGost(style) ? gostHeading(source) : authors.names.length > 0 ? authors.names : editors.names
  const names = heads.map((name) => asPrinted(name, style)).join(' ')
  const words = textOf(richText(title, lang)).replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s/iu, '')
  // Of one author, by year: its place in the list is that of the citation.
  return [names, ...(isByName(style) && names !== '' ? [date.year || '0', words] : [words, date.year])].filter((part) => part !== '').join(' ').replaceAll('ё', 'е').replaceAll('Ё', 'Е')
}

// «Хейде К. фон дер», but "von der Heide, K.".
function asPrinted(name: SourceName, style: CitationStyle): string {
  return surnameFirst(isGost(style) || name.particle === '' ? name : { ...name, family: surnameOf(name), particle: name.dropping })
}

function lettersOf(inOrder: readonly Source[], style: CitationStyle): ReadonlyMap<Source, string> {
  return new Map([...grouped(inOrder, style).values()].filter((same) => same.length > 1).flatMap((same) => same.map((source, index): [Source, string] => [source, String.fromCharCode((source.lang === 'ru' ? 0x430 : 0x61) + index)])))
}

function grouped(sources: readonly Source[], style: CitationStyle): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const name = `${isGost(style) ? headingOf(source) : namesIn(source, '&')} ${source.date.year}`
    groups.set(name, [...(groups.get(name) ?? []), source])
  }
  return groups
}
