// What stands at the foot and the head of a sign → words: indices, powers, limits, accents.
import type { Limits } from './formula-words.ts'
import type { MathNode } from './math-node.ts'
import { isFenced, isShort, isSign, membersOf, type Voice } from './voice.ts'

interface Scripts {
  readonly base: MathNode
  readonly sub: readonly MathNode[]
  readonly sup: readonly MathNode[]
  /** They stand right under and over it. */
  readonly stacked: boolean
}

export function sayScripts(node: MathNode, voice: Voice): string {
  const scripts = scriptsOf(node)
  const { base, sub, sup, stacked } = scripts
  if (voice.words.large[base.text] !== undefined) return `${voice.node(base)} ${sayLimits(scripts, voice)},`
  if (base.name === 'mi' && limited.test(base.text) && sub.length > 0) return `${voice.node(base)} ${sayTending(sub, voice)},`
  if ('∣|'.includes(base.text || ' ') && sub.length > 0 && sup.length > 0) return `${voice.node(base)} ${voice.words.integralOver(voice.row(sub), voice.row(sup))},`
  if (stacked) return sayStacked(scripts, node, voice)
  const foot = sub.length === 0 ? '' : /^(?:log|lg)$/.test(base.text) ? voice.words.base(voice.row(sub)) : sayIndex(sub, voice)
  return [voice.node(base), foot, sayHead(sup, base, voice)].join(' ')
}

const limited = /^(?:lim|max|min|sup|inf|lim ?(?:sup|inf)|arg ?(?:max|min))$/

function scriptsOf({ name, children }: MathNode): Scripts {
  const empty: MathNode = { name: 'mrow', text: '', attributes: {}, children: [] }
  const [base = empty, first, second] = children
  const hasSub = name !== 'msup' && name !== 'mover'
  return { base, sub: hasSub ? membersOf(first) : [], sup: membersOf(hasSub ? second : first), stacked: name.startsWith('mu') || name === 'mover' }
}

function sayStacked({ base, sub, sup }: Scripts, { name }: MathNode, voice: Voice): string {
  const { words, row, node: say } = voice
  const [mark] = name === 'mover' ? sup : sub
  const accent = name !== 'munderover' && mark?.name === 'mo' && membersOf(base).length > 0 && !isArrow(base) ? words.accents[name === 'munder' && mark.text === '‾' ? '_' : mark.text] : undefined
  if (accent !== undefined) return accent(say(base))
  const above = sup.length === 0 ? say(base) : words.above(say(base), row(sup))
  return sub.length === 0 ? above : words.below(above, row(sub))
}

function isArrow(base: MathNode): boolean {
  return base.name === 'mo'
}

function sayIndex(sub: readonly MathNode[], { words, row }: Voice): string {
  const isPlain = isShort(sub) || (sub.length <= 3 && sub.every(({ name }) => name === 'mn' || name === 'mi'))
  return words.index[isPlain ? 'short' : 'long'](row(sub))
}

function sayHead(sup: readonly MathNode[], base: MathNode, voice: Voice): string {
  const { words, row } = voice
  const [first] = sup
  if (first === undefined) return ''
  const primes = sup.findIndex((node) => !isSign(node, '′'))
  if (primes !== 0) return [words.primes(primes < 0 ? sup.length : primes), primes < 0 ? '' : sayHead(sup.slice(primes), base, voice)].join(' ')
  if (isSign(first, '∘') && sup.length === 1) return base.name === 'mn' ? words.degrees : words.upperIndex(row(sup))
  if (isTranspose(sup)) return words.transposed
  if (isMark(sup)) return words.upperIndex(row(bare(sup)))
  return words.power[isShort(sup) ? 'short' : 'long'](row(sup))
}

function isTranspose([only, second]: readonly MathNode[]): boolean {
  const variant = only?.attributes['mathvariant'] ?? ''
  return second === undefined && only?.name === 'mi' && (['⊤', '⊺'].includes(only.text) || (only.text === 'T' && ['normal', 'sans-serif'].includes(variant)))
}

// No power: a sign alone, a word, a capital T, or what stands in brackets.
function isMark(sup: readonly MathNode[]): boolean {
  const [first] = sup
  if (sup.length === 1 && first) return first.name === 'mo' || first.name === 'mtext' || isFenced(first) || first.text === 'T' || (first.name === 'mi' && !/^\p{L}$/u.test(first.text))
  return isSign(first, '(') && isSign(sup.at(-1), ')')
}

function bare(sup: readonly MathNode[]): readonly MathNode[] {
  return sup.length > 2 && isSign(sup[0], '(') && isShort(sup.slice(1, -1)) ? sup.slice(1, -1) : sup
}

function sayTending(sub: readonly MathNode[], voice: Voice): string {
  const arrow = sub.findIndex(({ text }) => text === '→' || text === '⟶')
  return arrow < 1 ? voice.words.limits(limitsOf(sub, [], voice)) : voice.words.tending(voice.row(sub.slice(0, arrow)), voice.row(sub.slice(arrow + 1)))
}

function sayLimits({ base, sub, sup }: Scripts, voice: Voice): string {
  if (/[∫∬∭∮]/.test(base.text)) return voice.words.integralOver(voice.row(sub), voice.row(sup))
  return voice.words.limits(limitsOf(sub, sup, voice))
}

const relation = /^[<>≤≥⩽⩾≠∈∉⊂⊆∼∣|:→]$/

function limitsOf(sub: readonly MathNode[], sup: readonly MathNode[], { row }: Voice): Limits {
  const none: Limits = { variable: '', from: '', within: '', condition: '', to: row(sup) }
  const at = sub.findIndex(({ name, text }) => name === 'mtable' || text === '=' || relation.test(text))
  if (at < 0) return { ...none, variable: row(sub) }
  const sign = sub[at]?.text ?? ''
  const others = sub.slice(at + 1).some(({ name, text }) => name === 'mtable' || text === '=' || relation.test(text))
  if (at === 0 || others || (sign !== '=' && sign !== '∈')) return { ...none, condition: row(sub) }
  return { ...none, variable: row(sub.slice(0, at)), [sign === '=' ? 'from' : 'within']: row(sub.slice(at + 1)) }
}
