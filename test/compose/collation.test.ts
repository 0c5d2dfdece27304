import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { collation, folded, mixesAlphabets, oneAlphabet, sortKey } from '../../src/compose/collation.ts'
import type { PersonName } from '../../src/model/person.ts'

const ru = collation('ru', 'first')
const en = collation('en', 'first')

/** `family|given|patronymic|particle`; `+` before the particle puts it in front of the surname. */
function nameOf(text: string): PersonName {
  const [family = '', given = '', patronymic = '', particle = '', sortAs = ''] = text.split('|')
  return { family, given, patronymic, particle: particle.replace('+', ''), particleFirst: particle.startsWith('+'), suffix: '', sortAs }
}

function sorted(names: readonly string[], order = ru): string[] {
  return [...names].sort((a, b) => order.compare(sortKey(nameOf(a)), sortKey(nameOf(b))))
}

function staysInOrder(names: readonly string[], order = ru): void {
  assert.deepEqual(sorted([...names].reverse(), order), names)
  assert.deepEqual(sorted(names, order), names)
}

test('Ё stands with Е, Й apart from И', () => {
  staysInOrder(['Елкин|А.|А.', 'Ёлкин|А.|А.', 'Елкин|Б.|Б.', 'Ёлкин|В.|В.'])
  staysInOrder(['Иванов|А.', 'Ишин|А.', 'Йохансен|А.'])
})

test('a Russian index puts Cyrillic first, an English one Latin', () => {
  staysInOrder(['Абрамов|А.', 'Яшин|Я.', 'Adams|J.', 'Virtanen|K.'])
  staysInOrder(['Adams|J.', 'Virtanen|K.', 'Абрамов|А.', 'Яшин|Я.'], en)
})

test('names are compared word by word', () => {
  staysInOrder(['Петров|А.', 'Петров|Я.', 'Петров-Водкин|К.', 'Петрова|А.', 'Петровский|А.'])
  staysInOrder(['Тер|Я.', 'Тер-Аванесян|А.', 'Тер Григорьянц|В.', 'Терехов|А.'])
})

test('initials decide among namesakes, then given names in full', () => {
  staysInOrder(['Иванов', 'Иванов|А.', 'Иванов|А.|А.', 'Иванов|А.|Я.', 'Иванов|Анна|Яновна', 'Иванов|Арон|Яковлевич', 'Иванов|Я.|А.'])
})

test('a bare surname stands last when archival practice is asked for', () => {
  staysInOrder(['Крылов|Б.|П.', 'Крылов|К.|Ф.', 'Крылов', 'Крылова|А.'], collation('ru', 'last'))
})

test('particles sort with the surname only when they belong to it', () => {
  assert.equal(sortKey(nameOf('Голль|Шарль||+Де')).surname, 'де голль')
  assert.equal(sortKey(nameOf('Шлиппе|Екатерина|Борисовна|фон')).surname, 'шлиппе')
  staysInOrder(['Гумбольдт|А.||фон', 'Голль|Ш.||+Де', 'Деев|А.'])
})

test('sortAs rules over the surname', () => {
  assert.equal(sortKey(nameOf('Радонежский|Сергий|||Сергий Радонежский')).surname, 'сергий радонежский')
})

test('no-break spaces, apostrophes and dashes do not part equal names', () => {
  for (const [a, b] of [['О’Нил', "О'Нил"], ['Ван Гог', 'Ван\u00A0Гог'], ['Ван\u202FГог', 'Ван Гог'], ['Петров-Водкин', 'Петров\u2010Водкин'], ['Мар\u00ADков', 'Марков']] as const) {
    assert.equal(folded(a), folded(b))
  }
})

test('letters of the other alphabet that only look alike are repaired', () => {
  const name = oneAlphabet(nameOf('Cидоров|A.|B.'))
  assert.deepEqual([name.family, name.given, name.patronymic], ['Сидоров', 'А.', 'В.'])
  assert.equal(oneAlphabet(nameOf('Virtаnen|Kaisa')).family, 'Virtanen')
  assert.equal(oneAlphabet(nameOf('Smith|Джон')).family, 'Smith')
  assert.equal(mixesAlphabets(nameOf('Cидоров|А.')), true)
  assert.equal(mixesAlphabets(nameOf('Сидоров|А.')), false)
  staysInOrder(['Семёнов|А.', 'Cидоров|Б.', 'Сидоров|В.'])
})

test('heading letters: Ё under Е, accents stripped, own letters otherwise', () => {
  const letters = ['Ёлкина', 'Йохансен', 'Šimek', 'Ørsted', 'Ægir', 'Œuvre', 'Łukasz', 'Þór', 'Їжакевич', 'Ґонта', 'D’Artagnan', 'Élise']
  assert.deepEqual(letters.map((family) => ru.letter(sortKey(nameOf(family)))), ['Е', 'Й', 'S', 'O', 'A', 'O', 'L', 'Þ', 'І', 'Г', 'D', 'E'])
})

const letters = fc.constantFrom(...'АБЕЁИЙЯабеёийяІїAaBbŠšØæCcОоOo-’\u00A0 '.split(''))
const word = fc.string({ unit: letters, maxLength: 5 })
const initials = fc.constantFrom('', 'А.', 'Анна', 'А. Б.', 'Ж.-П.', 'A.', 'Б.')
const anyName = fc.record({ family: word, given: initials, patronymic: initials, particle: fc.constantFrom('', 'фон', 'de'), particleFirst: fc.boolean(), suffix: fc.constant(''), sortAs: fc.constantFrom('', 'Я', 'еж') })

for (const [lang, bare] of [['ru', 'first'], ['ru', 'last'], ['en', 'first']] as const) {
  const order = collation(lang, bare)
  const compare = (a: PersonName, b: PersonName): number => Math.sign(order.compare(sortKey(a), sortKey(b)))

  test(`the order is total: ${lang}, bare surname ${bare}`, () => {
    fc.assert(fc.property(anyName, anyName, anyName, (a, b, c) => {
      assert.equal(compare(a, a), 0)
      assert.equal(compare(a, b) + compare(b, a), 0)
      const [x, y, z] = [a, b, c].sort(compare) as [PersonName, PersonName, PersonName]
      assert.ok(compare(x, y) <= 0 && compare(y, z) <= 0 && compare(x, z) <= 0)
      if (compare(a, b) === 0) assert.deepEqual(sortKey(a), sortKey(b))
    }), { numRuns: 2000 })
  })

  test(`a letter heading never comes twice: ${lang}, bare surname ${bare}`, () => {
    fc.assert(fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
      const headings = [...names].sort(compare).map((name) => order.letter(sortKey(name)))
      const runs = headings.filter((letter, at) => letter !== headings[at - 1])
      assert.equal(new Set(runs).size, runs.length, runs.join(' '))
    }), { numRuns: 2000 })
  })
}
