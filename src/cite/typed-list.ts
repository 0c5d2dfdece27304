// Numbers in brackets and the list typed for them → links there and back. What is printed stays as typed.
import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit, SKIP } from 'unist-util-visit'
import { citedNumbers } from '../check/cited-numbers.ts'
import { sourceListOf } from '../check/source-list.ts'
import type { Citation, CitationPart, SourcePlace } from '../model/nodes.ts'
import { FirstCalls } from './first-calls.ts'

/** Changes the tree. Gives the greatest number of the list; 0 where none is typed. */
export function linkTypedList(tree: Root): number {
  const list = sourceListOf(tree)
  if (!list) return 0
  const calls = new FirstCalls()
  tree.children.forEach((node, index) => { if (index < list.start || node.type === 'footnoteDefinition') linkWithin(node, (number) => list.items.has(number), calls) })
  for (const [number, item] of list.items) if (!item.data?.source) item.data = { ...item.data, source: { label: `source-${number}`, call: calls.has(`source-${number}`) ? `cite-${number}` : '' } }
  return Math.max(...list.items.keys())
}

function linkWithin(root: RootContent, isListed: (number: number) => boolean, calls: FirstCalls): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const parts = partsOf(node, isListed, calls)
    if (parts.length === 1) return undefined
    ;(parent.children as PhrasingContent[]).splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function partsOf(node: Text, isListed: (number: number) => boolean, calls: FirstCalls): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const { numbers, index, found } of citedNumbers(node.value)) {
    if (!numbers.some(isListed)) continue
    if (index > from) parts.push({ ...node, value: node.value.slice(from, index) })
    parts.push({ type: 'citation', keys: [], value: found, parts: linksOf(found, isListed, calls), ...(node.position ? { position: node.position } : {}) } satisfies Citation)
    from = index + found.length
  }
  if (from === 0) return [node]
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
  return parts
}

// A number that follows «с.» or the like is a place within its source.
const number = /(?<=[[;,–—-]\s*)\d{1,4}(?=\s*[\],;–—-])/gu

function linksOf(found: string, isListed: (number: number) => boolean, calls: FirstCalls): CitationPart[] {
  const parts: CitationPart[] = []
  let from = 0
  let inPlace = false
  let before = Infinity
  for (const match of found.matchAll(number)) {
    const between = found.slice(from, match.index)
    inPlace = between.includes(';') ? false : inPlace || /\p{L}/u.test(between)
    const value = Number(match[0])
    if (inPlace || !isListed(value)) continue
    const passed = isDash.test(between) ? passedOver(before, value, isListed) : []
    if (between !== '') parts.push(calls.mark({ text: unbroken(between), ...(passed.length === 0 ? {} : { passed }) }))
    parts.push(calls.mark({ text: match[0], source: `source-${value}` }))
    from = match.index + match[0].length
    before = value
  }
  return from < found.length ? [...parts, { text: unbroken(found.slice(from)) }] : parts
}

const isDash = /^\s*[–—-]\s*$/

function passedOver(first: number, last: number, isListed: (number: number) => boolean): readonly SourcePlace[] {
  const inner = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => first + 1 + step)
  return inner.filter(isListed).map((number) => ({ label: `source-${number}`, call: '' }))
}

function unbroken(text: string): string {
  return text.replace(/((?:^|[\s,;])\p{L}{1,4}\.|[№§]) (?=[\d\p{Lu}])/gu, '$1\u00A0').replace(/^, (?=\p{L})/u, ',\u00A0')
}
