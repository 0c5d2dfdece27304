// TeX → HTML that Chromium prints (KaTeX) with the spoken source for those who do not see it, and MathML for the HTML edition.
import katex, { type KatexOptions } from 'katex'
import { formulaWidth, type FormulaNode } from './formula-width.ts'

export interface SetFormula {
  readonly html: string
  /** The same as a `<math>` element. */
  readonly mathml: string
  /** What is wrong, when the formula does not parse; the HTML then shows its source. */
  readonly error: string
}

/** A paper's own macros: `\newcommand` in one formula holds in the later ones. */
export type Macros = Record<string, string>

const toTree = (katex as unknown as { __renderToHTMLTree(source: string, options: KatexOptions): FormulaNode }).__renderToHTMLTree

export function setFormula(tex: string, display: boolean, macros: Macros): SetFormula {
  const source = portable(tex)
  // Read twice: the second reading must not meet what the first has defined.
  const before = { ...macros }
  try {
    const tree = toTree(source, { displayMode: display, output: 'html', throwOnError: true, strict: 'ignore', trust: false, globalGroup: true, macros, maxExpand: 2000 })
    // A look fits long formulas into its measure by these widths.
    const { line, piece } = formulaWidth(tree)
    return { html: `<span role="math" aria-label="${escapeAttribute(tex)}" style="--line-ems:${line};--piece-ems:${piece}">${tree.toMarkup()}</span>`, mathml: mathmlOf(source, display, before), error: '' }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^KaTeX parse error:\s*/, '') : String(error)
    const shown = `<code class="formula-source">${escapeText(tex)}</code>`
    return { html: shown, mathml: shown, error: reason }
  }
}

function mathmlOf(source: string, display: boolean, macros: Macros): string {
  const set = katex.renderToString(source, { displayMode: display, output: 'mathml', throwOnError: true, strict: 'ignore', trust: false, globalGroup: true, macros, maxExpand: 2000 })
  // A variable is named, so that a style sheet can set it in a face the page brings along: few devices have a face with letters for mathematics.
  return (/<math[\s\S]*<\/math>/.exec(set)?.[0] ?? '').replace(/<mi>(?=\p{L}<\/mi>)/gu, '<mi class="variable">')
}

// What MathJax and LaTeX know and KaTeX does not, said in KaTeX's words.
function portable(tex: string): string {
  return tex
    // Written so that kramdown would leave the sign alone.
    .replace(/\\([*_])/g, '$1')
    .replace(/\\[mh]box(?![A-Za-z])/g, '\\text')
    .replace(/@\{[^}]*\}/g, '')
    .replace(/\\require\{[^}]*\}/g, '')
    .replace(/\\(begin|end)\{eqnarray(\*?)\}/g, (_, edge: string) => `\\${edge}{array}${edge === 'begin' ? '{rcl}' : ''}`)
    .replace(/\\label\{[^}]*\}/g, '')
    .replace(/\\(?:new|renew|provide)command\*?\{?\\([A-Za-z]+)\}?\s*\[(\d)\]\[([^\]]*)\]\s*\{/g, optionalArgument)
    .replace(/\\(?:new|renew|provide)command\*?\s*\{?\\([A-Za-z]+)\}?\s*(?:\[(\d)\])?\s*\{/g, definition)
    // The book has one ink.
    .replace(/\\definecolor\{[^}]*\}\{[^}]*\}\{[^}]*\}/g, '')
    .replace(/\\(?:text)?color\{[^}]*\}/g, '')
    .replace(/\\DeclareMathOperator\*\s*\{?(\\[A-Za-z]+)\}?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, '\\def$1{\\operatorname*{$2}}')
    .replace(/\\DeclareMathOperator\s*\{?(\\[A-Za-z]+)\}?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, '\\def$1{\\operatorname{$2}}')
}

// KaTeX has no optional arguments: the macro looks ahead for the bracket itself.
function optionalArgument(_: string, name: string, count: string, preset: string): string {
  const others = Array.from({ length: Number(count) - 1 }, (__, i) => `#${i + 2}`).join('')
  return `\\def\\${name}{\\@ifnextchar[{\\${name}@given}{\\${name}@given[${preset}]}}\\def\\${name}@given[#1]${others}{`
}

// MathJax lets an author define a command twice; KaTeX does so for \\def alone.
function definition(_: string, name: string, count: string | undefined): string {
  return `\\def\\${name}${Array.from({ length: Number(count ?? 0) }, (__, i) => `#${i + 1}`).join('')}{`
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\s+/g, ' ')
}
