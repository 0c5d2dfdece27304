// Captions typed as text beside what they name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captionMarked } from '../../src/check/caption-marked.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly string[] => captionMarked(paperOf(text)).map(({ line, values }) => `${line} ${values['found']}`)

for (const [name, text, expected] of [
  ['above a picture, by another word', 'Схема 1. Читальный зал\n\n![](a.png)', ['1 Схема 1. Читальный зал']],
  ['under a picture, and read as its caption', '![](a.png)\n\nРис. 1. Читальный зал', []],
  ['above a picture', 'Рисунок 2 – Зал\n\n![](a.png)', ['1 Рисунок 2 – Зал']],
  ['above a table, and read as its caption', 'Таблица 1. Фонд\n\n| Год | Книг |\n|---|---|\n| 2005 | 100 |', []],
  ['a number, then a sentence, then the table', 'Таблица 1\n\nФонд библиотеки.\n\n| Год | Книг |\n|---|---|\n| 2005 | 100 |', ['1 Таблица 1']],
  ['a sentence on a picture', '![](a.png)\n\nРис. 1 показывает зал.', []],
  ['a caption as it should be', '![Читальный зал](a.png){#fig:a}\n\nТекст.', []],
  ['a sentence that begins with a table', 'Таблица показывает фонд.\n\n| Год | Книг |\n|---|---|\n| 2005 | 100 |', []]
] as const) {
  test(`caption-marked: ${name}`, () => { assert.deepEqual(told(text), expected) })
}
