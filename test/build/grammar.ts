// The grammar of Markdown with the conventions of pandoc, GitHub and Russian prose → texts made of words that occur once.
import fc from 'fast-check'
import type { Make } from './unique-words.ts'

const plain: readonly Make[] = [
  (words) => words.next(), (words) => words.several(3), (words) => `${words.next()}  \n${words.next()}`, (words) => `${words.next()}\\\n${words.next()}`, (words) => `${words.next()}\n${words.next()}`,
  (words) => `${words.next()} &mdash; ${words.next()}`, (words) => `\\*${words.next()}\\*`, (words) => `(${words.next()}; ${words.next()})`, (words) => `${words.next()}/${words.next()}`, (words) => `${words.next()}_${words.next()}`,
  (words) => `${words.next()} < ${words.next()} > ${words.next()}`, (words) => `${words.next()} & ${words.next()}`, (words) => `${words.next()}|${words.next()}`.replace('|', '\\|'), (words) => `${words.next()}\u00A0${words.next()}`, (words) => `${words.next()} [${words.next()}] ${words.next()}`,
  (words) => `${words.next()}: ${words.next()}`, (words) => `${words.next()}!${words.next()}`, (words) => `${words.next()} ~${words.next()}~`, (words) => `${words.next()} ^${words.next()}^`
]

const russian: readonly Make[] = [
  (words) => `«${words.next()}» — ${words.next()}`, (words) => `"${words.next()}"`, (words) => `«${words.next()} „${words.next()}“»`, (words) => `А. С. ${words.capital()}`, (words) => `${words.capital()} А. С.`,
  (words) => `и т. д., ${words.next()}`, (words) => `т. е. ${words.next()}`, (words) => `в 2007 г. ${words.next()}`, (words) => `№ 5 ${words.next()}`, (words) => `15–20 % ${words.next()}`, (words) => `1 250 000 ${words.next()}`,
  (words) => `${words.next()} [5, с. 7]`, (words) => `${words.next()} [5; 6, с. 12–14]`, (words) => `${words.next()}-${words.next()}`, (words) => `${words.next()} - ${words.next()}`, (words) => `${words.next()}... ${words.next()}`, (words) => `с. ${words.capital()}`,
  (words) => `"${words.next()} "${words.next()}""`, (words) => `(см. ${words.next()})`, (words) => `рис. 2, ${words.next()}`, (words) => `§ 3 ${words.next()}`, (words) => `20°C ${words.next()}`, (words) => `+7 (384) 12-34-56 ${words.next()}`
]

const marked: readonly Make[] = [
  (words) => `*${words.next()}*`, (words) => `**${words.several(2)}**`, (words) => `~~${words.next()}~~`, (words) => `\`${words.next()}\``, (words) => `***${words.next()}***`, (words) => `_${words.next()} **${words.next()}**_`, (words) => `__${words.next()}__`,
  (words) => `[${words.next()}](https://example.org/a)`, (words) => `[${words.next()}](https://example.org/a "${words.label()}")`, (words) => `[*${words.next()}*](<https://example.org/a b>)`, (words) => `https://example.org/${words.next()}`, (words) => `<https://example.org/${words.label()}>`, (words) => `[${words.next()}](#${words.label()})`,
  (words) => `${words.next()}^[${words.several(2)}.]`, (words) => `${words.next()}^[${words.next()} *${words.next()}* \`${words.next()}\`.]`, (words) => `${words.next()} $x^2$ ${words.next()}`, (words) => `${words.next()} $\\text{${words.next()}} = 1$`, (words) => `${words.next()} \\(y_1\\) ${words.next()}`, (words) => `$n$-${words.next()}`,
  (words) => `[${words.next()}]{.smallcaps}`, (words) => `[${words.next()}]{.underline}`, (words) => `[${words.next()}]{.${words.label()}}`, (words) => `![${words.next()}](a.png)`, (words) => `${words.next()} [@fig:none] ${words.next()}`, (words) => `${words.next()} [@key, с. 5] ${words.next()}`, (words) => `${words.next()} {term}\`${words.next()}\``,
  (words) => `\\textbf{${words.next()}}`, (words) => `\\emph{${words.next()}}`, (words) => `${words.next()} \\cite{k1} ${words.next()}`, (words) => `{{< ${words.label()} >}} ${words.next()}`, (words) => `${words.next()} ==${words.next()}==`
]

const html: readonly Make[] = [
  (words) => `<b>${words.next()}</b>`, (words) => `<blink>${words.next()}</blink>`, (words) => `H<sub>2</sub>${words.next()}`, (words) => `<span style="color:red">${words.next()}</span>`, (words) => `${words.next()}<br>${words.next()}`, (words) => `${words.next()}<br/>${words.next()}`, (words) => `<u>${words.next()} <i>${words.next()}</i></u>`,
  (words) => `<a href="https://example.org">${words.next()}</a>`, (words) => `${words.next()} <!-- ${words.label()} --> ${words.next()}`, (words) => `<kbd>${words.next()}</kbd>`, (words) => `<q>${words.next()}</q>`, (words) => `<font color="red">${words.next()}</font>`, (words) => `${words.next()}<sup>${words.next()}</sup>`, (words) => `<i>${words.next()}`, (words) => `${words.next()}</i>`
]

const inline = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...russian), fc.constantFrom(...marked), fc.constantFrom(...html))

const paragraph: fc.Arbitrary<Make> = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => (words) => `${words.next()} ${parts.map((part) => part(words)).join(' ')}.`)
const oneLine: fc.Arbitrary<Make> = paragraph.map((make) => (words) => make(words).replace(/\s*\\?\n/g, ' '))

const indented = (text: string, by: string): string => text.split('\n').map((line) => (line === '' ? '' : by + line)).join('\n')
const quoted = (text: string): string => text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')

const table: fc.Arbitrary<Make> = fc.tuple(fc.array(fc.tuple(oneLine, oneLine), { minLength: 1, maxLength: 3 }), fc.constantFrom('none', 'before', 'after', 'labelled')).map(([rows, caption]): Make => (words) => {
  const lines = [`| ${words.next()} | ${words.next()} |`, '|---|:-:|', ...rows.map(([a, b]) => `| ${a(words)} | ${b(words)} |`)].join('\n')
  if (caption === 'none') return lines
  const line = `: ${words.several(2)}${caption === 'labelled' ? ` {#tbl:${words.label()}}` : ''}`
  return caption === 'before' ? `${line}\n\n${lines}` : `${lines}\n\n${line}`
})

const simple = fc.constantFrom<Make>(
  (words) => `\`\`\`\n${words.several(3)}\n  ${words.next()}\n\`\`\``, (words) => `~~~ js\n${words.next()}\n~~~`, (words) => `    ${words.several(2)}`, (words) => `![${words.several(3)}](a.png){#fig:${words.label()} alt="${words.next()}"}`, (words) => `![${words.next()} *${words.next()}* $x$](a.png)`,
  (words) => `<div class="x">\n<p>${words.several(2)}</p>\n<center>${words.next()}</center>\n</div>`, (words) => `<iframe src="https://example.org">${words.next()}</iframe>`, (words) => `<figure>\n<img src="a.png">\n<figcaption>${words.several(2)}</figcaption>\n</figure>`, (words) => `<table><tr><th>${words.next()}</th></tr><tr><td>${words.next()}</td></tr></table>`,
  (words) => `<details><summary>${words.next()}</summary>\n\n${words.next()}\n\n</details>`, (words) => `<div>\n\n${words.next()} *${words.next()}*\n\n</div>`, (words) => `<ul>\n<li>${words.next()}</li>\n<li>${words.next()}\n</ul>`, (words) => `<p align="center">${words.next()}</p>`, (words) => `<!-- ${words.label()}\n\n${words.label()} -->`, (words) => `<style>\np { color: red }\n</style>\n\n${words.next()}`,
  (words) => `$$\na + b\n$$ {#eq:${words.label()}}`, (words) => `$$a + b$$ {#eq:${words.label()}}`, () => '\\[\na + b\n\\]', (words) => `\\begin{equation}\na = b \\label{eq:${words.label()}}\n\\end{equation}`, (words) => `\\begin{itemize}\n\\item ${words.next()}\n\\item ${words.next()}\n\\end{itemize}`, (words) => `\\begin{center}\n${words.next()}\n\\end{center}`,
  () => '***', () => '---', (words) => `${words.next()}\n===`, (words) => `${words.next()}\n---`, (words) => `${words.next()} ${words.next()}\n:   ${words.next()}\n:   ${words.next()}`, (words) => `${words.next()}\n\n:   ${words.next()}\n\n    ${words.next()}`, (words) => `| ${words.next()}\n| ${words.next()}`,
  (words) => `> [!NOTE]\n> ${words.next()}`, (words) => `[${words.next()}][${words.label()}]`, (words) => { const label = words.label(); return `[${words.next()}][${label}]\n\n[${label}]: https://example.org "${words.label()}"` }, (words) => `- [ ] ${words.next()}\n- [x] ${words.next()}`, (words) => `* ${words.next()}\n+ ${words.next()}\n- ${words.next()}`,
  (words) => `1) ${words.next()}\n2) ${words.next()}`, (words) => `(@) ${words.next()}\n\n(@) ${words.next()}`, (words) => `${words.next()}\n${words.next()}\n${words.next()}`, (words) => `> ${words.next()}\n${words.next()}`, (words) => `{% note %}\n${words.next()}\n{% endnote %}`, (words) => `+-----+\n| ${words.next()} |\n+-----+`, (words) => `# ${words.next()}`, (words) => `## ${words.next()} {#sec:${words.label()} .unnumbered}`,
  (words) => `\`\`\`{r, echo=FALSE}\n${words.next()}\n\`\`\``, (words) => `\`\`\`mermaid\n${words.next()}\n\`\`\``, (words) => `<!-- ${words.label()} -->\n${words.next()}`, (words) => `Таблица: ${words.next()}`, (words) => `[^${words.label()}]: ${words.next()}`, (words) => `${words.next()}[^${words.label()}]`
)

const notes: fc.Arbitrary<Make> = fc.tuple(oneLine, paragraph, fc.constantFrom('one', 'two', 'twice called', 'twice defined')).map(([first, second, form]): Make => (words) => {
  const label = words.label()
  const call = `${words.next()}[^${label}]`
  const definition = `[^${label}]: ${first(words)}`
  if (form === 'two') return `${call}\n\n${definition}\n\n${indented(second(words), '    ')}`
  if (form === 'twice called') return `${call} ${words.next()}[^${label}]\n\n${definition}`
  return form === 'twice defined' ? `${call}\n\n${definition}\n\n[^${label}]: ${second(words)}` : `${call}\n\n${definition}`
})

const { block } = fc.letrec<{ block: Make; blocks: Make }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((makes) => (words) => makes.map((make) => make(words)).join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: paragraph, weight: 6 },
    { arbitrary: simple, weight: 6 },
    { arbitrary: fc.tuple(fc.integer({ min: 2, max: 4 }), oneLine).map(([level, make]): Make => (words) => `${'#'.repeat(level)} ${make(words)}`), weight: 2 },
    { arbitrary: fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((items): Make => (words) => items.map((item) => `- ${item(words)}`).join('\n')), weight: 1 },
    { arbitrary: fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((items): Make => (words) => items.map((item, i) => `${i + 1}. ${item(words)}`).join('\n')), weight: 1 },
    { arbitrary: table, weight: 2 }, { arbitrary: notes, weight: 2 },
    { arbitrary: tie('blocks').map((make): Make => (words) => quoted(make(words))), weight: 1 },
    { arbitrary: tie('blocks').map((make): Make => (words) => `- ${words.next()}\n\n${indented(make(words), '  ')}`), weight: 1 },
    { arbitrary: tie('blocks').map((make): Make => (words) => `1. ${words.next()}\n   - ${words.next()}\n     1. ${words.next()}\n\n${indented(make(words), '   ')}\n2. ${words.next()}`), weight: 1 },
    { arbitrary: fc.tuple(fc.constantFrom('note', '{.theorem}', '{#thm:a .lemma}', 'columns', '{.center}', 'chto-to'), tie('blocks')).map(([name, make]): Make => (words) => `::: ${name}\n${make(words)}\n:::`), weight: 1 }
  )
}))

export const blocks = fc.array(block, { minLength: 1, maxLength: 10 })
