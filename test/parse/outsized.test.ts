// What no author types on purpose, and what a big manuscript truly holds: read whole, or named with the line where it begins.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { inlineOf } from '../../src/parse/inline.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { mostSigns, quietSigns, soundText } from '../../src/parse/quiet-signs.ts'
import { deepestHtml } from '../../src/parse/shallow-html.ts'
import { deepest, shallowNesting } from '../../src/parse/shallow-nesting.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { hyphenation } from '../../src/transform/hyphenation.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const found = (text: string): string[] => readMarkdown(text).findings.map(({ line, rule }) => `${line} ${rule}`)

function depthOf(node: Nodes, types: readonly string[]): number {
  const within = 'children' in node ? Math.max(0, ...node.children.map((child) => depthOf(child as Nodes, types))) : 0
  return within + Number(types.includes(node.type))
}

for (const sign of ['[', '![', ']', '[^', '^[', '*a_', '_', '*', '~a~', '{#', 'a`b', '[a](', '[[a']) {
  test(`a hundred thousand ${sign} are printed as typed, and their line is named`, () => {
    const text = `Раз.\n\nДва ${sign.repeat(100_000 / sign.length)} три.\n\nЧетыре *пять*.\n`
    const { tree, findings } = readMarkdown(text)
    assert.ok(findings.some(({ line, rule }) => line === 3 && rule === 'signs-few'), JSON.stringify(findings.slice(0, 3)))
    assert.ok(findings.every(({ rule }) => rule === 'signs-few' || rule === 'markup-known'))
    assert.match(toString(tree), new RegExp(`Два ${sign.repeat(3).replace(/[[\]*^{(!]/g, '\\$&')}`))
    assert.equal(tree.children.at(-1)?.type === 'paragraph' && depthOf(tree, ['emphasis']), 1)
    assert.doesNotMatch(JSON.stringify(tree), /[\uFDD0-\uFDEF]/)
  })
}

test('a title of brackets is only that', () => assert.equal(inlineOf(`Доклад ${'['.repeat(50_000)}`).text.length, 50_007))

test('ordinary text is not looked at twice; a long list of sources or a big table has many signs', () => {
  const sources = Array.from({ length: 1400 }, (_, i) => `[${i + 1}] Иванов И. И. [Книга](https://a.example/${i}).`).join('\n')
  const table = `| А | Б |\n|---|---|\n${'| [1](x) | *а* |\n'.repeat(5000)}`
  const code = `\`\`\`\n${'[{*_'.repeat(5000)}\n\`\`\`\n`
  for (const text of [sources, table, code, `Текст.\n\n${'- [а] *б*\n'.repeat(5000)}`]) {
    assert.equal(quietSigns(text, () => assert.fail(text.slice(0, 40))), text)
    assert.equal(shallowNesting(text, () => assert.fail(text.slice(0, 40))), text)
  }
})

test('signs put aside come back, and are put aside once', () => {
  const text = `${'['.repeat(mostSigns + 1)} а`
  const quiet = quietSigns(text, () => undefined)
  assert.notEqual(quiet, text)
  assert.equal(quietSigns(quiet, () => assert.fail()), quiet)
  assert.equal(soundText(quiet), text)
})

test('headings by the thousand with lines of signs under them', () => {
  const { findings } = readMarkdown('Раз\n===\n\n'.repeat(5000))
  assert.deepEqual(findings.map(({ line, rule }) => `${line} ${rule}`), ['2 signs-few'])
})

const lists = Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- слово${i}`).join('\n')
const cases: readonly (readonly [string, string, number])[] = [
  ['lists by indent', `Раз.\n\n${lists}\n`, 3 + deepest], ['lists on a line', `Раз.\n\n${'- '.repeat(1000)}слово0\n`, 3], ['numbered lists on a line', `Раз.\n\n${'1. '.repeat(1000)}слово0\n`, 3],
  ['quotations', `Раз.\n\n${'>'.repeat(1000)} слово0\n`, 3], ['lists in quotations', `Раз.\n\n${'- > '.repeat(1000)}слово0\n`, 3], ['spaced quotations', `Раз.\n\n${'> '.repeat(1000)}слово0\n`, 3]
]
for (const [name, text, line] of cases) {
  test(`a thousand levels of ${name} are set as deep as a page allows, and their line is named`, () => {
    const { tree, findings } = readMarkdown(text)
    assert.deepEqual(findings.map((finding) => `${finding.line} ${finding.rule}`), [`${line} nesting-shallow`])
    assert.equal(depthOf(tree, ['list', 'blockquote']), deepest)
    const words = wordsOf(tree).segments.join(' ')
    for (const [word] of text.matchAll(/слово\d+/g)) assert.ok(words.includes(word), word)
  })
}

const divisions = Array.from({ length: 3000 }, (_, i) => `::: note Слово${i}`).join('\n')
for (const [name, text] of [['closed', `Раз.\n\n${divisions}\nконец\n${':::\n'.repeat(3000)}`], ['left open', `Раз.\n\n${divisions}\nконец\n`]] as const) {
  test(`three thousand divisions, ${name}, are set as deep as a page allows, with all their titles`, () => {
    const { tree, findings } = readMarkdown(text)
    assert.deepEqual(findings.filter(({ rule }) => rule === 'nesting-shallow').map(({ line }) => line), [3 + deepest])
    assert.equal(findings.length, name === 'closed' ? 1 : 1 + deepest)
    assert.equal(depthOf(tree, ['division']), deepest)
    const words = wordsOf(tree).segments.join(' ')
    for (const word of ['Слово0', 'Слово9', 'Слово10', 'Слово2999', 'конец']) assert.ok(words.includes(word), word)
  })
}

test('fourteen hundred emphases within each other are set as deep as can be seen, their words kept', () => {
  const spans: readonly (readonly [string, string])[] = [['*а ', ' б*'], ['\\emph{а ', ' б}']]
  for (const [open, close] of spans) {
    for (const [before, after] of [['', ''], ['# ', ''], ['| а |\n|---|\n| ', ' |']] as const) {
      const text = `Раз.\n\n${before}${open.repeat(1400)}слово${close.repeat(1400)}${after}\n`
      assert.deepEqual(found(text).map((each) => each.split(' ')[1]), ['nesting-shallow'], before)
      const paper = paperOf(text)
      assert.equal(depthOf(paper.tree, ['emphasis']), deepest)
      assert.equal((wordsOf(paper.tree).segments.join(' ').match(/[аб](?!\p{L})/gu) ?? []).length, 2800 + Number(before.startsWith('|')))
      assert.doesNotThrow(() => toHast(paper, nothingKnown))
    }
  }
  assert.deepEqual(found('*а **б ~~в [г](https://a.example) в~~ б** а*'), [])
})

test('nesting that a page has room for stays as it is, text of items included', () => {
  const levels = (count: number): string => Array.from({ length: count }, (_, i) => `${'   '.repeat(i)}1. пункт\n\n${'   '.repeat(i + 1)}абзац`).join('\n\n')
  assert.deepEqual(found(levels(deepest)), [])
  const { tree, findings } = readMarkdown(levels(deepest + 2))
  assert.deepEqual(findings.map(({ line }) => line), [1 + 4 * deepest])
  assert.equal(depthOf(tree, ['list']), deepest)
  assert.equal(depthOf(tree, ['code']), 0)
  assert.deepEqual(wordsOf(tree).segments, Array.from({ length: deepest + 2 }, () => ['пункт', 'абзац']).flat())
})

test('a rule of dashes and lists in code are no nesting', () => assert.deepEqual(found(`${'- '.repeat(30)}\n\n\`\`\`\n${'- '.repeat(30)}x\n${'>'.repeat(30)}\n\`\`\`\n`), []))

test('elements opened a thousand deep are left out where they go too deep, their text kept', () => {
  for (const tag of ['div', 'b', 'table', 'span']) {
    const text = `Раз.\n\n${`<${tag}>`.repeat(1000)}слово\n`
    assert.deepEqual(found(text), ['3 nesting-shallow'], tag)
    const paper = paperOf(text)
    assert.doesNotThrow(() => toHast(paper, nothingKnown))
    assert.deepEqual(wordsOf(paper.tree).segments.map((run) => run.trim()), ['Раз.', 'слово'])
  }
  assert.deepEqual(found(`<table>${'<tr><td>а<td>б'.repeat(deepestHtml * 2)}</table>\n`), [])
})

test('a table of 5,000 rows and a paragraph of 200,000 characters keep every word', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `| строка${i} | ${i} |`).join('\n')
  const prose = Array.from({ length: 20_000 }, (_, i) => `слово${i}`).join(' ')
  assert.ok(prose.length > 200_000)
  const { tree, findings } = readMarkdown(`| А | Б |\n|---|---|\n${rows}\n\n${prose}\n`)
  assert.deepEqual(findings, [])
  assert.equal(tree.children[0]?.type === 'table' && tree.children[0].children.length, 5001)
  assert.equal(wordsOf(tree).segments.at(-1), prose)
})

test('a word of a hundred thousand letters is not broken', () => assert.equal(hyphenation('а'.repeat(100_000), 'ru').length, 100_000))
