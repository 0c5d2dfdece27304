// The table of docs/references.md that compares the public ГОСТ styles with the program: its own column is what the program prints.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gostEntry } from '../../src/cite/gost-entry.ts'
import { programFolder } from '../../src/cli/program-folder.ts'
import { cslSource } from '../../src/parse/bibliography/csl-library.ts'
import { shown } from './listed.ts'

const docs = readFileSync(path.join(programFolder, 'docs', 'references.md'), 'utf8')
const rows = new Map(docs.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').map((cell) => cell.trim())).map(([, what = '', ours = '']) => [what, ours]))

const person = (family: string, given: string) => ({ family, given })
const on = (...parts: number[]) => ({ 'date-parts': [parts] })
const items: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'доклад в сборнике': { type: 'paper-conference', author: [person('Сидякина', 'Л. Ф.')], title: 'Сельская библиотека как центр общественной жизни', 'container-title': 'Библиотеки региона: опыт и перспективы', 'publisher-place': 'Пенза', publisher: 'ПОБ', issued: on(2024), page: '45-47' },
  'английская статья': { type: 'article-journal', author: [person('Maistrovich', 'T. V.')], title: 'Digital Libraries', 'container-title': 'Sci. Tech. Inf. Proc.', volume: '49', issue: '4', page: '231-237', issued: on(2022) },
  'сайт': { type: 'webpage', author: [{ literal: 'РБА' }], title: 'Сайт РБА', URL: 'https://www.rba.ru/', accessed: on(2024, 5, 17) },
  'четыре автора': { type: 'article-journal', author: [person('Иванов', 'А. А.'), person('Петров', 'П. П.'), person('Сидоров', 'С. С.'), person('Орлов', 'О. О.')], title: 'Четыре автора', 'container-title': 'Труды', issued: on(2020), page: '1-5' },
  'книга двух авторов': { type: 'book', author: [person('Гендина', 'Н. И.'), person('Колкова', 'Н. И.')], title: 'Информационная культура личности', 'publisher-place': 'Кемерово', publisher: 'КемГАКИ', issued: on(1999), 'number-of-pages': '146' },
  'английская книга четырёх авторов': { type: 'book', author: [person('Smith', 'A.'), person('Brown', 'B.'), person('Clark', 'C.'), person('Davis', 'D.')], title: 'Rural libraries', edition: '2', 'publisher-place': 'London', publisher: 'Facet', issued: on(2012) },
  'глава английской книги': { type: 'chapter', author: [person('Holm', 'E.')], title: 'Quiet Rooms', 'container-title': 'Reading Now', editor: [person('Smith', 'J.')], 'publisher-place': 'Oxford', publisher: 'Isis', issued: on(1997), page: '7-19' },
  'диссертация': { type: 'thesis', author: [person('Шубин', 'Ф. Ф.')], title: 'Сеть библиотек', genre: 'дис. … канд. пед. наук', 'publisher-place': 'Москва', issued: on(2004), 'number-of-pages': '178' },
  'газета': { type: 'article-newspaper', author: [person('Мардасова', 'И.')], title: 'Где читают', 'container-title': 'Аргументы недели', issued: on(2008, 1, 17), page: '3' }
}

for (const [what, item] of Object.entries(items)) {
  test(`${what}: the table says what is printed`, () => assert.equal(shown(gostEntry(cslSource({ id: 'a', ...item }, { file: 'a.json', line: 1 }))).replaceAll('~', ' '), rows.get(what)))
}
