// The words of a paper that may float: a table with its caption and its notes, pictures with theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { paperOf } from '../paper-of.ts'

test('notes of a table float with it', () => {
  const { segments, floats } = wordsOf(paperOf('До.\n\n: Выдача {#tbl:a}\n\n| Год | Книг |\n|--|--:|\n| 2003 | 12* |\n\n\\* Без школ.\n\nИсточник: отчёты.\n\nПосле.\n').tree)
  assert.deepEqual(floats.map(([from, to]) => segments.slice(from, to)), [['Выдача', 'Год', 'Книг', '2003', '12*', '* Без школ.', 'Источник: отчёты.']])
})

test('the numbers of a list in HTML come between its items', () => {
  assert.deepEqual(wordsOf(readMarkdown('<ol>\n<li>Открыть зал.</li>\n<li>Купить <b>лампы</b>.</li>\n</ol>\n').tree).segments.map((segment) => segment.replace(/\s+/g, ' ').trim()), ['Открыть зал.', 'Купить лампы .'])
})

test('pictures under one number float with their caption, and so does a table without one', () => {
  const { segments, floats } = wordsOf(paperOf('До.\n\n::: {#fig:g}\n![Вид слева](a.png)\n\n![Вид справа](b.png)\n\nДва вида\n:::\n\nМежду.\n\n| Год | Книг |\n|--|--:|\n| 2003 | 12 |\n\nПосле.\n').tree)
  assert.deepEqual(floats.map(([from, to]) => segments.slice(from, to)), [['Вид слева', 'Вид справа', 'Два вида'], ['Год', 'Книг', '2003', '12']])
})
