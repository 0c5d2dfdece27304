// Text marked and blocks set apart → elements; a note without a title of its own is given the word for its kind.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Parents } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Division, DivisionKind, Mark } from '../model/nodes.ts'
import type { Words } from '../model/words.ts'
import type { Setting } from './setting.ts'

export function mark(state: State, node: Mark): Element {
  const children = state.all(node as unknown as Parents) as ElementContent[]
  if (node.style === 'smallcaps') return h('span.small-caps', children)
  if (node.style === 'passage') return h('span', node.lang === undefined ? {} : { lang: node.lang }, children)
  if (node.style === 'line' || node.style === 'indented') return h('span', { className: ['entry-line', ...(node.style === 'indented' ? ['is-indented'] : [])] }, children)
  if (node.style === 'whole') return h('span.whole', children)
  return h(node.style === 'underline' ? 'u' : node.style, children)
}

const tagOf: Partial<Readonly<Record<DivisionKind, string>>> = { terms: 'dl', term: 'dt', meaning: 'dd' }

export function division(state: State, node: Division, setting: Setting): Element {
  const children = state.all(node as unknown as Parents) as ElementContent[]
  const tag = tagOf[node.kind]
  if (tag) return h(tag, children)
  if (node.kind === 'statement') return h('div.statement', children)
  return h('aside', { className: ['callout', `is-${node.kind}`] }, [...titleOf(node, setting.words), ...children])
}

function titleOf({ kind, children: [first] }: Division, words: Words): Element[] {
  const word = kind === 'note' || kind === 'tip' || kind === 'important' || kind === 'warning' || kind === 'caution' ? words[kind] : ''
  const titled = first?.type === 'paragraph' && first.children.length === 1 && first.children[0]?.type === 'strong'
  return word === '' || titled ? [] : [h('p', [h('strong', word)])]
}
