// `\\( … \\)` of kramdown and `\( … \)` of LaTeX → `$ … $`; with square brackets, `$$ … $$`. Lines stay where they are.
import { codeLines } from './code-lines.ts'

const formula = /(\\\\|\\)(\(|\[)((?:(?!\n[ \t]*\n)[\s\S]){0,4000}?)\1(\)|\])/g

export function bracketMath(source: string): string {
  if (!/\\[([]/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const plain = lines.map((line, i) => (code[i] ? ' '.repeat(line.length) : line.replace(/`[^`]*`/g, (span) => ' '.repeat(span.length)))).join('\n')
  let done = ''
  let from = 0
  for (const match of plain.matchAll(formula)) {
    const [whole, slashes = '', open, inner = ''] = match
    const before = plain[match.index - 1] ?? ''
    if ((open === '(') !== (match[4] === ')') || before === '\\' || (slashes === '\\' && (!isFormula(inner) || (open === '[' && /[\p{L}\p{N}_)]/u.test(before))))) continue
    const sign = open === '(' ? '$' : '$$'
    done += source.slice(from, match.index) + sign + (open === '(' ? inner.trim() : inner) + sign
    from = match.index + whole.length
  }
  return done + source.slice(from)
}

// `\[` before a bracket of the text is only an escaped bracket; converters put a backslash before other signs of it too.
function isFormula(inner: string): boolean {
  return /\\[A-Za-z,;!|{}]|[\^_=]|^\s*[A-Za-z]\s*$/.test(inner.replace(/\\[_#*[\]()<>=+.~'"`@$&-]/g, ''))
}
