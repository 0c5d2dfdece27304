// `$$ … $$ (eq-x)`: the label of a formula in MyST → `{#eq:x}`.
import { codeLines } from './code-lines.ts'

const labelled = /^(.*\$\$)[ \t]*\(([A-Za-z][\w:.-]*)\)[ \t]*$/

export function mystLabels(source: string): string {
  if (!/\$\$[ \t]*\([A-Za-z]/.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  return lines.map((line, i) => {
    const [, formula, label = ''] = code[i] ? [] : labelled.exec(line) ?? []
    return formula !== undefined && isLabel(label, source) ? `${formula} {#eq:${label.replace(/^eq[-:]/, '')}}` : line
  }).join('\n')
}

// `(see)` is a word unless something refers to it.
function isLabel(label: string, source: string): boolean {
  return /^eqn?[-:_]/.test(label) || [`\`${label}\``, `](#${label})`, `@${label}`].some((written) => source.includes(written))
}
