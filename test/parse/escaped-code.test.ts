// Code exported from a document of Google, and code whose backslashes are its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { escapedCode } from '../../src/parse/foreign/escaped-code.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

const codes = (tree: Root): readonly string[] => {
  const found: string[] = []
  visit(tree, (node: Nodes) => { if (node.type === 'code' || node.type === 'inlineCode') found.push(node.value) })
  return found
}

function read(source: string) {
  const { tree, findings } = readMarkdown(source)
  const told = findings.map(({ line, rule }) => `${line} ${rule}`).sort((a, b) => parseInt(a) - parseInt(b))
  const once = codes(tree)
  escapedCode(tree, source, () => assert.fail('told twice'))
  assert.deepEqual(codes(tree), once)
  return { codes: once, told }
}

test('a fence of escaped code, and spans of the same document', () => {
  assert.deepEqual(read('The `x\\_y` of `\\d+` and `a*b`.\n\n```python\nif x \\< 3 \\&\\& y \\== 2:\n    a\\_b \\+= c\\[1\\] \\* 2  \\# all\n```\n\n```\nn\\_max\n```'), {
    codes: ['x_y', '\\d+', 'a*b', 'if x < 3 && y == 2:\n    a_b += c[1] * 2  # all', 'n_max'], told: ['1 code-plain', '3 code-plain', '8 code-plain']
  })
})

test('code set in', () => assert.deepEqual(read('Run:\n\n    x \\= a\\[1\\] \\+ 2\n').codes, ['x = a[1] + 2']))

test('code with few signs in a text with many', () => {
  assert.deepEqual(read('Где x \\= 2 и y \\< 3.\n\n    return \\[self.get\\_node(r)\\]\n').codes, ['return [self.get_node(r)]'])
  assert.deepEqual(read('Где x \\= 2.\n\n    return \\[self.get\\_node(r)\\]\n').codes, ['return \\[self.get\\_node(r)\\]'])
})

test('fences that were escaped themselves, a paragraph to a line', () => {
  assert.deepEqual(read('So:\n\n\\`\\`\\`python  \nif x \\< 3:  \n    a\\_b \\= "\\\\n"  \n\\`\\`\\`\n\nThen.\n\n\\`\\`\\`\n\n1\\. one\n\ntwo \\- three\n\n\\`\\`\\`\n\nEnd.'), { codes: ['if x < 3:\n    a_b = "\\n"', '1. one\ntwo - three'], told: ['3 code-plain', '10 code-plain'] })
})

for (const [name, code] of [
  ['TeX', '\\alpha \\_ \\& \\= \\[x\\]'],
  ['an expression', '^\\[\\d+\\] \\- \\+'],
  ['a command over lines', 'cut \\- \\+ \\= x \\\n  y'],
  ['a sign that is bare elsewhere', 'a \\< b \\= c \\+ d <e'],
  ['marks of Markdown', '\\*not so\\* \\_nor so\\_ \\[x\\]'],
  ['two backslashes', 'a \\= b \\+ c']
] as const) {
  test(`backslashes stay: ${name}`, () => assert.deepEqual(read(`\`\`\`\n${code}\n\`\`\``), { codes: [code], told: [] }))
}

test('backslashes stay where the language is named, or the fence has no end', () => {
  assert.deepEqual(read('```text\nx \\= a\\[1\\] \\+ 2\n```').told, [])
  assert.deepEqual(read('\\`\\`\\`\n\nText.').codes, [])
})
