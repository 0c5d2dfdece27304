// Manuscripts as authors send them, pasted or exported from other programs: what becomes of them, and what is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { surnameFirst } from '../../src/model/format-name.ts'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const characters = new Set(Array.from({ length: 0x2fff }, (_, code) => code))

function sent(text: string) {
  const { value, problems } = parsePaper({ id: 'p', file: 'p.md', text }, 'ru', characters)
  const { title, authors, abstract, keywords } = value.heading
  return {
    title: title.text, authors: authors.map(({ name, affiliations, email }) => [surnameFirst(name).replaceAll('\u00A0', ' '), ...affiliations, email].filter(Boolean).join(' | ')), abstract: abstract.map((line) => line.text).join(' '), keywords,
    blocks: value.tree.children.map((node: Nodes) => `${node.type}${node.type === 'heading' ? node.depth : ''}: ${toString(node).split('\n')[0]}`), told: problems.map(({ line, rule }) => `${line} ${rule}`)
  }
}

test('a paper pasted from a word processor without an empty line', () => {
  const { title, authors, abstract, keywords, blocks } = sent(['УДК 027.022', 'О ПАМЯТИ СЕЛА', 'Петрова Мария Ивановна,', 'зав. отделом краеведения,', 'МБУК «Межпоселенческая библиотека», с. Чебула', 'e-mail: petrova@mail.ru', 'Аннотация: Рассмотрен опыт работы.', 'Ключевые слова: библиотека; память;', 'село', 'Введение',
    'Библиотека хранит память о людях. Об этом писали.', 'Задачи:', '1)\tсобрать воспоминания;', '2)\tпровести встречу.', 'Выводы следующие:', '·\tлюди рассказывают;', '·\tфотографий мало.', 'Таблица 1', 'Год\tКниг', '2005\t1200', '2006\t1350', 'Заключение', 'Работа будет продолжена.'].join('\n'))
  assert.deepEqual([title, authors, abstract, keywords], ['О ПАМЯТИ СЕЛА', ['Петрова М. И. | МБУК «Межпоселенческая библиотека», с. Чебула | petrova@mail.ru'], 'Рассмотрен опыт работы.', ['библиотека', 'память', 'село']])
  assert.deepEqual(blocks, ['paragraph: Введение', 'paragraph: Библиотека хранит память о людях. Об этом писали.', 'paragraph: Задачи:', 'list: собрать воспоминания;провести встречу.', 'paragraph: Выводы следующие:', 'list: люди рассказывают;фотографий мало.', 'tableCaption: ', 'table: ГодКниг2005120020061350', 'paragraph: Заключение', 'paragraph: Работа будет продолжена.'])
})

test('a document of Google', () => {
  const { title, authors, told } = sent('**Доставка документов: опыт**\n\n*Смирнова Ольга Николаевна, библиотекарь, ОНБ*\n\n# **1\\. Введение** {#1.-введение}\n\nДоставка — это услуга\\!\n')
  assert.deepEqual([title, authors[0]?.split(' | ')[0], told[0]], ['Доставка документов: опыт', 'Смирнова О. Н.', '1 metadata-in-block'])
})

test('a note of Obsidian', () => {
  const { authors, blocks, told } = sent('---\ntitle: Каталог\nauthor: "[[Орлов Пётр Сергеевич]]"\n---\n\n#библиотека #каталог\n\nТекст доклада. ^block1\n\n```dataview\ntable author\n```\n')
  assert.deepEqual([authors, blocks[1], told], [['Орлов П. С.'], 'paragraph: Текст доклада.', ['10 result-present', '8 markup-set', '6 markup-known']])
})

test('headings of TeX', () => {
  const { blocks, told } = sent('---\ntitle: Модель\nauthor: Ким Е. В.\n---\n\n\\section{Введение}\\label{sec:intro}\nТекст, см. \\ref{sec:intro}.\n\n\\subsection*{Итог}\nИтог.\n')
  assert.deepEqual([blocks, told], [['heading2: Введение', 'paragraph: Текст, см. [@sec:intro].', 'heading3: Итог', 'paragraph: Итог.'], ['6 markup-own', '9 markup-own']])
})

test('labels on the lines under a title', () => {
  assert.deepEqual(sent('# Ноты\n\n**Автор:** Соколова Вера Андреевна\n**Место работы:** Областная библиотека\n**Email:** s@lib.ru\n\nТекст.\n').authors, ['Соколова В. А. | Областная библиотека | s@lib.ru'])
})

test('a letter around the paper', () => {
  const told = (text: string): readonly string[] => sent(`---\ntitle: Зал\nauthor: Ким Е. В.\n---\n\n${text}\n`).told
  assert.deepEqual(told('Добрый день!\n\nОтправляю Вам доклад.\n\nЗал открыт для всех.\n\nС уважением,\nКим Е. В.\n\nОтправлено с iPhone'), ['6 letter-removed'])
  assert.deepEqual(told('Уважаемый Пётр Семёнович!\n\nПросим поддержать библиотеки.\n\nС уважением,\nучастники съезда'), [])
  assert.deepEqual(told('Добрый день, уважаемые коллеги!\n\nЗал открыт для всех.'), [])
})

test('rows with bars and no line of dashes, whatever their ends', () => assert.deepEqual(sent('---\ntitle: Зал\nauthor: Ким Е. В.\n---\n\n|Год|Книг|Газет\n|2005|100|5\n').told, ['6 table-read']))

test('a note called by words', () => assert.deepEqual(sent('---\ntitle: Зал\nauthor: Ким Е. В.\n---\n\nЗал[^моя сноска].\n').told, ['6 markup-known']))

test('a reply with two hyphens among others with one', () => assert.deepEqual(sent('---\ntitle: Зал\nauthor: Ким Е. В.\n---\n\n- Что вы читаете?\n- Газеты.\n-- А книги?\n').blocks, ['list: Что вы читаете?Газеты.', 'paragraph: – А книги?']))

test('signs of other programs that nothing here understands are named', () => {
  const told = (text: string): readonly string[] => sent(`---\ntitle: Зал\nauthor: Ким Е. В.\n---\n\n${text}\n`).told
  for (const text of ['.. note:: Заметка', '== Раздел', 'image::pic.png[Подпись]', 'Зал --закрыт-- открыт.', 'Зал&nbps;открыт.', 'Зал&nbsp открыт.']) assert.deepEqual(told(text), ['6 markup-known'], text)
  for (const text of ['Ключи --all и --force.', 'Kim&Sun; Smith & Co; AT&T; \\&amp;', 'Зал --- открыт -- всем.']) assert.deepEqual(told(text), [], text)
})
