// Text pasted from word processors and letters: what it becomes, and the line of each finding.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { rules } from '../../src/model/rules.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { readPasted } from '../../src/parse/pasted/read-pasted.ts'

const laid = (text: string): string => readPasted(text, () => undefined).source

const findings = (text: string): readonly string[] => readMarkdown(text).findings.map(({ line, rule }) => `${rule} ${line}`)

/** The tree in few signs: p paragraph, ol and ul lists with their items, h heading; each with its line and first word. */
function outline(node: Nodes): string {
  const line = node.position?.start.line ?? 0
  const word = /[\p{L}\p{N}]+/u.exec(toString(node))?.[0] ?? ''
  if (node.type === 'paragraph' || node.type === 'heading') return `${node.type === 'heading' ? 'h' : 'p'}${line}:${word}`
  if (node.type === 'list') return `${node.ordered ? 'ol' : 'ul'}(${node.children.map((item) => `${item.data?.typed ?? ''}[${item.children.map(outline).join(' ')}]`).join(' ')})`
  return `${node.type}${line}`
}

const read = (text: string): string => readMarkdown(text).tree.children.map(outline).join(' ')

const resolution = `
 РЕШЕНИЕ

четвёртого слёта

«Чтение в посёлке: люди и полки»
14 июня 2006 г. в с. Юрты прошёл четвёртый слёт сельских библиотекарей района «Чтение».
Собрались 64 человека из 19 сёл. Приехали учителя, фельдшеры и двое пчеловодов. Прозвучало 11  сообщений.

Слёт отмечает, что вечером свет горит только в библиотеке. Телефон есть в каждой третьей.
Молодых работников мало. Средний возраст перевалил за пятьдесят, и сменщиков не видно.

Обсудив сказанное, слёт постановляет:

1. Принять в объединение:

- библиотеку посёлка Нижний Яр;
2. Собирать взносы весной. Взнос равен ста рублям;
3. Выпустить листок «Полка - 2006»;

4. Устроить чтения вместе с НП «Сельский час» - 
 «Голос у печи»;

5. Записать рассказы старожилов обо всех посёлках, школах и читальнях, какие были в районе до войны;
Чтобы посёлки не спорили о книгах и помогали друг другу, слёт рекомендует следующее:
1. Главам поселений провести телефон. Без него заказ книги идёт месяц;

2. Районной библиотеке присылать новое раз в квартал;
3. Школам делиться шкафами.
 `

test('a raw resolution gives its own structure', () => {
  assert.equal(read(resolution), 'p2:РЕШЕНИЕ p4:четвёртого p6:Чтение p7:14 p8:Собрались p10:Слёт p11:Молодых p13:Обсудив ' +
    'ol(1[p15:Принять ul([p17:библиотеку])] 2[p18:Собирать] 3[p19:Выпустить] 4[p21:Устроить] 5[p24:Записать]) p25:Чтобы ol(1[p26:Главам] 2[p28:Районной] 3[p29:Школам])')
  assert.deepEqual(findings(resolution), ['paragraphs-parted 7', 'list-nested 17', 'item-ended 25'])
})

test('attributes, headings and notes added to it change nothing', () => {
  const edited = resolution.replace('листок «Полка - 2006»;', 'листок «Полка - 2006»; {#item:leaf due=2006-09-01}').replace(' РЕШЕНИЕ', '## Решение').replace('двое пчеловодов', 'двое пчеловодов[^1]').trimEnd() + '\n\n[^1]: Оба из Нижнего Яра.\n'
  assert.deepEqual(findings(edited), ['paragraphs-parted 7', 'list-nested 17', 'item-ended 25'])
})

const item = 'Пункт первый;'
const paragraph = 'Библиотека открыта с девяти утра. Зал полон до самого вечера. Читатели довольны.'

for (const [kin, text, tree, found] of [
  ['dash lines under an item that ends in a colon', `1. Принять:\n- первое;\n- второе.\n2. ${item}`, 'ol(1[p1:Принять ul([p2:первое] [p3:второе])] 2[p4:Пункт])', ['list-nested 2']],
  ['dash lines set in by too little', '1. Принять\n  - первое;\n  - второе.\n2. Пункт', 'ol(1[p1:Принять ul([p2:первое] [p3:второе])] 2[p4:Пункт])', ['list-nested 2']],
  ['lettered lines under an item', '1. Смета:\nа) дорога;\nб) питание.\n2. Пункт', 'ol(1[p1:Смета p2:а p3:б] 2[p4:Пункт])', ['list-nested 2']],
  ['lettered lines set in under an item', '1. Смета:\n   а) дорога;\n   б) питание.\n2. Пункт', 'ol(1[p1:Смета p2:а p3:б] 2[p4:Пункт])', []],
  ['lettered lines set in after an empty line', '1. Смета:\n\n   а) дорога;\n   б) питание.\n\n2. Пункт', 'ol(1[p1:Смета p3:а p4:б] 2[p6:Пункт])', []],
  ['lettered lines set in by a tab', '1. Смета:\n\tа) дорога;\n\tб) питание.\n2. Пункт', 'ol(1[p1:Смета p2:а p3:б] 2[p4:Пункт])', []],
  ['lettered lines set in under a line with a dash', '- Смета:\n  а) дорога;\n  б) питание.\n- Пункт', 'ul([p1:Смета p2:а p3:б] [p4:Пункт])', []],
  ['Latin letters set in under an item', '1. Budget:\n   a) road;\n   b) food.\n2. Item', 'ol(1[p1:Budget p2:a p3:b] 2[p4:Item])', []],
  ['numbers in brackets set in under a long number', '10. Смета:\n    (1) дорога;\n    (2) питание.\n11. Пункт', 'ol(10[p1:Смета p2:1 p3:2] 11[p4:Пункт])', []],
  ['lettered lines set in under an inner item', '1. Смета:\n   - общая:\n     а) дорога;\n     б) питание.\n2. Пункт', 'ol(1[p1:Смета ul([p2:общая p3:а p4:б])] 2[p5:Пункт])', []],
  ['capital letters set in under an item', '1. Смета:\n   А) дорога;\n   Б) питание.\n2. Пункт', 'ol(1[p1:Смета p2:А p3:Б] 2[p4:Пункт])', []],
  ['Roman numbers under an item', '1. Смета:\nIV. Дорога;\nV. Питание.\n2. Пункт', 'ol(1[p1:Смета p2:IV p3:V] 2[p4:Пункт])', ['list-nested 2']],
  ['letters with a full stop set in under an item', '1. Смета:\n   а. дорога;\n   б. питание.\n2. Пункт', 'ol(1[p1:Смета p2:а p3:б] 2[p4:Пункт])', []],
  ['the first of a third level', '1.1. Порядок конкурса.\n1.2. Организатор — библиотека.\n1.2.1. Связь по почте.\n1.3. Сроки известны.', 'p1:1 p2:1 p3:1 p4:1', ['paragraphs-parted 2']],
  ['Roman numbers after a line', 'Нужно:\nI. Стол;\nII. Лампа.', 'p1:Нужно p2:I p3:II', ['paragraphs-parted 2']],
  ['capital letters over several lines', 'А) стол\nи лампа;\nБ) чай.', 'p1:А p3:Б', ['paragraphs-parted 3']],
  ['numbers without full stops among their parts', 'Слёт просит:\n1 Открыть зал.\n2 Ввести учёт:\n2.1 общий;\n2.2 личный.\n3 Купить лампы.', 'p1:Слёт ol(1[p2:Открыть] 2[p3:Ввести p4:2 p5:2] 3[p6:Купить])', ['number-spaced 2', 'list-nested 4']],
  ['numbers without full stops, from 1', '1 Ким Е. В. Полки.\n2 Гусев П. А. Шкафы.', 'ol(1[p1:Ким] 2[p2:Гусев])', ['number-spaced 1']],
  ['Latin letters after a line', 'Нужно:\na) стол;\nb) лампа.', 'p1:Нужно p2:a p3:b', ['paragraphs-parted 2']],
  ['a list with dashes that end in semicolons', 'Текст кончился.\n\n— стол;\n— лампа.', 'p1:Текст ul([p3:стол] [p4:лампа])', ['bullet-dashed 3']],
  ['a sentence set in by a tab among marked-up lines', 'Текст `кода`, **жирный**.\n\n\tТретий абзац с табуляцией.', 'p1:Текст p3:Третий', ['text-flush 3']],
  ['addresses set in by spaces, among marked-up lines', 'Текст `кода`, **жирный**.\n\n        Elibrary: https://elibrary.example/item.asp?id=1, журнал выходит шесть раз в год,\n        а сборник здесь: https://sbornik.example/2008', 'p1:Текст p3:Elibrary', ['text-flush 3']],
  ['numbers of two parts under an item', '1. Смета:\n1.1. Дорога;\n1.2. Питание.\n2. Пункт', 'ol(1[p1:Смета p2:1 p3:1] 2[p4:Пункт])', ['list-nested 2']],
  ['a short lead-in between an item and its parts', '1. Выступил Ким. Он просил денег.\nРешили:\n1.1. Дать;\n1.2. Записать.\n2. Разное.', 'ol(1[p1:Выступил p2:Решили p3:1 p4:1] 2[p5:Разное])', ['list-nested 3']],
  ['a lead-in right after an item', `1. ${item}\n2. ${item}\nСлёт рекомендует:\n1. ${item}`, 'ol(1[p1:Пункт] 2[p2:Пункт]) p3:Слёт ol(1[p4:Пункт])', ['item-ended 3']],
  ['a lead-in over two lines', `1. ${item}\n2. ${item}\nКроме того, слёт\nрекомендует:\n1. ${item}`, 'ol(1[p1:Пункт] 2[p2:Пункт]) p3:Кроме ol(1[p5:Пункт])', ['item-ended 3']],
  ['a number that falls back to 1', `1. ${item}\n2. ${item}\n\n1. ${item}\n2. ${item}\n\n1. ${item}`, 'ol(1[p1:Пункт] 2[p2:Пункт]) ol(1[p4:Пункт] 2[p5:Пункт]) ol(1[p7:Пункт])', ['list-begun 4', 'list-begun 7']],
  ['a number without a space', '1.Издать сборник.\n2.«Полку» закрыть.', 'ol(1[p1:Издать] 2[p2:Полку])', ['number-spaced 1']],
  ['numbers on lines of their own', '1.\nИздать сборник.\n2.\nЗакрыть полку.', 'ol(1[p2:Издать] 2[p4:Закрыть])', ['number-spaced 1']],
  ['a no-break space after a number', '1.\u00A0Издать.\n2.\u00A0Закрыть.', 'ol(1[p1:Издать] 2[p2:Закрыть])', []],
  ['a bracket after a number', '1) Издать.\n2) Закрыть.', 'ol(1[p1:Издать] 2[p2:Закрыть])', []],
  ['bullets', 'Нужно:\n• два стола;\n•\tлампа;\n·\u00A0чай.', 'p1:Нужно ul([p2:два] [p3:лампа] [p4:чай])', ['bullet-dashed 2']],
  ['bullets of a symbol face', '\uF0B7\tдва стола;\n\uF0B7\tлампа.', 'ul([p1:два] [p2:лампа])', ['bullet-dashed 1']],
  ['a list with long dashes', 'Нужно:\n– два стола;\n– лампа.', 'p1:Нужно ul([p2:два] [p3:лампа])', ['bullet-dashed 2']],
  ['lines of letters and of numbers in brackets', 'Нужно:\nа) два стола;\nб) лампа.\n\n[1] Ким Е. В. Полки.\n[2] Гусев П. А. Шкафы.', 'p1:Нужно p2:а p3:б p5:1 p6:2', ['paragraphs-parted 2']],
  ['the heading of a section without empty lines', 'Зал `А` открыт\nдля всех.\nМатериалы и методы\nРабота велась\nцелый год.', 'p1:Зал p3:Материалы p4:Работа', []],
  ['a year that begins a paragraph', 'Начало.\n\n2007. Год был трудным.', 'p1:Начало p3:2007', ['year-plain 3']],
  ['years that follow each other', '2005. Открыт зал.\n2006. Открыт второй.', 'p1:2005 p2:2006', ['year-plain 1', 'year-plain 2']],
  ['a list set in by spaces', 'Нужно:\n\n    - два стола;\n    - лампа.', 'p1:Нужно ul([p3:два] [p4:лампа])', ['text-flush 3']],
  ['a list set in by spaces right under a line', 'Нужно:\n    1. Открыть зал.\n    2. Купить стол.\n\nКонец.', 'p1:Нужно ol(1[p2:Открыть] 2[p3:Купить]) p5:Конец', ['text-flush 2']],
  ['a list set in by tabs with parts', 'Нужно:\n\n\t- два стола:\n\t\t- большой;\n\t- лампа.', 'p1:Нужно ul([p3:два ul([p4:большой])] [p5:лампа])', ['text-flush 3']],
  ['items set in and apart', 'Нужно:\n\n    1. Открыть зал.\n\n    2. Купить стол.\n\nКонец.', 'p1:Нужно ol(1[p3:Открыть] 2[p5:Купить]) p7:Конец', ['text-flush 3']],
  ['an address over two lines', 'Лежит на https://example.org/a/\nb/c.html, там.', 'p1:Лежит', ['address-whole 1']],
  ['an address broken before its query', '1. Ким Е. В. Зал. URL: https://example.org/item.asp\n?id=5 (дата обращения: 12.05.2008).', 'ol(1[p1:Ким])', ['address-whole 1']],
  ['an address with a space', 'Лежит на http:// www.example.org/a и https: //example.org.', 'p1:Лежит', ['address-whole 1']],
  ['an address broken in a note', 'Зал[^1].\n\n[^1]: См. https://example.org/item.asp?\n    id=5.', 'p1:Зал footnoteDefinition3', ['address-whole 3']],
  ['an address that may go on', 'Лежит на https://example.org/\nitems, там.', 'p1:Лежит', ['address-ended 1']],
  ['prose set in by spaces', `Начало.\n\n    ${paragraph}\n    ${paragraph}\n\nКонец.`, 'p1:Начало p3:Библиотека p4:Библиотека p6:Конец', ['text-flush 3']],
  ['prose set in by a tab', `\t${paragraph}\n\n\t${paragraph}`, 'p1:Библиотека p3:Библиотека', ['text-flush 1']],
  ['prose set in by no-break spaces', `\u00A0\u00A0\u00A0\u00A0${paragraph}`, 'p1:Библиотека', []],
  ['paragraphs of a letter, told apart by their indents', '   Зал открыт\nс девяти утра.\n\tСад открыт\nс десяти.', 'p1:Зал p3:Сад', []],
  ['speech with hyphens', '- Вы часто приходите? - спросила она.\n- Каждый день.\nМы помолчали.', 'p1:Вы p2:Каждый p3:Мы', ['speech-dashed 1']],
  ['speech a narrator announces', 'Старик спросил:\n\n- Когда откроете?', 'p1:Старик p3:Когда', ['speech-dashed 3']],
  ['speech with dashes, a line to each', 'Он вошёл.\n— Есть новое?\n— Нет.\nОн вышел.', 'p1:Он p2:Есть p3:Нет p4:Он', ['paragraphs-parted 2']],
  ['a table with tabs', `Список\nИмя\tГород\nКим\tЮрты\n${paragraph}`, 'p1:Список table2 p4:Библиотека', ['table-barred 2']],
  ['a paragraph underlined by hyphens', 'Вот и всё.\n-----\nДальше.', 'p1:Вот thematicBreak2 p3:Дальше', ['paragraph-plain 2']],
  ['two lines underlined', 'Заглавие\nв две строки\n====', 'p1:Заглавие thematicBreak3', ['paragraph-plain 3']],
  ['the mark before a signature', 'С уважением,\n--\nИрина', 'p1:С thematicBreak2 p3:Ирина', ['paragraph-plain 2']],
  ['a line of other signs', 'Одно.\n\n• • •\n\nДругое.\n\n======\n\nТретье.', 'p1:Одно thematicBreak3 p5:Другое thematicBreak7 p9:Третье', ['separator-known 3', 'separator-known 7']],
  ['a number with the sign of a heading', '# 5 библиотека стоит у реки.', 'p1:5', ['number-signed 1']],
  ['a hyphen that goes on with the sentence', 'Для посёлка, где нет ни клуба, ни почты, библиотека\n- это дом, куда можно прийти.', 'p1:Для', ['dash-within 2']],
  ['entries of sources, a line to each', '## Литература\n\nКим Е. В. Полки. М., 2001.\nГусев П. А. Шкафы. М., 2002.\nАтлас. М., 2003.', 'h1:Литература p3:Ким p4:Гусев p5:Атлас', ['paragraphs-parted 4']],
  ['entries of sources broken by hand', '**Литература**\n\nКим Е. В. Полки *большие* :\nучебник. М., 2001.\nURL: https://a.ru.\n— Шкафы. М., 2002.', 'p1:Литература p3:Ким p6:Шкафы', ['paragraphs-parted 6']],
  ['one entry of sources broken by hand', '## Литература\n\nКим Е. В.,\nГусев П. А. Шкафы. М., 2002.\nТираж 500.', 'h1:Литература p3:Ким', []],
  ['an address of an entry, set in', 'Ким **Е. В.** Полки.\n\n    eLibrary : https://elibrary.ru/item.asp?id=1\n\nТекст.\n\n    doi: 10.1234/abcd.ef', 'p1:Ким p3:eLibrary p5:Текст p7:doi', ['text-flush 3']],
  ['words that begin small, set in', 'Слово **книга**,\n\n    и ещё слова о книгах.\n\nТекст.\n\n    15 книг стоит на полке.\n\nA *book* here\n\n    which goes on over the line, as no code does.', 'p1:Слово p3:и p5:Текст p7:15 p9:A p11:which', ['text-flush 3']],
  ['commands that begin small', 'Текст **слово**.\n\n    npm install proceedings\n\nНужно:\n\n    если книга на полке стоит, взять её.\n\nText.\n\n    for book in shelf: read it', 'p1:Текст code3 p5:Нужно code7 p9:Text code11', []],
  ['lines with labels', 'Слушали: доклад Кима.\nВыступили: Гусев, Петрова.\nРешили: печатать.', 'p1:Слушали p2:Выступили p3:Решили', ['paragraphs-parted 2']],
  ['who does an item, and when, under it', '1. Издать сборник.\nСрок: 1 мая.\nОтветственный: Ким Е. В.\n2. Пункт', 'ol(1[p1:Издать p2:Срок p3:Ответственный] 2[p4:Пункт])', []],
  ['who does a part of an item, and when', '1. Смета:\nа) дорога;\nСрок – до мая.\nб) питание.\n(Отв. Ким Е. В.)\n2. Пункт', 'ol(1[p1:Смета p2:а p3:Срок p4:б p5:Отв] 2[p6:Пункт])', ['list-nested 2']],
  ['who does it, set in', '1. Смета:\n   а) дорога\n      Срок исполнения: май\n   б) питание.\n2. Пункт\n   **Срок:** июнь', 'ol(1[p1:Смета p2:а p3:Срок p4:б] 2[p5:Пункт p6:Срок])', []],
  ['who does what has a number of two parts', '1.1. Издать сборник\nСрок: 1 мая\nОтветственный: Ким Е. В.\n1.2. Разослать.\nОтв.: Гусев П. А.', 'p1:1 p2:Срок p3:Ответственный p4:1 p5:Отв', ['paragraphs-parted 4']],
  ['who does what has a dash', '- Издать сборник.\nДокладчик: Ким Е. В.\n- Разослать.', 'ul([p1:Издать p2:Докладчик] [p3:Разослать])', []],
  ['a number that goes on under a paragraph after its list', '1. Пункт\n\nЗал открыт.\n2. Пункт\n\n![вид](a.png)\n3. Пункт\n\nРисунок 1 – Зал весной\n4. Пункт', 'ol(1[p1:Пункт]) p3:Зал ol(2[p4:Пункт]) figure6 ol(3[p7:Пункт]) p9:Рисунок ol(4[p10:Пункт])', ['paragraphs-parted 4']],
  ['a source broken before its year', '1. Ким Е. В. Полки. — М. : Форум,\n2017.\n2. Гусев П. А. Шкафы // Полка. — Т. 5, №\n3. — С. 5.', 'ol(1[p1:Ким] 2[p3:Гусев])', []],
  ['a lead-in in capitals, and one under it', '1. Пункт\n2. Пункт\nРЕКОМЕНДОВАТЬ:\nБиблиотекам:\n1. Пункт', 'ol(1[p1:Пункт] 2[p2:Пункт]) p3:РЕКОМЕНДОВАТЬ p4:Библиотекам ol(1[p5:Пункт])', ['item-ended 3', 'paragraphs-parted 4']],
  ['numbers of two parts under a lead-in in capitals of the item', '1. О сметах.\nПОСТАНОВИЛИ:\n1.1. Утвердить.\n1.2. Послать.\nСрок: май.\n2. Пункт', 'ol(1[p1:О p2:ПОСТАНОВИЛИ p3:1 p4:1 p5:Срок] 2[p6:Пункт])', ['list-nested 3']],
  ['a lead-in in capitals of the item', '1. О сметах.\nПОСТАНОВИЛИ:\nутвердить.\n2. Пункт', 'ol(1[p1:О p2:ПОСТАНОВИЛИ] 2[p4:Пункт])', []],
  ['lines that end in semicolons', 'Слёт, отмечая, что залы полны;\nучитывая, что фонды стары;\nвыражая тревогу,\nРЕШИЛ:\n1. Пункт', 'p1:Слёт p2:учитывая p3:выражая p4:РЕШИЛ ol(1[p5:Пункт])', ['paragraphs-parted 2']],
  ['people of an item, a line to each', '1. Создать группу:\nКим Е. В. – глава;\nГусев П. А. – секретарь;\nЛи С. С.\n2. Пункт', 'ol(1[p1:Создать p2:Ким p3:Гусев p4:Ли] 2[p5:Пункт])', []],
  ['hours of a programme', '9.00–10.00 Сбор (фойе)\n10.00 Открытие\nСекция 1. Фонды\nСекция 2. Дети', 'p1:9 p2:10 p3:Секция p4:Секция', ['paragraphs-parted 2']],
  ['years, each finished', 'Читальня не закрывалась.\n1943. Собраны книги.\n1945. Открыт зал.', 'p1:Читальня p2:1943 p3:1945', ['year-plain 2', 'year-plain 3']],
  ['the only part of an item', '3. Заключение\n3.1. Вступает в силу сразу.', 'ol(3[p1:Заключение p2:3])', ['list-nested 2']],
  ['small letters right after brackets', 'Нужны:\n1)столы;\n2)лампы.', 'p1:Нужны ol(1[p2:столы] 2[p3:лампы])', ['number-spaced 2']],
  ['the head of a letter', 'От: Ирина\nКому: Людмила\nТема: доклад\n\nТекст.', 'p1:От p2:Кому p3:Тема p5:Текст', ['letter-removed 1']],
  ['what a letter answers', 'Текст.\n\n3 марта 2008 г. Ирина Петрова пишет:\n> Пришлите список.', 'p1:Текст p3:3 blockquote4', ['letter-removed 3']],
  ['the number of a page with dashes', 'Текст.\n- 5 -\nДальше.', 'p1:Текст p2:5 p3:Дальше', ['page-number-removed 2']],
  ['bare numbers of pages', 'Текст.\n\n3\n\nТекст.\n\nТекст.\n\n4\n\nТекст.', 'p1:Текст p3:3 p5:Текст p7:Текст p9:4 p11:Текст', ['page-number-removed 3']],
  ['contents typed by hand', 'Введение ..... 3\nЧасть ..... 5\nКонец ..... 9', 'p1:Введение p2:Часть p3:Конец', ['contents-made 1']],
  ['a note with a raised digit', 'Журнал¹ хранится.\n\n¹ Рукописный.', 'p1:Журнал¹ p3:¹', ['note-called 3']],
  ['notes whose raised digits were flattened', 'По мнению Тынянова1, да. По мнению Лотмана2, нет.\n\nПРИМЕЧАНИЯ\n1\tПушкин и Тютчев.\n2\tМир Тютчева.', 'p1:По p3:ПРИМЕЧАНИЯ p4:1 p5:2', ['note-called 4', 'note-called 5']],
  ['a number that is no note', 'В зале «Мир1» книг 12, в доме2 нет.\n\nСписок\n1. Пушкин.', 'p1:В p3:Список ol(1[p4:Пушкин])', []],
  ['a note with a star', 'Сотников* принёс журнал.\n\n* Учитель истории.', 'p1:Сотников p3:Учитель', ['note-called 3']],
  ['a note with a number in brackets', 'Художники разъехались[1].\n\n[1] См. архив.', 'p1:Художники p3:1', ['note-called 3']],
  ['two notes with raised digits beside one that is marked', 'Журнал¹ и лист²[^3].\n\n¹ Рукописный.\n\n² Печатный.\n\n[^3]: Общий.', 'p1:Журнал¹ p3:¹ p5:² footnoteDefinition7', ['note-called 3', 'note-called 5']],
  ['sources with numbers in brackets', 'Площадь 5 м² велика [1]. См.[2].\n\n## Список литературы\n\n[1] Ким.\n\n\\[2\\] Гусев.', 'p1:Площадь h3:Список ol(1[p5:Ким] 2[p7:Гусев])', ['number-bare 5']],
  ['sources whose numbers were escaped', 'Зал [1], 1\\. два.\n\n## Литература\n\n1\\. Ким Е. В. Полки.\n\n2\\. Гусев П. А. Шкафы.', 'p1:Зал h3:Литература ol(1[p5:Ким] 2[p7:Гусев])', ['number-bare 5']],
  ['sources with a colon after their brackets', 'Зал [1].\n\n## Литература\n\n[1]: Ким Е. В. Полки.\n[2]: Гусев П. А. Шкафы.', 'p1:Зал h3:Литература ol(1[p5:Ким] 2[p6:Гусев])', ['number-bare 5']],
  ['addresses of links under a heading of sources', 'Зал [1].\n\n## Литература\n\n[1]: https://example.org/a "Зал"\n[2]: <b.html>', 'p1:Зал h3:Литература definition5 definition6', []],
  ['lines of sources under a plain word', 'Зал [5].\n\nЛитература:\n[5] Ким Е. В. Полки\nи шкафы.\n[6] Гусев П. А. Шкафы.', 'p1:Зал p3:Литература ol(5[p4:Ким] 6[p6:Гусев])', ['number-bare 4']],
  ['sources in brackets up to the next heading', '# References\n- **[1]** Kim. Halls.\n- **[2]** Gusev. Shelves.\n\n# Appendix\n\n[3] Sun.', 'h1:References ol(1[p2:Kim] 2[p3:Gusev]) h5:Appendix p7:3', ['number-bare 2']],
  ['a word broken at the end of a line', 'Районная библио-\nтека открыта.', 'p1:Районная', ['word-whole 1']]
] as const) {
  test(`pasted: ${kin}`, () => {
    assert.equal(read(text), tree)
    assert.deepEqual(findings(text), found)
    assert.equal(laid(laid(text)), laid(text))
  })
}

test('each note typed by hand is given a name that is free', () =>
  assert.deepEqual(readMarkdown('Журнал¹ и лист²[^3].\n\n¹ Рукописный.\n\n² Печатный.\n\n[^3]: Общий.').findings.map(({ values }) => values['name']), ['4', '5']))

test('lines of verse set in keep their ends', () =>
  assert.equal(laid('Стихи:\n\n    Полка пуста,\n    Книга чиста,\n    Лампа горит'), 'Стихи:\n\nПолка пуста,  \nКнига чиста,  \nЛампа горит'))

test('stars and tildes between digits stay what they are, those that tie a number to its word are spaces', () =>
  assert.equal(toString(readMarkdown('Всего 5*10 и 6*7, рис.~1 и табл.~2, а также 5~10 и 20~30.').tree), 'Всего 5*10 и 6*7, рис.\u00A01 и табл.\u00A02, а также 5~10 и 20~30.'))

test('the first row of a table with tabs is its head, cells keep their bars', () => {
  const [table] = readMarkdown('Имя\tГород\tТел.\nКим\t\t1|2\n').tree.children
  assert.deepEqual(table?.type === 'table' && table.children.map((row) => row.children.map((cell) => toString(cell))), [['Имя', 'Город', 'Тел.'], ['Ким', '', '1|2']])
})

for (const [name, text] of [
  ['one sentence to a line', 'Библиотека открыта с девяти часов утра каждый день недели.\nЗал бывает полон до самого вечера, особенно зимой.\nЧитатели приходят целыми семьями и остаются надолго.\nПотом они возвращаются за новыми книгами.'],
  ['lines of seventy characters', 'Библиотека открыта с девяти утра. Зал полон до самого вечера. Читатели\nдовольны, и это видно. Летом окна открывают настежь. Зимой топят печь.\nВечером горит лампа. Старик читает газету. Дети рисуют, а потом сидят\nтихо и слушают сказку.'],
  ['a sentence broken before a number', '1. Первый.\n\nОб этом сказано в главе\n2. Зал закрыт.'],
  ['one sentence to a line where empty lines part paragraphs', `${'Зал открыт.\nСад тоже.\nПечь топят.\n'.repeat(4)}\nЛетом тепло.`],
  ['paragraphs set in by two spaces all through', '  Зал открыт[^1].\n\n[^1]: Кроме воскресенья.\n\n  Сад тоже.\n\n  Печь топят.'],
  ['answers under questions', '1. Что такое каталог?\nПеречень книг. Он бывает карточным.\n2. Кто его ведёт?\nБиблиотекарь. Иногда вдвоём.'],
  ['words cut short at the beginning of lines', 'Иванов родился в\nг. Юрты, а живёт в\nд. Гнедой, как и\nе. и. в. велел.'],
  ['initials at the beginning of lines', 'Работу вели\nА. Ким, В. Гусев,\nБ. Петрова и\nV. Smith.'],
  ['capital letters as a list alone', 'А) стол;\nБ) чай.\n\nI. стол;\nII. чай.'],
  ['a line of years and one that begins with a number', '1 Мая зал закрыт.\n9 Мая тоже.'],
  ['questions of a test', 'Выберите ответ.\n\n- Каталог?\n- Полка!\n- Шкаф.'],
  ['code with Russian words', 'Запустите:\n\n    найти полку "А" | вывести\n\nи ещё:\n\n    Книга книга = новая Книга();'],
  ['code under an item', '1. Запустите:\n\n       Библиотека открыта с девяти утра каждый день.\n\n2. Закройте.'],
  ['a plain heading underlined', 'Введение\n--------\n\nТекст.'],
  ['pandoc’s list with letters under an item', '1. Budget:\n\n   a) road;\n   b) food.\n\n2. Item'],
  ['lettered lines of code under an item', '1. Budget:\n\n       а) road\n       б) food\n\n2. Item'],
  ['a list after a paragraph without an empty line', 'Нужны столы, стулья и лампы, а кроме того ещё многое другое\n- столы\n- стулья'],
  ['well-known headings listed', 'В работе есть:\nВведение\nРезультаты\nЗаключение'],
  ['ones for every item', '1. Один\n1. Два\n1. Три'],
  ['square metres and citations', 'Площадь 5 м² велика [1]. См. [2, с. 5].\n\n## Заметки\n\n[1] Ким.\n\n[2] Гусев.'],
  ['sources that are no entries in brackets', '## Литература\n\n[1](https://example.org/a)\n\n[Ким 2007] Ким. Полки.\n\n1. Гусев [2]. Шкафы.'],
  ['a word that heads no entries', 'Литература\n\nОна стоит в зале.\n\n[1] Ким.'],
  ['compound words over lines', 'Это научно-\nТехнический вопрос, какой-\n-то.'],
  ['a poem with breaks', 'Полка пуста и темна и тиха. Она ждёт.  \nКнига чиста и бела и легка. Она спит.  \nЛампа горит.'],
  ['a list of keys set in', 'Так:\n\n    - name: зал\n    - path: зал/стол\n\nКонец.'],
  ['addresses that end with their lines', 'See https://example.org/\nand https://example.org/a/\n\n- https://example.org/b/\n- https://example.org/c?d=\n\nАдрес https://example.org/\n12.05.2008 закрыт, а https://example.org/\nhttps://example.org/d и https://example.org/e/\nОткрыт.'],
  ['words after the beginning of an address', 'Пишите http:// перед именем, а `http:// a.ru` нет.'],
  ['an item of several paragraphs', '1. Первый.\n\n   Ещё о первом.\n\n   - так\n\n2. Второй.'],
  ['a note at the word and a list with stars', 'Слово* дальше.\n\n* один\n* два']
] as const) {
  test(`left alone: ${name}`, () => {
    assert.equal(laid(text), text)
    assert.deepEqual(findings(text), [])
  })
}

const signs = ['**жирно**', '*косо*', '`код`', '$x^2$', '[ссылка](a.md)', '![вид](a.png)', '[^1]', '[@ключ]', '<b>б</b>']
const opening = fc.constantFrom('', '', '', '1. ', '2. ', '3. ', '1.', '2.', '- ', '* ', '— ', '– ', '• ', 'а) ', 'б) ', '1.1. ', '1.2. ', '2007. ', '# ', '    ', '\t', '  ', '> ', '[1] ', '\u00A0')
const words = fc.array(fc.constantFrom('Слово', 'дом', 'книга', 'Полка', '5*6', 'г.', 'сказал', '- спросила', 'рис.~1', '2008', 'А|Б', 'имя\tгород', 'слово¹', 'час*'), { minLength: 1, maxLength: 9 }).map((list) => list.join(' '))
const ending = fc.constantFrom('', '.', ';', ':', '?', ' -', ',', '  ', ' {#item:a}')
const plainLine = fc.oneof({ arbitrary: fc.tuple(opening, words, ending).map((parts) => parts.join('')), weight: 6 }, { arbitrary: fc.constantFrom('', '', '', '---', '===', '***', '- 5 -', '7', '•••', 'От: Ким', 'Тема: зал', '1.', '|---|---|', '```'), weight: 3 })
const plainText = fc.array(plainLine, { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'))

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}¹]+/gu) ?? []

test('no word is lost, made or moved, and reading twice changes nothing more', () =>
  fc.assert(fc.property(plainText, (text) => {
    assert.deepEqual(wordsOf(laid(text)), wordsOf(text))
    assert.equal(laid(laid(text)), laid(text))
  }), { numRuns: 3000, seed: 20060614 }))

test('each line of what is parsed names its own line', () =>
  fc.assert(fc.property(plainText, (text) => {
    const { source, lineOf } = readPasted(text, () => undefined)
    const own = text.split('\n').map((line) => wordsOf(line))
    const joined = own.map((): string[] => [])
    source.split('\n').forEach((line, i) => joined[(lineOf[i] ?? 1) - 1]?.push(...wordsOf(line)))
    // A number alone on its line goes with its text.
    const moved = own.some((_, i) => /^\s*\d+[.)]\s*$/.test(text.split('\n')[i] ?? ''))
    if (!moved) assert.deepEqual(joined, own)
  }), { numRuns: 1000, seed: 20060615 }))

test('text with mark-up of its own is untouched', () =>
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('', '1. ', '2. ', '- ', 'а) ', '1.1. ', '    ', '1.', '— '), words.map((text) => text.replace(/[*~\t|¹]/g, 'о')), fc.constantFrom(...signs), fc.constantFrom('.', ';', ':', ',')), { minLength: 1, maxLength: 12 }), (lines) => {
    const text = lines.map((parts) => parts.join('')).join('\n')
    assert.equal(laid(text), text)
  }), { numRuns: 1000, seed: 20060616 }))

test('what pasting leaves may be silenced, what is read otherwise is told', () => {
  for (const id of ['letter-removed', 'contents-made', 'page-number-removed', 'note-called', 'word-whole', 'heading-marked'] as const) assert.equal(rules[id].severity, 'warning')
})

test('a large pasted text is read', () => {
  const line = `${paragraph} `.repeat(3)
  for (const text of [`${line}\n`.repeat(4000), `- ${line}\n`.repeat(4000), `— ${line}\n`.repeat(4000), `[1] слово[1]\n`.repeat(4000), 'имя\tгород\n'.repeat(130000), '['.repeat(200000), '. '.repeat(100000), ' '.repeat(200000) + 'я', '*'.repeat(100000) + ' а'.repeat(50000)]) {
    assert.deepEqual(wordsOf(laid(text)).length, wordsOf(text).length)
  }
})

test('a paragraph set in after a note is the note’s', () => {
  const { tree, findings } = readMarkdown('Текст[^1].\n\n[^1]: Два слова.\n\n    Второй абзац сноски, который стоит с отступом.\n\nКонец.')
  assert.deepEqual(tree.children.map(({ type }) => type), ['paragraph', 'footnoteDefinition', 'paragraph'])
  assert.deepEqual(findings.map(({ rule }) => rule), [])
})

test('a break of the line before a line of its own is no sign on the page', () => {
  const { tree } = readMarkdown('1. Издать сборник.\\\n   **Ответственный:** Ким Е. В.\n2. Собраться.')
  assert.doesNotMatch(JSON.stringify(tree), /сборник\.\\/)
})

test('captions, labels and the words under a formula stand by themselves', () => {
  assert.equal(read('Прибавка составила 12 %.\nТаблица 1 – Выдача книг\nБольше всего выдали зимой.'), 'p1:Прибавка p2:Таблица')
  assert.equal(read('Прибавка показана в\nТаблица 1 – Выдача книг'), 'p1:Прибавка')
  assert.equal(read('Зал открыт.\nТаблица 1 показывает рост.'), 'p1:Зал')
  assert.equal(read('Считали так:\nУ = Р × К, (1)\nгде У – книги.'), 'p1:Считали p3:где')
  assert.equal(read('1. Зал открыт.\nЦели:\nЧитать больше.'), 'ol(1[p1:Зал p2:Цели])')
  assert.equal(read('- ОСНОВНЫЕ ЗАДАЧИ\nОсновными были:\n- книги;\n- зал.'), 'ul([p1:ОСНОВНЫЕ]) p2:Основными ul([p3:книги] [p4:зал])')
})

test('hyphens without a space are a list where a colon announces it and semicolons end it', () => {
  assert.equal(read('Задачи:\n-Чтение в селе;\n-Зал и полки, и книги,\nи лампы;\n-Кино'), 'p1:Задачи ul([p2:Чтение] [p3:Зал] [p5:Кино])')
  assert.deepEqual(findings('Задачи:\n-Чтение в селе;\n-Кино'), ['bullet-dashed 2'])
  assert.deepEqual(findings('Он спросил:\n-Куда идёшь?\n-Туда.').filter((each) => each.startsWith('bullet')), [])
})

test('a well-known heading may end with a stop', () =>
  assert.equal(read('1. Зал открыт.\n2. Фонд растёт.\nЛитература.\n1. Ким Е. В. Чтение.'), 'ol(1[p1:Зал] 2[p2:Фонд]) p3:Литература ol(1[p4:Ким])'))

test('in pasted text verse is not run together at its commas', () => {
  const prose = 'Этот «оратор» назван в первой же строке. Но кто он, поэт или философ? Ответ однозначен, и он дан сразу.'
  assert.equal(read(`${prose}\nПриведём строки полностью:\nОратор римский говорил\nТак, но прощаясь с римской славой,\nС высоты своей холодной\nВидел ты звезды закат.\nИ ещё одно. ${prose}`), 'p1:Этот p2:Приведём p3:Оратор p4:Так p5:С p6:Видел p7:И')
})

test('a bold line with a number right under text is a paragraph of its own', () =>
  assert.equal(read('Задание для самостоятельной работы.\n**3 Теоретическое введение**\n\nТекст.'), 'p1:Задание p2:3 p4:Текст'))

test('a long line of several sentences is a paragraph, whatever stands around it', () => {
  const whole = 'Предпринята попытка выявить мысль, которая собирает сельскую библиотеку в единое целое и держит её на своём месте. Разбор того, что говорят читатели, библиотекари и учителя, позволил показать, что она есть.'
  assert.equal(read(`О РОДСТВЕ\n${whole}\nКлючевые слова: родство\n${whole}`), 'p1:О p2:Предпринята p3:Ключевые p4:Предпринята')
  assert.equal(read(`Зал открыт и полон,\n${whole}`), 'p1:Зал')
})
