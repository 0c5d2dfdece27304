// A paper and the sources it cites → the paper with its citations set, its list of sources made, and typed lists tied to the numbers that cite them.
import { posix } from 'node:path'
import type { PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Citation, CitationPart, EntryShape, SourceEntry } from '../model/nodes.ts'
import type { Inline, Lang, Paper } from '../model/paper.ts'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { CitationChoice, CitationOrder, CitationStyle, Source, StyleFile } from '../model/source.ts'
import { words } from '../model/words.ts'
import { guessOf } from '../parse/guess-of.ts'
import { apaEntry } from './apa-entry.ts'
import { authorYearCitation } from './author-year-citation.ts'
import { citeInNotes, type NotedCitation } from './cite-in-notes.ts'
import { clusterOf, type CitedItem, type Cluster } from './cited-items.ts'
import { citationsInOrder } from './cited-in-order.ts'
import { FirstCalls } from './first-calls.ts'
import { isByName, isGost } from './citation-kind.ts'
import { gostEntry } from './gost-entry.ts'
import { gostNameCitation } from './gost-name-citation.ts'
import { keysInSentence } from './keys-in-sentence.ts'
import { listOrder } from './list-order.ts'
import { numericCitation, type Listed, type ListedSource } from './numeric-citation.ts'
import { numericEntry } from './numeric-entry.ts'
import { placeList } from './place-list.ts'
import { linkTypedList } from './typed-list.ts'
import { styledSources } from './csl/styled-sources.ts'
import type { Style } from './csl/style.ts'
import { raiseCitations } from './raise-citations.ts'
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
  /** A style of a CSL file counts instead. */
  readonly csl?: Style
}

/** The file a paper's style is read from: its own, else the volume's. What the volume says goes before a key of pandoc's. */
export function styleFileOf(own: CitationChoice, common: CitationChoice): StyleFile | null {
  if (own.styleFile && overruled(own, common) === null) return own.styleFile
  return own.style === '' ? common.styleFile : null
}

/** The style of the volume that counts instead of the file a paper names for pandoc. */
export function overruled({ styleFile }: CitationChoice, common: CitationChoice): string | null {
  const said = common.styleFile ? posix.basename(common.styleFile.path) : common.style
  return styleFile?.isPandoc && said !== '' ? said : null
}

/** The paper's own choice, else the volume's, else what is usual in the language of the volume. */
export function citationSettings(own: CitationChoice, common: CitationChoice, lang: Lang): CitationSettings {
  const style = own.style || common.style || (lang === 'ru' ? 'gost' : 'apa')
  // A list found by names stands in their order.
  return { style, order: isByName(style) ? 'alphabetical' : own.order || common.order || 'cited' }
}

/** The keys a paper may cite in its text, those in the sentence too. */
export function keysCited(paper: Paper, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const root of [abstractOf(paper), paper.tree]) visit(root, (node) => {
    if (node.type === 'citation') for (const key of node.keys) found.add(key)
    if (node.type === 'text') for (const match of node.value.matchAll(/@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)/gu)) if (known.has(match[1] ?? '')) found.add(match[1] ?? '')
  })
  return found
}

/** Its paragraphs as a tree: they cite as the text does. */
function abstractOf(paper: Paper): Root {
  return { type: 'root', children: paper.heading.abstract.map(({ nodes }) => ({ type: 'paragraph', children: [...nodes] })) }
}

/** `bibliography` is null where no file is named or found: keys stay as typed. */
export function citePaper(paper: Paper, bibliography: Bibliography | null, settings: CitationSettings): Reported<Paper> {
  const [tree, head] = [structuredClone(paper.tree), structuredClone(abstractOf(paper))]
  if (bibliography) for (const root of [head, tree]) keysInSentence(root, new Set(bibliography.known))
  const typed = linkTypedList(tree)
  const citations = citationsInOrder(tree).filter((citation) => citation.keys.length > 0)
  if (!bibliography) return { value: { ...paper, tree }, problems: unlisted(paper, citations) }
  const inHead = citationsInOrder(head).filter((citation) => citation.keys.length > 0)
  const cited = [...new Set([...inHead, ...citations].flatMap(({ keys }) => keys))].flatMap((key) => bibliography.sources.get(key) ?? [])
  const sheet = settings.csl ? styled(settings.csl, cited, paper.lang, typed) : own(listOrder(cited, settings, paper.lang, typed), settings, paper.lang)
  const noted = settings.csl?.isNote ? inNotes(tree, sheet, paper.lang) : new Map<Citation, NotedCitation>()
  setCitations(noted.size > 0 ? citationsInOrder(tree) : citations, sheet, noted)
  if (settings.csl) raiseCitations(tree)
  if (sheet.listed.length > 0) placeList(tree, listOf(sheet, citations), words[paper.lang].sourceList)
  const abstract = paper.heading.abstract.map((inline, i) => citedInline({ ...inline, nodes: head.children[i]?.type === 'paragraph' ? head.children[i].children : inline.nodes }, sheet))
  return { value: { ...paper, tree, heading: { ...paper.heading, abstract } }, problems: [...inHead, ...citations].flatMap((citation) => unknown(citation, paper, bibliography)) }
}

/** A style at work on one paper. */
interface Sheet {
  readonly listed: readonly ListedSource[]
  readonly numbered: boolean
  readonly shape: EntryShape | null
  readonly cite: (cluster: Cluster, noted?: NotedCitation) => readonly CitationPart[]
  /** In the head of the paper, which stands apart from its text. */
  readonly citeApart: (cluster: Cluster) => readonly CitationPart[]
  readonly spoken: (item: CitedItem) => string
  readonly entry: (listed: ListedSource) => { readonly content: readonly PhrasingContent[]; readonly marker: string }
}

function own(listed: readonly ListedSource[], { style }: CitationSettings, lang: Lang): Sheet {
  const byKey = new Map(listed.map((each) => [each.source.key, each]))
  const find: Listed = (key) => byKey.get(key)
  const cite = (cluster: Cluster) => (style === 'apa' ? authorYearCitation(cluster, find, lang) : style === 'gost-name' ? gostNameCitation(cluster, find) : numericCitation(cluster, find, style))
  const entry = ({ source, letter }: ListedSource) => (isGost(style) ? gostEntry(source, letter) : style === 'apa' ? apaEntry(source, letter) : numericEntry(source))
  return { listed, numbered: !isByName(style), shape: null, cite, citeApart: cite, spoken: () => '', entry: (each) => ({ content: entry(each), marker: '' }) }
}

function styled(style: Style, cited: readonly Source[], lang: Lang, before: number): Sheet {
  const { listed, entries, shape, citation, apart, spoken } = styledSources(style, cited, lang, before)
  const entry = (each: ListedSource) => entries[listed.indexOf(each)] ?? { content: [], marker: '' }
  return { listed, numbered: listed.length > 0 && listed.every((each) => entry(each).marker !== ''), shape, cite: (cluster, noted) => citation(cluster, noted?.note, noted?.isOwn), citeApart: apart, spoken, entry }
}

function inNotes(tree: Root, { listed, spoken }: Sheet, lang: Lang): ReadonlyMap<Citation, NotedCitation> {
  const known = new Set(listed.map(({ source }) => source.key))
  const said = ({ value, keys }: Citation): string => {
    const { inSentence, items: [only] } = clusterOf(value, keys)
    return inSentence && only ? spoken(only) : ''
  }
  return citeInNotes(tree, { isCited: ({ keys }) => keys.some((key) => known.has(key)), spoken: said, lang })
}

function setCitations(citations: readonly Citation[], sheet: Sheet, noted: ReadonlyMap<Citation, NotedCitation>): void {
  const calls = new FirstCalls()
  for (const citation of citations) {
    const parts = partsOf(citation, sheet.listed, (cluster) => sheet.cite(cluster, noted.get(citation)))
    if (!parts) continue
    citation.parts = parts.map((part) => calls.mark(part))
    citation.value = parts.map(({ text }) => text).join('')
  }
}

/** Undefined where no key is known: what was typed is left. */
function partsOf({ value, keys }: Citation, listed: readonly ListedSource[], cite: Sheet['cite']): readonly CitationPart[] | undefined {
  return keys.some((key) => listed.some(({ source }) => source.key === key)) ? cite(clusterOf(value, keys)) : undefined
}

// The head of a paper stands apart from its text: its citations lead to the list, and nothing leads back to them.
function citedInline(inline: Inline, sheet: Sheet): Inline {
  if (!inline.nodes.some((node) => node.type === 'citation')) return inline
  const nodes = inline.nodes.map((node) => {
    const parts = node.type === 'citation' ? partsOf(node, sheet.listed, sheet.citeApart) : undefined
    return parts && node.type === 'citation' ? { ...node, parts: parts.map(({ source: _, call: __, passed: ___, ...part }) => part), value: parts.map(({ text }) => text).join('') } : node
  })
  const { children } = structuredClone({ type: 'paragraph' as const, children: nodes })
  raiseCitations({ type: 'paragraph', children })
  return { nodes: children, text: children.map((node) => toString(node)).join('').trim() }
}

function listOf({ listed, numbered, shape, entry }: Sheet, citations: readonly Citation[]) {
  const called = new Set(citations.flatMap(({ parts = [] }) => parts.flatMap(({ call = '', passed = [] }) => [call, ...passed.map((place) => place.call)])))
  const placeOf = (key: string) => citations.find(({ keys }) => keys.includes(key))?.position
  const children = listed.map((each): SourceEntry => {
    const { source, number, label } = each
    const call = label.replace('source', 'cite')
    const { content, marker } = entry(each)
    const position = placeOf(source.key)
    const mark = marker === '' || marker === `${number}.` ? {} : { marker }
    return { type: 'sourceEntry', number, ...mark, lang: source.lang, place: { label, call: called.has(call) ? call : '' }, children: unbrokenRanges(content), ...(position ? { position } : {}) }
  })
  return { type: 'sources' as const, numbered, ...(shape ? { shape } : {}), children }
}

function unlisted({ file }: Paper, citations: readonly Citation[]): readonly Problem[] {
  const [first] = citations
  return first ? [problemAt({ file, ...first.position?.start }, 'bibliography-present', { found: first.value, expected: String(citations.length) })] : []
}

function unknown({ keys, position }: Citation, { file }: Paper, { sources, known, files }: Bibliography): readonly Problem[] {
  return keys.filter((key) => !sources.has(key)).map((key) => problemAt({ file, line: position?.start.line, column: position?.start.column }, 'citation-known', { found: key, expected: files.join(', '), ...guessOf(key, known) }))
}
