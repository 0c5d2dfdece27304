// Drawn grids in which cells reach over others, and what is no grid.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { gridCells } from '../../src/parse/foreign/grid-cells.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

/** Each cell: its place, over how many rows and columns it reaches, its lines. */
const cells = (...drawn: string[]): readonly string[] | undefined => gridCells(drawn)?.cells.map(({ row, column, rows, columns, lines }) => `${row},${column} ${rows}x${columns} ${lines.filter(Boolean).join('/')}`)

test('cells over columns and over rows', () => {
  const drawn = ['+---------+-----+', '| A + B   | C   |', '+====+====+=====+', '| a  | b  | c   |', '|    |    | d   |', '|    +----+-----+', '|    | e  | f   |', '+----+----+-----+']
  assert.deepEqual(cells(...drawn), ['0,0 1x2 A + B', '0,2 1x1 C', '1,0 2x1 a', '1,1 1x1 b', '1,2 1x1 c/d', '2,1 1x1 e', '2,2 1x1 f'])
  assert.equal(gridCells(drawn)?.headRows, 1)
})

test('a cell over a corner that nothing meets, without a head', () => {
  assert.deepEqual(cells('+---+---+', '| a     |', '+---+---+', '| b | c |', '+---+---+'), ['0,0 1x2 a', '1,0 1x1 b', '1,1 1x1 c'])
  assert.equal(gridCells(['+---+', '| a |', '+---+'])?.headRows, 0)
})

for (const [name, ...drawn] of [
  ['a border that stops', '+---+---+', '| a | b |', '+---+   |', '| c     |', '+---+---+'],
  ['a bar under a corner', '+---+---+', '| a | b |', '| c     |', '+---+---+'],
  ['a border of equals signs that stops', '+---+---+', '| a | b |', '+===+   |', '| c     |', '+---+---+'],
  ['no lower border', '+---+', '| a |', '| b |'],
  ['a cell out of the grid', '+---+', '| a |', '+---+---+', '| b | c |', '+---+---+']
] as const) {
  test(`no grid: ${name}`, () => assert.equal(cells(...drawn), undefined))
}

/** Blocks, and what is told. */
function read(source: string) {
  const { tree, findings } = readMarkdown(source)
  const shown = (node: Nodes): string => (node.type === 'html' ? node.value : 'children' in node && node.type !== 'emphasis' ? node.children.map(shown).join('') : node.type === 'emphasis' ? `*${toString(node)}*` : toString(node))
  return { blocks: tree.children.map((node) => `${node.type} ${shown(node).replaceAll('\n', '')}`), told: findings.map(({ rule, line }) => `${line} ${rule}`) }
}

test('a grid of joined cells is a table with its caption, and its cells hold Markdown', () => {
  assert.deepEqual(read('Text.\n\n+-------+\n| A *b* |\n+===+===+\n| c | d |\n+---+---+\n\n: Words {#tbl:x}\n\nMore.'), {
    blocks: ['paragraph Text.', 'tableCaption Words', 'htmlRun <table><thead><tr><th colspan="2" markdown="span">A *b*</th></tr></thead><tbody><tr><td markdown="span">c</td><td markdown="span">d</td></tr></tbody></table>', 'paragraph More.'], told: []
  })
})

test('a grid whose borders do not meet is shown and told', () => assert.deepEqual(read('Text.\n\n+---+---+\n| a | b |\n+---+   |\n| c     |\n+---+---+\n').told, ['3 table-read']))

test('a table of HTML with Markdown in its cells takes the captions beside it', () => {
  const table = '<table>\n<tr><td rowspan="2">**a**</td><td>b</td></tr>\n<tr><td>c</td></tr>\n</table>'
  for (const source of [`Таблица 1. Фонд\n\n${table}`, `: Фонд {#tbl:a}\n\n${table}`, `${table}\n\n: Фонд {#tbl:a}`]) assert.deepEqual(read(source).blocks.map((block) => block.slice(0, 20)), ['tableCaption Фонд', 'htmlRun <table><tr><'])
})
