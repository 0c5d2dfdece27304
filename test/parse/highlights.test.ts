// Words marked by `==`, and signs that compare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { highlights } from '../../src/parse/foreign/highlights.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

/** What is marked, and the whole text. */
function read(source: string) {
  const { tree, findings } = readMarkdown(source)
  assert.deepEqual(findings, [])
  const once = JSON.stringify(tree)
  highlights(tree)
  assert.equal(JSON.stringify(tree), once)
  const marked: string[] = []
  visit(tree, (node: Nodes) => { if (node.type === 'mark' && node.style === 'mark') marked.push(`${toString(node)}${node.children.length > 1 ? ` (${node.children.map(({ type }) => type).join(' ')})` : ''}`) })
  return [marked, tree.children.map((node) => toString(node)).join(' / ')]
}

for (const [name, source, marked, text] of [
  ['words', 'Зал ==открыт== и ==тёпл==.', ['открыт', 'тёпл'], 'Зал открыт и тёпл.'],
  ['with emphasis, code and a formula', '==Два *слова*, `код` и $x$==.', ['Два слова, код и x (text emphasis text inlineCode text inlineMath)'], 'Два слова, код и x.'],
  ['emphasis alone', '==**важно**== и **==тоже==**', ['важно', 'тоже'], 'важно и тоже'],
  ['over two lines', '==открыт\nдля всех==', ['открыт\nдля всех'], 'открыт\nдля всех'],
  ['in a heading and a caption', '## Зал ==один==\n\n![Вид ==зала==](a.png)', ['один'], 'Зал один / Вид зала'],
  ['a span of pandoc', '[слово]{.mark}', ['слово'], 'слово'],
  ['signs that compare', 'a == b, x==y и y==z, === и `==a==`', [], 'a == b, x==y и y==z, === и ==a=='],
  ['signs that stand alone', '==открыт для всех и тёпл ==', [], '==открыт для всех и тёпл ==']
] as const) {
  test(`marked: ${name}`, () => assert.deepEqual(read(source), [name.includes('caption') ? [...marked, 'зала'] : marked, text]))
}
