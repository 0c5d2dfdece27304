// What was lost, doubled or mixed up on the way to the secretary.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paperOf } from '../paper-of.ts'
import { itemsInOrder } from '../../src/check/items-in-order.ts'
import { toldOf } from './told.ts'

const long = 'Библиотека открыта каждый день, кроме понедельника, и читатели приходят в неё с утра до вечера'

for (const [name, body, expected] of [
  ['a paragraph pasted twice', `${long}.\n\nДругой абзац.\n\n${long}.`, ['paragraph-once 11']],
  ['a refrain', 'Так и было.\n\nДругой абзац.\n\nТак и было.', []],
  ['the date a paper was received on under its sources', '## Список литературы\n\n1. Ким Е. В. Чтение. М., 2001.\n2. Гусев П. Зал. М., 2002.\n3. Орлов П. Полка. М., 2003.\nПоступила в редакцию 15.09.2017', ['item-ended 12']],
  ['a text cut off', `Абзац первый.\n\n${long}`, ['text-ends 9']],
  ['a short text cut off after a sentence', 'Абзац первый.\n\nПоследнее слово. Мы обещали сов', ['text-ends 9']],
  ['the last of several sources cut off', '## Список\n\n1. Первая книга. М., 2001.\n2. Вторая книга. М., 2002.\n3. Третья кни', ['text-ends 11']],
  ['two sources without full stops under other lists', '- Первое.\n- Второе.\n- Третье.\n- Четвёртое.\n\n## Литература\n\n- Первая книга\n- Вторая книга о том, как жили библиотекари в посёлке за рекой сто лет назад', []],
  ['a source that ends with its pages', '## Список\n\n1. Первая книга. М., 2001.\n2. Вторая книга. М., 2002.\n3. Третья книга. С.5–17', []],
  ['a quotation cut off', `Абзац первый.\n\n> ${long}`, ['text-ends 9']],
  ['a signature', 'Абзац первый.\n\nИ. Л. Сафронов', []],
  ['items that never have a sign', '- первый\n- второй\n- третий', []],
  ['a text that ends with an address or a note', `Абзац.\n\n${long} https://example.org/a`, []],
  ['a paper that has no full stops', `${long}\n\n${long} и ещё`, []],
  ['an item missing', '1. Первое;\n2. второе;\n4. четвёртое.', ['items-in-order 9']],
  ['items swapped, and a list that begins again', '2. а\n1. б\n3. в\n\nТекст.\n\n1. а\n2. б\n1. а\n2. б', ['list-begun 15', 'items-in-order 8', 'items-in-order 9']],
  ['items in order, counted by Markdown, or beginning later', '1. а\n2. б\n\nТекст.\n\n1. а\n1. б\n1. в\n\nТекст.\n\n3. а\n4. б', []],
  ['two versions', '<<<<<<< HEAD\nОдна версия.\n=======\nДругая версия.\n>>>>>>> правка', ['conflict-resolved 7']],
  ['the same in code', '```\n<<<<<<< HEAD\n=======\n>>>>>>> правка\n```', []],
  ['letters destroyed', 'Первый абзац.\n\nБиблио\uFFFD\uFFFD\uFFFDка.', ['letters-whole 9']],
  ['two texts for one note', 'Слово[^1].\n\n[^1]: Первая.\n\n[^1]: Вторая.', ['footnote-once 11']],
  ['a row with too few cells', '| а | б | в |\n|---|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 |\n| 1 | | 3 |\n| 1 | 2 | 3 |', ['cells-given 10']],
  ['a table whose rows leave out what is empty', '| а | б | в |\n|---|---|---|\n| 1 | 2 |\n| 1 | 2 |', []],
  ['citations by author and year without a list', 'Об этом писали (Иванов и др., 2001; Ким, 2002, с. 8).', ['sources-listed 7']],
  ['years in brackets', 'Об этом писали (Иванов, 2001) и (Ким, 2002).', []],
  ['citations without a list', 'Об этом писали [4, с. 8] и [5].', ['sources-listed 7']],
  ['a number in brackets', 'Массив [4] и год [1995].', []]
] as const) {
  test(name, async () => { assert.deepEqual((await toldOf(body)).filter((each) => !each.startsWith('source-cited')), expected) })
}

test('items of a resolution are followed from list to list; a new lead-in begins again', () => {
  const numbers = (text: string): readonly (string | undefined)[] => itemsInOrder(paperOf(text, 'resolution')).map(({ line, values }) => `${line} ${values['found']}`)
  assert.deepEqual(numbers('Постановляет:\n\n1. а\n\nПояснение.\n\n2. б\n\nРекомендует:\n\n1. в\n2. г\n'), [])
  assert.deepEqual(numbers('Постановляет:\n\n1. а\n\nПояснение.\n\n3. б\n'), ['7 3'])
})
