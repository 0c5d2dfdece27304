// How each node of our mdast becomes hast. One handler per node type that remark-rehype does not know, or knows otherwise.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, FootnoteReference, Heading, Html, Image as MdastImage, InlineCode, Link, List, ListItem, Nodes, Paragraph, Parents, RootContent, Table } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import type { Decision } from '../model/decision.ts'
import type { Citation, CrossReference, Division, Figure, FigureGroup, HtmlRun, Mark, Sources } from '../model/nodes.ts'
import { anchorOf } from '../model/anchor.ts'
import type { NumberedItem } from '../model/numbered-item.ts'
import { isHtmlTable } from '../parse/foreign/html-table.ts'
import { placedAt } from '../parse/foreign/html-pieces.ts'
import { typedDuties, withoutDuties } from '../parse/typed-duties.ts'
import { outsideAddress } from '../model/outside-address.ts'
import { formulaFault } from './formula-fault.ts'
import { setFormula, type Macros } from './formula.ts'
import { keptFormula } from './kept-formula.ts'
import type { Setting } from './setting.ts'
import { crossReference } from './cross-reference.ts'
import { elementsOf } from './elements-of.ts'
import { division, mark } from './division.ts'
import { citation, placeSource, sources } from './sources.ts'
import { brokenAddress } from './broken-address.ts'
import { brokenCode } from './broken-code.ts'
import { captionOf } from './caption.ts'
import { code } from './code.ts'
import { figureGroup } from './figure-group.ts'
import { linkedPlace } from './linked-place.ts'
import { marked } from './marked.ts'
import { picture } from './picture.ts'
import { table, tableOfHtml } from './table.ts'
import { turned } from './turned.ts'

export function handlersFor(setting: Setting): Handlers {
  const macros: Macros = {}
  // One that cannot be read takes no other with it.
  for (const command of setting.paper.tree.data?.formulaCommands?.split('\n') ?? []) setFormula(command, false, macros, setting.paper.lang)
  return {
    paragraph: (state: State, node: Paragraph) => (node.data?.tableNote ? undefined : marked(defaultHandlers.paragraph(state, node) as Element, node, setting)),
    figure: (state: State, node: Figure) => figure(state, node, setting),
    figureGroup: (state: State, node: FigureGroup) => figureGroup(state, node, setting),
    tableCaption: () => undefined,
    table: (state: State, node: Table, parent: Parents | undefined) => table(state, node, parent, setting),
    heading: (state: State, node: Heading) => heading(state, node, setting),
    math: (_: State, node: Math) => displayFormula(node, setting, macros),
    inlineMath: (_: State, node: InlineMath) => formula(node, false, setting, macros),
    footnoteReference: (_: State, node: FootnoteReference) => noteCall(node, setting),
    footnoteDefinition: () => undefined,
    crossReference: (_: State, node: CrossReference) => crossReference(node, setting),
    citation: (state: State, node: Citation) => citation(state, node, setting),
    sources: (state: State, node: Sources) => sources(state, node, setting),
    image: (_: State, node: MdastImage) => marked(picture(node.url, node.alt ?? '', setting, node.data?.attributes?.values['width']), node, setting, node.url),
    link: (state: State, node: Link) => link(state, node, setting),
    list: (state: State, node: List, parent: Parents | undefined) => list(state, node, parent, setting),
    listingCaption: () => undefined,
    inlineCode: (state: State, node: InlineCode) => inlineCode(state, node),
    code: (state: State, node: Code, parent: Parents | undefined) => code(state, node, parent, setting),
    mark: (state: State, node: Mark) => mark(state, node),
    division: (state: State, node: Division) => division(state, node, setting),
    htmlRun: (state: State, node: HtmlRun, parent: Parents | undefined) => (isHtmlTable(node) ? tableOfHtml(state, node, node.children, { parent, setting }) : null) ?? ({ type: 'root', children: state.all(node as unknown as Parents) }),
    html: (state: State, node: Html, parent: Parents | undefined) => tableOfHtml(state, node, withoutMark(node.value), { parent, setting }) ?? ({ type: 'raw', value: isFlow(parent) ? markedHtml(node, setting) : withoutMark(node.value) })
  } as unknown as Handlers
}

// HTML within a line belongs to the block it stands in.
function isFlow(parent: Parents | undefined): boolean {
  return parent !== undefined && ['root', 'blockquote', 'listItem', 'footnoteDefinition', 'division', 'htmlRun'].includes(parent.type)
}

const told = /<(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|img|li|ol|p|pre|section|summary|table|ul)(?=[\s>])/gi

// Each block is told of by the line it begins on.
function markedHtml(node: Html, setting: Setting): string {
  return withoutMark(node.value).replace(told, (tag, at: number) => `${tag} data-block="${setting.mark(placedAt(node, at))}"`)
}

// A mark of the author's own could pass for that of another paper's block; in the text it reads as before.
function withoutMark(html: string): string {
  return html.replace(/\bdata-(block|trusted)(\s*)=/gi, 'data-$1$2&#61;')
}

function figure(state: State, node: Figure, setting: Setting): Element {
  const id = setting.claim(anchorOf(setting.paper.id, `fig-${setting.numbering.numberOf.get(node) ?? 0}`))
  const image = picture(node.url, node.alt, setting, node.attributes.values['width'])
  const caption = captionOf(state, node, setting)
  const className = ['figure', ...node.attributes.classes.map((name) => `is-${name}`)]
  return h('figure', { id, className, dataBlock: setting.mark(node as unknown as Nodes, node.url, id) }, turned(node.attributes, [image, ...(caption.length > 0 ? [h('figcaption', caption)] : [])]))
}

function heading(state: State, node: Heading, setting: Setting): Element {
  const depth = Math.min(6, node.depth + setting.headingShift)
  const text = state.all(node) as ElementContent[]
  const anchor = setting.claim(anchorOf(setting.paper.id, `h-${setting.numbering.numberOf.get(node) ?? 0}`))
  setting.headings.push({ level: depth, anchor, node })
  const number = setting.numbering.headings.get(node)
  return h(`h${depth}`, { id: anchor, dataBlock: setting.mark(node, '', anchor) }, number === undefined ? text : [h('span.heading-number', number), { type: 'text', value: '\u2002' }, ...text])
}

function displayFormula(node: Math, setting: Setting, macros: Macros): Element {
  const number = setting.numbering.numberOf.get(node)
  // Its number is printed once, at the edge.
  const inner = formula(number === undefined ? node : { ...node, value: node.value.replace(/\\tag\*?\{[^{}]*\}/, '') }, true, setting, macros)
  if (number === undefined) return h('div.formula', { dataBlock: setting.mark(node) }, [inner])
  const anchor = setting.claim(anchorOf(setting.paper.id, `eq-${number}`))
  return h('div.formula.is-numbered', { id: anchor, dataBlock: setting.mark(node, '', anchor) }, [inner, h('span.number', `(${number})`)])
}

// The formula's HTML is put in after the author's own HTML was cleaned: until then a number stands for it.
function formula(node: Math | InlineMath, display: boolean, setting: Setting, macros: Macros): Element {
  const set = keptFormula(node.value, display, macros, setting.paper.lang)
  if (set.error !== '') {
    const { ru, en } = formulaFault(set.error)
    setting.report(node, 'formula-valid', { found: node.value.slice(0, 120), 'expected.ru': ru, 'expected.en': en })
  }
  if (set.refused.length > 0) setting.report(node, 'formula-commands', { found: set.refused.join(', ') })
  setting.formulas.push(set)
  return h('span', { dataFormula: String(setting.formulas.length - 1) })
}

function noteCall(node: FootnoteReference, setting: Setting): ElementContent {
  const index = setting.numbering.noteOrder.indexOf(node.identifier)
  if (index < 0) {
    setting.report(node, 'footnote-defined', { found: `[^${node.label ?? node.identifier}]` })
    return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
  }
  const number = index + 1
  const calls = (setting.noteCalls.get(number) ?? 0) + 1
  setting.noteCalls.set(number, calls)
  // «[^1]:» and nothing after it.
  if (calls === 1 && setting.numbering.notes.get(node.identifier)?.children.length === 0) setting.report(node, 'footnote-defined', { found: `[^${node.label ?? node.identifier}]` })
  const id = calls === 1 ? setting.claim(anchorOf(setting.paper.id, `call-${number}`)) : undefined
  return h('sup.note-call', [h('a', { href: `#${anchorOf(setting.paper.id, `note-${number}`)}`, ...(id ? { id } : {}) }, String(number))])
}

function link(state: State, node: Link, setting: Setting): Element {
  const children = state.all(node) as ElementContent[]
  const place = linkedPlace(setting.numbering.named, node.url)
  if (place !== undefined) return h('a', { href: `#${anchorOf(setting.paper.id, place)}` }, children)
  const address = outsideAddress(node.url)
  if (address === null) return h('span', children)
  const [only] = children
  const broken = children.length === 1 && only?.type === 'text' ? brokenAddress(only.value, true) : null
  return h('a', { href: address, className: isAddress(node) || broken ? ['address'] : [] }, broken ?? children)
}

function inlineCode(state: State, node: InlineCode): Element {
  const element = defaultHandlers.inlineCode(state, node)
  const [only] = element.children
  return only?.type === 'text' ? { ...element, children: brokenCode(only.value) } : element
}

function isAddress(node: Link): boolean {
  const only = node.children.length === 1 ? node.children[0] : undefined
  return only?.type === 'text' && /^(https?:\/\/|www\.|mailto:|10\.\d{4,}\/|arXiv:)|@/.test(only.value)
}

function list(state: State, node: List, parent: Parents | undefined, setting: Setting): Element {
  const element = defaultHandlers.list(state, node) as Element
  const marks = elementsOf(element, 'li')
  node.children.forEach((item, i) => {
    if (!marks[i]) return
    marked(marks[i], item, setting)
    if (item.checked) marks[i].properties['className'] = ['task-list-item', 'is-done']
  })
  if (node.data?.asTyped) element.properties['className'] = ['as-typed']
  if (!node.ordered) return element
  if (node.children.some((item) => item.data?.source)) element.properties['className'] = ['sources', 'is-numbered']
  const items = elementsOf(element, 'li')
  let expected = node.start ?? 1
  node.children.forEach((item, i) => {
    const numbered = setting.numbering.items.get(item)
    if (!items[i] || !numbered) return
    if (numbered.number !== expected) items[i].properties['value'] = String(numbered.number)
    if (item.data?.source) placeSource(items[i], item.data.source, setting)
    if (numbered.anchor !== '') items[i].properties['id'] = setting.claim(numbered.anchor)
    if (setting.paper.kind === 'resolution' && parent?.type === 'root') setting.decisions.push(decisionOf(item, numbered, i === node.children.length - 1 ? parent.children[parent.children.indexOf(node) + 1] : undefined))
    expected = numbered.number + 1
  })
  return element
}

function decisionOf(item: ListItem, { number, lead, anchor }: NumberedItem, after: RootContent | undefined): Decision {
  const { responsible = '', due = '' } = item.data?.attributes?.values ?? {}
  const typed = typedDuties(item, after)
  const text = itemText(item)
  return { number, text: typed ? withoutDuties(text, typed) : text, lead, responsible: responsible || (typed?.responsible ?? ''), due: due || (typed?.due ?? ''), anchor }
}

function itemText(node: Nodes): string {
  if (!('children' in node) || !node.children.some((child) => child.type === 'paragraph' || child.type === 'list' || child.type === 'listItem')) return toString(node)
  return node.children.map((child) => itemText(child)).filter((text) => text !== '').join(' ').replace(/\s+/gu, ' ').trim()
}
