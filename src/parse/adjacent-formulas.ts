// `$a$$b$`: two formulas of a line that touch → one, so that the signs between them open no displayed formula.
import { codeLines } from './foreign/code-lines.ts'

const inner = String.raw`(?!\s)(?:[^$\\\n]|\\.)+(?<!\s)`
// Whatever else the signs are on the line is passed over whole: code, a displayed formula, a formula alone.
const passed = new RegExp(String.raw`(\x60+)(?!\x60)[^\n]*?[^\x60]\1(?!\x60)|\\.|\$\$[^\n]*?\$\$|(?<touching>\$${inner}(?:\$\$${inner})+\$(?![\d$]))|\$${inner}\$(?!\d)`, 'g')

export function adjacentFormulas(source: string): string {
  if (!/[^\s$]\$\$[^\s$]/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => (code[i] || !line.includes('$$') ? line : line.replace(passed, joined))).join('\n')
}

// An empty group keeps an index from the one before it, and every place on the line where it was.
function joined(whole: string, ...rest: unknown[]): string {
  const { touching } = rest.at(-1) as { readonly touching?: string }
  return touching === undefined ? whole : touching.replaceAll('$$', () => '{}')
}
