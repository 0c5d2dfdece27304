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
    // `\[` before a bracket of the text is only an escaped bracket.
    if ((open === '(') !== (match[4] === ')') || (slashes === '\\' && !/[\\^_=]|^\s*[A-Za-z]\s*$/.test(inner)) || plain.slice(Math.max(0, match.index - 1), match.index) === '\\') continue
    const sign = open === '(' ? '$' : '$$'
    done += source.slice(from, match.index) + sign + (open === '(' ? inner.trim() : inner) + sign
    from = match.index + whole.length
  }
  return done + source.slice(from)
}
