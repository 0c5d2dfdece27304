// MathML of a formula → the same in one line of text, as it is copied from a page: «L/λ = 1/(μ − λ)», «x_i^2», «(a, b; c, d)».
import { mathNodes, type MathNode } from '../spoken/math-node.ts'
import { isFenced, membersOf } from '../spoken/voice.ts'
import { linearRow } from './linear-row.ts'

/** '' where its signs are read one after the other as they stand, or where a part is not known. */
export function linearFormula(mathml: string): string {
  if (!/<m(?:frac|sqrt|root|sub|sup|subsup|under|over|underover|table)[ >]/.test(mathml)) return ''
  const line = linearRow(mathNodes(mathml), linearNode)
  return line.includes(unknown) ? '' : line.replace(/ {2,}/g, ' ').trim()
}

const unknown = '\uFFFF'

function linearNode(node: MathNode): string {
  const { name, text, children } = node
  if (['mi', 'mn', 'mo', 'mtext'].includes(name)) return text
  if (name === 'mfrac') return fraction(node)
  if (name === 'msqrt') return `√${held(children)}`
  if (name === 'mroot') return root(row(membersOf(children[1])), held(membersOf(children[0])))
  if (/^m(?:sub|sup|subsup)$/.test(name)) return scripts(node, name !== 'msup', name !== 'msub')
  if (/^m(?:under|over|underover)$/.test(name)) return accented(node) ?? scripts(node, name !== 'mover', name !== 'munder')
  if (name === 'mtable') return table(node)
  if (name === 'mrow' || name === 'menclose') return row(children)
  return unknown
}

function row(nodes: readonly MathNode[]): string {
  return linearRow(nodes, linearNode).trim()
}

function root(degree: string, under: string): string {
  return degree === '3' ? `∛${under}` : degree === '4' ? `∜${under}` : `√[${degree}]${under}`
}

/** Several signs that are one member stand in brackets. */
function held(nodes: readonly MathNode[]): string {
  const [only] = nodes
  const isOne = nodes.length === 1 && only !== undefined && (['mi', 'mn', 'mo', 'mtext'].includes(only.name) || isFenced(only))
  return isOne ? linearNode(only) : `(${row(nodes)})`
}

function fraction({ children: [over, under], attributes }: MathNode): string {
  const [above, below] = [over, under].map((part) => (part && /^msu[bp]/.test(part.name) ? linearNode(part) : held(membersOf(part))))
  // A fraction without a bar is a choice of some out of many.
  return attributes['linethickness'] === '0px' ? `${above}¦${below}` : `${above}/${below}`
}

function scripts({ children: [base, first, second] }: MathNode, hasSub: boolean, hasSup: boolean): string {
  const foot = hasSub ? first : undefined
  const head = hasSup ? (hasSub ? second : first) : undefined
  const above = membersOf(head)
  const primes = above.length > 0 && above.every(({ text }) => text === '′')
  return [base ? heldBase(base) : '', foot ? `_${held(membersOf(foot))}` : '', head ? (primes ? row(above) : `^${held(above)}`) : ''].join('')
}

function heldBase(base: MathNode): string {
  const members = membersOf(base)
  return members.length > 1 ? `(${row(members)})` : linearNode(base)
}

const accents: Readonly<Record<string, string>> = { '^': '\u0302', 'ˆ': '\u0302', '~': '\u0303', '˜': '\u0303', 'ˉ': '\u0304', '¯': '\u0304', '‾': '\u0305', '→': '\u20D7', '⃗': '\u20D7', '˙': '\u0307', '¨': '\u0308', 'ˇ': '\u030C' }

/** A letter with its accent is one sign. */
function accented({ name, children: [base, mark] }: MathNode): string | null {
  const sign = name === 'mover' && mark?.name === 'mo' ? accents[mark.text] : undefined
  return sign !== undefined && base?.name === 'mi' && [...base.text].length === 1 ? (base.text + sign).normalize('NFC') : null
}

// By rows, as it is read; cells of an aligned formula go on in their line.
function table({ children, attributes }: MathNode): string {
  const align = attributes['columnalign'] ?? ''
  const isAligned = /right left/.test(align)
  const lines = children.map((line) => (isAligned ? row(line.children.flatMap((cell) => cell.children)) : line.children.map((cell) => row(cell.children)).filter((cell) => cell !== '').join(', ')))
  return lines.join('; ').replace(/,, /g, ', ').replace(/([,;]); /g, '$1 ')
}
