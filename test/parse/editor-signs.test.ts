// Signs of editors: what becomes of them, and what is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { editorSigns } from '../../src/parse/foreign/editor-signs.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'

const said = (node: Nodes): string => ('children' in node ? node.children.map(said).join('') : 'value' in node ? (node.type === 'inlineMath' ? `<${node.value}>` : node.value) : '')

for (const [name, text, words, told] of [
  ['a table of contents asked for', '[TOC]\n\nТекст.\n\n[[_TOC_]]', 'Текст.', ['markup-set 1', 'markup-set 5']],
  ['those words within a sentence', 'Знак `[TOC]` и [TOC] в тексте.', 'Знак [TOC] и [TOC] в тексте.', []],
  ['formulas of GitLab', 'Пусть $`a^2`$ и `$x`.', 'Пусть <a^2> и $x.', []],
  ['tags of a word processor', 'Слово<o:p></o:p> и ещё.', 'Слово и ещё.', ['markup-set 1']],
  ['low quotation marks', "Слово ,,книга, и полка'' и ещё,, так.", 'Слово „книга, и полка“ и ещё,, так.', []],
  ['fields of a word processor', 'Рисунок { SEQ Figure } Зал { REF _Ref1 }.', 'Рисунок { SEQ Figure } Зал { REF _Ref1 }.', ['markup-known 1']],
  ['a link of a word processor', 'См. HYPERLINK "_Toc1" слово.', 'См. HYPERLINK "_Toc1" слово.', ['markup-known 1']],
  ['a block of MkDocs', '!!! note "Слово"\n\nТекст.', '!!! note "Слово"Текст.', ['markup-known 1']],
  ['a picture that is not there', 'Текст.\n\n![Зал][image2]', 'Текст.![Зал][image2]', ['markup-known 3']],
  ['a seventh level', '####### Семь', '####### Семь', ['markup-known 1']],
  ['signs of a talking program', 'Слово 【1†source】 и [cite: 2] там.', 'Слово 【1†source】 и [cite: 2] там.', ['markup-known 1']]
] as const) {
  test(`signs of editors: ${name}`, () => {
    const { tree, findings } = readMarkdown(text)
    assert.equal(said(tree), words)
    assert.deepEqual(findings.map(({ rule, line }) => `${rule} ${line}`), told)
    const once = editorSigns(text, () => undefined)
    assert.equal(editorSigns(once, () => assert.fail('told again')), once)
  })
}
