// Tables that lose cells, and code that swallows the rest of a paper.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableCells } from '../../src/check/table-cells.ts'
import { codeClosed } from '../../src/parse/code-closed.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { paperOf } from '../paper-of.ts'

const cells = (text: string): readonly string[] => tableCells(paperOf(text)).map(({ line, values }) => `${line} ${values['found']}`)
const unclosed = (text: string): readonly number[] => codeClosed(readMarkdown(text).tree, text, { file: 'p.md' }).map(({ line }) => line)

test('cells beyond the head of a table are named', () =>
  assert.deepEqual(cells('Т\n\n| а | б |\n|---|---|\n| 1 | 2 | 3 | 4 |\n| 1 | 2 |\n| 1 | 2 | |\n'), ['5 3 | 4']))

for (const [name, text, lines] of [
  ['an open fence is named', 'Т\n\n```\nкод\n\nТекст', [3]],
  ['tildes, in a list', '- п\n\n  ~~~ js\n  код\n\nТекст', [3]],
  ['a closed fence is silent', '```\nкод\n```\n\nТекст', []],
  ['a longer closing fence closes', '```\nкод\n`````', []],
  ['a shorter one does not', '````\nкод\n```', [1]],
  ['in a quotation and in a list', '> ```\n> код\n> ```\n\n1. п\n\n   ```\n   код\n   ```', []],
  ['indented code has no fence', '    код\n\nТекст', []],
  ['an empty block', '```\n```', []],
  ['the fence of the next code within it', '```\nкод\n\nТекст\n\n```sql\nкод\n```', [1]],
  ['a fence shown in a longer one', '````\n```sql\nкод\n```\n````', []],
  ['a fence alone at the end', 'Т\n\n```', [3]]
] as const) {
  test(name, () => { assert.deepEqual(unclosed(text), lines) })
}
