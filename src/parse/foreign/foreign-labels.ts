// Labels of Quarto (`fig-x`), MyST (any word) and bookdown → ours by what bears them, and everything that refers to them → our references.
import type { Citation, CrossReference, ReferencePrefix } from '../../model/nodes.ts'
import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { noAttributes } from '../attributes.ts'
import { eachParent } from '../display-math.ts'
import { shownMarkup, type FindIn } from './finding.ts'
import { referenceOf } from './foreign-references.ts'
import { unbraced } from './unbraced.ts'

/** A label as it is written → as it is here. */
type Labels = ReadonlyMap<string, string>

const written = /^(?:fig|figure|tbl|tab|table|eq|eqn|equation|sec|section|lst)[-:]/i
const word = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?`
const bare = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/\\])-?@(${word})`, 'gu')
const bookdown = new RegExp(String.raw`@ref\((${word})\)`, 'u')

export function foreignLabels(tree: Root, find: FindIn): void {
  targets(tree)
  const labels = labelsOf(tree)
  visit(tree, 'crossReference', (node) => { node.items = node.items.map((item) => ({ ...item, ...known(item, labels) })) })
  eachParent(tree, (parent) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      const set = node === undefined ? null : meant(node, labels, find)
      if (set) parent.children.splice(i, 1, ...set as typeof parent.children)
      // What stood after it stands here now.
      if (set?.length === 0) i--
    }
    unbraced(parent)
  })
}

/** `(label)=` of MyST stands before what it names. */
function targets(tree: Root): void {
  eachParent(tree, (parent) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      const first = node?.type === 'paragraph' ? node.children[0] : undefined
      const label = first?.type === 'text' ? /^\(([^()\s]+)\)=[ \t]*(?:\n|$)/.exec(first.value) : null
      if (node?.type !== 'paragraph' || first?.type !== 'text' || !label) continue
      first.value = first.value.slice(label[0].length)
      if (first.value === '') node.children.shift()
      if (node.children.length > 0) continue
      nameNode(parent.children[i + 1], label[1] ?? '')
      parent.children.splice(i--, 1)
    }
  })
}

function nameNode(node: Nodes | undefined, label: string): void {
  if (node?.type === 'heading' && !node.data?.attributes?.label) node.data = { ...node.data, attributes: { ...(node.data?.attributes ?? noAttributes), label } }
  else if ((node?.type === 'figure' || node?.type === 'tableCaption') && node.attributes.label === '') node.attributes = { ...node.attributes, label }
  else if (node?.type === 'math' && !node.data?.attributes?.label) node.data = { ...node.data, attributes: { ...(node.data?.attributes ?? noAttributes), label } }
}

function labelsOf(tree: Root): Labels {
  const labels = new Map<string, string>()
  const own = (label: string, prefix: ReferencePrefix): string => {
    const name = label.startsWith(`${prefix}:`) ? label : `${prefix}:${label.replace(written, '')}`
    if (!labels.has(label)) labels.set(label, name)
    if (!labels.has(name)) labels.set(name, name)
    return name
  }
  visit(tree, (node) => {
    if (node.type === 'tableCaption') takeWritten(node.children[0], (label) => { node.attributes = { ...node.attributes, label } })
    // Of several pictures the first answers for all.
    const group = node.type === 'figure' ? node.attributes.values['group'] ?? '' : ''
    if (node.type === 'figure' && group !== '') {
      if (node.attributes.label === '') node.attributes = { ...node.attributes, label: group }
      labels.set(group, own(node.attributes.label, 'fig'))
      labels.set(`fig:${group.replace(written, '')}`, own(node.attributes.label, 'fig'))
    }
    if ((node.type === 'figure' || node.type === 'tableCaption') && node.attributes.label !== '') node.attributes = { ...node.attributes, label: own(node.attributes.label, node.type === 'figure' ? 'fig' : 'tbl') }
    else if (node.type === 'listingCaption' && node.attributes.label !== '') node.attributes = { ...node.attributes, label: own(node.attributes.label, 'lst') }
    else if ((node.type === 'math' || node.type === 'heading') && node.data?.attributes?.label) node.data.attributes = { ...node.data.attributes, label: own(node.data.attributes.label, node.type === 'math' ? 'eq' : 'sec') }
  })
  // `\ref{chap:x}` and `{#chap:x}`: a section by another word.
  for (const [label, name] of [...labels]) {
    const short = `sec:${label.replace(/^(?:ch|chap|chapter|subsec|subsection|app|appendix)[-:]/i, '')}`
    if (name.startsWith('sec:') && !labels.has(short)) labels.set(short, name)
  }
  return labels
}

/** `(\#tab:sales) Sales` of bookdown. */
function takeWritten(node: Nodes | undefined, take: (label: string) => void): void {
  const found = node?.type === 'text' ? /^\s*\(#([^()\s]+)\)\s*/.exec(node.value) : null
  if (node?.type !== 'text' || !found) return
  node.value = node.value.slice(found[0].length)
  take(found[1] ?? '')
}

function known(item: CrossReference['items'][number], labels: Labels): Partial<CrossReference['items'][number]> {
  const name = item.label.slice(item.prefix.length + 1)
  const label = labels.has(item.label) ? labels.get(item.label) : labels.get(name) ?? labels.get(`${item.prefix}-${name}`) ?? ofOtherKind(item.prefix, name, labels)
  return label === undefined ? {} : { label, prefix: label.slice(0, label.indexOf(':')) as ReferencePrefix }
}

// A label written without its kind is whatever bears it; a figure of MyST may hold code or a table.
function ofOtherKind(prefix: ReferencePrefix, name: string, labels: Labels): string | undefined {
  const kinds = prefix === 'sec' ? ['fig', 'tbl', 'eq', 'lst'] : prefix === 'fig' ? ['lst', 'tbl'] : []
  return kinds.map((kind) => labels.get(`${kind}:${name}`)).find((label) => label !== undefined)
}

function meant(node: Nodes, labels: Labels, find: FindIn): PhrasingContent[] | null {
  if (node.type === 'citation') return node.keys.length > 0 && node.keys.every((key) => isLabel(key, labels)) ? ofCitation(node, labels) : null
  if (node.type === 'link' && node.data?.reference !== undefined) return numbered(node, node.data.reference, labels)
  if (node.type === 'link' && node.url.startsWith('#') && labels.has(node.url.slice(1))) return withNumber(node, labels)
  if (node.type === 'link' && node.children.length === 0) return ofEmptyLink(node.url, node, labels, find)
  if (node.type !== 'text') return null
  const found = bookdown.exec(node.value)
  if (found) return around(node, found, { ...referenceOf(found[1] ?? '', '', { bare: true }), value: `\\${found[0]}`, ...placeOf(node) } as PhrasingContent)
  for (const match of node.value.matchAll(bare)) if (isLabel(match[1] ?? '', labels)) return around(node, match, referenceTo(match[1] ?? '', match[0].startsWith('-'), labels, node))
  return null
}

/** A label of this text, or one that only Quarto writes so. */
function isLabel(written: string, labels: Labels): boolean {
  const key = atBeginning(written)
  return labels.has(key) || /^(?:fig|tbl|sec|eq|lst)-/.test(key)
}

function referenceTo(key: string, bareNumber: boolean, labels: Labels, node: Nodes): CrossReference {
  const plain = atBeginning(key)
  const label = labels.get(plain) ?? plain.replace('-', ':')
  return { type: 'crossReference', value: `@${key}`, items: [{ prefix: label.slice(0, label.indexOf(':')) as ReferencePrefix, label, bare: bareNumber }], ...placeOf(node) }
}

/** `@Fig-x` of Quarto begins a sentence. */
function atBeginning(key: string): string {
  return key.replace(/^(?:Fig|Tbl|Sec|Eq|Lst)(?=-)/, (kind) => kind.toLowerCase())
}

/** `[see @sec-x]` keeps its words; `[@fig-a; @fig-b]` is one reference. */
function ofCitation(node: Citation, labels: Labels): PhrasingContent[] {
  const inner = node.value.replace(/^\[|\]$/g, '')
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of inner.matchAll(bare)) {
    const before = inner.slice(from, match.index).replace(/;\s*$/, ', ')
    if (before !== '') parts.push({ type: 'text', value: before, ...placeOf(node) })
    // The author has written the word himself.
    parts.push(referenceTo(match[1] ?? '', match[0].startsWith('-') || /\p{L}[\s\u00A0]$/u.test(before) && /(?:fig|tab|sec|eq|рис|табл|разд)\p{L}*\.?[\s\u00A0]$/iu.test(before), labels, node))
    from = match.index + match[0].length
  }
  if (from < inner.length) parts.push({ type: 'text', value: inner.slice(from), ...placeOf(node) })
  return parts
}

/** `[](#label)`, `[](https://…)` of MyST: the address says what is printed. */
function ofEmptyLink(url: string, node: Nodes, labels: Labels, find: FindIn): PhrasingContent[] | null {
  const label = url.startsWith('#') ? url.slice(1) : ''
  if (labels.has(label)) return [referenceTo(label, false, labels, node)]
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\S+)$/i.exec(url)?.[1]
  if (doi !== undefined) return [{ type: 'link', url: `https://doi.org/${doi}`, children: [{ type: 'text', value: `doi:${doi}` }], ...placeOf(node) }]
  if (/^(?:https?|mailto):/i.test(url)) return [{ type: 'link', url, children: [{ type: 'text', value: url.replace(/^mailto:/i, '') }], ...placeOf(node) }]
  find(node, 'markup-set', { found: shownMarkup(`[](${url})`) })
  return []
}

/** `[2.1](#fig:x){reference-type="ref" reference="fig:x"}` of pandoc: the number is that of this edition, where it has one. */
function numbered(node: Extract<Nodes, { type: 'link' }>, target: string, labels: Labels): PhrasingContent[] | null {
  const meaning = referenceOf(target)
  if (meaning.type !== 'crossReference') return null
  const items = meaning.items.map((item) => ({ ...item, ...known(item, labels) }))
  return items.every(({ label }) => labels.has(label)) ? [{ ...meaning, items, ...placeOf(node) }] : null
}

/** `[Figure %s](#label)` of MyST: the number stands where the sign is. */
function withNumber(node: Extract<Nodes, { type: 'link' }>, labels: Labels): PhrasingContent[] | null {
  const only = node.children.length === 1 ? node.children[0] : undefined
  const [before, after] = only?.type === 'text' ? only.value.split(/%s|\{number\}/) : []
  if (node.children.length === 0) return ofEmptyLink(node.url, node, labels, () => undefined)
  if (before === undefined || after === undefined) {
    node.url = `#${labels.get(node.url.slice(1)) ?? node.url.slice(1)}`
    return null
  }
  return [{ type: 'text', value: before, ...placeOf(node) }, referenceTo(node.url.slice(1), true, labels, node), { type: 'text', value: after, ...placeOf(node) }]
}

function around(node: Text, match: RegExpExecArray, middle: PhrasingContent): PhrasingContent[] {
  const [before, after] = [node.value.slice(0, match.index), node.value.slice(match.index + match[0].length)]
  return [...(before === '' ? [] : [{ ...node, value: before }]), middle, ...(after === '' ? [] : [{ ...node, value: after }])]
}

function placeOf(node: Nodes): Pick<Text, 'position'> {
  return node.position ? { position: node.position } : {}
}
