import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullName, inEnglishOrder, indexName, initialsFirst, surnameFirst } from '../../src/model/format-name.ts'
import type { PersonName } from '../../src/model/person.ts'

const name = (parts: Partial<PersonName>): PersonName => ({ family: '', given: '', patronymic: '', particle: '', particleFirst: false, suffix: '', sortAs: '', ...parts })
const plain = (text: string) => text.replaceAll('\u00A0', '_')

const cases: readonly [Partial<PersonName>, string, string, string][] = [
  [{ family: 'Лебедева', given: 'Людмила', patronymic: 'Фёдоровна' }, 'Л._Ф._Лебедева', 'Лебедева_Л._Ф.', 'Людмила Фёдоровна Лебедева'],
  [{ family: 'Virtanen', given: 'Kaisa' }, 'K._Virtanen', 'Virtanen_K.', 'Kaisa Virtanen'],
  [{ family: 'Kim', given: 'Elena V.' }, 'E._V._Kim', 'Kim_E._V.', 'Elena V._Kim'],
  [{ family: 'Шлиппе', given: 'Екатерина', patronymic: 'Борисовна', particle: 'фон' }, 'Е._Б._фон_Шлиппе', 'Шлиппе_Е._Б._фон', 'Екатерина Борисовна фон Шлиппе'],
  [{ family: 'Голль', given: 'Шарль', particle: 'Де', particleFirst: true }, 'Ш._Де_Голль', 'Де_Голль_Ш.', 'Шарль Де Голль'],
  [{ family: 'Руссо', given: 'Жан-Жак' }, 'Ж.-Ж._Руссо', 'Руссо_Ж.-Ж.', 'Жан-Жак Руссо'],
  [{ family: 'Толкин', given: 'Дж.', patronymic: 'Р. Р.' }, 'Дж._Р._Р._Толкин', 'Толкин_Дж._Р._Р.', 'Дж._Р._Р._Толкин'],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'M._L._King_Jr.', 'King_M._L.,_Jr.', 'Martin Luther King Jr.'],
  [{ family: 'Алиев', given: 'Гусейн', patronymic: 'Ахмед оглы' }, 'Г._А._Алиев', 'Алиев_Г._А.', 'Гусейн Ахмед оглы Алиев'],
  [{ family: 'Платон' }, 'Платон', 'Платон', 'Платон']
]

for (const [parts, initials, inverted, full] of cases) {
  test(`names are printed three ways: ${full}`, () => {
    const made = name(parts)
    assert.deepEqual([plain(initialsFirst(made)), plain(surnameFirst(made)), plain(fullName(made))], [initials, inverted.replace(',_', ', '), full])
  })
}

const english: readonly [Partial<PersonName>, string, string][] = [
  [{ family: 'Oliveira', given: 'Maria' }, 'Oliveira, M.', 'Oliveira, Maria'],
  [{ family: 'Berg', given: 'Jan-Willem', particle: 'van der' }, 'van_der_Berg, J.-W.', 'van_der_Berg, Jan-Willem'],
  [{ family: 'Humboldt', given: 'Alexander', particle: 'von' }, 'Humboldt, A._von', 'Humboldt, Alexander von'],
  [{ family: 'Beauvoir', given: 'Simone', particle: 'de' }, 'Beauvoir, S._de', 'Beauvoir, Simone de'],
  [{ family: 'Gaulle', given: 'Charles', particle: 'de', particleFirst: true }, 'de_Gaulle, C.', 'de_Gaulle, Charles'],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'King, M._L., Jr.', 'King, Martin Luther, Jr.'],
  [{ family: 'Plato' }, 'Plato', 'Plato']
]

for (const [parts, short, full] of english) {
  test(`in an English index: ${full}`, () => {
    const ordered = inEnglishOrder(name(parts))
    assert.deepEqual([plain(indexName(ordered, 'en')), plain(indexName(ordered, 'en', true))], [short, full])
    assert.deepEqual(inEnglishOrder(ordered), ordered)
  })
}

test('a Russian index keeps its manner', () => assert.equal(plain(indexName(name({ family: 'Шлиппе', given: 'Екатерина', particle: 'фон' }), 'ru')), 'Шлиппе_Е._фон'))
