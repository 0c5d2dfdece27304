// Captions typed with their numbers: which become captions, and which are left and named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { readMarkdown } from '../../src/parse/markdown.ts'

const read = (text: string): string => readMarkdown(text).tree.children.map((node) => `${node.type === 'figure' ? `figure ${node.url}` : node.type}: ${node.type === 'table' ? '' : node.type === 'figure' ? toString(node.children) : toString(node)}`.trim()).join(' | ')
const findings = (text: string): readonly string[] => readMarkdown(text).findings.map(({ line, rule }) => `${rule} ${line}`)
const table = '| Год | Книг |\n|---|---|\n| 2005 | 100 |'

for (const [name, text, expected, found] of [
  ['under a picture', '![](a.png)\n\nРисунок 1 – Зал', 'figure a.png: Зал', ['caption-plain 3']],
  ['right under a picture', '![](a.png)\nРис. 1. Зал', 'figure a.png: Зал', ['caption-plain 2']],
  ['in bold', '![](a.png)\n\n**Рис. 1.** Зал\n\n![](b.png)\n\n*Figure 2: Hall*', 'figure a.png: Зал | figure b.png: Hall', ['caption-plain 3', 'caption-plain 7']],
  ['under a picture in HTML', '<img src="a.png" alt="зал">\n\nРис. 1. Зал', 'figure a.png: Зал', ['caption-plain 3']],
  ['in the HTML of a picture', '<p align="center"><img src="a.png"><br><em>Рис. 1. Зал</em></p>', 'figure a.png: Зал', ['caption-plain 1']],
  ['above a table', `Таблица 1 – Фонд\n\n${table}`, 'tableCaption: Фонд | table:', ['caption-plain 1']],
  ['within a picture', '![Рисунок 1 – Зал](a.png)', 'figure a.png: Зал', ['caption-plain 1']],
  ['within a table’s', `: Таблица 1. Фонд\n\n${table}`, 'tableCaption: Фонд | table:', ['caption-plain 1']],
  ['numbers of which one is not that given', '![](a.png)\n\nРис. 1. Зал\n\n![](b.png)\n\nРис. 3. Фонд', 'figure a.png: Зал | figure b.png: | paragraph: Рис. 3. Фонд', ['caption-plain 3']],
  ['a picture in HTML with another number', '<img src="a.png">\n\nРис. 2. Зал\n\n![](b.png)\n\nРис. 1. Фонд', 'html: <img src="a.png"> | paragraph: Рис. 2. Зал | figure b.png: Фонд', ['caption-plain 7']],
  ['tables of which one has another number', `Таблица 2 – Фонд\n\n${table}\n\nТаблица 3 – Зал\n\n${table}`, 'paragraph: Таблица 2 – Фонд | table: | paragraph: Таблица 3 – Зал | table:', []],
  ['another number within a picture', '![Рис. 5. Зал](a.png)', 'figure a.png: Рис. 5. Зал', ['caption-numbered 1']],
  ['a sentence', '![](a.png)\n\nРис. 1 показывает зал.', 'figure a.png: | paragraph: Рис. 1 показывает зал.', []],
  ['a number without words', '![](a.png)\n\nРис. 1.', 'figure a.png: | paragraph: Рис. 1.', []]
] as const) {
  test(`captions typed ${name}`, () => {
    assert.equal(read(text), expected)
    assert.deepEqual(findings(text), found)
  })
}
