// Citations and the list of sources → links there and back.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Parents } from 'mdast'
import { anchorOf } from '../model/anchor.ts'
import type { Citation, SourceEntry, SourcePlace, Sources } from '../model/nodes.ts'
import type { Setting } from './setting.ts'

export function citation(state: State, { value, parts }: Citation, setting: Setting): ElementContent {
  if (!parts) return { type: 'text', value }
  const { id } = setting.paper
  return h('span.citing', parts.flatMap(({ text, italic = 0, nodes, source, call, passed = [] }): ElementContent[] => {
    const words: ElementContent[] = nodes ? (state.all({ type: 'paragraph', children: [...nodes] }) as ElementContent[]) : [...(italic > 0 ? [h('em', text.slice(0, italic))] : []), { type: 'text', value: text.slice(italic) }]
    if (source === undefined) return passed.length > 0 ? placesOfPassed(passed, words, setting) : words
    return [h('a.cited', { href: `#${anchorOf(id, source)}`, ...(call === undefined ? {} : { id: setting.claim(anchorOf(id, call)) }) }, words)]
  }))
}

// The sign of a range is the place of all it passes over.
function placesOfPassed(passed: readonly SourcePlace[], words: ElementContent[], setting: Setting): ElementContent[] {
  const calls = passed.filter(({ call }) => call !== '')
  return calls.reduceRight((inner: ElementContent[], { call }) => [h('span', { id: setting.claim(anchorOf(setting.paper.id, call)) }, inner)], words)
}

/** Numbers are the list's own marks, so that readers aloud hear them as such. */
export function sources(state: State, node: Sources, setting: Setting): Element | undefined {
  if (node.children.length === 0) return undefined
  const items = node.children.map((child, index) => entry(state, child, node.numbered && child.number !== (node.children[0]?.number ?? 1) + index ? child.number : 0, setting))
  const first = node.children[0]?.number ?? 1
  return h(node.numbered ? 'ol' : 'ul', { className: ['sources', node.numbered ? 'is-numbered' : 'is-named', ...shapeClasses(node)], ...markRoom(node), ...(node.numbered && first > 1 ? { start: first } : {}) }, items)
}

function shapeClasses({ shape, numbered }: Sources): readonly string[] {
  if (!shape) return []
  return [...(shape.hanging || numbered ? [] : ['is-flush']), ...(shape.apart > 0 ? [shape.apart > 1 ? 'is-far-apart' : 'is-apart'] : [])]
}

/** Marks longer than numbers take the room they need. */
function markRoom({ children }: Sources): { readonly style?: string } {
  const longest = Math.max(0, ...children.map(({ marker = '' }) => marker.length))
  return longest > 5 ? { style: `--mark: ${longest}` } : {}
}

function entry(state: State, node: SourceEntry, value: number, setting: Setting): Element {
  const { paper } = setting
  const content = state.all(node as unknown as Parents) as ElementContent[]
  breakAddresses(content)
  const item = h('li', { ...(value > 0 ? { value } : {}), ...(node.lang === paper.lang ? {} : { lang: node.lang }), ...(node.marker === undefined ? {} : { dataMarker: node.marker }), dataBlock: setting.mark(node) }, content)
  placeSource(item, node.place, setting)
  return item
}

// An address may break after its signs, as printers break it, without a hyphen.
function breakAddresses(nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const only = node.children[0]
    const isAddress = node.tagName === 'a' && node.children.length === 1 && only?.type === 'text' && /^\w+:\/\/|^10\./.test(only.value)
    if (!isAddress) breakAddresses(node.children)
    else if (only?.type === 'text') node.children = only.value.split(/(?<=[/?&=_#])(?<!\/\/)(?!\/)(?=.{3})/u).flatMap((piece, index): ElementContent[] => [...(index > 0 ? [h('wbr')] : []), { type: 'text', value: piece }])
  }
}

/** Gives an item of a list its place, and a way back to its first citation. */
export function placeSource(item: Element, { label, call }: SourcePlace, setting: Setting): void {
  item.properties['id'] = setting.claim(anchorOf(setting.paper.id, label))
  if (call !== '') linkBack(item, `#${anchorOf(setting.paper.id, call)}`)
}

// The first words of an entry lead back: nothing is added to what is printed.
function linkBack(element: Element, href: string): boolean {
  for (const [index, child] of element.children.entries()) {
    if (child.type === 'element') {
      if (child.tagName === 'a' || linkBack(child, href)) return true
    } else if (child.type === 'text' && child.value.trim() !== '') {
      const [, before = '', first = '', after = ''] = /^([\t\n ]*)([^\t\n ]+)([^]*)$/.exec(child.value) ?? []
      element.children.splice(index, 1, { type: 'text', value: before }, h('a.to-citation', { href }, first), { type: 'text', value: after })
      return true
    }
  }
  return false
}
