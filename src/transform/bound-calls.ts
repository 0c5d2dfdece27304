// A note call and the syllable and stop it stands between → set as one: a call is a box of its own in print, and a browser would break the line beside it.
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

export function boundCalls(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const names = element.properties['className']
    if (!parent || index === undefined || !Array.isArray(names) || !names.includes('note-call')) return undefined
    if (isWhole(parent)) return SKIP
    const before = cut(parent.children[index - 1], /[^\s\u00AD\u200B]{1,40}$/u, (text, found) => text.slice(0, text.length - found.length))
    const after = cut(parent.children[index + 1], /^[.,;:!?»”)\]…]+/u, (text, found) => text.slice(found.length))
    if (before === '' && after === '') return SKIP
    parent.children[index] = h('span.whole', [...asText(before), element as ElementContent, ...asText(after)])
    return SKIP
  })
}

function isWhole(node: Element | Root): boolean {
  const names = node.type === 'element' ? node.properties['className'] : undefined
  return Array.isArray(names) && names.includes('whole')
}

function cut(node: ElementContent | RootContent | undefined, wanted: RegExp, rest: (text: string, found: string) => string): string {
  if (node?.type !== 'text') return ''
  const found = wanted.exec(node.value)?.[0] ?? ''
  node.value = rest(node.value, found)
  return found
}

function asText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
