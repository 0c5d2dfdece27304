// A formula between `$$` alone in its paragraph, on one line, is display math; `{#eq:x}` after it is its label.
import type { Paragraph, Parent, Root, RootContent } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { Attributes } from '../model/nodes.ts'
import { leadingAttributes } from './attributes.ts'
import { formulaWords } from './formula-words.ts'
import { withBlocks } from './paragraph-lines.ts'

export function displayMath(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => (node.type === 'paragraph' ? splitAtLabelled(node, source) : [node])) as typeof parent.children
    labelBlocks(parent)
    proseIsNoFormula(parent, source)
  })
}

// Sums of money and shell variables (`$1 — первый аргумент, $2`, `$x -gt 5 … $y`) are no formulas: prose in Russian stands between the signs, or the second begins a word.
function proseIsNoFormula(parent: Parent, source: string): void {
  parent.children = parent.children.map((node) => {
    if (node.type === 'math') return { ...node, value: formulaWords(node.value) ?? node.value }
    if (node.type !== 'inlineMath') return node
    const words = endsNoFormula(node, source) && !isCommand(node.value) ? null : formulaWords(node.value)
    if (words !== null) return words === node.value ? node : { ...node, value: words }
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    return start === undefined || end === undefined ? node : { type: 'text', value: source.slice(start, end).replaceAll('\\$', '$'), position: node.position }
  }) as typeof parent.children
}

// `$5 to $6`: no formula ends before a figure; nor with a space before its sign and a letter or a bracket after it, which opens `$y`, `$(wildcard`.
function endsNoFormula({ position }: RootContent, source: string): boolean {
  const end = position?.end.offset ?? source.length
  return /^\d/.test(source.slice(end, end + 1)) || /^\s\$[\p{L}\p{N}_({@]/u.test(source.slice(end - 2, end + 1))
}

// `101$\times$11`: no sum of money.
function isCommand(value: string): boolean {
  return /^\\[A-Za-z]+$/.test(value)
}

export function eachParent(node: Parent, visit: (parent: Parent) => void): void {
  visit(node)
  for (const child of node.children) if ('children' in child) eachParent(child as Parent, visit)
}

// `… $$x$${#eq:x} …` within a sentence stands on a line of its own, as it is to be referred to.
function splitAtLabelled(paragraph: Paragraph, source: string): RootContent[] {
  const whole = asMath(paragraph, source)
  if (whole) return [whole]
  const parts: RootContent[] = []
  let before: Paragraph['children'] = []
  const flush = (): void => { if (before.some((child) => child.type !== 'text' || child.value.trim() !== '')) parts.push({ ...paragraph, children: before }) }
  for (let i = 0; i < paragraph.children.length; i++) {
    const [node, next] = [paragraph.children[i], paragraph.children[i + 1]]
    const start = node?.position?.start.offset ?? -1
    const label = node?.type === 'inlineMath' && source.slice(start, start + 2) === '$$' && next?.type === 'text' ? leadingAttributes(next.value.trimStart()) : null
    if (!node) continue
    if (!label?.attributes.label.startsWith('eq:') || node.type !== 'inlineMath' || next?.type !== 'text') { before.push(node); continue }
    const stop = /^[.,;](?=\s|$)/.exec(label.rest)?.[0] ?? ''
    flush()
    parts.push(mathNode(node.value + stop, paragraph, label.attributes))
    const rest = label.rest.slice(stop.length).trimStart()
    before = rest === '' ? [] : [{ ...next, value: rest }]
    i++
  }
  if (parts.length === 0) return onOwnLines(paragraph, source)
  flush()
  return parts
}

// Formulas between `$$` on lines of one paragraph stand on lines of their own in print too.
function onOwnLines(paragraph: Paragraph, source: string): RootContent[] {
  if (!paragraph.children.some((child) => child.type === 'inlineMath')) return [paragraph]
  return withBlocks<Math>(paragraph, (line) => { const math = asMath(trimmed(line), source); return math && [math] }) ?? [paragraph]
}

function trimmed(line: Paragraph): Paragraph {
  return { ...line, children: line.children.filter((node) => node.type !== 'text' || node.value.trim() !== '') }
}

function asMath(paragraph: Paragraph, source: string): Math | null {
  const [formula, tail, ...rest] = paragraph.children
  if (formula?.type !== 'inlineMath' || rest.length > 0) return null
  const start = formula.position?.start.offset ?? -1
  if (source.slice(start, start + 2) !== '$$') return null
  const label = tail === undefined ? null : tail.type === 'text' ? leadingAttributes(tail.value.trim()) : null
  if (tail !== undefined && (label === null || !/^[.,;]?$/.test(label.rest))) return null
  return mathNode(formula.value + (label?.rest ?? ''), paragraph, label?.attributes)
}

// `$$` … `$$` on lines of their own, and the label in a paragraph of its own right after it.
function labelBlocks(parent: Parent): void {
  const kept: RootContent[] = []
  for (const node of parent.children as RootContent[]) {
    const before = kept.at(-1)
    const text = node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'text' ? node.children[0].value : ''
    const label = before?.type === 'math' && !before.data?.attributes ? leadingAttributes(text.trim()) : null
    if (node.type === 'math') labelFromFence(node)
    if (before?.type === 'math' && label && label.rest === '' && /^eq[:-]/.test(label.attributes.label)) {
      before.data = { ...before.data, attributes: label.attributes }
    } else kept.push(node)
  }
  parent.children = kept as typeof parent.children
}

// `$$ {#eq:x}`: the label stands in the opening fence.
function labelFromFence(node: Math): void {
  const label = node.meta ? leadingAttributes(node.meta.trim()) : null
  if (!label || node.data?.attributes) return
  node.data = { ...node.data, attributes: label.attributes }
}

function mathNode(value: string, paragraph: Paragraph, attributes: Attributes | undefined): Math {
  const node: Math = { type: 'math', value, data: attributes ? { attributes } : {} }
  if (paragraph.position) node.position = paragraph.position
  return node
}
