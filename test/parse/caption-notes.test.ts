import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { readMarkdown } from '../../src/parse/markdown.ts'

const callsIn = (text: string): string[] => {
  const calls: string[] = []
  visit(readMarkdown(text).tree, 'footnoteReference', ({ identifier }) => { calls.push(identifier) })
  return calls
}

test('a note called in the caption of a figure is a note', () =>
  assert.deepEqual(callsIn('![План[^А] *зала*[^б]](a.png){#fig:a}\n\n[^А]: Один.\n\n[^б]: Два.'), ['а', 'б']))

test('a note called in the caption of a table is a note, whatever its attributes', () =>
  assert.deepEqual(callsIn('| А |\n|---|\n| 1 |\n\n: Числа[^1] {#tbl:a title="*b*"}\n\n[^1]: Один.'), ['1']))

test('the call of a note that nobody wrote stays text', () =>
  assert.deepEqual(callsIn('![План[^2]](a.png)\n\nСлово[^1].\n\n[^1]: Один.'), ['1']))
