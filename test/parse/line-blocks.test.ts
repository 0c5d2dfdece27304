// Lines that begin with a bar, and how much of a text is looked at for them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paragraph, Root } from 'mdast'
import { lineBlocks } from '../../src/parse/foreign/line-blocks.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

test('lines with bars keep their ends', () => {
  const [verse] = readMarkdown('| Книга лежит\n| на столе\n').tree.children
  assert.deepEqual(verse?.type === 'paragraph' && verse.children.map((node) => (node.type === 'text' ? node.value : node.type)), ['Книга лежит', 'break', 'на столе'])
})

test('the pieces of a paragraph that formulas part are judged once, all together', () => {
  const source = 'Слово $$x$$ {#eq:a} '.repeat(1000)
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: source.length + 1, offset: source.length } }
  const tree: Root = { type: 'root', children: Array.from({ length: 1000 }, (): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: 'Слово' }], position })) }
  let seen = 0
  lineBlocks(tree, source, () => assert.fail('told'), (text) => { seen += text.length; return { isLines: false, isDrawn: false, isTree: false } })
  assert.equal(seen, source.length)
})

test('a drawing of lines stands as typed, and what announces it as text', () => {
  const { tree, findings } = readMarkdown('Папки *архива*:\nyear\n├── 2007\n│   └── зал\n└── 2008\n')
  assert.deepEqual(tree.children.map((node) => (node.type === 'code' ? node.value : node.type)), ['paragraph', 'year\n├── 2007\n│   └── зал\n└── 2008'])
  assert.deepEqual(tree.children.map(({ position }) => [position?.start.line, position?.end.line]), [[1, 1], [2, 5]])
  assert.deepEqual(findings.map(({ rule }) => rule), ['drawing-kept'])
})

test('rows with bars and no head stand as typed', () => {
  const { tree, findings } = readMarkdown('Год | Книг\n2005 | 100\n\nПн | Вт\n\nРяд | два\nслова')
  assert.deepEqual(tree.children.map(({ type }) => type), ['code', 'paragraph', 'paragraph'])
  assert.deepEqual(findings.map(({ rule, line }) => `${rule} ${line}`), ['table-read 1'])
})

test('one line of such signs is no drawing', () =>
  assert.deepEqual(readMarkdown('Знак\n└ стоит в углу.\n').tree.children.map(({ type }) => type), ['paragraph']))
