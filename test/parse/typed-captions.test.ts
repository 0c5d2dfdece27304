// Captions typed beside pictures and tables: what becomes of them, and the numbers printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { typedCaptions } from '../../src/parse/typed-captions.ts'
import { printedNumbers } from '../../src/transform/printed-numbers.ts'

const table = '| Год | Книг |\n|---|---|\n| 2005 | 100 |\n'

const wordsOf = (node: Nodes): string => (node.type === 'figure' || node.type === 'tableCaption' ? node.children.map((child: Nodes) => `${child.type === 'captionTranslation' ? ` = ${child.lang} ` : ''}${toString(child)}`).join('') : toString(node))

/** Each block in a few signs: what it is, its number as printed, its words. */
function read(source: string): readonly string[] {
  const { tree } = readMarkdown(source)
  const once = JSON.stringify(tree)
  typedCaptions(tree)
  assert.equal(JSON.stringify(tree), once)
  const printed = printedNumbers(tree)
  return tree.children.flatMap((node): Nodes[] => (node.type === 'htmlRun' ? node.children : [node])).map((node) => `${node.data?.typedName ?? node.type} ${printed.get(node) ?? '-'}${node.type === 'table' ? '' : ` ${wordsOf(node)}`}`.trim())
}

for (const [name, text, expected] of [
  ['under a picture', '![](a.png)\n\nРисунок 1 – Читальный зал', ['figure 1 Читальный зал']],
  ['under it on the next line, in italics', '![](a.png)\\\n*Рисунок 1 -- Зал\nбиблиотеки*', ['figure 1 Зал\nбиблиотеки']],
  ['the label alone in italics', '![](a.png)\n\n*Рисунок 2 --* Зал', ['figure 2 Зал']],
  ['within the picture', '![Рис. 4.1. Зал](a.png)', ['figure 4.1 Зал']],
  ['a number alone', '![](a.png)\n\nРис. 3.', ['figure 3']],
  ['under a picture of HTML', '<p align="center"><img src="a.png" width="60%"></p>\n\nРис. 2. Зал', ['figure 2 Зал']],
  ['in the HTML of its picture', '<p align="center"><img src="a.png"><br>Рис. 2. Зал</p>', ['figure 2 Зал']],
  ['a picture of HTML without a caption', '<img src="a.png">\n\nЗал открыт.', ['html - <img src="a.png">', 'paragraph - Зал открыт.']],
  ['under a picture that was described', '![Полки у окна](a.png)\n\nРисунок 1. Зал', ['figure 1 Зал']],
  ['in Ukrainian', '![](a.png)\n\nМал. 1. Зал', ['figure 1 Зал']],
  ['under a picture in HTML', '<img width="300" alt="image" src="a.png" />\nРисунок 1 – Зал', ['figure 1 Зал']],
  ['both in HTML', '<div align="center";><img src="a.png"></div>\n<p align="center";">Рисунок 2 – Зал[1]</p>', ['figure 2 Зал[1]']],
  ['a picture of HTML, a paragraph under it', '<p>\n  <img src="a.png" style="width:50%;">\n</p>\n\nРис. 3. Зал', ['figure 3 Зал']],
  ['a caption in HTML under a picture', '![image](a.png)\n<p align=center>Рисунок 4 – Зал</p>', ['figure 4 Зал']],
  ['two pictures in HTML', '<img src="a.png"><img src="b.png">\n\nРис. 1. Зал', ['paragraph - <img src="a.png"><img src="b.png">', 'paragraph - Рис. 1. Зал']],
  ['a sentence on the picture', '![Зал](a.png)\n\nРис. 1 показывает зал.', ['figure 1 Зал', 'paragraph - Рис. 1 показывает зал.']],
  ['a second caption', '![](a.png)\n\nРис. 1. Зал\n\nРис. 2. Вход', ['figure 1 Зал', 'paragraph - Рис. 2. Вход']],
  ['above a table', `**Таблица 2.1.** Фонд\n\n${table}`, ['tableCaption 2.1 Фонд', 'table -']],
  ['above a table, all in bold', `**Таблица 2 – Фонд**\n\n${table}`, ['tableCaption 2 Фонд', 'table -']],
  ['its words in a paragraph of their own', `Таблица 1\n\n**Фонд библиотеки**\n\n${table}`, ['tableCaption 1 Фонд библиотеки', 'table -']],
  ['a sentence on the table', `Таблица 1 показывает фонд.\n\n${table}`, ['paragraph - Таблица 1 показывает фонд.', 'table -']],
  ['by another word, which has numbers of its own', '![](a.png)\n\nРис. 4. Зал\n\nТекст.\n\n![](b.png)\n\nСхема 1. Вход\n\nТекст.\n\n![Выход](c.png)', ['figure 4 Зал', 'paragraph - Текст.', 'Схема 1 Вход', 'paragraph - Текст.', 'figure 5 Выход']],
  ['in German', `![](a.png)\n\nAbb. 1: Saal\n\nTabelle 2: Bestand\n\n${table}`, ['Abb. 1 Saal', 'Tabelle 2 Bestand', 'table -']],
  ['in two languages, line under line', '![](a.png)\n\nРис. 1. Зал\nFig. 1. Hall', ['figure 1 Зал = en Hall']],
  ['in two languages, paragraph under paragraph', `![](a.png)\n\nРис. 1. Зал\n\nFig. 1. Hall\n\nТаблица 1. Фонд\n\nTable 1. Stock\n\n${table}`, ['figure 1 Зал = en Hall', 'tableCaption 1 Фонд = en Stock', 'table -']],
  ['numbers go on from the one typed', '![](a.png)\n\nРис. 5. Зал\n\nТекст.\n\n![Вход](b.png)', ['figure 5 Зал', 'paragraph - Текст.', 'figure 6 Вход']],
  ['no number for a picture without words', '![](a.png)\n\nРис. 1. Зал\n\nТекст.\n\n![](b.png)\n\nТекст.\n\n![](c.png)\n\nРис. 2. Вход', ['figure 1 Зал', 'paragraph - Текст.', 'figure', 'paragraph - Текст.', 'figure 2 Вход']]
] as const) {
  test(`typed caption: ${name}`, () => { assert.deepEqual(read(text), expected) })
}

for (const [name, source, words, alt] of [
  ['the title of a picture', '![](a.png "Зал *весной*")', 'Зал весной', ''],
  ['the title beside a word of an editor', '![image](a.png "Зал весной")', 'Зал весной', ''],
  ['the title beside words', '![Зал](a.png "Полки у окна")', 'Зал', 'Полки у окна'],
  ['the title with a number', '![Полки](a.png "Рис. 2. Зал")', 'Зал', 'Полки'],
  ['the title that says the same', '![Зал](a.png "Зал")', 'Зал', ''],
  ['the title of pandoc', '![Зал](a.png "fig:")', 'Зал', ''],
  ['the name of the file', '![](img/a.png "a.png")', '', '']
] as const) {
  test(`${name}: caption and description`, () => {
    const { tree } = readMarkdown(source)
    assert.deepEqual(tree.children.map((node) => node.type === 'figure' && [wordsOf(node), node.alt]), [[words, alt]])
  })
}

test('what was in the brackets describes the picture', () => {
  const { tree } = readMarkdown('![Полки у окна](a.png)\n\nРисунок 1. Зал')
  assert.deepEqual(tree.children.map((node) => node.type === 'figure' && node.alt), ['Полки у окна'])
})

test('the words of a word processor are no caption', () => {
  for (const [words, alt] of [['A hall with shelves Description automatically generated', 'A hall with shelves'], ['Изображение выглядит как текст\nАвтоматически созданное описание', 'Изображение выглядит как текст']]) {
    const { tree } = readMarkdown(`![${words}](a.png){width="5in"\nheight="2in"}`)
    assert.deepEqual(tree.children.map((node) => [wordsOf(node), node.type === 'figure' && node.alt]), [['', alt]])
  }
})

test('a long caption in its brackets loses the number that is printed anew', () => {
  const long = `A map ${'of the town '.repeat(30)}end.`
  assert.equal(read(`![Figure 3: ${long}](a.png)\n`).join(' ').includes('Figure 3'), false)
})
