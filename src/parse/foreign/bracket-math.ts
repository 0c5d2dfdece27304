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
    const set = meant(match, plain.slice(Math.max(0, match.index - 60), match.index))
    if (set === null) continue
    done += source.slice(from, match.index) + set
    from = match.index + match[0].length
  }
  return done + source.slice(from)
}

/** What is set instead; null where the brackets are no more than escaped ones. */
function meant([, slashes = '', open, inner = '', close]: RegExpMatchArray, before: string): string | null {
  if ((open === '(') !== (close === ')') || before.endsWith('\\')) return null
  if (slashes === '\\' && open === '[' && label.test(inner)) return referenceTo(inner.replaceAll('\\_', '_'), before)
  if (slashes === '\\' && (!(isFormula(inner) || (open === '(' && isShort(inner))) || (open === '[' && /[\p{L}\p{N}_)]$/u.test(before)))) return null
  return open === '(' ? `$${inner.trim()}$` : `$$${inner}$$`
}

// `\[` before a bracket of the text is only an escaped bracket; converters put a backslash before other signs of it too.
function isFormula(inner: string): boolean {
  return /\\[A-Za-z,;!|{}]|[\^_=]|^\s*[A-Za-z]\s*$/.test(inner.replace(/\\[_#*[\]()<>=+.~'"`@$&-]/g, ''))
}

// `\\(H > 1\\)`: letters that stand alone, figures and signs between them.
function isShort(inner: string): boolean {
  const plain = inner.replace(/\\(?=[<>+*=.~-])/g, '')
  return /^[A-Za-z\d\s'.,()<>+*/|=-]+$/.test(plain) && /(?<![A-Za-z])[A-Za-z](?![A-Za-z])/.test(plain) && !/[A-Za-z]{2}/.test(plain)
}

const label = /^[A-Za-z][A-Za-z\d.-]*(?:(?:\\_|:)[A-Za-z\d.-]+)+$/
const kind = /^(?:fig|tab|tbl|sec|eqn?|lst):/
const called = /(?:^|[\s(])(?:fig(?:ure)?|tab(?:le)?|sec(?:tion)?|eq(?:uation)?)s?\.?[\s~(]+(?:\\\[[^\][]*\\\],?[\s~]+(?:and|or|to)?[\s~]*)*$/i

// `Figure \[plot\_nb\]`: so pandoc writes a reference of LaTeX that it could not follow.
function referenceTo(written: string, before: string): string | null {
  return kind.test(written) || called.test(before) ? `\\ref{${written}}` : null
}
