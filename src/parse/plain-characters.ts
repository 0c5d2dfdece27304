// Signs that Markdown would pair and that mean themselves: `2*3*4`, `a<b and c>d`, `~5 g of H~2~O`, `5$ and 6$` → the same with those signs put aside.
import { changeProse, withoutCode } from './foreign/code-lines.ts'
import { putAside } from './quiet-signs.ts'

/** `soundSigns` brings the signs back. */
export function plainCharacters(source: string): string {
  if (!/[\p{L}\p{N})]\*[\p{L}\p{N}]|[\p{L}\p{N})\]]<[A-Za-z]|~\d|\d\$(?:[\s.,;:)]|$)/mu.test(source)) return source
  return changeProse(source, (text) => text.split('\n').map(plainLine).join('\n'))
}

function plainLine(line: string): string {
  const plain = withoutCode(line)
  const places = [...products(plain), ...comparisons(plain), ...nearly(plain), ...sums(plain)]
  if (places.length === 0) return line
  const signs = [...line]
  // Stand-ins are as long as what they stand for, so that no place moves.
  return line.length === signs.length ? signs.map((sign, at) => (places.includes(at) ? putAside(sign) : sign)).join('') : line
}

// Stars with nothing but a letter or a number at both outer ends of their pair; emphasis within a word has more.
function products(line: string): readonly number[] {
  const stars = [...line.matchAll(/(?<=([\p{L}\p{N}]+))\*(?=([\p{L}\p{N}]+))/gu)].map(({ index, 1: before = '', 2: after = '' }) => ({ index, before, after }))
  const found: number[] = []
  for (let i = 0; i + 1 < stars.length; i++) {
    const [open, close] = [stars[i], stars[i + 1]]
    if (!open || !close || line.slice(open.index + 1, close.index).includes('*') || !isOperand(open.before) || !isOperand(close.after)) continue
    found.push(open.index, close.index)
  }
  return found
}

function isOperand(word: string): boolean {
  return word.length === 1 || /^\d+$/.test(word)
}

// No tag has such attributes.
function comparisons(line: string): readonly number[] {
  return [...line.matchAll(/(?<=[\p{L}\p{N})\]])<(?=[A-Za-z][A-Za-z0-9]*((?:\s+[A-Za-z][\w-]*)+)\s*>)/gu)].filter(({ 1: words = '' }) => words.trim().split(/\s+/).some((word) => !bareAttributes.has(word.toLowerCase()))).map(({ index }) => index)
}

const bareAttributes = new Set(['allowfullscreen', 'alt', 'async', 'autofocus', 'autoplay', 'checked', 'compact', 'controls', 'default', 'defer', 'disabled', 'download', 'hidden', 'inert', 'ismap', 'loop', 'multiple', 'muted', 'noshade', 'novalidate', 'nowrap', 'open', 'readonly', 'required', 'reversed', 'selected'])

// «about»: nothing closes it, but the sign within a word would.
function nearly(line: string): readonly number[] {
  return [...line.matchAll(/(?<=^|[\s(])~(?=\d[^~]*(?:$|(?<=[\p{L}\p{N}])~[\p{L}\p{N}]|(?<=[\s(])~))/gu)].map(({ index }) => index)
}

// Money: a formula neither follows a figure nor begins with a space.
function sums(line: string): readonly number[] {
  const found = [...line.matchAll(/(?<=\d)\$(?=[\s.,;:)]|$)/g)].map(({ index }) => index)
  return found[0] === line.indexOf('$') ? found : []
}
