// `\textbf{x}`, `\cite{x}`, `\ref{x}`, `\footnote{x}` and the like in running text → what Markdown has for them.
import type { FootnoteDefinition, Parent, PhrasingContent, Root, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachParent } from '../display-math.ts'
import { citationOf, referenceOf } from './foreign-references.ts'
import { shownMarkup, type FindIn } from './finding.ts'
import { siblingSpan } from './sibling-span.ts'

type Set = (content: PhrasingContent[]) => PhrasingContent[]

const mark = (style: 'sup' | 'sub' | 'smallcaps' | 'underline'): Set => (children) => [{ type: 'mark', style, children }]
const emphasis: Set = (children) => [{ type: 'emphasis', children }]
const strong: Set = (children) => [{ type: 'strong', children }]
const same: Set = (children) => children
const code: Set = (children) => [{ type: 'inlineCode', value: words(children) }]

const wrapping: Readonly<Record<string, Set>> = {
  textbf: strong, mathbf: strong, emph: emphasis, textit: emphasis, textsl: emphasis, underline: mark('underline'), uline: mark('underline'), textsc: mark('smallcaps'), texttt: code, verb: code, lstinline: code,
  textsuperscript: mark('sup'), textsubscript: mark('sub'), proglang: same, pkg: strong, code, textrm: same, textsf: same, textup: same, textnormal: same, text: same, mbox: same, hbox: same, fbox: same, enquote: (children) => [{ type: 'text', value: '"' }, ...children, { type: 'text', value: '"' }],
  url: (children) => [{ type: 'link', url: words(children), children: [{ type: 'text', value: words(children) }] }], nolinkurl: code,
  ref: (children) => [referenceOf(words(children))], autoref: (children) => [referenceOf(words(children), '', { bare: false })], cref: (children) => [referenceOf(words(children), '', { bare: false })], Cref: (children) => [referenceOf(words(children), '', { bare: false })], pageref: (children) => [referenceOf(words(children))],
  eqref: (children) => [referenceOf(words(children), '', { equation: true })]
}
/** They place or space what stands around; a look does that here. */
const layout = new Set(['newpage', 'clearpage', 'pagebreak', 'linebreak', 'newline', 'noindent', 'indent', 'centering', 'smallskip', 'medskip', 'bigskip', 'par', 'appendix', 'maketitle', 'tableofcontents', 'hfill', 'vfill', 'hline', 'small', 'large', 'Large', 'normalsize', 'footnotesize', 'bibliographystyle', 'bibliography', 'printbibliography', 'vspace', 'hspace', 'label', 'nocite', 'pagestyle', 'thispagestyle', 'setcounter', 'addcontentsline', 'index', 'sloppy', 'selectlanguage', 'input', 'usepackage', 'raggedright', 'raggedleft', 'justify', 'justifying', 'singlespacing', 'onehalfspacing', 'doublespacing', 'FloatBarrier', 'pagenumbering', 'listoffigures', 'listoftables', 'listoflistings', 'frontmatter', 'mainmatter', 'backmatter', 'endgroup', 'begingroup', 'beginRefs', 'hrule', 'hrulefill', 'bigbreak', 'protect', 'allowbreak', 'nobreak', 'nolinebreak', 'nopagebreak', 'setstretch', 'linespread', 'setlength', 'addtolength', 'addtocounter', 'vskip', 'hskip', 'fontsize', 'selectfont', 'needspace', 'enlargethispage', 'captionsetup', 'normalfont', 'bfseries', 'itshape', 'scshape', 'LARGE', 'huge', 'Huge', 'rule', 'raggedbottom'])
/** Whose second argument says how much. */
const lengths = new Set(['setlength', 'addtolength', 'setcounter', 'addtocounter', 'addcontentsline', 'fontsize'])
const signs: Readonly<Record<string, string>> = { LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—', textbackslash: '\\', textasciitilde: '~', textregistered: '®', texttrademark: '™', copyright: '©', S: '§', quad: ' ', qquad: ' ', slash: '/', textdegree: '°', guillemotleft: '«', guillemotright: '»' }
const cites = /^(?:[Cc]ite\w*|parencite|textcite|autocite|footcite|supercite|fullcite)$/
const command = /\\([A-Za-z]+)\*?(?:\{\})?((?:\[[^\][]*\])*)(\{)?/g

export function texCommands(tree: Root, find: FindIn): void {
  const notes: FootnoteDefinition[] = []
  eachParent(tree, (parent) => takeCommands(parent, notes, find))
  // A note may call for another: the list grows while it is walked.
  for (const note of notes) eachParent(note, (parent) => takeCommands(parent, notes, find))
  tree.children.push(...notes)
}

function takeCommands(parent: Parent, notes: FootnoteDefinition[], find: FindIn): void {
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i]
    // What follows a command that leaves nothing stands in its place.
    if (node?.type === 'text' && node.value.includes('\\') && takeCommand(parent, i, node, notes, find)) i--
  }
}

// One command at a time: what follows it is a text of its own, met next.
function takeCommand(parent: Parent, i: number, node: Text, notes: FootnoteDefinition[], find: FindIn): boolean {
  for (const match of node.value.matchAll(command)) {
    const [whole, name = '', beside = '', brace] = match
    const siblings = parent.children as PhrasingContent[]
    const at = match.index + whole.length
    const span = brace ? siblingSpan(siblings, i, at, ['{', '}']) : null
    const set = span ? withArgument(name, beside, span.content, notes, node, find) : brace ? null : alone(name, node, find)
    if (!set) continue
    const rest = span ? withoutArguments(name, span.rest) : node.value.slice(match.index + whole.length).replace(/^ (?=\S)/, name in signs ? ' ' : '')
    const after = rest === '' ? [] : [{ ...node, value: rest }]
    // LaTeX ties a reference to its word with `~`.
    const before = node.value.slice(0, match.index).replace(/~$/, '\u00A0')
    siblings.splice(i, span?.count ?? 1, ...(before === '' ? [] : [{ ...node, value: before }]), ...set.map((each) => placed(each, node)), ...after)
    return true
  }
  return false
}

// `\renewcommand{\thesection}{A}`: how LaTeX prints the number of a section.
function countsAnew(name: string, content: PhrasingContent[]): boolean {
  return name === 'renewcommand' && /^\\the[a-z]+$/.test(words(content))
}

// `\setlength{\parskip}{0pt}`: all it is given belongs to it.
function withoutArguments(name: string, rest: string): string {
  return lengths.has(name) || name === 'renewcommand' ? rest.replace(/^(?:\s*\{[^{}]*\})+/, '') : layout.has(name) ? rest.replace(/^(?:\{[^{}]*\})+/, '') : rest
}

function placed(node: PhrasingContent, text: Text): PhrasingContent {
  return node.position || !text.position ? node : { ...node, position: text.position }
}

function alone(name: string, node: Text, find: FindIn): PhrasingContent[] | null {
  if (Object.hasOwn(signs, name)) return [{ type: 'text', value: signs[name] ?? '' }]
  if (!layout.has(name)) return null
  find(node, 'markup-set', { found: `\\${name}` })
  return []
}

function withArgument(name: string, beside: string, content: PhrasingContent[], notes: FootnoteDefinition[], node: Text, find: FindIn): PhrasingContent[] | null {
  const isLastPage = name === 'pageref' && words(content) === 'LastPage'
  if (cites.test(name)) return [citationOf(words(content), beside.replace(/^\[|\]$/g, '').replace('][', ' '))]
  if (name === 'footnote' || name === 'thanks') return [noteOf(content, notes, node)]
  if (Object.hasOwn(wrapping, name) && !isLastPage) return wrapping[name]?.(content) ?? null
  if (name === 'href') return null
  if (!layout.has(name) && !isLastPage && !countsAnew(name, content)) return null
  find(node, 'markup-set', { found: shownMarkup(`\\${name}{${words(content)}}`) })
  return []
}

function noteOf(content: PhrasingContent[], notes: FootnoteDefinition[], node: Text): PhrasingContent {
  const identifier = `tex-${notes.length + 1}`
  const place = node.position ? { position: node.position } : {}
  notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: content }], data: { inline: true }, ...place })
  return { type: 'footnoteReference', identifier, label: identifier, ...place }
}

function words(content: readonly PhrasingContent[]): string {
  return content.map((node) => toString(node)).join('')
}
