// TeX → HTML that Chromium prints (KaTeX) with its words for those who do not see it, and MathML for the HTML edition.
import katex, { type KatexOptions } from 'katex'
import 'katex/contrib/mhchem'
import { formulaMark } from '../model/formula-mark.ts'
import type { Lang } from '../model/paper.ts'
import { aligned } from './aligned-formula.ts'
import { decimalCommas } from './decimal-commas.ts'
import { formulaFlow } from './formula-flow.ts'
import { formulaRows } from './formula-rows.ts'
import { formulaWidth, type FormulaNode } from './formula-width.ts'
import { linearFormula } from './linear/linear-formula.ts'
import { spokenFormula } from './spoken/spoken-formula.ts'

export interface SetFormula {
  readonly html: string
  /** The same as a `<math>` element. */
  readonly mathml: string
  /** What is wrong, when the formula does not parse; the HTML then shows its source. */
  readonly error: string
  /** Commands that lead out of the formula or name its parts for style sheets: they are not carried out. */
  readonly refused: readonly string[]
}

/** A paper's own macros: `\newcommand` in one formula holds in the later ones. */
export type Macros = Record<string, string>

const toTree = (katex as unknown as { __renderToHTMLTree(source: string, options: KatexOptions): FormulaNode }).__renderToHTMLTree

export function setFormula(tex: string, display: boolean, macros: Macros, lang: Lang): SetFormula {
  const plain = singleEnds(lang === 'ru' ? decimalCommas(tex) : tex)
  const source = aligned(portable(display || /\\begin\{/.test(tex) ? plain : unescaped(plain)), display)
  const refused = [...new Set(tex.match(outOfFormula) ?? [])]
  // Read again: a later reading must not meet what the first has defined.
  const before = { ...macros }
  try {
    const tree = toTree(source, { displayMode: display, output: 'html', throwOnError: true, strict: 'ignore', trust: false, errorColor: 'currentColor', globalGroup: true, macros, maxExpand: 2000 })
    // What is long enough to need it is fitted to its measure when the page is laid out.
    const { line, piece } = formulaWidth(tree)
    const rows = piece > alwaysFits ? rowsOf(plain, display, { ...before }, piece) : ''
    const mathml = mathmlOf(source, display, before)
    const spoken = spokenFormula(mathml, lang) ?? tex
    const label = escapeAttribute(spoken)
    const copied = linearFormula(mathml)
    formulaFlow(tree)
    const signs = (tree.toMarkup() + rows).replaceAll(' aria-hidden="true"', '').replaceAll('\u200B', '')
    // Definitions alone print nothing, and nothing is said of them. Chromium tags what is called a picture, and nothing inside what is hidden.
    const named = label === '' ? signs : `<span role="img" aria-label="${formulaMark}${label}${copied === '' ? '' : formulaMark + escapeAttribute(copied)}">${signs}</span>`
    return { html: `<span role="math" data-tex="${escapeAttribute(tex)}" style="--line-ems:${line};--piece-ems:${piece}">${named}</span>`, mathml: mathml.replace('<math', `<math alttext="${label}"`), error: '', refused }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^KaTeX parse error:\s*/, '') : String(error)
    const shown = `<code class="formula-source">${escapeText(tex)}</code>`
    return { html: shown, mathml: shown, error: reason, refused: [] }
  }
}

/** Ems that every look has room for. */
const alwaysFits = 18

// The same in rows that may be broken, out of sight until it proves too wide: brackets of a fixed size do not hold together what they enclose.
function rowsOf(tex: string, display: boolean, macros: Macros, piece: number): string {
  const rows = formulaRows(tex)
  if (rows === null || (!display && rows.length > 1)) return ''
  const size = /\\(?:d?frac|sum|int|prod|binom)\b/.test(tex) ? 'Big' : 'big'
  const brackets = { '\\left': `\\${size}l`, '\\right': `\\${size}r`, '\\middle': `\\${size}` }
  try {
    const trees = rows.map((row) => toTree(portable(row), { displayMode: display, output: 'html', throwOnError: true, strict: 'ignore', trust: false, macros: { ...macros, ...brackets }, maxExpand: 2000 }))
    if (Math.max(...trees.map((tree) => formulaWidth(tree).piece)) > piece * 0.95) return ''
    for (const tree of trees) formulaFlow(tree)
    return `<span class="formula-rows" style="display:none">${trees.map((tree) => `<span class="formula-row">${tree.toMarkup()}</span>`).join('')}</span>`
  } catch {
    // The whole is set as it is: its rows do not stand alone.
    return ''
  }
}

function mathmlOf(source: string, display: boolean, macros: Macros): string {
  const set = katex.renderToString(source, { displayMode: display, output: 'mathml', throwOnError: true, strict: 'ignore', trust: false, errorColor: 'currentColor', globalGroup: true, macros, maxExpand: 2000 })
  // A variable is named, so that a style sheet can slant it: where the browser does, it is another letter to those who copy it or hear it.
  return (/<math[\s\S]*<\/math>/.exec(set)?.[0] ?? '')
    .replace(/<mi>(?=\p{L}<\/mi>)/gu, '<mi class="variable">')
    // The name of a function comes with a sign that is not seen: as an index the two are one member.
    .replace(/<mi[^>]*>[^<]*<\/mi><mo>\u2061<\/mo>/g, '<mrow>$&</mrow>')
}

// `\\{` within a line was written for kramdown, which takes one of the two signs away.
function unescaped(tex: string): string {
  return tex.replace(/\\\\(?=[{}|_*])/g, '\\')
}

// `\\\\` between rows, doubled so that kramdown leaves one end of a line: where every one is.
function singleEnds(tex: string): string {
  return /(?<!\\)\\\\(?!\\)/.test(tex) ? tex : tex.replace(/\\{4}/g, '\\\\')
}

const outOfFormula = /\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![A-Za-z])/g

// What MathJax and LaTeX know and KaTeX does not, said in KaTeX's words.
function portable(tex: string): string {
  return tex
    // Written so that kramdown would leave the sign alone.
    .replace(/\\([*_])/g, '$1')
    .replace(/\\[mh]box(?![A-Za-z])/g, '\\text')
    .replace(/@\{[^}]*\}/g, '')
    // A command that stands for several signs is one index to MathJax.
    .replace(/([_^])\s*(\\[A-Za-z]+)(?=\s*(?:[}&=+,.;:)\]|<>-]|$))/g, '$1{$2}')
    .replace(/\\require\{[^}]*\}/g, '')
    .replace(/\\(begin|end)\{eqnarray(\*?)\}/g, (_, edge: string) => `\\${edge}{array}${edge === 'begin' ? '{rcl}' : ''}`)
    .replace(/\\label\{[^}]*\}/g, '')
    // Formulas are numbered by the paper, where a label asks for it.
    .replace(/\\(begin|end)\{(equation|align|gather|alignat|flalign)\}/g, '\\$1{$2*}')
    // The words of a link stay; a picture and a bare address have none.
    .replace(/\\(?:href|html(?:Class|Id|Style|Data))\s*\{[^{}]*\}/g, '')
    .replace(/\\url\s*\{([^{}]*)\}/g, '\\text{$1}')
    .replace(/\\includegraphics(?:\s*\[[^\]]*\])?\s*\{[^{}]*\}/g, '')
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
