// What is cited at one place → "(Smith & Doe, 2020, p. 12)", "Smith and Doe (2020)" (APA, 7th edition, chapter 8).
import type { CitationPart } from '../model/nodes.ts'
import type { Lang } from '../model/paper.ts'
import type { Source } from '../model/source.ts'
import { inHost } from './apa-entry.ts'
import type { CitedItem, Cluster } from './cited-items.ts'
import { textOf } from './entry-text.ts'
import { locator } from './locator.ts'
import type { Listed, ListedSource } from './numeric-citation.ts'
import { richText } from './rich-text.ts'
import { surnameOf } from './surname.ts'
import { westernWords } from './western-words.ts'

const nbsp = '\u00A0'

export function authorYearCitation({ items, inSentence }: Cluster, listed: Listed, lang: Lang): readonly CitationPart[] {
  const [only] = items
  if (inSentence && only) return narrative(only, listed(only.key), lang)
  const isSorted = items.every(({ before }) => before === '')
  const mentions = items.map((item) => ({ item, found: listed(item.key) }))
  // The list is in order of names: so are citations.
  const inOrder = isSorted ? sorted(mentions) : mentions
  let named = ''
  const parts = inOrder.flatMap(({ item, found }, index): readonly CitationPart[] => {
    const names = found ? namesIn(found.source, '&') : ''
    // "(Smith, 2019, 2020)".
    const again = index > 0 && names !== '' && names === named && item.before === ''
    named = item.after === '' ? names : ''
    return [...(index === 0 ? [] : [{ text: again ? ', ' : '; ' }]), ...mentionOf(item, found, again || item.bare, names)]
  })
  return [{ text: '(' }, ...parts, { text: ')' }]
}

interface Mention {
  readonly item: CitedItem
  readonly found: ListedSource | undefined
}

// By the place of their names in the list, then by year.
function sorted(mentions: readonly Mention[]): readonly Mention[] {
  const nameOf = ({ found }: Mention): string => (found ? namesIn(found.source, '&') : '')
  const placeOf = (mention: Mention): number => Math.min(...mentions.filter((other) => nameOf(other) === nameOf(mention)).map(({ found }) => found?.number ?? Infinity))
  return [...mentions].sort((a, b) => placeOf(a) - placeOf(b) || (a.found && b.found ? yearOf(a.found).localeCompare(yearOf(b.found)) : 0))
}

function mentionOf(item: CitedItem, found: ListedSource | undefined, bare: boolean, names: string): readonly CitationPart[] {
  if (!found) return [{ text: `@${item.key}` }]
  const year = yearOf(found)
  const said: CitationPart = { text: bare ? year : `${names}, ${year}`, source: found.label, ...(bare ? {} : italicOf(found.source, names)) }
  return [...(item.before === '' ? [] : [{ text: `${item.before} ` }]), said, ...placeIn(item, found)]
}

function narrative(item: CitedItem, found: ListedSource | undefined, lang: Lang): readonly CitationPart[] {
  if (!found) return [{ text: `@${item.key}` }]
  const names = item.bare ? '' : namesIn(found.source, lang === 'ru' ? 'и' : 'and')
  return [{ text: names === '' ? '(' : `${names}${nbsp}(`, ...italicOf(found.source, names) }, { text: yearOf(found), source: found.label }, ...placeIn(item, found), { text: ')' }]
}

// 8.14: a work that stands alone and is named by its title has it in italics, as in the list; a law has not.
function italicOf({ authors, editors, type }: Source, names: string): { readonly italic?: number } {
  return names === '' || authors.names.length + editors.names.length > 0 || inHost.has(type) || type === 'law' ? {} : { italic: names.length }
}

function placeIn(item: CitedItem, { source }: ListedSource): readonly CitationPart[] {
  return item.after === '' ? [] : [{ text: `, ${locator(item.after, source.lang, 'apa')}` }]
}

function yearOf({ source, letter }: ListedSource): string {
  return source.date.year === '' ? westernWords(source.lang).noDate.replaceAll(' ', nbsp) + (letter === '' ? '' : `-${letter}`) : source.date.year + letter
}

/** One or two names; of three and more the first. Without an author, the title. */
export function namesIn(source: Source, and: string): string {
  const { names, others } = source.authors.names.length > 0 ? source.authors : source.editors
  const words = westernWords(source.lang)
  const families = names.map((name) => surnameOf(name, nbsp))
  if (families.length === 0) return shortTitle(source)
  if (families.length > 2 || others) return `${families[0]} ${words.others.replaceAll(' ', nbsp)}`
  return families.join(` ${source.lang === 'ru' && and === '&' ? 'и' : and}${nbsp}`)
}

function shortTitle({ title, lang, type }: Source): string {
  const words = textOf(richText(title, lang)).split(/[ \u00A0]/u)
  const short = words.length > 5 ? `${words.slice(0, 4).join(nbsp)}…` : words.join(' ')
  // 8.14: titles in quotation marks are those of parts; laws are named so in Russian.
  return !inHost.has(type) && !(type === 'law' && lang === 'ru') ? short : lang === 'ru' ? `«${short}»` : `“${short}”`
}
