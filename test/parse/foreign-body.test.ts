import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readMarkdown } from '../../src/parse/markdown.ts'

const found = (source: string) => readMarkdown(source).findings.map(({ line, rule, values }) => `${line} ${rule} ${values['found'] ?? ''}`)
const all = <Type extends Nodes['type']>(tree: Root, type: Type) => {
  const nodes: Extract<Nodes, { type: Type }>[] = []
  visit(tree, type, (node) => { nodes.push(node as Extract<Nodes, { type: Type }>) })
  return nodes
}
/** What refers, `-` for the number alone; and what bears a label. */
const references = (source: string) => all(readMarkdown(source).tree, 'crossReference').map(({ items }) => items.map(({ label, bare }) => `${bare ? '-' : ''}${label}`).join(' '))
const figures = (source: string) => all(readMarkdown(source).tree, 'figure').map((figure) => `${figure.attributes.label} ${figure.url} ${figure.children.map((child) => toString(child)).join('')}`.trim())
/** Labels of groups of figures, and the words beneath all of them. */
const groups = (source: string) => all(readMarkdown(source).tree, 'figureGroup').map(({ attributes, children }) => `${attributes.label} ${children.filter(({ type }) => type === 'paragraph').map((node) => toString(node)).join(' ')}`)
const text = (source: string) => readMarkdown(source).tree.children.filter((node) => node.type === 'paragraph').map((node) => toString(node)).join(' / ')

const plot = '![A plot](p.png){#fig-plot}'

test('references of Quarto', () => {
  assert.deepEqual(references(`See @fig-plot, [@fig-plot], [-@fig-plot] and @fig-none.\n\n${plot}\n`), ['fig:plot', 'fig:plot', '-fig:plot', 'fig:none'])
  assert.deepEqual(figures(`${plot}\n`), ['fig:plot p.png A plot'])
  assert.deepEqual(references('See @tbl-a, @eq-b, @sec-c.\n\n| A |\n|---|\n| 1 |\n\n: Sums {#tbl-a}\n\n$$\nx\n$$ {#eq-b}\n\n## C {#sec-c}\n\nText.\n'), ['tbl:a', 'eq:b', 'sec:c'])
})

test('words around a reference in brackets stay', () => {
  assert.equal(text(`As [see @fig-plot] and [Figure @fig-plot] show.\n\n${plot}\n`), 'As see @fig-plot and Figure @fig-plot show.')
  assert.deepEqual(references(`[see @fig-plot] [Figure @fig-plot]\n\n${plot}\n`), ['fig:plot', '-fig:plot'])
})

test('a source is not taken for a label', () => assert.deepEqual(references('See @plot2007 and [@plot2007; @figure2].\n'), []))

test('targets and references of MyST', () => {
  assert.deepEqual(references('(aims)=\n\n## Aims\n\nSee @aims, [](#aims) and {ref}`aims`.\n'), ['sec:aims', 'sec:aims', 'sec:aims'])
  assert.deepEqual(references(':::{figure} p.png\n:label: flow\nA flow.\n:::\n\nSee {numref}`flow` and @flow.\n'), ['fig:flow', 'fig:flow'])
  assert.equal(text('(aims)=\n\n## Aims\n\nText.\n'), 'Text.')
})

test('an empty link prints its address', () => {
  assert.equal(text('See [](https://x.org/a), [](doi:10.1234/ab).\n'), 'See https://x.org/a, doi:10.1234/ab.')
  assert.deepEqual(found('See [](#nowhere).\n'), ['1 markup-set [](#nowhere)'])
})

test('references of bookdown', () => {
  assert.deepEqual(references('Figure \\@ref(fig:plot), Table \\@ref(tab:sums), (\\@ref(eq:b)).\n\n![A](p.png){#fig:plot}\n\nTable: (\\#tab:sums) Sums\n\n| A |\n|---|\n| 1 |\n\n$$x (\\#eq:b)$$\n'), ['-fig:plot', '-tbl:sums', '-eq:b'])
  assert.deepEqual(all(readMarkdown('Table: (\\#tab:sums) Sums\n\n| A |\n|---|\n| 1 |\n').tree, 'tableCaption').map((caption) => [caption.attributes.label, toString(caption)]), [['tbl:sums', 'Sums']])
})

test('braces and signs around a reference', () => {
  assert.equal(text('See {@fig:a}, +@fig:a and (рис. -@fig:a).\n\n![A](a.png){#fig:a}\n'), 'See @fig:a, @fig:a and (рис. @fig:a).')
  assert.deepEqual(references('See {@fig:a} and (рис. -@fig:a).\n\n![A](a.png){#fig:a}\n'), ['fig:a', '-fig:a'])
})

test('a label of LaTeX in a caption stays beside attributes, and needs no kind', () => {
  assert.deepEqual(figures('![A plot.\\label{fig:plot}](p.png){ width=80% }\n'), ['fig:plot p.png A plot.'])
  assert.deepEqual(figures('![A.\\label{fig:a}](a.png){width=20%}\n![B.\\label{fig:b}](b.png){width=20%}\n'), ['fig:a a.png A.', 'fig:b b.png B.'])
  assert.deepEqual(references('Figure \\ref{plot}.\n\n![A plot.\\label{plot}](p.png){width=80%}\n'), ['-fig:plot'])
  assert.deepEqual(references('Equation {ref}`area`.\n\n```{math}\n:label: area\n\nA = b\n```\n'), ['eq:area'])
})

test('a label of LaTeX in a caption', () => {
  assert.deepEqual(figures('![A plot.\\label{fig:plot}](p.png)\n'), ['fig:plot p.png A plot.'])
  assert.deepEqual(references('\\autoref{fig:plot}\n\n![A plot.\\label{fig:plot}](p.png)\n'), ['fig:plot'])
})

test('an image alone on a line of a paragraph or of an item is a figure', () => {
  assert.deepEqual(figures('1. Text.  \n   ![One](1.png){ #fig:one width=70% }  \n   ![Two](2.png){ #fig:two }  \n2. More.\n'), ['fig:one 1.png One', 'fig:two 2.png Two'])
  assert.deepEqual([figures('![One](1.png)\nand text goes on\n'), text('![One](1.png)\nand text goes on\n')], [['1.png One'], 'and text goes on'])
  assert.deepEqual(figures('Text with ![a sign](s.png) in it,\nand more.\n'), [])
  assert.deepEqual(figures('Author\n![id](orcid.svg){.inline_icon}\n[0000](https://x.org)\n'), [])
})

test('an image whose address stands at the end of the file', () => {
  assert.deepEqual(figures('![A plot][image1]\n\n[image1]: <data:image/png;base64,AAAA>\n'), ['data:image/png;base64,AAAA A plot'])
})

test('links, pictures, marks and comments of Obsidian', () => {
  assert.equal(text('See [[Note|the words]], [[Note#Part]] and [[#Aims]]; ==marked==%%not for print%%.\n'), 'See the words, Note and Aims; marked.')
  assert.deepEqual(found('See [[Note]], x[[1]] and if [[ $x ]].\n'), ['1 markup-own [[Note]]'])
  assert.deepEqual([figures('![[p.png|300]]\n'), figures('![[p.png|A plot|300]]\n')], [['p.png'], ['p.png A plot']])
  assert.deepEqual(found('![[Other note]]\n'), ['1 markup-set ![[Other note]]'])
})

test('a callout of Obsidian keeps its title and its words', () => {
  const [division] = readMarkdown('> [!question]- Why\n> Because.\n').tree.children
  assert.deepEqual([division?.type, division && 'children' in division ? division.children.map((node) => toString(node)) : []], ['division', ['Why', 'Because.']])
})

test('places of Word that links lead to leave no trace', () => {
  assert.deepEqual([text('[]{#_Toc1 .anchor}Text and []{#_x}more, [[deep]{lang="EN-US"}]{#y}.\n'), found('[]{#_Toc1 .anchor}Text and []{#_x}more, [[deep]{lang="EN-US"}]{#y}.\n')], ['Text and more, deep.', []])
})

test('the signs #. count', () => {
  const [list] = all(readMarkdown('#. one\n#. two\n   #. inner\n#. three\n').tree, 'list')
  assert.equal(list?.children.length, 3)
})

const multiline = `  ---------------------------
  Name          Value
                of it
  ------------- -------------
  Height of the 11745 ft
  tower         (3580 m)

  Weight        13 t
  ---------------------------

  : Measures {#tbl:m}
`
const cells = (source: string) => all(readMarkdown(source).tree, 'tableRow').map((row) => row.children.map((cell) => toString(cell)))

test('a table whose words reach over its columns is shown as typed, line by line, and named', () => {
  const simple = 'Town         Volume   Error\n-----------  ------   ------\nCastromonte di Sopra  12   1.5\nRome         33       2.5'
  const several = '----------------------------\nTown         Volume   Error\n-----------  ------   ------\nCastromonte di Sopra  12   1.5\n\nRome         33       2.5\n----------------------------'
  for (const drawn of [simple, several]) {
    for (const source of [`Text.\n\n${drawn}\n\nMore.\n`, `Text.\n\n${drawn}`]) {
      assert.deepEqual(all(readMarkdown(source).tree, 'code').map(({ value }) => value), [drawn])
      assert.deepEqual(found(source).map((line) => line.split(' ').slice(0, 2).join(' ')), ['3 table-read'])
      assert.deepEqual(all(readMarkdown(source).tree, 'table'), [])
    }
  }
})

test('a multiline table', () => {
  assert.deepEqual(cells(multiline), [['Name', 'Value of it'], ['Height of the tower', '11745 ft (3580 m)'], ['Weight', '13 t']])
  assert.equal(toString(all(readMarkdown(multiline).tree, 'tableCaption')[0]), 'Measures')
})

test('a table of columns without a heading', () => assert.deepEqual(cells('------- -----\none     1\ntwo     2\n------- -----\n'), [['', ''], ['one', '1'], ['two', '2']]))

test('a grid table with a list and a typed line end in its cells', () => {
  assert.deepEqual(cells('+-------+----------+\n| Fruit | Why      |\n+=======+==========+\n| Fig   | - sweet  |\n|       | - cheap  |\n+-------+----------+\n| Plum\\ | blue     |\n| (big) |          |\n+-------+----------+\n'), [['Fruit', 'Why'], ['Fig', '• sweet<br>• cheap'], ['Plum<br>(big)', 'blue']])
})

test('a line under a heading is no table', () => assert.deepEqual(cells('Heading of it\n-------------\n\nText\n\n-----\n\nMore\n'), []))

test('what is set in under the meaning of a term goes on with it', () => {
  const [terms] = all(readMarkdown('Слово\n\n:   Значение слова.\n\n    Второй абзац значения.\n\n    - пункт\n\nТекст.\n').tree, 'division')
  assert.deepEqual(terms?.children.map((row) => row.type === 'division' ? `${row.kind}: ${row.children.map((child) => child.type).join(' ')}` : ''), ['term: text', 'meaning: paragraph paragraph list'])
  assert.deepEqual(found('Слово\n\n:   Значение слова.\n\n    Второй абзац значения.\n'), [])
  assert.equal(all(readMarkdown('Слово\n\n:   Значение.\n\n```\nкод\n```\n').tree, 'code').length, 1)
})

test('the contents of a word processor are left out', () => {
  const contents = '## Содержание\n\n[1 Залы [2](#_Toc1)](#_Toc1)\n\n[2 Фонды 3](#_Toc2)\n\n## Залы {#_Toc1}\n\nТекст.\n'
  assert.equal(text(contents), 'Текст.')
  assert.deepEqual(all(readMarkdown(contents).tree, 'heading').map((node) => toString(node)), ['Залы'])
  assert.deepEqual(found(contents).filter((each) => each.includes('contents')), ['3 contents-removed 1 Залы 2'])
  assert.equal(text('См. [залы](#_Toc1).\n'), 'См. залы.')
})

test('signs of an insertion are named, those of a language are not', () => {
  assert.deepEqual(found('Зал ++открыт++ всегда; C++ и Java++ рядом.\n').map((each) => each.trim()), ['1 markup-known ++открыт++'])
})

test('marks at names keep the brackets within them', () => {
  const marks = all(readMarkdown('Lee^1,2[\\*]^ and Kim^2[†]^, a note^[words].\n').tree, 'mark')
  assert.deepEqual(marks.filter(({ style }) => style === 'sup').map((mark) => toString(mark)), ['1,2[*]', '2[†]'])
})

test('signs nothing has understood are named, and a source in brackets is no such sign', () => {
  assert.deepEqual(found('Text \\nosuchcommand here, a^1,2]^ and [words]{https://x.org}.\n').map((each) => each.replace(/ +/g, ' ')), ['1 markup-known \\nosuchcommand ^1,2]^ ]{'])
  assert.deepEqual(found('As said (@lee2007), in C:\\Users\\lee.\n'), [])
})

test('a second block of metadata is left out, and said', () => {
  assert.deepEqual([text('Text.\n\n---\ntitle: Other\nkeywords:\n  - a\n---\n\nMore.\n'), found('Text.\n\n---\ntitle: Other\nkeywords:\n  - a\n---\n\nMore.\n')], ['Text. / More.', ['3 markup-set --- title: Other keywords:   - a ---'.replace(/ +/g, ' ')]])
  assert.deepEqual(found('Text.\n\n---\n\nMore: words.\n\n---\n\nEnd.\n'), [])
})

test('an address with spaces', () => {
  assert.deepEqual(figures('![A plot](my plots/plot 1.png){#fig:a}\n'), ['fig:a my%20plots/plot%201.png A plot'.replaceAll('%20', ' ')])
  assert.deepEqual(figures('![A plot](plot.png "A title")\n'), ['plot.png A plot'])
})

test('formulas on lines of one paragraph are displayed', () => {
  assert.deepEqual(readMarkdown('$$ a $$\n$$ b $$\nand text\n').tree.children.map((node) => node.type), ['math', 'math', 'paragraph'])
})

test('typed spaces and what stands for nothing', () => {
  assert.deepEqual([text('a\\ b\n\n\\\n\nc\n'), found('a\\ b\n\n\\\n\nc\n')], ['a\u00A0b / c', []])
  assert.deepEqual(found('*[HTML]: Hyper Text\n'), ['1 markup-set *[HTML]: Hyper Text'])
})

test('a list that is a table', () => {
  const source = '```{list-table} Treats\n:header-rows: 1\n:label: tbl-treats\n\n* - Treat\n  - Price\n* - Ice\n  - 2.99\n```\n\nSee @tbl-treats.\n'
  assert.deepEqual([cells(source), references(source), found(source)], [[['Treat', 'Price'], ['Ice', '2.99']], ['tbl:treats'], []])
})

test('a table of HTML in a block of MyST has its caption and its number', () => {
  const source = ':::{table} Sums\n:label: tbl:sums\n<table>\n<tr><th>A</th><th style="text-align: center;">B</th></tr>\n<tr><td>x<sup>2</sup></td><td><5</td></tr>\n</table>\n:::\n\nSee @tbl:sums.\n'
  assert.deepEqual(cells(source).map((row) => row.map((cell) => cell.replace(/<[^>]*>/g, ''))), [['A', 'B'], ['x2', '<5']])
  assert.equal(toString(all(readMarkdown(source).tree, 'tableCaption')[0]), 'Sums')
  assert.deepEqual(readMarkdown(':::{table} Sums\n<table><tr><td colspan="2">A</td></tr></table>\n:::\n').tree.children.map(({ type }) => type), ['tableCaption', 'html'])
  assert.match(text(':::{table} Sums\n<table><caption>Two</caption><tr><td>A</td></tr></table>\n:::\n'), /Sums/)
})

test('a table in a block of MyST is found by its label as written', () =>
  assert.deepEqual(references('See [](#tbl-a), @tbl-a and {numref}`tbl-a`, [](#none) and @tbl-a.\n\n:::{table} Sums\n:label: tbl-a\n\n| A |\n|---|\n| 1 |\n:::\n'), ['tbl:a', 'tbl:a', 'tbl:a', 'tbl:a']))

test('a figure of MyST without a file holds its pictures', () => {
  const source = ':::{figure}\n:label: fig:two\n(two-a)=\n![](a.png)\n(two-b)=\n![](b.png)\n\nBoth.\n:::\n'
  assert.deepEqual([groups(source), figures(source), references(`${source}\nSee @fig:two and @two-b.\n`)], [['fig:two Both.'], ['fig:two-a a.png', 'fig:two-b b.png'], ['fig:two', 'fig:two-b']])
})

test('what refers to several pictures leads to all of them', () => {
  const source = '::: {#fig-all layout-ncol=2}\n![A](a.png)\n\n![B](b.png)\n\nAll.\n:::\n\nSee @fig-all.\n'
  assert.deepEqual([groups(source), figures(source), references(source)], [['fig:all All.'], ['a.png A', 'b.png B'], ['fig:all']])
})

test('a citation of Distill, its key in quotes or not', () => {
  assert.deepEqual(all(readMarkdown('As<d-cite key=lee2007></d-cite> and<d-cite key="kim2008, fox2009"></d-cite>.\n').tree, 'citation').map(({ keys }) => keys), [['lee2007'], ['kim2008', 'fox2009']])
})

test('sums of money are no formulas', () => {
  assert.deepEqual([text('It costs $19 billion or $2.71 each, and $x$ more.\n'), all(readMarkdown('It costs $19 billion or $2.71 each, and $x$ more.\n').tree, 'inlineMath').map(({ value }) => value)], ['It costs $19 billion or $2.71 each, and x more.', ['x']])
})

test('breaks and comments of MyST', () => {
  assert.deepEqual([text('One.\n\n+++ { "kernel": "x" }\n\n% to do\n\nTwo.\n'), found('One.\n\n+++\n\n% to do\n\nTwo.\n')], ['One. / Two.', ['5 markup-set % to do']])
  assert.equal(text('% of all\nreaders came.\n'), '% of all\nreaders came.')
})

const rows = (source: string) => all(readMarkdown(source).tree, 'tableRow').map(({ children }) => children.map((cell) => toString(cell)).join(' | '))

test('a table of LaTeX with joined cells and commands of the author', () => {
  const source = '\\newcommand{\\yes}{$+$}\n\n\\newcommand{\\up}[1]{\\rotatebox{90}{\\texttt{#1}}}\n\n\\begin{table}\n  \\begin{tabular}{|l|c|c|}\n    & \\multicolumn{2}{c|}{Programs} \\\\\n    \\hline\n    & \\up{A} &\n      \\up{B} \\\\\n    \\multirow{2}{*}{\\bf Sums} & \\yes & \\\\\n  \\end{tabular}\n  \\caption{Sums \\label{tab:sums}}\n\\end{table}\n\nSee \\ref{tab:sums}.\n'
  assert.deepEqual(rows(source), [' | Programs | ', ' | A | B', 'Sums | + | '])
  assert.deepEqual(references(source), ['-tbl:sums'])
})

test('a table of LaTeX that is shown as code ends where it ends', () => {
  const source = '\\begin{table}\n  \\begin{tabular}{l}\n    \\begin{minipage}{3cm} a \\end{minipage} \\\\\n  \\end{tabular}\n\\end{table}\n\nThe text goes on.\n\n## Next\n'
  assert.equal(text(source), 'The text goes on.')
})

test('a figure of MyST on one line, and one that is never closed, leave the text after them', () => {
  const one = 'Text.\n\n:::{figure} f.png :label: fig:reten Who stayed. The lines show it. :::\n\nSee @fig:reten.\n\n(part)=\n### Part\n\nAs [](#part) says.\n'
  assert.deepEqual(figures(one), ['fig:reten f.png Who stayed. The lines show it.'])
  assert.deepEqual(references(one), ['fig:reten', 'sec:part'])
  const open = ':::{figure} f.png\n:label: fig:a\nIts caption.\n\nThe text goes on.\n'
  assert.deepEqual([figures(open), text(open)], [['fig:a f.png Its caption.'], 'The text goes on.'])
})

test('code in a figure of MyST is a listing with its caption', () => {
  const source = 'See [@fig:afm].\n\n:::{figure}\n:label: fig:afm\n```{code-block}javascript\nlet x\n```\nA stub.\n:::\n'
  assert.deepEqual(references(source), ['lst:afm'])
  assert.deepEqual(all(readMarkdown(source).tree, 'listingCaption').map((node) => `${node.attributes.label} ${toString(node)}`), ['lst:afm A stub.'])
})

test('a number of MyST within the words of a link', () => {
  const source = 'See [Figure %s](#flow) and [the flow](#flow).\n\n:::{figure} p.png\n:label: flow\nA flow.\n:::\n'
  assert.deepEqual(references(source), ['-fig:flow'])
  assert.match(text(source), /^See Figure @flow and the flow\.$/)
})

test('theorems that bear a label have numbers, and references to them are words', () => {
  const source = '::: {#thm-line}\n\n## Line\n\nA line.\n:::\n\n::: {#def-even}\nEven.\n:::\n\n::: {#thm-sum}\nSums.\n:::\n\nBy @thm-sum, [@thm-line] and -@def-even, not @thm-none.\n'
  const strong = all(readMarkdown(source).tree, 'strong').map((node) => toString(node).replaceAll('\u00A0', ' '))
  assert.deepEqual(strong, ['Theorem 1 (Line).', 'Definition 1.', 'Theorem 2.'])
  assert.equal(text(source).replaceAll('\u00A0', ' '), 'By Theorem 2, Theorem 1 and 1, not @thm-none.')
  assert.deepEqual(found(source).filter((each) => each.includes('reference-found')), ['16 reference-found @thm-none'])
})

test('a reference to a statement prints the number typed at it', () => {
  const source = '::: {#thm-line}\n**Theorem 1.2.** A line.\n:::\n\n::: {.lemma #two}\n\n*Лемма 4* (о сумме). Суммы.\n:::\n\n::: {.lemma #three}\nСуммы.\n:::\n\nПо @thm-line, @two и @three.\n'
  assert.equal(text(source).replaceAll('\u00A0', ' '), 'По Теорема 1.2, Лемма 4 и Лемма 5.')
})

test('a chapter is a section by another word', () =>
  assert.deepEqual(references('# System {#chap:system}\n\nSee \\ref{chap:system} and [@chap:system].\n').map((label) => label.replace(/^-/, '')), ['sec:chap:system', 'sec:chap:system']))

test('names of tabs are no sections', () =>
  assert.deepEqual(all(readMarkdown('## Part\n\n::: {.panel-tabset}\n# Local\nOne.\n# Docker\nTwo.\n:::\n').tree, 'heading').map((node) => toString(node)), ['Part']))

test('brackets that a converter escaped are no formula', () => {
  assert.equal(text('Получен List\\[TNode\\] из get\\_all\\_nodes, str x0, \\[sp, \\#8\\] и Optional\\[List\\[\\\'TArc\\\'\\]\\] \\= None.'), 'Получен List[TNode] из get_all_nodes, str x0, [sp, #8] и Optional[List[\'TArc\']] = None.')
  assert.deepEqual(all(readMarkdown('    return \\[self.collect\\_node(r) for r in results\\]\n').tree, 'code').map(({ value }) => value), ['return \\[self.collect\\_node(r) for r in results\\]'])
  assert.deepEqual(all(readMarkdown('Итак,\n\n\\[ a_1 = b \\]\n').tree, 'math').map(({ value }) => value.trim()), ['a_1 = b'])
})

test('all that a command of layout is given goes with it, and the command after it is read', () => {
  assert.equal(text('\\setlength{\\parindent}{15pt}\n\\setlength{\\baselineskip}{1.5em}\n\nТекст.').trim(), '/ Текст.')
  assert.equal(text('\\Large \\textbf{Чтение} в селе'), 'Чтение в селе')
  assert.deepEqual(all(readMarkdown('\\begin{center}\n\\large \\textbf{Ким Е. В.}\n\\end{center}\n').tree, 'strong').map((node) => toString(node)), ['Ким Е. В.'])
})

test('two runs of bold side by side are one', () => {
  assert.deepEqual(all(readMarkdown('Модель **МС-ДС-****В1.0** и **раз****два****три**; `**a****b**`.\n').tree, 'strong').map((node) => toString(node)), ['МС-ДС-В1.0', 'раздватри'])
  assert.equal(text('Код `**a****b**` и **** знаки.'), 'Код **a****b** и **** знаки.')
})

test('a heading without words is nothing', () => {
  const { tree, findings } = readMarkdown('## \n\n### Зал\n\nТекст.\n\n##\n')
  assert.deepEqual([tree.children.map(({ type }) => type), findings], [['heading', 'paragraph'], []])
})

test('contents made of links to the headings', () => {
  assert.deepEqual(readMarkdown('**[Введение\t3](#введение)**\n\n[1 Зал\t4](#1-зал)\n\n[2 Полки\t5](#2-полки)\n\n## Введение\n').findings.map(({ line, rule, values }) => `${line} ${rule} ${values['lines']}`), ['1 contents-made 1, 3, 5'])
  assert.deepEqual(found('- [Введение](#введение)\n- [Зал](#зал)\n  - [Полки](#полки)\n'), ['1 contents-made Введение'])
  assert.deepEqual(found('- [Введение](#введение)\n- [Зал](#зал) и полки\n- [Полки](#полки)\n\nСм. [Введение](#введение).\n'), [])
})

test('lines that begin with labels in bold stay lines', () => {
  const breaks = (source: string) => all(readMarkdown(source).tree, 'break').length
  assert.equal(breaks('**Председатель:** Ким\n**Секретарь:** Лебедев\n**Место**: зал\n'), 2)
  assert.equal(text('**Председатель:** Ким\n**Секретарь:** Лебедев\n'), 'Председатель: Ким' + 'Секретарь: Лебедев')
  assert.equal(breaks('**Председатель:** Ким  \n**Секретарь:** Лебедев\n'), 1)
  assert.equal(breaks('**Важно:** зал открыт,\nи **полки:** тоже.\n'), 0)
  assert.equal(breaks('Зал открыт,\n**полки:** тоже.\n'), 0)
})

test('a title page of LaTeX: its lines stay lines, and the number of the last page is no reference', () => {
  const source = '\\begin{titlepage}\n\\large\\bfseries\nОТЧЁТ \\\\[6pt]\nо чтении \\\\\nв сёлах\n\\end{titlepage}\n\nОбъём: \\pageref{LastPage}~с.\n'
  assert.equal(all(readMarkdown(source).tree, 'break').length, 2)
  assert.deepEqual(references(source), [])
  assert.equal(all(readMarkdown('\\begin{flushright}\n\\begin{tabular}{ll}\nЗал: & 1 \\\\\nФонд: & 2 \\\\\n\\end{tabular}\n\\end{flushright}\n').tree, 'tableRow').length, 2)
  assert.ok(found(source).some((each) => each.startsWith('8 markup-set')))
})

test('bold words that a converter ends with a line break are bold, and a break alone in bold is nothing', () => {
  const bold = (source: string) => all(readMarkdown(source).tree, 'strong').map((node) => toString(node))
  assert.deepEqual([bold('**Введение\\\n**\n\nТекст.\n'), text('**Введение\\\n**\n\nТекст.\n')], [['Введение'], 'Введение / Текст.'])
  assert.deepEqual([bold('**\\\n**\n**2 Задание**\n\nТекст.\n'), text('**\\\n**\n**2 Задание**\n\nТекст.\n')], [['2 Задание'], '2 Задание / Текст.'])
  assert.equal(text('Зал\\\nоткрыт **весь\\\nдень**.\n'), 'Залоткрыт весьдень.')
})

test('spaces typed to indent a paragraph are none, those of verse stay', () => {
  assert.equal(text('&nbsp;&nbsp;&nbsp; Зал открыт.\n\n\u00A0\u00A0\u00A0Полка.\n'), 'Зал открыт. / Полка.')
  assert.deepEqual(all(readMarkdown('<p align="justify";">&nbsp;&nbsp;Зал открыт.</p>\n').tree, 'html').map(({ value }) => value), ['<p align="justify";">Зал открыт.</p>'])
  assert.equal(text('Я волком бы<br>\n&nbsp;&nbsp;выгрыз<br>\n&nbsp;&nbsp;&nbsp;&nbsp;бюрократизм.\n').includes('\u00A0\u00A0выгрыз'), true)
  assert.equal(text('&nbsp;&nbsp;Я волком бы<br>\nвыгрыз.\n').startsWith('\u00A0\u00A0'), true)
})

test('a well-known heading in bold in the middle, by HTML, is a heading and is told', () => {
  const read = (source: string) => [all(readMarkdown(source).tree, 'heading').map((node) => toString(node)), found(source).map((each) => each.slice(0, 13))]
  assert.deepEqual(read('Текст.\n\n<p align="center";"><strong>Библиографический список</strong></p>\n\n1. Ким.\n'), [['Библиографический список'], ['3 markup-own ']])
  assert.deepEqual(read('<center>**Список литературы:**</center>\n\n- Ким.\n'), [['Список литературы'], ['1 markup-own ']])
  assert.deepEqual(read('<center>**Этапы работы:**</center>\n\n<center>Введение</center>\n'), [[], []])
})

test('letters and signs alone between escaped round brackets are a formula', () => {
  const formulas = (source: string) => all(readMarkdown(source).tree, 'inlineMath').map(({ value }) => value)
  assert.deepEqual(formulas('В полосе (\\(H > 1\\)) и \\(n-1\\).\n'), ['H > 1', 'n-1'])
  assert.deepEqual(formulas('Зал \\(стр. 5\\), \\(see 5\\), \\(12\\), \\[H > 1\\].\n'), [])
})

test('a line break beside a picture stays one', () => {
  assert.equal(all(readMarkdown('Вектор: 0.4  \nλ = 6.3\n![](a.png)\nОС = 0.2\\\nМатрица\nлицензий\n').tree, 'break').length, 2)
})

test('one caption under a row of pictures: of all, or with words for each', () => {
  const row = (words: string) => `<div class="row">\n{% include figure.liquid path="a.png" title="example image" %}\n{% include figure.liquid path="b.png" title="example image" %}\n</div>\n<div class="caption">\n  ${words}\n</div>\n`
  const read = (source: string) => all(readMarkdown(source).tree, 'figureGroup').map(({ apart, data, children }) => [apart ?? false, data?.typedNumber, children.map((child) => `${child.type === 'figure' ? child.data?.typedNumber ?? '' : ''} ${toString(child)}`.trim())])
  assert.deepEqual(read(row('Рис. 1. Зал 2.7 м. Рис. 2. Полка.')), [[true, undefined, ['1 Зал 2.7 м.', '2 Полка.']]])
  assert.deepEqual(read(row('Рис. 3. Зал: (а) утром, (б) днём.')), [[false, '3', ['', '', 'Зал: (а) утром, (б) днём.']]])
})

test('a number typed at the end of a display formula stands at the margin', () => {
  const formulas = (source: string) => all(readMarkdown(source).tree, 'math').map(({ value }) => value.trim())
  assert.deepEqual(formulas('$$\nq = 1, \\qquad (1.4)\n$$\n\n$$\nz = 0 \\;\\;\\; (2)\n$$\n'), ['q = 1, \\tag{1.4}', 'z = 0 \\tag{2}'])
  assert.deepEqual(formulas('$$\nf \\quad (x)\n$$\n\n$$\ny = g (2)\n$$\n\n$$\nx \\tag{1} \\quad (2)\n$$\n'), ['f \\quad (x)', 'y = g (2)', 'x \\tag{1} \\quad (2)'])
})
