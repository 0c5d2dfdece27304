// `$$a$ and $b$$`: doubled signs at the outer ends of a line of formulas and words → `$a$ and $b$`. Lines stay where they are.
import { codeLines, withoutCodeSpans } from './foreign/code-lines.ts'

export function pairedSigns(source: string): string {
  if (!/\$\$[^$]*[^$\\]\$[^$]/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const plain = lines.map((line, i) => (code[i] ? ' '.repeat(line.length) : withoutCodeSpans(line))).join('\n')
  let done = ''
  let from = 0
  // Each pair of doubled signs in turn, so that the text between two formulas is not taken for one.
  for (const match of plain.matchAll(/(?<!\\)\$\$([\s\S]*?)(?<!\\)\$\$/g)) {
    const set = lineOf(source.slice(match.index + 2, match.index + match[0].length - 2))
    if (set === null) continue
    done += source.slice(from, match.index) + set
    from = match.index + match[0].length
  }
  return done + source.slice(from)
}

function lineOf(inner: string): string | null {
  const parts = inner.split(/(?<!\\)\$/)
  if (parts.length < 3 || parts.length % 2 === 0 || /\n\s*\n/.test(inner)) return null
  if (!parts.every((part, i) => (i % 2 === 0 ? part.trim() !== '' && isBalanced(part) : isProse(part)))) return null
  return parts.map((part, i) => (i % 2 === 0 ? `$${part.trim()}$` : part.replace(/^(?=[\p{L}(])/u, ' ').replace(/(?<=[\p{L},;:.])$/u, ' '))).join('')
}

function isProse(text: string): boolean {
  return /(?<![\\\p{L}])\p{L}{2,}/u.test(text) || /^\s*[,;]\s*$/.test(text)
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text.replace(/\\[{}]/g, '')) {
    if (sign === '{') depth++
    if (sign === '}' && --depth < 0) return false
  }
  return depth === 0
}
