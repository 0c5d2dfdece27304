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
const figures = (source: string) => all(readMarkdown(source).tree, 'figure').map(({ attributes, url, children }) => `${attributes.label} ${url} ${children.map((node) => toString(node)).join('')}`)
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
  assert.deepEqual(links('See \\href{https://a.org/b_c}{our page} and `\\url{http://a.org}`, $\\href{https://a.org}{x}$.\n'), ['https://a.org/b_c our page'])
})

test('commands whose definition nests deep print nothing', () => {
  const { tree } = readMarkdown('\\newcommand{\\ind}[2]{#1_{{\\text {#2}}}}\n\\newcommand{\\hv}[1]{\\mathbf{\\hat{\\vec{#1}}}}\n\nText.\n')
  assert.deepEqual([tree.children.length, tree.data?.formulaCommands?.split('\n').length], [1, 2])
})

test('references that pandoc made of those of LaTeX have the numbers of this edition', () => {
  const kept = '[1](#fig:a){reference-type="ref"\nreference="fig:a"}'
  const source = `As figure ${kept} and [7](#alg:x){reference-type="ref" reference="alg:x"} show.\n\n![A[]{label="fig:a"}](a.png){#fig:a width="0.9\\\\columnwidth"}\n`
  assert.deepEqual(references(source), ['-fig:a'])
  assert.deepEqual(found(source), [])
  assert.equal(text(source).split(' / ')[0], 'As figure [@fig:a] and 7 show.')
})

test('a theorem that names itself is named once', () => {
  const kinds = { theorem: 'Теорема', lemma: 'Лемма', proposition: 'Предложение', corollary: 'Следствие', definition: 'Определение', remark: 'Замечание', example: 'Пример', thm: 'Теорема' }
  for (const [kind, word] of Object.entries(kinds)) {
    assert.equal(text(`::: ${kind}\n**${word} 1** (Коши). *Если верно.*\n:::\n`), `${word} 1 (Коши). Если верно.`)
    const english = kind === 'thm' ? 'Theorem' : kind.charAt(0).toUpperCase() + kind.slice(1)
    assert.equal(text(`::: ${kind}\n[]{#x label="x"} **${english} 2** (Cauchy). *If so.*\n:::\n`).trim(), `${english} 2 (Cauchy). If so.`)
    assert.equal(text(`::: ${kind}\n${english} 2.1. If so.\n:::\n`), `${english} 2.1. If so.`)
  }
  assert.equal(text('::: proof\n*Доказательство.* Ясно.\n:::\n\n::: proof\n*Proof of Lemma 2.* Clear.\n:::\n'), 'Доказательство. Ясно. / Proof of Lemma 2. Clear.')
  assert.equal(text('::: example\nExample words are few.\n:::\n'), 'Example.Example words are few.')
  assert.equal(text('::: {#thm:main .theorem}\n**Theorem 1.2**. *Let it be.*\n:::\n\n::: proof\n*Proof.* Trivial.\n:::\n'), 'Theorem 1.2. Let it be. / Proof. Trivial.')
  assert.equal(text('::: theorem\n**Theoremic** words.\n:::\n'), 'Theorem.Theoremic words.')
})

test('quotations of LaTeX', () => assert.equal(readMarkdown('::: quote\nSome words.\n:::\n').tree.children[0]?.type, 'blockquote'))

test('a figure of HTML with words under it is a figure', () => {
  const source = '<figure id="fig:two">\n<img src="two.png" style="width:60.0%" alt="Two" />\n<figcaption>Two <em>rounds</em> of\n<span class="x">it</span> [1].</figcaption>\n</figure>\n\nText.\n'
  const [figure] = all(readMarkdown(source).tree, 'figure')
  assert.deepEqual([figure?.url, figure?.alt, figure?.attributes.label, figure?.attributes.values['width'], figure?.children.map((node) => toString(node)).join('')], ['two.png', 'Two', 'fig:two', '60.0%', 'Two rounds of it [1].'])
  assert.equal(readMarkdown(source).tree.children.at(-1)?.position?.start.line, 7)
  for (const other of ['<figure>\n<img src="a.png">\n</figure>\n', '<figure>\n<img src="a.png"><img src="b.png">\n<figcaption>Words</figcaption>\n</figure>\n', '<figure>\n<table><tr><td>1</td></tr></table>\n<figcaption>Words</figcaption>\n</figure>\n', '```\n<figure><img src="a.png"><figcaption>Words</figcaption></figure>\n```\n', '<!--\n<figure><img src="a.png"><figcaption>Words</figcaption></figure>\n-->\n']) assert.deepEqual(all(readMarkdown(other).tree, 'figure'), [])
})

test('labels of formulas in MyST', () => {
  assert.deepEqual(references('By {eq}`eq-area`, {eq}`flow`.\n\n$$\nA = b\n$$ (eq-area)\n\n$$ c = d $$ (flow)\n'), ['eq:area', 'eq:flow'])
  const labels = (source: string) => all(readMarkdown(source).tree, 'math').map((node) => node.data?.attributes?.label ?? '')
  assert.deepEqual([labels('$$\nA\n$$ (eq-area)\n'), labels('$$ c $$ (flow)\n\nSee @flow.\n')], [['eq:area'], ['eq:flow']])
  assert.equal(text('$$\nA\n$$ (see)\n\n').includes('(see)'), true)
})

test('a chunk that makes a captioned picture is a figure to be sent along', () => {
  const knitr = 'In Figure \\ref{fig:means} and \\@ref(fig:sums).\n\n```{r means, echo=FALSE, fig.cap="The *means* of $x_{i}$, \\"so\\"."}\nplot(x)\n```\n\n(ref:cap) Sums of `y`.\n\n```{r, sums, fig.cap=\'(ref:cap)\'}\nplot(y)\n```\n'
  assert.deepEqual(figures(knitr), ['fig:means means.png The means of x_{i}, "so".', 'fig:sums sums.png Sums of y.'])
  assert.deepEqual([references(knitr), all(readMarkdown(knitr).tree, 'code').map(({ value }) => value)], [['-fig:means', '-fig:sums'], ['plot(y)']])
  assert.equal(text(knitr).includes('(ref:cap)'), false)
  const quarto = '@Fig-sim, as @fig-sim.\n\n```{python}\n#| label: fig-sim\n#| fig-cap: |\n#|   A long\n#|   caption.\nplot()\n```\n'
  assert.deepEqual([figures(quarto), references(quarto)], [['fig:sim fig-sim.png A long caption.'], ['fig:sim', 'fig:sim']])
  for (const other of ['```{r}\nplot(x)\n```\n', '```{r a, fig.cap=paste("A", n)}\nplot(x)\n```\n', '```{r a, eval=FALSE, fig.cap="A"}\nplot(x)\n```\n']) assert.deepEqual(figures(other), [])
})

test('commands of layout leave nothing, however they follow one another', () => {
  const source = '\\begingroup\n\\setlength{\\parindent}{-0.5in}\n\\setlength{\\leftskip}{0.5in}\n\n<div id = "refs"></div>\n\\endgroup\n\nText.\n'
  assert.deepEqual(readMarkdown(source).tree.children.filter((node) => toString(node).trim() !== '' || node.type === 'sources').map(({ type }) => type), ['sources', 'paragraph'])
  assert.deepEqual(found(source).map((each) => each.replace(/^\d+ /, '')), ['markup-set \\begingroup', 'markup-set \\setlength{\\parindent}', 'markup-set \\setlength{\\leftskip}'])
})

test('a cell of MyST-NB that makes a captioned picture', () => {
  const source = 'See {numref}`fun-fish` or [](#fun-fish).\n\n```{code-cell} ipython3\n---\nmystnb:\n  figure:\n    caption: |\n      Hey, its **party** time!\n    name: fun-fish\n  image:\n    width: 200px\n---\nplot()\n```\n'
  assert.deepEqual([figures(source), references(source)], [['fig:fun-fish fun-fish.png Hey, its party time!'], ['fig:fun-fish', 'fig:fun-fish']])
})

test('pages within a citation of MyST', () => assert.deepEqual(all(readMarkdown('As {cite:p}`lee{p. 5}` says.\n').tree, 'citation').map(({ value }) => value), ['[@lee, p. 5]']))

test('titles of what unfolds on a page of the web stay', () => {
  assert.equal(text('{% details Our way %}\n\nWords.\n\n{% enddetails %}\n'), 'Our way / Words.')
  assert.equal(text('{{% details title="Our way" closed="true" %}}\nWords.\n{{% /details %}}\n'), 'Our way\nWords.')
})

test('a callout of which nothing is left is left out', () => assert.equal(text('::: {.callout-note}\n{{< include a.md >}}\n:::\n\nWords.\n'), 'Words.'))

test('a caption of HTML in a paragraph of its own', () => assert.deepEqual(figures('<figure><img src="a.png" alt=""><figcaption><p>Flow of books</p></figcaption></figure>\n'), [' a.png Flow of books']))

test('blocks of bookdown written as chunks hold text', () => {
  const source = '```{theorem line, name="Of lines"}\nTwo *points*.\n```\n\n```{block2, type=\'rmdcaution\'}\nMind **it**.\n```\n\nBy Theorem \\@ref(thm:line).\n'
  assert.equal(text(source), 'Theorem 1 (Of lines).Two points. / Mind it. / By Theorem 1.')
  assert.deepEqual([found(source), all(readMarkdown(source).tree, 'division').map(({ kind }) => kind)], [[], ['statement', 'caution']])
})

test('a mark of a heading typed twice is told and leaves the heading', () => {
  assert.equal(text('# # Ход работы\n\n## C# и F#\n'), 'Ход работы / C# и F#')
  assert.deepEqual(found('Слово.\n\n# # Ход работы\n\n## C# и F#\n'), ['3 markup-set #'])
})

test('a hyphen parted from the reference it belongs to asks for the number alone', () => {
  const pictures = '![а](a.png){#fig:001}\n\n![б](b.png){#fig:002}\n\n'
  assert.deepEqual(references(`${pictures}Смотри (рис. - @fig:001 – - @fig:002) и Рис. - @fig:002, @fig:001.`), ['-fig:001', '-fig:002', '-fig:002', 'fig:001'])
  assert.ok(text(`${pictures}Смотри (рис. - @fig:001 – - @fig:002).`).includes('(рис. '))
  assert.deepEqual(references(`${pictures}Итог - @fig:001.`), ['fig:001'])
  assert.ok(text(`${pictures}Итог - @fig:001.`).includes('Итог - '))
})

test('how LaTeX counts sections is left out and told', () => {
  assert.equal(text('Слово \\renewcommand{\\thesection}{П}\n\\setcounter{figure}{0} дальше.\n').replace(/\s+/g, ' '), 'Слово дальше.')
  assert.ok(found('Слово \\renewcommand{\\thesection}{П}.\n').some((each) => each.startsWith('1 markup-set \\renewcommand')))
})

test('a sign spoken of in brackets is no example of a list', () => {
  assert.deepEqual(found('Signs such as = (=), @\n(@), and [ (\\[) are kept.\n\nThe sign (@)\nparts a name from a site.\n').filter((each) => each.includes('(@)')), [])
  assert.deepEqual(found('> (@) one\n').filter((each) => each.includes('(@)')), ['1 markup-known (@)'])
})

test('a sign of a formula between figures is one', () => {
  assert.deepEqual(formulas('A grid of 101$\\times$11 cells, from $5 to $6.\n'), ['\\times'])
})

test('admonitions of MkDocs hold the lines set in under them', () => {
  const divisions = (source: string) => all(readMarkdown(source).tree, 'division').map(({ kind, children }) => `${kind}: ${children.map((node) => toString(node)).join(' | ')}`)
  assert.deepEqual(divisions('!!! note "Theorem"\n    (i) Two $x$.\n\n    (ii) Three.\n\nAfter.\n'), ['note: Theorem | (i) Two x. | (ii) Three.'])
  assert.deepEqual(divisions('Before.\n??? success "Proof"\n    One.\n!!! warning\n    Two.\n'), ['note: Proof | One.', 'warning: Two.'])
  assert.deepEqual(divisions('!!! tip "Out"\n    One.\n\n    !!! theorem "In"\n        Two.\n\n    Three.\n'), ['tip: Out | One. | Theorem (In).Two. | Three.', 'statement: Theorem (In). | Two.'])
  assert.equal(text('=== "Tab"\n\n    Inside.\n\nAfter.\n'), 'Tab / Inside. / After.')
  assert.deepEqual(found('!!! note "A"\n    One.\n\nAfter.\n'), [])
})

test('exclamations, questions and examples in code open no admonition', () => {
  assert.equal(text('!!! note this\nOne.\n'), '!!! note this\nOne.')
  assert.equal(text('```\n!!! note\n    One.\n```\n'), '!!! note\n    One.')
})

test('references of drafts stand in brackets', () => {
  assert.equal(text('By {{RFC6762}} and ({{Section 9 of RFC6762}}), {{?I-D.ietf-a-b}}, `{{RFC1}}`.\n'), 'By [RFC6762] and ([RFC6762, Section 9]), [I-D.ietf-a-b], {{RFC1}}.')
  assert.deepEqual(found('By {{RFC6762}}.\n'), [])
})

test('powers and indices typed in prose are set, and told once', () => {
  const marks = (source: string) => all(readMarkdown(source).tree, 'mark').map(({ style, children }) => `${style} ${children.map((node) => toString(node)).join('')}`)
  assert.deepEqual(marks('About 10^6 of m^-2, O(n^3) and x_{12}^{k+1} of m^2.\n'), ['sup 6', 'sup −2', 'sup 3', 'sub 12', 'sup k+1', 'sup 2'])
  assert.deepEqual(found('About 10^6 of\nm^2 and 10^6.\n'), ['1 markup-own 10^6 m^2'])
  assert.deepEqual(marks('See a^b, 2 ^ 3, `10^6`, $10^6$, [n^2](http://a.b), x_1, f{2}, [^1] and ^1.\n\n[^1]: One.\n'), [])
  assert.deepEqual(marks('The 3^rd^ and 5^th^ of 1^2,3^.\n'), ['sup rd', 'sup th', 'sup 2,3'])
})

test('a figure of knitr is a figure, with the label in its caption', () => {
  const source = '<div class="figure" style="text-align: center">\n<img src="a-1.png" alt="Nice!" width="80%" />\n<p class="caption">(\\#fig:nice)A nice figure!</p>\n</div>\n\nSee Figure \\@ref(fig:nice).\n'
  assert.deepEqual(figures(source), ['fig:nice a-1.png A nice figure!'])
  assert.deepEqual([references(source), found(source)], [['-fig:nice'], []])
  assert.deepEqual(figures('<div class="figure">\n<img src="a.png">\n<p class="caption">One.</p>\n<p>Two.</p>\n</div>\n'), [])
})

test('notes of the templates of bookdown are notes', () => {
  assert.deepEqual(all(readMarkdown('::: {.rmdwarning}\nOne.\n:::\n').tree, 'division').map(({ kind }) => kind), ['warning'])
})

test('an include of Jekyll names its picture in several ways', () => {
  for (const key of ['filename', 'image_path', 'src']) assert.deepEqual(figures(`{% include figure.html ${key}="a.png" caption="One 'icon' by *Two*." %}\n`), [" a.png One 'icon' by Two."])
})

test('a table of knitr has the caption and the label that stand in it', () => {
  const { tree, findings } = readMarkdown('<table>\n<caption>(\\#tab:nice)A nice table.</caption>\n <thead>\n  <tr>\n   <th> A </th>\n  </tr>\n </thead>\n<tbody>\n  <tr>\n   <td> 1 </td>\n  </tr>\n</tbody>\n</table>\n\nSee Table \\@ref(tab:nice).\n')
  assert.deepEqual(all(tree, 'tableCaption').map(({ attributes, children }) => `${attributes.label} ${children.map((node) => toString(node)).join('')}`), ['tbl:nice A nice table.'])
  assert.deepEqual([all(tree, 'crossReference').map(({ items }) => items[0]?.label), findings], [['tbl:nice'], []])
})

test('asides and blurbs of Leanpub are set apart, and its attributes do not stand on the page', () => {
  const divisions = (source: string) => all(readMarkdown(source).tree, 'division').map(({ kind, children }) => `${kind}: ${children.map((node) => toString(node)).join(' | ')}`)
  assert.deepEqual(divisions('A> This is\nA> an aside.\n\nW> ## Look\nW>\nW> This is\n\nText.\n'), ['aside: This is\nan aside.', 'warning: Look | This is'])
  assert.deepEqual(divisions('{blurb, class: tip}\n**Tip:** words.\n{/blurb}\n\nText.\n'), ['tip: Tip: words.'])
  assert.equal(text('{sample: true, id: intro}\n# Intro\n\n{pagebreak}\n\nWords {a: b} here.\n'), 'Intro / Words {a: b} here.')
  assert.deepEqual(found('{title="A \'b\'", lang=ruby}\n~~~\nx\n~~~\n'), ['1 markup-set {title="A \'b\'", lang=ruby}'])
  assert.deepEqual(divisions('A> B\n\nSee\nA> This is.\n'), [])
})

test('a line that begins with the name of a sign is text of a block without braces', () => {
  assert.equal(text(':::info\n:bulb: **Hint:** words.\n:::\n\n:::{note}\n:class: tip\nOther.\n:::\n'), ':bulb: Hint: words. / Other.')
})

test('hints of GitBook and callouts of Hugo are set apart', () => {
  const divisions = (source: string) => all(readMarkdown(source).tree, 'division').map(({ kind, children }) => `${kind}: ${children.map((node) => toString(node)).join(' | ')}`)
  assert.deepEqual(divisions('{% hint style="warning" %}\nOne.\n\nTwo.\n{% endhint %}\n\nText.\n'), ['warning: One. | Two.'])
  assert.deepEqual(divisions('{{% callout note %}}\nOne.\n{{% /callout %}}\n'), ['note: One.'])
  assert.deepEqual(divisions('{{< admonition type=tip title="Look" >}}\nOne.\n{{< /admonition >}}\n'), ['tip: Look | One.'])
  assert.deepEqual(found('{% hint %}\nOne.\n{% endhint %}\n'), [])
  assert.deepEqual(found('{% hint %}\nOne.\n'), ['1 markup-set {% hint %}'])
})

test('marks of contents are left out and told', () => {
  for (const mark of ['[TOC]', '[ToC]', '[[_TOC_]]', '{{TOC}}', '@[toc](Contents)']) {
    assert.equal(text(`One.\n\n${mark}\n\nTwo.\n`), 'One. / Two.', mark)
    assert.deepEqual(found(`One.\n\n${mark}\n`), [`3 markup-set ${mark}`])
  }
  assert.equal(text('* TOC\n{:toc}\n\nTwo.\n'), 'Two.')
  assert.equal(text('See [TOC] and\n\n* TOC\n\n`[TOC]`\n'), 'See [TOC] and / TOC / [TOC]')
  assert.deepEqual(found('The problems are:\\\n\n- One.\n'), ['1 markup-known \\'])
  assert.deepEqual(found('> Words. [color=#3b75c6]\n'), ['1 markup-known [color=#3b75c6]'])
})

test('a raised dot alone between two lines parts words, and begins no item', () => {
  assert.deepEqual(all(readMarkdown('Lee\n· [site](http://a.b)\nand page\n· more\nend.\n').tree, 'list').length, 0)
  assert.deepEqual(all(readMarkdown('Rooms:\n· one;\n· two.\n').tree, 'listItem').length, 2)
})
