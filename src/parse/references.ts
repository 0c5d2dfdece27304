// `[@fig:x]` → a cross-reference; `[@key, p. 3]` and `@key` → a citation, kept as typed.
import type { PhrasingContent, Root, Text } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import type { Citation, CrossReference, ReferencePrefix } from '../model/nodes.ts'

const key = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?`
const bracketed = new RegExp(String.raw`\[(?:[^\[\]@]*?[\s(])?-?@${key}[^\[\]]*\]`, 'gu')
const bare = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/\\])@(?:[Ff]ig|[Tt]bl|[Ll]st|[Ee]q|[Ss]ec|paper|item):${key}`, 'gu')
const item = new RegExp(String.raw`^\s*(?:([^@;]*?\S)\s+)?(-?)@([Ff]ig|[Tt]bl|[Ll]st|[Ee]q|[Ss]ec|paper|item):(${key})(?:\s*(,\s*[^@;]*?\S)|\s+([^\s@;-][^@;]*?\S))?\s*$`, 'u')
const keys = new RegExp(String.raw`(?<![\p{L}\p{N}_.])-?@(${key})`, 'gu')

export function references(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('@')) return
    const parts = split(node)
    if (parts.length === 1 && parts[0] === node) return
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function split(node: Text): PhrasingContent[] {
  const found = [...node.value.matchAll(bracketed), ...node.value.matchAll(bare)].sort((a, b) => a.index - b.index)
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of found) {
    if (match.index < from) continue
    const reference = referenceOf(match[0])
    if (!reference) continue
    if (match.index > from) parts.push(textPart(node, from, match.index))
    const position = positionWithin(node, match.index)
    parts.push(position ? { ...reference, position } : reference)
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) parts.push(textPart(node, from, node.value.length))
  return parts
}

function textPart(node: Text, from: number, to: number): Text {
  const position = positionWithin(node, from)
  return { ...node, value: node.value.slice(from, to), ...(position ? { position } : {}) }
}

function referenceOf(source: string): CrossReference | Citation | null {
  const inner = source.startsWith('[') ? source.slice(1, -1) : source
  const items = inner.split(';').map((part) => item.exec(part))
  if (items.every((match) => match !== null)) {
    return {
      type: 'crossReference', value: source,
      items: items.map((match) => thingOf(match))
    }
  }
  const cited = [...inner.matchAll(keys)].map((match) => match[1] ?? '')
  // An address in brackets is no citation.
  return cited.length > 0 && !/[\p{L}\p{N}_.]@\S/u.test(inner) ? { type: 'citation', value: source, keys: cited } : null
}

function thingOf([, before = '', minus, word = '', name = '', comma = '', after = '']: RegExpExecArray): CrossReference['items'][number] {
  const prefix = word.toLowerCase() as ReferencePrefix
  return { prefix, label: `${prefix}:${name}`, bare: minus === '-', ...(prefix === word ? {} : { capital: true }), ...(before === '' ? {} : { word: before }), ...(comma === '' && after === '' ? {} : { after: comma || ` ${after}` }) }
}

function positionWithin(node: Text, index: number): Text['position'] {
  const start = node.position?.start
  if (!start) return undefined
  const before = node.value.slice(0, index)
  const line = start.line + before.split('\n').length - 1
  const column = before.includes('\n') ? before.length - before.lastIndexOf('\n') : start.column + before.length
  return { start: { line, column }, end: { line, column } }
}
