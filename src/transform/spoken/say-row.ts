// Parts of a formula side by side → words; what brackets and bars hold is found first.
import type { MathNode } from './math-node.ts'
import { isFenced, isShort, isSign, unsaid, type Voice } from './voice.ts'

interface Piece {
  readonly said: string
  readonly next: number
}

export function sayRow(nodes: readonly MathNode[], voice: Voice): string {
  const said: string[] = []
  for (let at = 0; at < nodes.length;) {
    const piece = barsAt(nodes, at, voice) ?? applicationAt(nodes, at, voice) ?? definitionAt(nodes, at, voice) ?? { said: voice.node(nodes[at] as MathNode), next: at + 1 }
    said.push(piece.said)
    at = piece.next
  }
  return said.join(' ')
}

const bars: Readonly<Record<string, 'absolute' | 'norm'>> = { '∣': 'absolute', '|': 'absolute', '∥': 'norm', '‖': 'norm' }

// A bar that has no second is the bar of a condition.
function barsAt(nodes: readonly MathNode[], at: number, { words, node: say }: Voice): Piece | null {
  const node = nodes[at]
  const kind = bars[node?.text ?? '']
  if (kind === undefined || node === undefined) return null
  if (isRelation(node)) return { said: kind === 'absolute' ? words.given : words.signs['∥'] ?? unsaid, next: at + 1 }
  const end = nodes.findIndex((other, i) => i > at + 1 && closes(other, node.text))
  const inner = nodes.slice(at + 1, end)
  if (end < 0 || !balanced(inner)) return { said: kind === 'norm' ? words.signs['∥'] ?? unsaid : node.name === 'mi' ? words.given : words.signs['|'] ?? unsaid, next: at + 1 }
  return { said: say(between(node.text, inner, nodes[end] as MathNode)), next: end + 1 }
}

function closes(node: MathNode, bar: string): boolean {
  return (node.text === bar && !isRelation(node)) || (isScripted(node) && node.children[0]?.text === bar)
}

function isScripted({ name }: MathNode): boolean {
  return name === 'msub' || name === 'msup' || name === 'msubsup'
}

// The index of a closing bar is that of all that stands between the bars.
function between(bar: string, inner: readonly MathNode[], end: MathNode): MathNode {
  const edge: MathNode = { name: 'mo', text: bar, attributes: { fence: 'true' }, children: [] }
  const held: MathNode = { name: 'mrow', text: '', attributes: {}, children: [edge, ...inner, edge] }
  return isScripted(end) ? { ...end, children: [held, ...end.children.slice(1)] } : held
}

// `\mid` and `\parallel`: KaTeX gives them no attributes.
function isRelation(node: MathNode): boolean {
  return node.name === 'mo' && node.attributes['fence'] === undefined && node.attributes['stretchy'] === undefined && node.attributes['lspace'] === undefined
}

function balanced(nodes: readonly MathNode[]): boolean {
  let depth = 0
  for (const { text } of nodes) {
    if ('([{'.includes(text || ' ')) depth++
    if (')]}'.includes(text || ' ') && --depth < 0) return false
  }
  return depth === 0
}

const functionLetters = new Set(['f', 'g', 'h', 'F', 'G', 'H', 'φ', 'ϕ', 'ψ', 'Φ', 'Ψ'])

// `f(x)` is «эф от икс»; around more than a letter the brackets are said.
function applicationAt(nodes: readonly MathNode[], at: number, voice: Voice): Piece | null {
  const { words, row, node: say } = voice
  const applied = nodes[at]
  const name = nameOf(applied)
  const isFunction = words.functions[name] !== undefined && name.length > 1
  if (applied === undefined || (!isFunction && !functionLetters.has(name))) return null
  const of = isFunction ? words.ofFunction : words.of
  const inner = bracketed(nodes, at + 1)
  if (inner === null) return null
  const base = say(applied)
  return isShort(inner.held) ? { said: `${base} ${of} ${row(inner.held)}`, next: inner.next } : { said: `${base} ${of}`, next: at + 1 }
}

function nameOf(node: MathNode | undefined): string {
  return node === undefined ? '' : isScripted(node) ? nameOf(node.children[0]) : node.name === 'mi' ? node.text : ''
}

function bracketed(nodes: readonly MathNode[], at: number): { held: readonly MathNode[]; next: number } | null {
  const node = nodes[at]
  if (node && isFenced(node) && isSign(node.children[0], '(')) return { held: node.children.slice(1, -1), next: at + 1 }
  if (!isSign(node, '(')) return null
  let depth = 0
  for (let i = at; i < nodes.length; i++) {
    if (isSign(nodes[i], '(')) depth++
    if (isSign(nodes[i], ')') && --depth === 0) return { held: nodes.slice(at + 1, i), next: i + 1 }
  }
  return null
}

function definitionAt(nodes: readonly MathNode[], at: number, { words }: Voice): Piece | null {
  return isSign(nodes[at], ':') && isSign(nodes[at + 1], '=') ? { said: words.signs[':='] ?? unsaid, next: at + 2 } : null
}
