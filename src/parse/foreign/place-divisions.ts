// The divisions a manuscript's fences opened → nodes around what stands between them.
import type { BlockContent, Image, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Division, Figure, FigureGroup, TableCaption } from '../../model/nodes.ts'
import { leadingAttributes, noAttributes } from '../attributes.ts'
import { parseInline } from '../inline.ts'
import { calloutKind, isStatement, isWrapper, statementWord } from './division-names.ts'
import type { FencedDivision } from './fenced-divisions.ts'
import type { Find } from './finding.ts'
import type { StatementNumbers } from './statement-numbers.ts'
import { htmlTable, isHtmlTable } from './html-table.ts'

const quotations = new Set(['quote', 'quotation', 'blockquote', 'displayquote', 'verse'])

/** Inner divisions come first, so that an outer one finds them whole. */
export function placeDivisions(tree: Root, divisions: readonly FencedDivision[], numbers: StatementNumbers, find: Find): void {
  for (const division of divisions) {
    const number = numbers.get(division.attributes.label)?.number
    place(tree, number === undefined ? division : { ...division, number }, find)
  }
}

function place(parent: Parent, division: FencedDivision, find: Find): void {
  const within = (node: RootContent): boolean => (node.position?.start.line ?? 0) >= division.from && (node.position?.end.line ?? Infinity) <= division.to
  const nodes = parent.children as RootContent[]
  const first = nodes.findIndex(within)
  if (first < 0) {
    const around = nodes.find((node) => (node.position?.start.line ?? Infinity) <= division.from && (node.position?.end.line ?? 0) >= division.to && 'children' in node && node.type !== 'paragraph')
    if (around) place(around as Parent, division, find)
    else nodes.splice(insertionAt(nodes, division), 0, ...contentOf(division, [], find))
    return
  }
  const count = nodes.slice(first).findIndex((node) => !within(node))
  const inner = nodes.slice(first, count < 0 ? undefined : first + count)
  nodes.splice(first, inner.length, ...contentOf(division, inner, find))
}

function insertionAt(nodes: readonly RootContent[], division: FencedDivision): number {
  const after = nodes.findIndex((node) => (node.position?.start.line ?? 0) > division.from)
  return after < 0 ? nodes.length : after
}

function contentOf(division: FencedDivision, inner: RootContent[], find: Find): RootContent[] {
  const { name } = division
  const position = { start: { line: division.from, column: 1 }, end: { line: division.to, column: 1 } }
  if ((name === 'figure' || name === 'subfigure') && division.argument === '') return figureDivision(division, inner)
  if (name === 'figure' || name === 'subfigure') return [{ ...figureOf(division, inner), position }, ...inner.filter((node) => node.type !== 'paragraph')]
  if (name === 'figure-division') return figureDivision(division, inner)
  if (name === 'listing-division') return listingDivision(division, inner)
  if (name === 'table-division' || name === 'table') return tableDivision(division, inner)
  // pandoc: the list of sources stands here.
  if (division.attributes.label === 'refs' || name === 'refs') return [{ type: 'sources', numbered: true, children: [], position }, ...inner]
  const kind = calloutKind(name) ?? (isStatement(name) ? 'statement' : null)
  // What it held was left out, and its bare name says nothing.
  if (kind && kind !== 'statement' && inner.length === 0 && division.argument === '') return []
  if (kind) return [{ type: 'division', kind, children: [...titleOf(division, inner), ...inner] as Division['children'], position }]
  if (quotations.has(name) && inner.length > 0) return [{ type: 'blockquote', children: inner as BlockContent[], position }]
  if (!isWrapper(name)) find(division.from, 'block-known', { found: `::: ${name}` })
  for (const node of inner) passage(node, division)
  if (name === 'panel-tabset' || name === 'tab-set') for (const node of inner) tabOf(node)
  return [...(division.argument === '' ? [] : [paragraphOf(division.argument, true)]), ...inner]
}

// `::: {.verbatim lang=de}`: the blocks it holds stand among the others, and know it.
function passage(node: RootContent, { name, attributes }: FencedDivision): void {
  const lang = attributes.values['lang'] ?? ''
  if (name === 'verbatim' || attributes.classes.includes('verbatim')) node.data = { ...node.data, verbatim: true }
  if (lang !== '') node.data = { ...node.data, hProperties: { ...node.data?.hProperties, lang } }
}

// The name of a tab is no section of the paper where it stands above its sections.
function tabOf(node: RootContent): void {
  if (node.type === 'heading' && node.depth === 1) Object.assign(node, { type: 'paragraph', children: [{ type: 'strong', children: node.children }] })
}

// A callout's own heading is its title: it is no section of the paper.
function titleOf(division: FencedDivision, inner: RootContent[]): RootContent[] {
  const first = inner[0]
  if (isStatement(division.name) && opensWith(first, [statementWord(division.name, false), statementWord(division.name, true)])) return []
  const own = statementWord(division.name, /[а-яё]{2}/i.test(inner.map((node) => toString(node)).join(' ')))
  const word = division.number === undefined ? own : `${own}\u00A0${division.number}`
  if (division.argument !== '') return [paragraphOf(isStatement(division.name) ? `${word} (${division.argument}).` : division.argument, true)]
  if (first?.type === 'heading') {
    inner.shift()
    const named = division.number === undefined ? first.children : [{ type: 'text' as const, value: `${word} (` }, ...first.children, { type: 'text' as const, value: ').' }]
    return [{ type: 'paragraph', children: [{ type: 'strong', children: named }], ...(first.position ? { position: first.position } : {}) }]
  }
  return isStatement(division.name) ? [paragraphOf(`${word}.`, true)] : []
}

// `**Theorem 1**. *Let …*`, as pandoc writes theorems of LaTeX: the word stands there already, after its anchor or without emphasis as well.
function opensWith(first: RootContent | undefined, words: readonly string[]): boolean {
  const lead = first?.type === 'paragraph' ? first.children.find((child) => wordsOf(child) !== '') : undefined
  if (!lead) return false
  const end = lead.type === 'strong' || lead.type === 'emphasis' ? String.raw`(?!\p{L})` : String.raw`(?:\s+\d+(?:\.\d+)*)?\s*[.:(]`
  return words.some((word) => new RegExp(`^${word}${end}`, 'iu').test(wordsOf(lead)))
}

// Anchors are not read yet: `[]{#thm:line label="thm:line"}`.
function wordsOf(node: PhrasingContent): string {
  return toString(node).replace(/^(?:\s|\[\]\{[^{}]*\})+/, '')
}

function paragraphOf(text: string, strong: boolean): Paragraph {
  const children = parseInline(text)
  return { type: 'paragraph', children: strong ? [{ type: 'strong', children }] : children }
}

/** `{figure} file` of MyST: options, then the caption. */
function figureOf(division: FencedDivision, inner: readonly RootContent[]): Figure {
  const { values, classes, label } = division.attributes
  const caption = inner.flatMap((node): PhrasingContent[] => (node.type === 'paragraph' ? node.children : []))
  const width = values['width'] ?? values['figwidth']
  return { type: 'figure', url: division.argument, alt: values['alt'] ?? '', attributes: { label: figureLabel(label), classes, values: width ? { width } : {} }, children: caption }
}

// `: Caption`
function captionOf({ children }: Paragraph): PhrasingContent[] {
  const [first, ...others] = children
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^:\s+/, '') }, ...others] : children
}

/** `fig-x` of Quarto and MyST is `fig:x` here. */
function figureLabel(label: string): string {
  return label === '' ? '' : label.replace(/^fig[-:]/, 'fig:')
}

// Quarto: images, and the last paragraph is the caption.
function figureDivision({ attributes }: FencedDivision, inner: RootContent[]): RootContent[] {
  const last = inner.at(-1)
  const images = inner.flatMap((node) => (node.type === 'paragraph' ? node.children.filter((child): child is Image => child.type === 'image') : []))
  const only = images[0]
  if (images.length > 1 && last?.type === 'paragraph') return [figureGroup(attributes, inner)]
  if (images.length === 0 && inner.some((node) => node.type === 'code')) return listingDivision({ attributes: { ...attributes, label: attributes.label.replace(/^(?:fig[-:])?(?=.)/, 'lst:') } }, inner)
  if (images.length !== 1 || !only || last?.type !== 'paragraph' || inner.length !== 2) return inner
  const own = attributesOf(inner[0])
  const figure: Figure = { type: 'figure', url: only.url, alt: own.values['alt'] ?? only.alt ?? '', attributes: { ...attributes, label: figureLabel(attributes.label || own.label), values: { ...own.values, ...attributes.values } }, children: last.children }
  if (only.position) figure.position = only.position
  return [figure]
}

// `![words](file){#fig:x width=60%}`
function attributesOf(node: RootContent | undefined): FencedDivision['attributes'] {
  const text = node?.type === 'paragraph' ? node.children.find((child, i) => child.type === 'text' && node.children[i - 1]?.type === 'image') : undefined
  return (text?.type === 'text' ? leadingAttributes(text.value.trim())?.attributes : undefined) ?? noAttributes
}

// pandoc-crossref: several images, and the last paragraph is the caption of all.
function figureGroup(attributes: FencedDivision['attributes'], inner: readonly RootContent[]): FigureGroup {
  const children = inner.filter((node): node is Paragraph => node.type === 'paragraph')
  const [first] = inner
  return { type: 'figureGroup', attributes: { ...attributes, label: figureLabel(attributes.label) }, children, ...(first?.position ? { position: first.position } : {}) }
}

// pandoc-crossref: a paragraph, and the code it is the caption of.
function listingDivision({ attributes }: Pick<FencedDivision, 'attributes'>, inner: RootContent[]): RootContent[] {
  const code = inner.find((node) => node.type === 'code')
  const text = inner.find((node) => node.type === 'paragraph')
  if (!code || !text) return inner
  return [{ type: 'listingCaption', attributes, children: text.children, ...(text.position ? { position: text.position } : {}) }, ...inner.filter((node) => node !== text)]
}

function tableDivision({ attributes, argument, from, to }: FencedDivision, inner: RootContent[]): RootContent[] {
  const written = inner.find((node) => node.type === 'table' || node.type === 'html')
  const table = written?.type === 'html' ? htmlTable(written) ?? (isHtmlTable(written) ? written : null) : written
  const text = inner.find((node) => node.type === 'paragraph')
  if (!table || (!text && argument === '')) return [...(argument === '' ? [] : [{ ...paragraphOf(argument, true), position: { start: { line: from, column: 1 }, end: { line: from, column: 1 } } }]), ...inner]
  const children = argument !== '' ? parseInline(argument) : captionOf(text as Paragraph)
  const caption: TableCaption = { type: 'tableCaption', attributes, children, position: text?.position ?? { start: { line: from, column: 1 }, end: { line: to, column: 1 } } }
  return [caption, table, ...inner.filter((node) => node !== written && (argument !== '' || node !== text))] as BlockContent[]
}
