// Lines of a quotation that are lines: verse, replies, who said it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { quotationLines } from '../../src/parse/quotation-lines.ts'

/** The words of the first block, `/` for a break of the line. */
function read(source: string): string {
  const { tree, findings } = readMarkdown(source)
  const once = JSON.stringify(tree)
  quotationLines(tree, () => assert.fail('told again'))
  assert.equal(JSON.stringify(tree), once)
  const said = (node: Nodes): string => (node.type === 'break' ? '/' : 'children' in node ? node.children.map(said).join('') : 'value' in node ? node.value : '')
  return `${tree.children.map(said).join('|')}${findings.map(({ line, rule, values }) => ` ${rule} ${line}: ${values['lines'] ?? ''}`).join()}`
}

for (const [name, text, expected] of [
  ['two lines of verse', '> Полка пуста\n> Книга чиста', 'Полка пуста/Книга чиста lines-ended 1: 1–2'],
  ['all in italics', '>*Полка пуста,\n>Книга чиста,\n>Лампа одна.*', 'Полка пуста,/Книга чиста,/Лампа одна. lines-ended 1: 1–3'],
  ['who said it', '> Книга — это свет, и без неё человек слеп, что бы о том ни говорили те,\n> кто её не открывал.\n> — М. Горький', 'Книга — это свет, и без неё человек слеп, что бы о том ни говорили те,\nкто её не открывал./— М. Горький lines-ended 1: 2–3'],
  ['replies', '> — Есть книга о том, как строили здание областной научной библиотеки?\n> — Нет.', '— Есть книга о том, как строили здание областной научной библиотеки?/— Нет. lines-ended 1: 1–2'],
  ['signs in braces', '>{Полка}\n>{Книга}', '{Полка}/{Книга} lines-ended 1: 1–2'],
  ['prose broken where it was full', '> Библиотека имени Пушкина открыта каждый день, и в ней\n> Павел Петрович читает детям.', 'Библиотека имени Пушкина открыта каждый день, и в ней\nПавел Петрович читает детям.'],
  ['lines ended by the author', '> Полка пуста\\\n> Книга чиста', 'Полка пуста/Книга чиста'],
  ['a note set apart', '> [!note] Слово\n> Полка пуста.\n> Книга чиста.', 'СловоПолка пуста.\nКнига чиста.']
] as const) {
  test(`lines of a quotation: ${name}`, () => { assert.equal(read(text), expected) })
}
