// Signs that begin and end formulas, as they are typed in haste.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { pairedSigns } from '../../src/parse/paired-signs.ts'

const formulasOf = (text: string): readonly string[] => {
  const found: string[] = []
  visit(readMarkdown(text).tree, (node) => { if (node.type === 'inlineMath' || node.type === 'math') found.push(node.value) })
  return found
}
const wordsOf = (text: string): string => {
  let words = ''
  visit(readMarkdown(text).tree, 'text', (node) => { words += node.value })
  return words
}

test('doubled signs at the ends of a line of formulas and words are single ones', () => {
  assert.equal(pairedSigns('Пусть $$a_0$ и для каждого$b \\in B$$ верно.'), 'Пусть $a_0$ и для каждого $b \\in B$ верно.')
  assert.deepEqual(formulasOf('Let $$p$ be small,$q$large, and $r = 0$$ here.'), ['p', 'q', 'r = 0'])
})

test('true display formulas with words between them are left alone', () => {
  for (const text of ['$$x$$ and $y$, then $$z$$', '$$a \\text{ if $b$ holds} c$$', '$$\na\n$$\n\nсумма $5\n\n$$\nb\n$$']) assert.equal(pairedSigns(text), text)
  assert.equal(pairedSigns(pairedSigns('$$a$ или $b$$')), pairedSigns('$$a$ или $b$$'))
})

test('variables of a shell are no formula', () => {
  assert.deepEqual(formulasOf('if $x -gt 5\nelif $y -lt 3\n'), [])
  assert.equal(wordsOf('if $x -gt 5\nelif $y -lt 3\n'), 'if $x -gt 5\nelif $y -lt 3')
  assert.deepEqual(formulasOf('Число $x + 1$ и $ y $.'), ['x + 1', 'y'])
})

test('a command of a shell within another is no formula', () => {
  assert.deepEqual(formulasOf('FILES = $(patsubst %.md, %.pdf, $(wildcard *.md)) и -o "$<" $(FILTER)'), [])
  assert.match(wordsOf('FILES = $(patsubst %.md, $(wildcard a))'), /patsubst %\.md/)
  assert.deepEqual(formulasOf('Пусть $x = 1 $ (или $y$).'), ['x = 1 ', 'y'])
})

test('a comment under a line of HTML, with an empty line within, is one', () => assert.equal(wordsOf('<div>\n\nЗал\n</div>\n<!---\nСнимок:\n\nтайна\n-->\n\nСад'), 'ЗалСад'))

test('a fence of math is a formula', () => assert.deepEqual(formulasOf('Метрика:\n\n```math\nAvSD=\\frac{1}{Y}\n```\n'), ['AvSD=\\frac{1}{Y}']))

test('a stop after the closing signs closes the formula, whatever follows', () => {
  assert.deepEqual(formulasOf('Итак\n$$a\n= b$$. Здесь a — число.\n'), ['a = b.'])
  assert.equal(wordsOf('Итак\n$$a\n= b$$. Здесь a — число.\n').includes('.'), true)
  assert.equal(/^\s*\./.test(wordsOf('$$a\n= b$$. Здесь.\n')), false)
})

test('a link whose address is broken by a line is one link', () => {
  const urls: string[] = []
  visit(readMarkdown('См. [обзор](https://example.org/?a=1\n&b=2), стр. 3.\nЕщё.').tree, 'link', (node) => { urls.push(node.url) })
  assert.deepEqual(urls, ['https://example.org/?a=1&b=2'])
})

test('a caption goes to the table above, unless that has one', () => {
  const shape = (text: string): string => readMarkdown(text).tree.children.map((node) => (node.type === 'tableCaption' ? 'c' : node.type === 'table' ? 't' : node.type)).join(' ')
  const table = '| a |\n|---|\n| 1 |'
  assert.equal(shape(`${table}\n\n: Первая\n\n: Вторая\n\n${table}`), 'c t c t')
  assert.equal(shape(`: Первая\n\n${table}\n\n: Вторая\n\n${table}`), 'c t c t')
})

const marksOf = (text: string): readonly string[] => {
  const found: string[] = []
  visit(readMarkdown(text).tree, (node) => { if (['emphasis', 'strong', 'delete', 'html', 'mark', 'inlineMath'].includes(node.type)) found.push(node.type) })
  return found
}

test('stars between numbers and variables are products', () => {
  for (const text of ['7*24*60*60 seconds', 'a*b = c*d', 'x*y*z', 'so 5*x and 6*y']) assert.deepEqual([wordsOf(text), marksOf(text)], [text, []])
  for (const text of ['un*believ*able', 'Fig. 1*a* and 2*n* = 46', '*a*b*', 'the *x*-axis', '**2**3', 'в 5*тыс*яч']) assert.ok(marksOf(text).length > 0, text)
})

test('signs of comparison are no tags', () => {
  assert.deepEqual([wordsOf('If a<b and c>d, then i<n.'), marksOf('If a<b and c>d, then i<n.')], ['If a<b and c>d, then i<n.', []])
  for (const text of ['a<b>c</b>', 'a<br clear="all">b', 'x<img alt>', 'see<td nowrap>']) assert.ok(marksOf(text).includes('html'), text)
})

test('a tilde before a number says about', () => {
  assert.equal(wordsOf('Add ~5 g of H~2~O to ~10 g.'), 'Add ~5 g of H2O to ~10 g.')
  assert.deepEqual([marksOf('Add ~5 g of H~2~O.'), marksOf('Was ~~10~~ and ~8 EUR~ here.')], [['mark'], ['delete', 'delete']])
})

test('sums with the sign behind are no formula', () => {
  assert.deepEqual([wordsOf('It costs 5$ and 6$ in all.'), formulasOf('It costs 5$ and 6$ in all.')], ['It costs 5$ and 6$ in all.', []])
  assert.deepEqual(formulasOf('With $x = 5$ and $ y = 6$, 7$ more.'), ['x = 5', ' y = 6'])
  assert.deepEqual(formulasOf('It costs 5$, and $x$ is.'), ['x'])
})

test('a problem shows the signs that were put aside', () => {
  assert.deepEqual(readMarkdown('Rooms:\n• of 2*3*4 m;\n•2*3*5 m.\n\n1.Of 2*3*4 m.\n2.Of 5 m.\n').findings.filter(({ values }) => /[\uFDD0-\uFDEF]/.test(JSON.stringify(values))), [])
})
