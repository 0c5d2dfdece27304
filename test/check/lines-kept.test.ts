// Lines that are more than pieces of a paragraph.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesKept } from '../../src/check/lines-kept.ts'
import { paperOf } from '../paper-of.ts'

const told = (text: string): readonly (string | undefined)[] => linesKept(paperOf(text)).map(({ values }) => values['lines'])

for (const [name, text, expected] of [
  ['verse', 'Вот стихи:\n\nКнига лежит на столе,\nЛампа горит на стекле,\nТихо в читальне ночной.', ['3–5']],
  ['verse in a quotation, whose lines begin small', '> Полка пуста,\n> и книга со стола\n> ушла', ['1–3']],
  ['verse in a quotation, whose lines were kept', '> Полка пуста и темна,\n> Книга ушла со стола,\n> Лампа одна', []],
  ['prose in a quotation, broken where it was full', '> Библиотека имени Пушкина открыта каждый день и зимой,\n> и летом, и в праздник, и в будни.', []],
  ['signatures', 'Председатель        И. И. Иванов\nСекретарь           П. П. Петрова', ['1–2']],
  ['the title of a document', 'ПРОТОКОЛ № 4\nзаседания президиума\nот 12 мая 2008 г.\n\nСлушали: о сборнике.', ['1–3']],
  ['the title of a document, its first line in bold', '**ПРОТОКОЛ № 4**\nзаседания президиума\nот 12 мая 2008 г.', ['1–3']],
  ['signatures with a space', 'Председатель И. И. Иванов\nСекретарь собрания Петрова П. П.', ['1–2']],
  ['a date and a place under a note of adoption', 'Принято единогласно\n12 мая 2008 г., г. Тверь', ['1–2']],
  ['a place and a date', 'Зал заседаний\nг. Тверь, 12.05.2008', ['1–2']],
  ['lines of an address', 'Наши **адреса**.\n\nТелефон: 8 (3842) 12-34-56\nE-mail: a@b.ru\nАдрес: г. Кемерово, ул. Ленина, 5', ['3–5']],
  ['verse whose lines are numbered', '5 Книга лежит на столе,\n6 Лампа горит на стекле,\n7 Тихо в читальне ночной.', ['1–3']],
  ['verse of numbered lines that are finished', '5 Что на столе?\n6 Книга лежит.\n7 Лампа горит.', ['1–3']],
  ['signatures with a place for them', 'Голова зборів        (підпис)      М. П. Кащенко\nСекретар             (підпис)      С. Ф. Литвин', ['1–2']],
  ['the title of a document in Ukrainian', 'ПРОТОКОЛ № 5\nзасідання ради\nвід 12 квітня 2010 р.\n\nСлухали: про збірник.', ['1–3']],
  ['figures one under the other', 'Читателей всего: 550\nПосещений - 9700\nКниговыдача – 10 510 экз.', ['1–3']],
  ['commands under the words that lead to them', 'Обратились к нему с помощью команд (см. выше):\nservice httpd start\nservice httpd status', ['1–3']],
  ['prose with a figure at the end of a line', 'Библиотек в области - 550\nи ещё школьных - 70\nпри сёлах.', []],
  ['a title in English under Russian words', 'Подробнее об этом сказано в статье:\nReading in Villages\nи в книгах.', []],
  ['a date in prose broken by hand', 'Конференция прошла в городе Твери\n12 мая 2008 г. и собрала всех.', []],
  ['a date on the last line of a sentence', 'Съезд библиотекарей состоялся в Твери,\n12 мая 2008 г.', []],
  ['a sentence that begins with a short name in capitals', 'ЮНЕСКО\nприняла манифест о библиотеках.', []],
  ['verse whose ends are kept', 'Книга лежит на столе,  \nЛампа горит на стекле,  \nТихо в читальне ночной.', []],
  ['sentences, a line to each', 'Зал открыт.\nФонд растёт.\nПечь топят.', []],
  ['prose broken by hand', 'Библиотека имени\nПушкина открыта каждый день\nи зимой, и летом.', []],
  ['two lines', 'Полка пуста\nКнига чиста', []],
  ['one signature', 'Председатель        И. И. Иванов', []]
] as const) {
  test(`lines-kept: ${name}`, () => { assert.deepEqual(told(text), expected) })
}
