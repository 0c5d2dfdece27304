// `\begin{equation}` … `\end{equation}` and the like → the Markdown that means the same, on as many lines.
import { codeLines, withoutCode } from './code-lines.ts'
import type { Find } from './finding.ts'
import { texFigure, texTable } from './tex-floats.ts'
import { textMacros } from './text-macros.ts'

interface Environment {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Between begin and end, with the lines it had. */
  readonly inner: string
  readonly options: string
}

type Setter = (environment: Environment, lines: readonly string[]) => readonly string[] | null

const formulas: Readonly<Record<string, string>> = {
  equation: '', displaymath: '', math: '', align: 'aligned', flalign: 'aligned', gather: 'gathered', multline: 'gathered', alignat: 'alignedat', eqnarray: 'eqnarray', dmath: '', subequations: ''
}
const texts = new Set(['center', 'flushleft', 'flushright', 'small', 'footnotesize', 'minipage', 'abstract', 'document', 'landscape', 'spacing', 'multicols', 'tcolorbox', 'framed', 'titlepage'])
const code: Readonly<Record<string, string>> = { verbatim: '', Verbatim: '', lstlisting: '', minted: '', alltt: '', algorithm: 'latex', algorithmic: 'latex', tikzpicture: 'latex' }

export function texEnvironments(source: string, find: Find): string {
  if (!source.includes('\\begin{')) return source
  const lines = source.split('\n')
  const isCode = codeLines(lines)
  const expand = textMacros(source)
  let formula = false
  for (let i = 0; i < lines.length; i++) {
    if (isCode[i]) continue
    const environment = formula ? null : environmentAt(lines, i)
    const set = environment ? setterOf(environment.name, expand)?.(environment, lines) ?? null : null
    if (environment && set) {
      lines.splice(environment.from, set.length, ...set)
      if (!(environment.name.replace('*', '') in formulas)) find(i + 1, 'markup-own', { found: `\\begin{${environment.name}}`, expected: 'Markdown' })
      // What stands as code is not read again.
      i = formulaOrCode(environment.name) || set[0]?.startsWith('```') ? environment.to : i
    } else if ((withoutCode(lines[i] ?? '').split('$$').length - 1) % 2 === 1) formula = !formula
  }
  return lines.join('\n')
}

function formulaOrCode(name: string): boolean {
  return name.replace('*', '') in formulas || name in code
}

function environmentAt(lines: readonly string[], from: number): Environment | null {
  const begin = /^[ \t>]*\\begin\{([A-Za-z]+\*?)\}((?:\[[^\]]*\]|\{[^{}]*\})*)/.exec(lines[from] ?? '')
  const name = begin?.[1]
  if (!begin || name === undefined) return null
  let depth = 0
  for (let to = from; to < lines.length; to++) {
    for (const [edge] of (lines[to] ?? '').matchAll(new RegExp(String.raw`\\(?:begin|end)\{${name.replace('*', '\\*')}\}`, 'g'))) depth += edge.startsWith('\\b') ? 1 : -1
    if (depth > 0) continue
    const whole = lines.slice(from, to + 1).join('\n')
    return { name, from, to, options: begin[2] ?? '', inner: whole.slice(begin[0].length, whole.lastIndexOf(`\\end{${name}}`)) + whole.slice(whole.lastIndexOf(`\\end{${name}}`) + name.length + 6) }
  }
  return null
}

function setterOf(written: string, expand: (text: string) => string): Setter | null {
  const name = written.replace('*', '')
  if (name in formulas) return formula
  if (name === 'figure' || name === 'wrapfigure') return (environment, lines) => fitted(texFigure(environment.inner), environment, lines)
  if (name === 'table' || name === 'tabular' || name === 'longtable' || name === 'tabularx') return (environment, lines) => fitted(texTable(expand(name === 'table' ? environment.inner : `\\begin{tabular}${environment.options}${environment.inner}\\end{tabular}`)), environment, lines)
  if (name === 'itemize' || name === 'enumerate' || name === 'description') return list
  if (name === 'quote' || name === 'quotation' || name === 'verse') return (environment, lines) => between(environment, lines, (line) => (line.trim() === '' ? '>' : `> ${line.trim()}`), '', '')
  // Within a table or a formula `\\` ends a row.
  if (texts.has(name)) return (environment, lines) => between(environment, lines, (line) => (/\\begin\{|\$\$/.test(environment.inner) ? line : line.replace(/\\\\\*?(?:\[[^\]]*\])?[ \t]*$/, '\\')), '', '')
  return name in code ? (environment, lines) => between(environment, lines, (line) => line, `\`\`\`${/\{(\w+)\}|language=(\w+)/.exec(environment.options)?.slice(1).find(Boolean) ?? code[name] ?? ''}`, '```') : null
}

function formula({ name, from, to, inner, options }: Environment): readonly string[] {
  const labels = [...inner.matchAll(/\\label\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
  const plain = inner.replace(/\\label\{[^{}]*\}|\\(?:nonumber|notag)\b|(?<!\\)%.*$/gm, '').replace(/\s+/g, ' ').trim()
  const own = formulas[name.replace('*', '')] ?? ''
  const set = own === '' ? plain : `\\begin{${own}}${own === 'alignedat' ? options : ''}${plain}\\end{${own}}`
  const label = labels[0] === undefined ? '' : ` {#eq:${labels[0].replace(/^eq[-:]/, '')}}`
  return padded([`$$${set}$$${label}`], to - from + 1)
}

/** What has fewer lines stands apart from its neighbours. */
function padded(set: readonly string[], count: number): readonly string[] {
  if (set.length >= count) return set
  return ['', ...set, ...Array.from({ length: count - set.length - 1 }, () => '')]
}

function fitted(set: readonly string[] | null, { from, to }: Environment, lines: readonly string[]): readonly string[] {
  const count = to - from + 1
  if (set && set.length <= count) return padded(set, count)
  return ['```latex', ...lines.slice(from + 1, to), '```'].slice(0, count)
}

function between({ from, to }: Environment, lines: readonly string[], set: (line: string) => string, first: string, last: string): readonly string[] {
  return from === to ? [lines[from] ?? ''] : [first, ...lines.slice(from + 1, to).map(set), last]
}

// A nested list is deeper by two; `\item[Term]` keeps its word.
function list(environment: Environment, lines: readonly string[]): readonly string[] {
  const sign = environment.name === 'enumerate' ? '1.' : '-'
  let inner = 0
  return between(environment, lines, (line) => {
    if (/\\end\{(itemize|enumerate|description)\}/.test(line)) inner--
    const set = inner > 0 ? `   ${line.trimStart()}` : line.replace(/^\s*\\item\s*(?:\[([^\]]*)\])?\s*/, (_, term?: string) => (term ? `${sign} **${term}** ` : `${sign} `)).replace(/^\s*(?=[^\s\d-])/, '   ')
    if (/\\begin\{(itemize|enumerate|description)\}/.test(line)) inner++
    return set
  }, '', '')
}

