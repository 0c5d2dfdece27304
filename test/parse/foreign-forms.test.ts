import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { adjacentFormulas } from '../../src/parse/adjacent-formulas.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

const found = (source: string) => readMarkdown(source).findings.map(({ line, rule, values }) => `${line} ${rule} ${values['found'] ?? ''}`)
const all = <Type extends Nodes['type']>(tree: Root, type: Type) => {
  const nodes: Extract<Nodes, { type: Type }>[] = []
  visit(tree, type, (node) => { nodes.push(node as Extract<Nodes, { type: Type }>) })
  return nodes
}
const text = (source: string) => readMarkdown(source).tree.children.map((node) => toString(node)).join(' / ').replaceAll('\u00A0', ' ')
const formulas = (source: string) => {
  const { tree } = readMarkdown(source)
  return [...all(tree, 'inlineMath').map(({ value }) => value), ...all(tree, 'math').map(({ value }) => `[${value.trim()}]`)]
}
const references = (source: string) => all(readMarkdown(source).tree, 'crossReference').map(({ items }) => items.map(({ label, bare }) => `${bare ? '-' : ''}${label}`).join(' '))
const names = (source: string) => all(readMarkdown(source).tree, 'heading').map((node) => `${toString(node)}: ${(node.data?.names ?? []).join(' ')}`)
const links = (source: string) => all(readMarkdown(source).tree, 'link').map(({ url, children }) => `${url} ${children.map((node) => toString(node)).join('')}`)

test('two formulas of a line that touch are one, and open no displayed formula', () => {
  assert.deepEqual(formulas('The 1-2$\\times$$\\alpha$ interval.\n\nIt is:\n$$\nx\n$$\nwhere $y$ is.\n'), ['\\times{}\\alpha', 'y', '[x]'])
  assert.deepEqual(formulas('All of $a_1$$_2$$c$ and $d$.\n'), ['a_1{}_2{}c', 'd'])
})

test('displayed formulas, sums of money and code beside formulas stay as they are', () => {
  assert.deepEqual(formulas('As ($x$)$$y$$,$z$ shows.\n'), ['x', 'y', 'z'])
  for (const line of ['It costs $5, then $$a$$ by `$a$$b$`.', 'Of $x$ and $$y$$, $z$.', '$$x$$ $$y$$', '\\$x\\$$$y$$', '```\n$a$$b$\n```']) assert.equal(adjacentFormulas(line), line)
  assert.equal(text('```\n$a$$b$\n```\n'), '$a$$b$')
})

test('a span without attributes is its words', () => {
  assert.equal(text('The [`moran.test`]{} and [its *kin*]{} are [here] {}.\n'), 'The moran.test and its kin are [here] {}.')
  assert.deepEqual(found('The [word]{}.\n'), [])
})

test('a role of MyST sets the number within its words', () => {
  const source = 'See {numref}`Figure %s <flow>` and {numref}`Fig. {number} there <flow>`.\n\n:::{figure} p.png\n:label: flow\nA flow.\n:::\n'
  assert.equal(text(source).split(' / ')[0], 'See Figure [@sec:flow] and Fig. [@sec:flow] there.')
  assert.deepEqual(references(source), ['-fig:flow', '-fig:flow'])
})

test('what pandoc left of references of LaTeX refers', () => {
  assert.deepEqual(references('Figures \\[plot\\_a\\] and \\[plot\\_b\\] and Table\n\\[tab:sums\\].\n'), ['-sec:plot_a', '-sec:plot_b', '-tbl:sums'])
  assert.equal(text('The element array\\[my\\_index\\] of it.\n'), 'The element array[my_index] of it.')
  assert.deepEqual(formulas('Then \\[x_1 = y\\] holds.\n'), ['x_1 = y'])
})

test('theorems of bookdown and MyST that bear a label are numbered and referred to', () => {
  const bookdown = '::: {.theorem #line name="Of lines"}\nTwo points.\n:::\n\nBy Theorem \\@ref(thm:line) it is. See \\@ref(thm:none).\n'
  assert.equal(text(bookdown), 'Theorem 1 (Of lines).Two points. / By Theorem 1 it is. See \\@ref(thm:none).')
  const myst = ':::{prf:lemma} Of lines\n:label: my-line\nTwo points.\n:::\n\nBy {prf:ref}`my-line`, @my-line and [](#my-line), not @other2007.\n'
  assert.equal(text(myst), 'Lemma 1 (Of lines).Two points. / By Lemma 1, Lemma 1 and Lemma 1, not @other2007.')
})

test('a chunk that prints nothing lacks no result', () => {
  assert.deepEqual(found('```{r setup, include=FALSE}\nlibrary(x)\n```\n\nText.\n'), [])
  assert.equal(text('```{python}\n#| include: false\nimport x\n```\n\nText.\n'), 'Text.')
  assert.deepEqual(found('```{r, echo=FALSE}\nplot(x)\n```\n\nText.\n'), ['1 result-present ```{r}'])
})

test('names before a heading and within it lead to it', () => {
  assert.deepEqual(names('<a name="faq"/>\n\n## Questions\n\nText <a name="here"></a> here.\n'), ['Questions: faq'])
  assert.deepEqual(names('<a id="one"></a>\n<a id="two"></a>\n\n## <span id="three"></span>Questions\n'), ['Questions: one two three'])
  assert.equal(all(readMarkdown('<a name="faq"/>\n\n## Questions\n\nText.\n').tree, 'html').length, 0)
})

test('a link to a label leads to what bears it', () => {
  assert.deepEqual(links('See [the tip](#tip-1) and [the plot](#fig-a).\n\n## Tips {#tip-1}\n\n![A](a.png){#fig-a}\n'), ['#sec:tip-1 the tip', '#fig:a the plot'])
})

test('quotation marks of TeX', () => {
  assert.equal(text("``Close to'' is so, ``it's\nthat'' too, ``a `b` c`` not.\n"), '"Close to" is so, "it\'s\nthat" too, a `b` c not.')
  assert.equal(text("Code ``x''y`` and ``r ''z``.\n\n```\n``kept''\n```\n"), "Code x''y and r ''z. / ``kept''")
})

test('addresses in commands of TeX end where their braces do', () => {
  const { tree } = readMarkdown('Text\\footnote{\\url{http://a.org/b_c}} and\\footnote{CF, \\url{http://a.org}, see \\emph{it}.} end.\n')
  assert.deepEqual(all(tree, 'footnoteDefinition').map((note) => toString(note)), ['http://a.org/b_c', 'CF, http://a.org, see it.'])
  assert.deepEqual(links('See \\href{https://a.org/b_c}{our page} and `\\url{http://a.org}`.\n'), ['https://a.org/b_c our page'])
})

test('commands whose definition nests deep print nothing', () => {
  const { tree } = readMarkdown('\\newcommand{\\ind}[2]{#1_{{\\text {#2}}}}\n\\newcommand{\\hv}[1]{\\mathbf{\\hat{\\vec{#1}}}}\n\nText.\n')
  assert.deepEqual([tree.children.length, tree.data?.formulaCommands?.split('\n').length], [1, 2])
})
