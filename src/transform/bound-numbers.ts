// Ranges of numbers («38–45»), numbers with an ending («2-е», «93-ФЗ») and numbers of sources («ГОСТ 7.82 [1]») → set as one with what they belong to: a line neither ends at the dash or the hyphen nor begins with the bracket.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

const ranges = /(?<![\p{L}\d–-])(?:\d{1,5}–\d{1,5}|[IVXLC]{1,7}–[IVXLC]{1,7}|\d{1,5}-[А-Яа-яЁё]{1,3})(?![\p{L}\d–-])/gu
const apart = new Set(['pre', 'code', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export function boundNumbers(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (apart.has(node.tagName) || isWhole(node))) return SKIP
    if (node.type === 'element' && isNumeric(node)) bindBefore(parent?.children[(index ?? 0) - 1])
    if (node.type !== 'text' || !parent || index === undefined || !/[–-]/.test(node.value)) return undefined
    const pieces = split(node.value)
    if (pieces.length > 1 || pieces[0]?.type === 'element') parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + Math.max(1, pieces.length)]
  })
}

function split(text: string): ElementContent[] {
  const pieces: ElementContent[] = []
  let from = 0
  for (const { 0: range, index } of text.matchAll(ranges)) {
    if (index > from) pieces.push({ type: 'text', value: text.slice(from, index) })
    pieces.push(h('span.whole', range))
    from = index + range.length
  }
  return from < text.length ? [...pieces, { type: 'text', value: text.slice(from) }] : pieces
}

// A citation that gives a name and a year may well begin a line.
function isNumeric(element: Element): boolean {
  return hasClass(element, 'citing') && /^\[[\d\s,;–-]{1,12}\]$/u.test(toString(element))
}

function bindBefore(node: ElementContent | RootContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.replace(/(?<=\S)[ \n]+$/u, '\u00A0')
}

function isWhole(element: Element): boolean {
  return hasClass(element, 'whole') || hasClass(element, 'address') || hasClass(element, 'figures')
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name)
}
