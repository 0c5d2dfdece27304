// Signs without their fellows, and mark-up that goes on further than it was meant.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairsClosed } from '../../src/check/pairs-closed.ts'
import { paperOf } from '../paper-of.ts'
import { toldOf } from './told.ts'

for (const [name, body, expected] of [
  ['signs that are spoken of', 'Знак U+005B (\\[), знак U+00AB («), скобка "(" и запись f((a)[1]) печатаются; пара () тоже.', []],
  ['a guillemet never closed', 'Он спросил: «Где книга? И ушёл.', ['pairs-closed 7']],
  ['a guillemet never opened', 'Абзац первый.\n\nОн прочёл Войну и мир» дважды.', ['pairs-closed 9']],
  ['a straight sign that closes nothing', 'Прогалини збілі" та ,чорні" плями.', ['pairs-closed 7', 'pairs-closed 7']],
  ['straight signs in pairs, and inches', 'Он прочёл "Войну и мир", "дважды". Экран 15" и „ещё" раз; "Роман "Идиот" там.', []],
  ['a speech of two paragraphs between straight signs', 'Она пишет: "Первый абзац.\n\nВторой абзац".', []],
  ['one sign closes both quotations', 'Он прочёл «роман «Война и мир» дважды.', []],
  ['one sign closes both quotations, twice', 'Создано «Объединением «Дом книги» (ООО «НПП «Радуга»).', []],
  ['but not over a sentence', 'Он сказал: «Тут про мать. В свёртке номера «Мартена» за год.', ['pairs-closed 7']],
  ['a speech of several paragraphs', 'Она пишет: «Первый абзац.\n\nВторой абзац.\n\nТретий абзац».', []],
  ['a bracket never closed, on the line where it stands', 'Первая строка\nвторая (см. раздел 2 и дальше.', ['pairs-closed 8']],
  ['a bracket never opened', 'Строится одинаково табл. 1): утром работа.', ['pairs-closed 7']],
  ['letters of a list have one bracket', 'Нужны: а) книги; б) газеты; 1) столы; 2.1) стулья.', []],
  ['intervals are closed by the other bracket', 'На полуинтервале [0; 1) и дальше (1; 2].', []],
  ['a bracket within code or a formula', 'Запись `f(x` и $f(x$ в тексте.', []],
  ['two brackets side by side', 'Зал [[открыт для всех.', ['pairs-closed 7']],
  ['words in a formula that cannot be set', '$$\na = {b равна всему\n$$', ['formula-valid 7']],
  ['a face', 'Спасибо :) и ещё раз ;-)', []],
  ['emphasis never closed', 'Слово и *другое слово в строке.', ['markup-known 7']],
  ['on the line where it stands', 'Первая строка,\nвторая и **третья.', ['markup-known 8']],
  ['an asterisk meant as one', 'Слово\\* и \\*другое слово, 2 * 3, а*б.', []],
  ['code never closed', 'Команда `ls показывает файлы.', ['markup-known 7']],
  ['code and emphasis that are closed', 'Команда `ls` и *слово*, **два слова**.', []],
  ['an element never closed', 'Первая строка\nи <b>жирное слово.', ['html-closed 8']],
  ['an element that holds paragraphs, begun within a line and closed under them', 'Зал <details>\n<summary>Подробно</summary>\nоткрыт.\n</details>\n\nСад <div>\n\nзакрыт.\n\n</div>', []],
  ['the same never closed', 'Зал <div>\n\nоткрыт.\n\nСад <b>закрыт.', ['html-closed 7', 'html-closed 11']],
  ['elements closed, void, or closing themselves', 'H<sub>2</sub>O<br>и <b>два *слова*</b>.\n\n<ul>\n<li>а\n<li>б\n</ul>\n\n<div>\n\nТекст.\n\n</div>', []],
  ['an element closed in a later block', '<div>\n\nТекст</div> и ещё.', []],
  ['a comment that swallows the rest', 'Текст.\n\n<!-- заметка\n\nЕщё текст.', ['comment-closed 9']],
  ['a comment within a line', 'Слово <!-- и ещё слово.', ['markup-known 7']],
  ['comments that are closed', 'Слово <!-- скрыто --> и ещё.\n\n<!-- тоже\n\nскрыто -->\n\nТекст.', []],
  ['functions with indexes are no words', 'Sum $({\\operatorname{log}({log_{Re}^{log_{Re}}})^{\\theta}} r)$.', []],
  ['words within a formula', 'Получали $S = 3816 комплектов $T = 1104$ названий.', ['formula-closed 7']],
  ['a formula among words', 'Стоимость $c мы считаем.', ['formula-closed 7']],
  ['a formula never opened', 'Частота ранга r$ описывается законом.', ['formula-closed 7']],
  ['dollars of a display lost', 'Складываем:\n\nc = 4 + 1$$', ['formula-closed 9']],
  ['money, and names of a computer', 'Цена $5 или US$ 7, переменная $HOME, 10$ в час.', []],
  ['words of a formula that are meant', 'Скорость $v_{макс} = 3\\text{ см в секунду}$ и $\\sin x$.', []],
  ['items without a space', '- книги;\n-газеты;\n- карты.\n\nИ ещё:\n\n1. стол;\n2.стул.', ['item-spaced 8', 'item-spaced 14']],
  ['the first of them', '-книги;\n- газеты.', ['item-spaced 7']],
  ['speech, and lines that go on', '-Да, сказал он.\n\nТекст.\n\n- пункт\n  2007 года и -5 градусов', []],
  ['a heading without a space', '##Введение\n\nТекст.', ['heading-spaced 7']],
  ['a tag, a number and a heading', '## Введение\n\n#книги читают все.\n\n#1 в списке.', []]
] as const) {
  test(name, async () => { assert.deepEqual(await toldOf(body), expected) })
}

for (const [body, shown] of [
  ['Зал (открыт.', 'Зал (открыт.'], ['Глава (см. рис. 1', 'Глава (см. рис. 1'],
  ['Читальный зал библиотеки (он открыт для всех жителей города и работает каждый день.', 'Читальный зал библиотеки (он открыт для всех']
] as const) {
  test(`the sign is shown with the words around it: ${shown}`, () => { assert.deepEqual(pairsClosed(paperOf(body)).map(({ values }) => values['expected']), [shown]) })
}
