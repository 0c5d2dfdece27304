import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fullName, initialsFirst, initialsOf, surnameFirst } from '../../src/model/format-name.ts'
import type { Lang } from '../../src/model/paper.ts'
import type { PersonName } from '../../src/model/person.ts'
import { parsePersonName } from '../../src/parse/person-name.ts'

/** `family|given|patronymic|particle|suffix`, with `!` at a particle that stands first and `?` at the end of a guess. */
function parsed(text: string, lang: Lang = 'ru'): string {
  const { name, guessed } = parsePersonName(text, lang)
  const { family, given, patronymic, particle, particleFirst, suffix } = name
  return [family, given, patronymic, particle + (particleFirst ? '!' : ''), suffix].join('|') + (guessed ? '?' : '')
}

const certain: readonly [string, string][] = [
  ['Иванов Иван Иванович', 'Иванов|Иван|Иванович||'],
  ['Людмила Фёдоровна Лебедева', 'Лебедева|Людмила|Фёдоровна||'],
  ['Лебедева Л. Ф.', 'Лебедева|Л.|Ф.||'],
  ['Михайло Брайчевський', 'Брайчевський|Михайло|||'],
  ['Барицька Олена', 'Барицька|Олена|||'],
  ['Лебедева\u00A0Л.\u00A0Ф.', 'Лебедева|Л.|Ф.||'],
  ['  Лебедева   Л.Ф. ', 'Лебедева|Л.|Ф.||'],
  ['Л.Ф. Лебедева', 'Лебедева|Л.|Ф.||'],
  ['Л.Ф.Лебедева', 'Лебедева|Л.|Ф.||'],
  ['Людмила Ф. Лебедева', 'Лебедева|Людмила|Ф.||'],
  ['Салтыков-Щедрин М. Е.', 'Салтыков-Щедрин|М.|Е.||'],
  ['Тер-Григорьянц В. В.', 'Тер-Григорьянц|В.|В.||'],
  ['Екатерина Борисовна фон Шлиппе', 'Шлиппе|Екатерина|Борисовна|фон|'],
  ['фон Шлиппе Екатерина Борисовна', 'Шлиппе|Екатерина|Борисовна|фон|'],
  ['Шлиппе Е. Б. фон', 'Шлиппе|Е.|Б.|фон|'],
  ['Ким Е. В.', 'Ким|Е.|В.||'],
  ['Рабинович Анна Львовна', 'Рабинович|Анна|Львовна||'],
  ['Иван Петрович Рабинович', 'Рабинович|Иван|Петрович||'],
  ['Абрамович Роман Аркадьевич', 'Абрамович|Роман|Аркадьевич||'],
  ['Ильинская Софья Ильинична', 'Ильинская|Софья|Ильинична||'],
  ['Кузьмин Илья Ильич', 'Кузьмин|Илья|Ильич||'],
  ['Алиев Гусейн Ахмед оглы', 'Алиев|Гусейн|Ахмед оглы||'],
  ['Мамедова Лейла Рашид кызы', 'Мамедова|Лейла|Рашид кызы||'],
  ['Де Голль Ш.', 'Голль|Ш.||Де!|'],
  ['Лебедева, Людмила Фёдоровна', 'Лебедева|Людмила|Фёдоровна||'],
  ['фон Шлиппе, Екатерина Борисовна', 'Шлиппе|Екатерина|Борисовна|фон|'],
  ['ИВАНОВ Иван', 'ИВАНОВ|Иван|||'],
  ['Бобров Тимур', 'Бобров|Тимур|||'],
  ['Тимур Бобров', 'Бобров|Тимур|||'],
  ['Ковальская Анна', 'Ковальская|Анна|||'],
  ['Коваленко Олена Іванівна', 'Коваленко|Олена|Іванівна||'],
  ['Ганна Іванаўна Ласіца', 'Ласіца|Ганна|Іванаўна||'],
  ['Ж.-Ж. Руссо', 'Руссо|Ж.-Ж.|||'],
  ['Дюма А., ст.', 'Дюма|А.|||ст.'],
  // The first letter is Latin.
  ['Cидоров Иван Иванович', 'Cидоров|Иван|Иванович||']
]

for (const [text, expected] of certain) test(`told by patronymic, initials or comma: ${text}`, () => assert.equal(parsed(text), expected))

const latin: readonly [string, string][] = [
  ['Kaisa Virtanen', 'Virtanen|Kaisa|||'],
  ['Virtanen, Kaisa', 'Virtanen|Kaisa|||'],
  ['Virtanen K.', 'Virtanen|K.|||'],
  ['van Beethoven, Ludwig', 'Beethoven|Ludwig||van|'],
  ['Beethoven, Ludwig van', 'Beethoven|Ludwig||van|'],
  ['Ludwig van Beethoven', 'Beethoven|Ludwig||van|'],
  ['Johannes Diderik van der Waals', 'Waals|Johannes Diderik||van der|'],
  ['Vincent Van Gogh', 'Gogh|Vincent||Van!|'],
  ['Fiorello la Guardia', 'Guardia|Fiorello||la!|'],
  ['Elena V. Kim', 'Kim|Elena V.|||'],
  ['Loren J Anderson', 'Anderson|Loren J|||'],
  ['J. R. R. Tolkien', 'Tolkien|J. R. R.|||'],
  ['García Márquez, Gabriel', 'García Márquez|Gabriel|||'],
  ['King, Martin Luther, Jr.', 'King|Martin Luther|||Jr.'],
  ['Lyudmila Fyodorovna Lebedeva', 'Lebedeva|Lyudmila|Fyodorovna||'],
  ['John SMITH', 'SMITH|John|||'],
  ["Patrick O'Brien", "O'Brien|Patrick|||"]
]

for (const [text, expected] of latin) test(`a Latin name in an English paper: ${text}`, () => assert.equal(parsed(text, 'en'), expected))

const guesses: readonly [string, string][] = [
  ['Марк Роман', 'Марк|Роман|||?'],
  ['Мельник Иван', 'Мельник|Иван|||?'],
  ['Smith John Paul, Berlin', 'Smith John Paul|Berlin|||?'],
  ['Хисматуллина Гузель', 'Хисматуллина|Гузель|||?'],
  ['Анна Ивановна', 'Анна Ивановна||||?'],
  ['Нгуен Ван Тхань', 'Тхань|Нгуен||Ван!|?'],
  ['Платон', 'Платон||||?'],
  ['Зарифбеков Амир Пайшанбиевич НБИбд-01-22', 'Зарифбеков|Амир|Пайшанбиевич||НБИбд-01-22?'],
  ['Иванов И. И., к.п.н.', 'Иванов|И.|И.||к.п.н.?'],
  ['проф. Иванов И. И.', 'Иванов|И.|И.||проф.?'],
  ['Gabriel García Márquez', 'Márquez|Gabriel García|||?'],
  ['J. Robert Oppenheimer', 'Oppenheimer|J. Robert|||?'],
  // In Russian surroundings the surname may stand first.
  ['Kaisa Virtanen', 'Virtanen|Kaisa|||?']
]

for (const [text, expected] of guesses) test(`a guess says it is one: ${text}`, () => assert.equal(parsed(text), expected))

const surnames = fc.constantFrom('Лебедева', 'Иванов', 'Салтыков-Щедрин', 'Тер-Григорьянц', 'Ким', 'Ёлкина', 'Рабинович', 'Черных', 'Ли', 'Ильич-Свитыч')
const givens = fc.constantFrom('Людмила', 'Иван', 'Анна-Мария', 'Пётр', 'Юлия', 'Гузель')
const patronymics = fc.constantFrom('', 'Фёдоровна', 'Иванович', 'Ильинична', 'Кузьмич', 'Рашидовна')
const particles = fc.constantFrom('', '', '', 'фон', 'ван дер')
const russianNames: fc.Arbitrary<PersonName> = fc.record({
  family: surnames, given: givens, patronymic: patronymics, particle: particles, particleFirst: fc.constant(false), suffix: fc.constantFrom('', '', 'мл.'), sortAs: fc.constant('')
})
const latinNames: fc.Arbitrary<PersonName> = fc.record({
  family: fc.constantFrom('Virtanen', "O'Brien", 'Dagréou', 'Wang', 'Smith-Jones'), given: fc.constantFrom('Kaisa', 'Jean-Paul', 'Jason W.', 'Mary Ann'), patronymic: fc.constant(''),
  particle: fc.constantFrom('', '', 'von', 'van der'), particleFirst: fc.constant(false), suffix: fc.constantFrom('', '', 'Jr.'), sortAs: fc.constant('')
})
const names = fc.oneof(russianNames, latinNames)

const essence = (name: PersonName) => [name.family, initialsOf(name), name.particle, name.suffix]
const langOf = (name: PersonName): Lang => (/\p{Script=Cyrillic}/u.test(name.family) ? 'ru' : 'en')

test('what is printed surname first is read back as the same name', () => {
  fc.assert(fc.property(names, (name) => {
    const read = parsePersonName(surnameFirst(name), langOf(name))
    assert.deepEqual([essence(read.name), read.guessed], [essence(name), false])
  }))
})

test('what is printed initials first is read back as the same name', () => {
  fc.assert(fc.property(names, (name) => assert.deepEqual(essence(parsePersonName(initialsFirst(name), langOf(name)).name), essence(name))))
})

test('a full Russian name with a patronymic is read back whole', () => {
  fc.assert(fc.property(russianNames.filter(({ patronymic }) => patronymic !== ''), (name) => assert.deepEqual(parsePersonName(fullName(name), 'ru').name, { ...name })))
})

test('no text makes the parser fail, and none of its letters is lost', () => {
  const letters = (text: string) => [...text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('Иван', 'Петрович', 'И.', 'фон', 'de', ',', 'Jr.', 'X', '.')), { maxLength: 6 }), (pieces) => {
    const text = pieces.join(' ')
    const { name } = parsePersonName(text, 'ru')
    assert.equal(letters([name.family, name.given, name.patronymic, name.particle, name.suffix].join('')), letters(text))
  }), { numRuns: 500 })
})
