// Lines that do the work of headings without being headings.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingMarked } from '../../src/check/heading-marked.ts'
import { titleOnce } from '../../src/check/title-once.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly string[] => headingMarked(paperOf(text)).map(({ line, values }) => `${line} ${values['found']}`)

const long = 'Библиотека открыта с девяти утра, и зал полон до самого вечера. Читатели приходят целыми семьями и остаются надолго.'

for (const [name, text, expected] of [
  ['a number with a well-known word right before text', '1. Введение\nЗал открыт.\n2. Методы\nМы считали.', ['1 1. Введение', '3 2. Методы']],
  ['well-known words in a list', 'В работе есть:\n1. Введение\n2. Методы\n3. Выводы', []],
  ['numbers right before text', `1. Роль библиотеки\n${long}\n2. Работа с детьми\n${long}`, ['1 Роль библиотеки', '3 Работа с детьми']],
  ['items over several lines', 'Решили:\n\n1. Поручить библиотеке имени\n   Пушкина открыть зал.\n2. Поручить библиотеке имени\n   Гоголя открыть другой.', []],
  ['plain lines between paragraphs', `${long}\n\nРабота с детьми\n\n${long}\n\nРабота со взрослыми\n\n${long}`, ['3 Работа с детьми', '7 Работа со взрослыми']],
  ['the same beside headings', `# Зал\n\n${long}\n\nРабота с детьми\n\n${long}\n\nРабота со взрослыми\n\n${long}`, []],
  ['one plain line', `${long}\n\nРабота с детьми\n\n${long}`, []],
  ['captions typed by hand', `${long}\n\nТаблица выдачи книг\n\n${long}\n\nРисунок зала\n\n${long}`, []],
  ['verse', 'Полка пуста\n\nКнига чиста\n\nЛампа горит\n\nЗал открыт', []],
  ['a bold line', '**Полки и шкафы**\n\nТекст.', ['1 Полки и шкафы']],
  ['a bold line with a number', 'Текст.\n\n**1. Полки**\n\nТекст.', ['3 1. Полки']],
  ['capitals', 'Текст.\n\nПОСТАНОВКА ЗАДАЧИ\n\nТекст.', ['3 ПОСТАНОВКА ЗАДАЧИ']],
  ['a well-known word', 'Введение\n\nТекст.\n\n2. Полки\n\nТекст.\n\nСписок литературы\n\n1. Ким.', ['1 Введение', '9 Список литературы']],
  ['well-known words', 'Материалы и методы\n\nТекст.\n\nРезультаты и обсуждение\n\nТекст.\n\nMaterials and methods\n\nText.', ['1 Материалы и методы', '5 Результаты и обсуждение', '9 Materials and methods']],
  ['well-known words right before text', '## Введение\n\nТекст.\n\nМатериалы и методы\nРабота велась год.', ['5 Материалы и методы']],
  ['well-known words right after text', 'Текст `кода`.\nРезультаты\n\nТекст.', ['2 Результаты']],
  ['well-known words between lines of text', 'Работа велась\nцелый год.\n**Выводы**\nЗал открыт\nдля всех.', ['3 Выводы']],
  ['well-known words at the end of a line', 'Мы описали наши\nРезультаты\nи выводы из них.\n\nТекст.', []],
  ['well-known words that a sentence goes on with', 'Результаты\nвидны всем.\n\nТекст.', []],
  ['well-known words between text and a list', 'Зал открыт\nдля всех.\nЛитература\n1. Ким.\n2. Гусев.\nВыводы\n\nТекст.', ['3 Литература', '6 Выводы']],
  ['well-known words underlined', 'Зал открыт\nдля всех.\n\nЛитература\n---\n\nТекст.', []],
  ['numbers alone', '1. Полки\n\nТекст.\n\n2. Шкафы\n\nТекст.', ['1 1. Полки', '5 2. Шкафы']],
  ['a well-known word in bold beside headings', '## Введение\n\nТекст.\n\n**Выводы**\n\nТекст.', ['5 Выводы']],
  ['bold lines fewer than headings are meant as less', '## Введение\n\nТекст.\n\n**Полки**\n\nТекст.', []],
  ['bold lines with numbers of several parts beside headings', '## Введение\n\nТекст.\n\n## Залы\n\nТекст.\n\n## Итог\n\n**2. Фонды**\n\n**2.1 Два зала**\n\nТекст.\n\n**3. Полки**\n\nТекст.', ['11 2. Фонды', '13 2.1 Два зала']],
  ['bold amounts beside headings', '## Введение\n\nТекст.\n\n## Залы\n\n**2.1 млн книг**\n\nТекст.\n\n**2 Зала открыты**\n\nТекст.', []],
  ['a bold sentence', '**Полки пусты.**\n\nТекст.', []],
  ['bold within a paragraph', '**Полки** пусты\n\nТекст.', []],
  ['questions with answers', '1. Что такое полка?\n\nДоска.\n\n2. Что такое шкаф?\n\nДоски.', []],
  ['items with pictures between them', '1. Открыли зал. (рис. 1)\n\n![Зал](a.png)\n\n2. Открыли полку: (рис. 2)\n\n![Полка](b.png)\n\nТекст.', []],
  ['items that lead to a formula', '1. Выражение для $Q$\n\n$$\nQ = 1\n$$\n\n2. Выражение для $A$\n\n$$\nA = 1\n$$\n\nТекст.', []],
  ['a list of one item', '1. Полки\n\nТекст.', []],
  ['codes and short capitals', 'УДК 027.5\n\nООО «ПОЛКА»\n\nНАТО\n\nТекст.', []],
  ['the last line of a paper', 'Текст.\n\nКОНЕЦ ДОКЛАДА', []]
] as const) {
  test(`heading-marked: ${name}`, () => { assert.deepEqual(told(text), expected) })
}

const titledOn = (line: number) => ({ metadata: { heading: { title: { line } } } })

test('a heading that lends its words to a paper without a title repeats nothing', () =>
  assert.deepEqual(titleOnce(paperOf('# Полки\n\nТекст.', 'paper', 'Полки'), titledOn(1)), []))

test('the title pasted at the head of the text is named as such, and not as a heading', () => {
  const paper = paperOf('ДОКЛАД\n\nПОЛКИ И ШКАФЫ\n\nТекст.', 'paper', 'Полки и шкафы')
  assert.deepEqual(titleOnce(paper, titledOn(2)).map(({ rule, line }) => `${rule} ${line}`), ['title-once 3'])
  assert.deepEqual(headingMarked(paper).map(({ line }) => line), [1])
})
