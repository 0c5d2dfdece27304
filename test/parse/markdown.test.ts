// What pandoc's conventions become in the tree.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import fc from 'fast-check'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { wordsOf } from '../../src/parse/source-text.ts'

/** The tree as one line: types, and what makes them ours. */
function shape(node: Nodes): string {
  const own = node.type === 'text' ? `"${node.value}"`
    : node.type === 'figure' ? `${node.url}#${node.attributes.label}`
    : node.type === 'tableCaption' ? `#${node.attributes.label}`
    : node.type === 'math' ? `${node.value}#${node.data?.attributes?.label ?? ''}`
    : node.type === 'crossReference' ? node.items.map((item) => (item.bare ? '-' : '') + item.label).join('+')
    : node.type === 'citation' ? node.keys.join('+')
    : node.type === 'inlineMath' ? node.value : ''
  const children = 'children' in node ? `(${node.children.map((child) => shape(child as Nodes)).join(' ')})` : ''
  return node.type + (own === '' ? '' : `:${own}`) + children
}

const parsed = (text: string): string => readMarkdown(text).tree.children.map((node) => shape(node)).join(' ')

test('an image alone in its paragraph is a figure with its caption and label', () =>
  assert.equal(parsed('![План *зала*](a.png){#fig:plan width=60% alt="Зал"}'), 'figure:a.png#fig:plan(text:"План " emphasis(text:"зала"))'))

test('what an editor puts in place of a caption is none', () =>
  assert.deepEqual(['image', 'alt text', 'Снимок экрана 12', 'Зал'].map((alt) => parsed(`![${alt}](a.png)\n`)), ['figure:a.png#()', 'figure:a.png#()', 'figure:a.png#()', 'figure:a.png#(text:"Зал")']))

test('a picture whose sign has come apart from it is one', () =>
  assert.deepEqual(['! [Зал](a.png){#fig:a}', 'Стой! [Зал](a.png)', '! [Зал](a.md)'].map(parsed).map((line) => line.split('(')[0]), ['figure:a.png#fig:a', 'paragraph', 'paragraph']))

test('an image inside a sentence stays in it', () =>
  assert.equal(parsed('Знак ![x](a.png) в строке'), 'paragraph(text:"Знак " image text:" в строке")'))

test('a caption typed after its table is moved before it', () =>
  assert.equal(parsed('| А |\n|---|\n| 1 |\n\n: Число {#tbl:n}'), 'tableCaption:#tbl:n(text:"Число") table(tableRow(tableCell(text:"А")) tableRow(tableCell(text:"1")))'))

test('a caption typed before its table stays there', () =>
  assert.match(parsed(': Число {#tbl:n}\n\n| А |\n|---|\n| 1 |'), /^tableCaption:#tbl:n\(text:"Число"\) table/))

test('a formula alone in its paragraph is display math, with its label', () =>
  assert.equal(parsed('$$ a = b $$ {#eq:ab}'), 'math:a = b#eq:ab'))

test('a formula over several lines keeps its line count', () => {
  const tree = readMarkdown('Текст\n\n$$\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}$$ {#eq:x}\n\nДальше').tree
  assert.deepEqual(tree.children.map((node) => [node.type, node.position?.start.line]), [['paragraph', 1], ['math', 3], ['paragraph', 8]])
})

test('a fence closed at the end of a line does not swallow the rest', () =>
  assert.equal(parsed('$$\nx = 1$$\n\nДальше'), 'math:x = 1# paragraph(text:"Дальше")'))

test('formulas inside an HTML block are formulas', () =>
  assert.equal(parsed('<div>\n$$x^2$$\n</div>'), 'htmlRun(html math:x^2# html)'))

test('an inline note becomes a footnote called in its place', () =>
  assert.equal(parsed('Слово^[Сноска *раз*.] дальше'), 'paragraph(text:"Слово" footnoteReference text:" дальше") footnoteDefinition(paragraph(text:"Сноска " emphasis(text:"раз") text:"."))'))

test('references and citations are told apart', () =>
  assert.equal(parsed('См. [@fig:a; @fig:b], [-@tbl:x], @eq:y, [@ivanov2001, с. 12] и a@b.ru.'),
    'paragraph(text:"См. " crossReference:fig:a+fig:b text:", " crossReference:-tbl:x text:", " crossReference:eq:y text:", " citation:ivanov2001 text:" и a@b.ru." )'.replace(' )', ')').replace('text:" и a@b.ru."', 'text:" и " link(text:"a@b.ru") text:"."')))

test('a heading and an item keep their attributes as data', () => {
  const tree = readMarkdown('## Итоги {#sec:end}\n\n1. Издать сборник. {#item:volume responsible="Л. Ф. Лебедева" due=2008-06-01}').tree
  const [heading, list] = tree.children
  assert.equal(heading?.type === 'heading' && heading.data?.attributes?.label, 'sec:end')
  assert.deepEqual(list?.type === 'list' && list.children[0]?.data?.attributes?.values, { responsible: 'Л. Ф. Лебедева', due: '2008-06-01' })
  assert.deepEqual(wordsOf(tree).segments, ['Итоги', 'Издать сборник.'])
})

test('words come in reading order; notes apart', () =>
  assert.deepEqual(wordsOf(readMarkdown('Раз[^a] два $x$ три\n\n[^a]: Сноска').tree), { segments: ['Раз', ' два ', ' три'], notes: ['Сноска'], floats: [] }))

test('any text is parsed without loss of letters outside mark-up', () =>
  fc.assert(fc.property(fc.array(fc.constantFrom('слово', 'Word', '12', '*', '_', '$$', '$', '{#', '}', '[@', ']', '^[', '\n\n', '\n', ' ', '| ', '- ', '1. ', '> ', '<b>', '`'), { maxLength: 40 }), (pieces) => {
    readMarkdown(pieces.join('')).tree
  }), { numRuns: 300 }))
