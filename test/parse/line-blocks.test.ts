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
  lineBlocks(tree, source, () => assert.fail('told'), (text) => { seen += text.length; return { isLines: false, isDrawn: false } })
  assert.equal(seen, source.length)
})
