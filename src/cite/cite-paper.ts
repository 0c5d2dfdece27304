// A paper and the sources it cites → the paper with its citations set, its list of sources made, and typed lists tied to the numbers that cite them.
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Citation, CitationPart, SourceEntry } from '../model/nodes.ts'
import type { Inline, Lang, Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { CitationChoice, CitationOrder, CitationStyle, Source } from '../model/source.ts'
import { words } from '../model/words.ts'
import { similar } from '../parse/similar.ts'
import { apaEntry } from './apa-entry.ts'
import { authorYearCitation } from './author-year-citation.ts'
import { clusterOf } from './cited-items.ts'
import { citationsInOrder } from './cited-in-order.ts'
import { FirstCalls } from './first-calls.ts'
import { gostEntry } from './gost-entry.ts'
import { keysInSentence } from './keys-in-sentence.ts'
import { listOrder } from './list-order.ts'
import { numericCitation, type Listed, type ListedSource } from './numeric-citation.ts'
import { numericEntry } from './numeric-entry.ts'
import { placeList } from './place-list.ts'
import { linkTypedList } from './typed-list.ts'
import { unbrokenRanges } from './unbroken-ranges.ts'

export interface Bibliography {
  readonly sources: ReadonlyMap<string, Source>
  /** Every key of the files. */
  readonly known: readonly string[]
  /** Files as the author calls them, for messages. */
  readonly files: readonly string[]
}

export interface CitationSettings {
  readonly style: CitationStyle
  readonly order: CitationOrder
}

/** The paper's own choice, else the volume's, else what is usual in the language of the volume. */
export function citationSettings(own: CitationChoice, common: CitationChoice, lang: Lang): CitationSettings {
  const style = own.style || common.style || (lang === 'ru' ? 'gost' : 'apa')
  // A list found by names stands in their order.
  return { style, order: style === 'apa' ? 'alphabetical' : own.order || common.order || 'cited' }
}

/** The keys a paper may cite in its text, those in the sentence too. */
export function keysCited(paper: Paper, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  visit(paper.tree, (node) => {
    if (node.type === 'citation') for (const key of node.keys) found.add(key)
    if (node.type === 'text') for (const match of node.value.matchAll(/@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)/gu)) if (known.has(match[1] ?? '')) found.add(match[1] ?? '')
  })
  for (const { nodes } of paper.heading.abstract) for (const node of nodes) if (node.type === 'citation') for (const key of node.keys) found.add(key)
  return found
}

/** `bibliography` is null where no file is named or found: keys stay as typed. */
export function citePaper(paper: Paper, bibliography: Bibliography | null, settings: CitationSettings): Reported<Paper> {
  const tree = structuredClone(paper.tree)
  if (bibliography) keysInSentence(tree, new Set(bibliography.known))
  const typed = linkTypedList(tree)
  const citations = citationsInOrder(tree).filter((citation) => citation.keys.length > 0)
  if (!bibliography) return { value: { ...paper, tree }, problems: unlisted(paper, citations) }
  const cited = [...new Set(citations.flatMap(({ keys }) => keys))].flatMap((key) => bibliography.sources.get(key) ?? [])
  const listed = listOrder(cited, settings, paper.lang, typed)
  const byKey = new Map(listed.map((each) => [each.source.key, each]))
  const find: Listed = (key) => byKey.get(key)
  setCitations(citations, find, settings, paper.lang)
  if (listed.length > 0) placeList(tree, listOf(listed, citations, settings), words[paper.lang].sourceList)
  const abstract = paper.heading.abstract.map((inline) => citedInline(inline, find, settings, paper.lang))
  return { value: { ...paper, tree, heading: { ...paper.heading, abstract } }, problems: citations.flatMap((citation) => unknown(citation, paper, bibliography)) }
}

function setCitations(citations: readonly Citation[], listed: Listed, settings: CitationSettings, lang: Lang): void {
  const calls = new FirstCalls()
  for (const citation of citations) {
    const parts = partsOf(citation, listed, settings, lang)
    if (!parts) continue
    citation.parts = parts.map((part) => calls.mark(part))
    citation.value = parts.map(({ text }) => text).join('')
  }
}

/** Undefined where no key is known: what was typed is left. */
function partsOf({ value, keys }: Citation, listed: Listed, { style }: CitationSettings, lang: Lang): readonly CitationPart[] | undefined {
  if (!keys.some((key) => listed(key))) return undefined
  const cluster = clusterOf(value, keys)
  return style === 'apa' ? authorYearCitation(cluster, listed, lang) : numericCitation(cluster, listed, style)
}

// The head of a paper stands apart from its text: its citations lead to the list, and nothing leads back to them.
function citedInline(inline: Inline, listed: Listed, settings: CitationSettings, lang: Lang): Inline {
  if (!inline.nodes.some((node) => node.type === 'citation')) return inline
  const nodes = inline.nodes.map((node) => {
    const parts = node.type === 'citation' ? partsOf(node, listed, settings, lang) : undefined
    return parts && node.type === 'citation' ? { ...node, parts: parts.map(({ text }) => ({ text })), value: parts.map(({ text }) => text).join('') } : node
  })
  return { nodes, text: nodes.map((node) => toString(node)).join('').trim() }
}

function listOf(listed: readonly ListedSource[], citations: readonly Citation[], { style }: CitationSettings) {
  const called = new Set(citations.flatMap(({ parts = [] }) => parts.flatMap(({ call = '', passed = [] }) => [call, ...passed.map((place) => place.call)])))
  const placeOf = (key: string) => citations.find(({ keys }) => keys.includes(key))?.position
  const children = listed.map(({ source, number, label, letter }): SourceEntry => {
    const call = label.replace('source', 'cite')
    const content = style === 'gost' ? gostEntry(source) : style === 'apa' ? apaEntry(source, letter) : numericEntry(source)
    const position = placeOf(source.key)
    return { type: 'sourceEntry', number, lang: source.lang, place: { label, call: called.has(call) ? call : '' }, children: unbrokenRanges(content), ...(position ? { position } : {}) }
  })
  return { type: 'sources' as const, numbered: style !== 'apa', children }
}

function unlisted({ file }: Paper, citations: readonly Citation[]): readonly Problem[] {
  const [first] = citations
  return first ? [problemAt({ file, ...first.position?.start }, 'bibliography-present', { found: first.value, expected: String(citations.length) })] : []
}

function unknown({ keys, position }: Citation, { file }: Paper, { sources, known, files }: Bibliography): readonly Problem[] {
  return keys.filter((key) => !sources.has(key)).map((key) => {
    const near = similar(key, known)
    const guess = { guess: '', ...(near.length === 0 ? {} : { 'guess.en': ` Did you mean ${near.map((each) => `“${each}”`).join(' or ')}?`, 'guess.ru': ` Возможно, ${near.map((each) => `«${each}»`).join(' или ')}.` }) }
    return problemAt({ file, line: position?.start.line, column: position?.start.column }, 'citation-known', { found: key, expected: files.join(', '), ...guess })
  })
}
