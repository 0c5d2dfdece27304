// Distill's elements in an author's HTML → citations, notes, formulas and code of ours.
import type { FootnoteDefinition, Html, Root, RootContent } from 'mdast'
import type { HtmlRun } from '../../model/nodes.ts'
import { eachParent } from '../display-math.ts'
import { citationOf } from './foreign-references.ts'

const whole = /<(d-cite|d-footnote|d-math|d-code)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1\s*>)/gi

export function distillTags(tree: Root): void {
  const notes: FootnoteDefinition[] = []
  eachParent(tree, (parent) => {
    if (!parent.children.some((node) => node.type === 'html' && /<d-(?:cite|footnote|math|code)\b/i.test(node.value))) return
    joinTags(parent.children as RootContent[], notes)
    parent.children = (parent.children as RootContent[]).flatMap((node) => {
      const found = node.type === 'html' ? parts(node, notes) : [node]
      return found.length === 1 || parent.type === 'htmlRun' || parent.type === 'paragraph' ? found : [{ type: 'htmlRun', children: found, ...(node.position ? { position: node.position } : {}) } satisfies HtmlRun]
    }) as typeof parent.children
  })
  tree.children.push(...notes)
}

// Within a paragraph each tag is a node of its own, and what it holds stands between.
function joinTags(nodes: RootContent[], notes: FootnoteDefinition[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    const name = node?.type === 'html' ? /^<(d-cite|d-footnote|d-math|d-code)\b[^>]*[^/>]?>$/i.exec(node.value)?.[1] : undefined
    const close = name ? nodes.findIndex((other, k) => k > i && other.type === 'html' && other.value.toLowerCase().startsWith(`</${name.toLowerCase()}`)) : -1
    if (!name || close < 0 || node?.type !== 'html' || /\/>$/.test(node.value)) continue
    const inner = nodes.slice(i + 1, close)
    const plain = inner.map((each) => ('value' in each ? each.value : '')).join('')
    const set = name.toLowerCase() === 'd-footnote' ? noteOf(inner, node, notes) : partOf(name, node.value, plain, node, notes)
    nodes.splice(i, close - i + 1, set)
  }
}

function parts(node: Html, notes: FootnoteDefinition[]): RootContent[] {
  const found: RootContent[] = []
  const place = node.position ? { position: node.position } : {}
  let from = 0
  for (const match of node.value.matchAll(whole)) {
    if (match.index > from) found.push({ type: 'html', value: node.value.slice(from, match.index), ...place })
    found.push(partOf(match[1] ?? '', match[2] ?? '', match[3] ?? '', node, notes))
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) found.push({ type: 'html', value: node.value.slice(from), ...place })
  return found
}

function partOf(name: string, attributes: string, inner: string, node: Html, notes: FootnoteDefinition[]): RootContent {
  const place = node.position ? { position: node.position } : {}
  const attribute = (key: string): string => {
    const [, double, single, bare] = new RegExp(String.raw`\b${key}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(attributes) ?? []
    return double ?? single ?? bare ?? ''
  }
  switch (name.toLowerCase()) {
    case 'd-cite': return { ...citationOf(attribute('key') || attribute('bibtex-key') || inner), ...place }
    case 'd-footnote': return noteOf([{ type: 'html', value: inner, ...place }], node, notes)
    case 'd-math': return { type: /\bblock\b/.test(attributes) ? 'math' : 'inlineMath', value: inner.trim(), ...place }
    default: return /\bblock\b/.test(attributes) ? { type: 'code', lang: attribute('language') || null, value: inner.replace(/^\n|\s+$/g, ''), ...place } : { type: 'inlineCode', value: inner, ...place }
  }
}

function noteOf(children: readonly RootContent[], node: Html, notes: FootnoteDefinition[]): RootContent {
  const identifier = `distill-${notes.length + 1}`
  const place = node.position ? { position: node.position } : {}
  notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: children as never }], data: { inline: true }, ...place })
  return { type: 'footnoteReference', identifier, label: identifier, ...place }
}
