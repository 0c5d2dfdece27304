// Fractions, roots, brackets that grow and tables of a formula → words.
import type { RowsKind } from './formula-words.ts'
import type { MathNode } from './math-node.ts'
import { isShort, isSign, membersOf, unsaid, type Voice } from './voice.ts'

export function sayFraction({ children, attributes }: MathNode, voice: Voice): string {
  if (attributes['linethickness'] === '0px') return unsaid
  const [over, under] = children.map((child) => membersOf(child))
  if (over === undefined || under === undefined) return unsaid
  const derivative = sayDerivative(over, under, voice)
  if (derivative !== '') return derivative
  const share = over.length === 1 && under.length === 1 ? sayShare(over[0]?.text ?? '', under[0]?.text ?? '', voice) : ''
  return share !== '' ? share : voice.words.fraction[isShort(over) && isShort(under) ? 'short' : 'long'](voice.row(over), voice.row(under))
}

function sayShare(over: string, under: string, { words }: Voice): string {
  return /^[1-9]$/.test(over) && /^(?:[2-9]|10)$/.test(under) && Number(over) < Number(under) ? words.share(Number(over), Number(under)) : ''
}

function sayDerivative(over: readonly MathNode[], under: readonly MathNode[], { words, row }: Voice): string {
  const sign = under[0]?.text ?? ''
  if ((sign !== 'd' && sign !== '∂') || !isSign(over[0], sign) || under.length !== 2 || over.length > 3) return ''
  return words.derivative(row(over.slice(1)), row(under.slice(1)), sign === '∂')
}

export function sayRoot(radicand: readonly MathNode[], degree: readonly MathNode[], { words, row }: Voice): string {
  const under = radicand.flatMap(membersOf)
  return words.root[isShort(under) ? 'short' : 'long'](row(degree), row(under))
}

/** `\left( … \right)`. */
export function sayFenced(node: MathNode, voice: Voice): string {
  const [open = '', close = ''] = [node.children[0]?.text, node.children.length > 1 && node.children.at(-1)?.attributes['fence'] === 'true' ? node.children.at(-1)?.text : '']
  const inner = node.children.slice(1, close === '' ? undefined : -1)
  const [only] = inner
  if (inner.length === 1 && only?.name === 'mtable') return sayTable(only, kindOf(open, only), voice)
  if (inner.length === 1 && only?.name === 'mfrac' && only.attributes['linethickness'] === '0px') return sayChoice(only, voice)
  return sayHeld(open, close, inner, voice)
}

function sayHeld(open: string, close: string, inner: readonly MathNode[], { words, row }: Voice): string {
  const length = isShort(inner) ? 'short' : 'long'
  if (open === close && '∣|'.includes(open)) return words.absolute[length](row(inner))
  if (open === close && '∥‖'.includes(open)) return words.norm[length](row(inner))
  if (open === '⌊' && close === '⌋') return words.floor(row(inner))
  if (open === '⌈' && close === '⌉') return words.ceiling(row(inner))
  return [signOf(open, words.signs), row(inner), signOf(close, words.signs)].join(' ')
}

function signOf(sign: string, signs: Readonly<Record<string, string>>): string {
  return sign === '' ? '' : signs[sign] ?? unsaid
}

function sayChoice({ children }: MathNode, { words, row }: Voice): string {
  const [from = '', count = ''] = children.map((child) => row(membersOf(child)))
  return words.choose(from, count)
}

function kindOf(open: string, table: MathNode): RowsKind {
  if ('∣|'.includes(open)) return 'determinant'
  return open !== '{' ? 'matrix' : table.attributes['columnalign'] === 'left left' ? 'cases' : 'system'
}

/** Rows that nothing encloses follow each other. */
export function sayTable(table: MathNode, kind: RowsKind | null, { words, row }: Voice): string {
  const rows = table.children.map((line) => line.children.map((cell) => row(cell.children)).filter((said) => said !== ''))
  if (kind === null) return rows.map((cells) => cells.join(' ')).filter((said) => said !== '').join('; ')
  const size = kind === 'matrix' || kind === 'determinant' ? words.size(rows.length, Math.max(...rows.map((cells) => cells.length))) : ''
  return words.rows(kind, size, rows.map((cells) => cells.join(kind === 'system' ? ' ' : ', ')))
}
