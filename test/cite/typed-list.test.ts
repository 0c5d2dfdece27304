// Typed references: numbers in brackets that lead to the list typed for them, and what is no reference.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { linkTypedList } from '../../src/cite/typed-list.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

const list = '\n\n## Список источников\n\n1. Один.\n2. Два.\n3. Три [1].\n5. Пять.\n'

/** Citations as `text→label`, with `*` where the entry leads back to. */
function linksOf(text: string): readonly string[] {
  const { tree } = readMarkdown(text + list)
  linkTypedList(tree)
  const found: string[] = []
  visit(tree, 'citation', ({ value, parts = [] }) => {
    assert.equal(parts.map((part) => part.text).join('').replaceAll('\u00A0', ' '), value)
    found.push(parts.flatMap(({ text: shown, source, call }) => (source === undefined ? [] : [`${shown}→${source}${call === undefined ? '' : '*'}`])).join(' '))
  })
  return found
}

test('numbers with pages, lists and ranges', () => {
  assert.deepEqual(linksOf('А [1, с. 34], [2, с.34], [1–3], [1; 3], [1, с. 2–3; 2].'), ['1→source-1*', '2→source-2*', '1→source-1 3→source-3*', '1→source-1 3→source-3', '1→source-1 2→source-2'])
})
test('what a range passes over is cited where its sign stands, once', () => {
  const { tree } = readMarkdown(`А [1–3; 5], [1-5].${list.replace('5. Пять.', '4. Четыре.\n5. Пять.')}`)
  linkTypedList(tree)
  const passed: unknown[] = []
  visit(tree, 'citation', ({ parts = [] }) => { passed.push(...parts.flatMap((part) => (part.passed ? [part.passed.map(({ label, call }) => `${label} ${call}`)] : []))) })
  assert.deepEqual(passed, [['source-2 cite-2'], ['source-2 ', 'source-3 ', 'source-4 cite-4']])
  const calls: unknown[] = []
  visit(tree, 'listItem', (item) => { calls.push(item.data?.source?.call) })
  assert.deepEqual(calls, ['cite-1', 'cite-2', 'cite-3', 'cite-4', 'cite-5'])
})
test('notes count, and a number beyond the list leads nowhere', () => {
  assert.deepEqual(linksOf('А [2; 4][^1].\n\n[^1]: См. [5].'), ['2→source-2*', '5→source-5*'])
})
test('intervals, years, code, formulas and links are no citations', () => {
  assert.deepEqual(linksOf('На отрезке [0, 1], [0; 5], [2005], `[1]`, $[1]$, [1](http://x.y), ^[сноска], a[1.5].'), [])
})
test('items know their place and their first citation', () => {
  const { tree } = readMarkdown(`А [2].${list}`)
  assert.equal(linkTypedList(tree), 5)
  const places: unknown[] = []
  visit(tree, 'listItem', (item) => { places.push(item.data?.source) })
  assert.deepEqual(places, [1, 2, 3, 5].map((number) => ({ label: `source-${number}`, call: number === 2 ? 'cite-2' : '' })))
})
test('a second run changes nothing', () => {
  const { tree } = readMarkdown(`А [2].${list}`)
  linkTypedList(tree)
  const once = structuredClone(tree)
  linkTypedList(tree)
  assert.deepEqual(tree, once)
})
