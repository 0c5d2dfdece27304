// What a careful editor asks: each question with its line, from a manuscript as it was typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head, told } from './told.ts'

for (const [name, text, expected] of [
  ['nothing to ask', `${head}\n## Введение\n\nТекст доклада.\n`, []],
  ['a level of headings left out', `${head}\n## Введение\n\nТекст.\n\n#### Подробности\n\nТекст.\n`, ['heading-levels 11']],
  ['a section without text', `${head}\n## Введение\n\nТекст.\n\n## Выводы\n`, ['section-filled 11']],
  ['a Latin letter within a Russian word', `${head}\nВ этой библиoтеке тихо.\n`, ['word-one-alphabet 7']],
  ['a field of a word processor that leads nowhere', `${head}\nСмотри таблицу Ошибка! Источник ссылки не найден.\n`, ['text-finished 7']],
  ['a task left as code within the text', `${head}\nТекст.\n\n`+'Слово `TODO: дописать` и `TODO`.\n', ['text-finished 9']],
  ['a rule names its own line below repairs of pasted text', `${head}\nНужно:\n• столы;\n• лампы.\n\nИмя\tГород\nКим\tЮрты\nЧитатели пришли в в библиотеку.\n`, ['bullet-dashed 8', 'table-barred 11', 'words-once 13']],
  ['a word typed twice', `${head}\nЧитатели пришли в в библиотеку.\n`, ['words-once 7']],
  ['a warning the paper silences', `${head.replace('udk:', 'ignore: [{ rule: words-once, reason: так в источнике }]\nudk:')}\nЧитатели пришли в в библиотеку.\n`, []]
] as const) {
  test(name, async () => { assert.deepEqual(await told(text), expected) })
}
