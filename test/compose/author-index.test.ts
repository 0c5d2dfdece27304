import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { authorIndex } from '../../src/compose/author-index.ts'
import type { IndexedContributor, IndexedPaper } from '../../src/compose/author-index.ts'
import { collation, sortKey } from '../../src/compose/collation.ts'
import type { Lang, Paper } from '../../src/model/paper.ts'
import type { Author, PersonName } from '../../src/model/person.ts'
import { messageOf } from '../../src/model/rules.ts'

const nbsp = '\u00A0'

/** `family|given|patronymic`, then `id=`, `orcid=`, `city=`, `at=` in any order after semicolons. */
function authorOf(text: string, line: number): Author {
  const [name = '', ...facts] = text.split(';').map((part) => part.trim())
  const fact = (key: string): string => facts.find((each) => each.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''
  return {
    name: nameOf(name), affiliations: fact('at') === '' ? [] : [fact('at')], city: fact('city'), country: '', email: '',
    orcid: fact('orcid'), position: '', degree: '', notes: [], id: fact('id'), line
  }
}

function nameOf(text: string): PersonName {
  const [family = '', given = '', patronymic = ''] = text.split('|')
  return { family, given, patronymic, particle: '', particleFirst: false, suffix: '', sortAs: '' }
}

function paperAt(page: number, id: string, authors: readonly string[]): IndexedPaper {
  const heading = { authors: authors.map((author, at) => authorOf(author, at + 4)) }
  return { paper: { id, file: `${id}.md`, heading } as unknown as Paper, page, label: String(page - 2), anchor: `v-${id}` }
}

/** Papers on pages 11, 21, … with these authors. */
function papersOf(...authors: readonly (readonly string[])[]): IndexedPaper[] {
  return authors.map((names, at) => paperAt(at * 10 + 11, 'abcdefghij'[at] ?? 'z', names))
}

function linesOf(papers: readonly IndexedPaper[], lang: Lang = 'ru', contributors: readonly IndexedContributor[] = []): string[] {
  const { groups } = authorIndex({ papers, contributors, lang, bareSurname: 'first' }).value
  return groups.flatMap(({ letter, entries }) => [letter, ...entries.map(({ name, labels }) => `${name.replaceAll(nbsp, ' ')} ${labels.join(', ')}`.trim())])
}

function problemsOf(papers: readonly IndexedPaper[]): string[] {
  const { problems } = authorIndex({ papers, lang: 'ru', bareSurname: 'first' })
  return problems.map((problem) => `${problem.file}:${problem.line} ${problem.paper} ${problem.rule} ${(problem.values['found'] ?? problem.values['found.ru'])?.replaceAll(nbsp, ' ')}`)
}

test('entries stand under their letters with the labels of first pages', () => {
  const papers = papersOf(['Яшин|Олег|', 'Ёлкина|Анна|Ильинична'], ['Елисеев|Б.|'], ['Ёлкина|Анна|Ильинична'])
  assert.deepEqual(linesOf(papers), ['Е', 'Елисеев Б. 19', 'Ёлкина А. И. 9, 29', 'Я', 'Яшин О. 9'])
  assert.deepEqual(problemsOf(papers), [])
})

test('an entry carries pages and anchors beside its labels', () => {
  const { groups } = authorIndex({ papers: papersOf(['Ким|Е.|'], ['Ким|Е.|']), lang: 'ru', bareSurname: 'first' }).value
  assert.deepEqual(groups, [{ letter: 'К', entries: [{ name: `Ким${nbsp}Е.`, labels: ['9', '19'], pages: [11, 21], anchors: ['v-a', 'v-b'] }] }])
})

test('a page is named once, however many papers of the author begin on it', () => {
  const papers = [paperAt(12, 'b', ['Ким|Е.|']), paperAt(12, 'a', ['Ким|Е.|']), paperAt(7, 'c', ['Ким|Е.|'])]
  assert.deepEqual(linesOf(papers), ['К', 'Ким Е. 5, 10'])
})

test('a Latin name stands after Я in a Russian volume and before А in an English one', () => {
  const papers = papersOf(['Virtanen|Kaisa|', 'Яшин|О.|'])
  assert.deepEqual(linesOf(papers), ['Я', 'Яшин О. 9', 'V', 'Virtanen K. 9'])
  assert.deepEqual(linesOf(papers, 'en'), ['V', 'Virtanen, K. 9', 'Я', 'Яшин, О. 9'])
})

test('a shared id makes two spellings one person', () => {
  const papers = papersOf(['Лебедева|Л.|Ф.; id=lebedeva'], ['Лебедева|Людмила|Фёдоровна; id=lebedeva'])
  assert.deepEqual(linesOf(papers), ['Л', 'Лебедева Л. Ф. 9, 19'])
  assert.deepEqual(problemsOf(papers), [])
})

test('so does an ORCID, and «Л.Ф.» is the same name as «Л. Ф.»', () => {
  assert.deepEqual(linesOf(papersOf(['Федоров|П.|; orcid=0000-0001'], ['Фёдоров|Павел|; orcid=0000-0001'])), ['Ф', 'Фёдоров П. 9, 19'])
  assert.deepEqual(linesOf(papersOf(['Лебедева|Л.Ф.|'], ['Лебедева|Л.|Ф.'])), ['Л', 'Лебедева Л. Ф. 9, 19'])
})

test('initials and a full name without a shared id stay two, and are reported with both places', () => {
  const papers = papersOf(['Лебедева|Людмила|Фёдоровна'], ['Лебедева|Л.|Ф.'])
  assert.deepEqual(linesOf(papers), ['Л', 'Лебедева Л. Ф. 19', 'Лебедева Людмила Фёдоровна 9'])
  assert.deepEqual(problemsOf(papers), ['b.md:4 b authors-distinct «Лебедева Людмила Фёдоровна» (a.md:4), «Лебедева Л. Ф.» (b.md:4)'])
})

test('Е for Ё, fewer initials and a missing given name are reported', () => {
  assert.equal(problemsOf(papersOf(['Елкина|С.|И.'], ['Ёлкина|С.|И.'])).length, 1)
  assert.equal(problemsOf(papersOf(['Сидякина|Л.|'], ['Сидякина|Л.|Ф.'])).length, 1)
  assert.equal(problemsOf(papersOf(['Сидякина||'], ['Сидякина|Л.|Ф.'])).length, 1)
  assert.equal(problemsOf(papersOf(['Дюма|Ж.-П.|'], ['Дюма|Жан-Поль|'])).length, 1)
  assert.equal(problemsOf(papersOf(['Алиев|А.|'], ['Алиев|Ахмед|Гасан оглы'])).length, 1)
})

test('names that contradict each other, or have two ids, are not reported', () => {
  assert.deepEqual(problemsOf(papersOf(['Петрова|Анна|Сергеевна'], ['Петрова|Алла|Сергеевна'])), [])
  assert.deepEqual(problemsOf(papersOf(['Петрова|А.|С.; id=one'], ['Петрова|Анна|Сергеевна; id=two'])), [])
  assert.deepEqual(problemsOf(papersOf(['Петров|А.|С.'], ['Петрова|А.|С.'])), [])
})

test('homonyms with equal initials get their given names in full', () => {
  const papers = papersOf(['Петрова|Анна|Сергеевна'], ['Петрова|Алла|Сергеевна'], ['Петрова|Вера|Ильинична'])
  assert.deepEqual(linesOf(papers), ['П', 'Петрова Алла Сергеевна 19', 'Петрова Анна Сергеевна 9', 'Петрова В. И. 29'])
})

test('full namesakes of two cities stay two, are told apart, and are reported unless they have two ids', () => {
  const papers = papersOf(['Ким|Елена|Петровна; city=Пенза'], ['Ким|Елена|Петровна; city=Томск'], ['Ким|Елена|Петровна; city=Пенза'])
  assert.deepEqual(linesOf(papers), ['К', 'Ким Е. П. (Пенза) 9, 29', 'Ким Е. П. (Томск) 19'])
  assert.equal(problemsOf(papers).length, 1)
  assert.deepEqual(problemsOf(papersOf(['Ким|Елена|; id=a; city=Пенза'], ['Ким|Елена|; id=b; city=Томск'])), [])
  assert.deepEqual(linesOf(papersOf(['Ким|Е.|; id=a; at=ТГУ'], ['Ким|Е.|; id=b; at=КузГТУ'])), ['К', 'Ким Е. (КузГТУ) 19', 'Ким Е. (ТГУ) 9'])
})

test('another surname of the same person leads to the entry', () => {
  const papers = papersOf(['Иванова|А.|А.; id=a'], ['Петрова|Анна|Андреевна; id=a'], ['Petrova|Anna|; id=a'])
  assert.deepEqual(linesOf(papers), ['И', 'Иванова А. А., см. Петрова А. А.', 'П', 'Петрова А. А. 9, 19, 29', 'P', 'Petrova A., см. Петрова А. А.'])
})

test('a Latin letter in a Russian name is reported; the name is sorted as it should be and printed as typed', () => {
  const papers = papersOf(['Cидоров|А.|'], ['Тимофеев|Я.|', 'Сафронов|И.|'])
  assert.deepEqual(linesOf(papers), ['С', 'Сафронов И. 19', 'Cидоров А. 9', 'Т', 'Тимофеев Я. 19'])
  assert.deepEqual(problemsOf(papers), ['a.md:4 a name-one-alphabet Cидоров А.'])
  const { problems } = authorIndex({ papers, lang: 'ru', bareSurname: 'first' })
  assert.match(messageOf(problems[0] as (typeof problems)[0], 'ru'), /стоит как Сидоров/)
  assert.deepEqual(linesOf(papersOf(['Cидоров|А.|'], ['Сидоров|А.|'])), ['С', 'Сидоров А. 9, 19'])
})

test('editors and chairs join in when given', () => {
  const editor = { name: nameOf('Зимина|Наталья|Борисовна'), page: 2, label: '2', anchor: 'v-imprint', file: 'volume.yml', line: 31 }
  assert.deepEqual(linesOf(papersOf(['Зимина|Наталья|Борисовна']), 'ru', [editor]), ['З', 'Зимина Н. Б. 2, 9'])
})

const spelling = fc.constantFrom('Елкина|С.|И.', 'Ёлкина|Светлана|Игоревна', 'Ёлкина|С.|', 'Cидоров|А.|', 'Сидоров|А.|', 'Сидоров|Ян|', 'Сидоров||', 'Smith|A.|', 'Šmidt|Anna|')
const fact = fc.constantFrom('', ';id=a', ';id=b', ';orcid=1', ';city=Пенза', ';city=Томск', ';id=a;city=Томск', ';at=ТГУ')
const volume = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(spelling, fact).map((parts) => parts.join('')), { maxLength: 3 })), { maxLength: 8 })
  .map((papers) => papers.map(([page, authors], at) => paperAt(page, `p${at}`, authors)))

test('the index does not depend on the order of papers', () => {
  fc.assert(fc.property(volume.chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length }))), ([papers, shuffled]) => {
    const [first, second] = [papers, shuffled].map((each) => authorIndex({ papers: each, lang: 'ru', bareSurname: 'first' }))
    assert.deepEqual(first, second)
  }), { numRuns: 500 })
})

test('every author of every paper stands in the index with its page; pages ascend and are unique', () => {
  fc.assert(fc.property(volume, (papers) => {
    const { groups } = authorIndex({ papers, lang: 'ru', bareSurname: 'first' }).value
    const entries = groups.flatMap((group) => group.entries)
    const wanted = papers.flatMap(({ page, paper }) => (paper.heading.authors.length > 0 ? [page] : []))
    assert.deepEqual(new Set(entries.flatMap(({ pages }) => pages)), new Set(wanted))
    for (const { pages, labels, anchors } of entries) {
      assert.deepEqual(pages, [...new Set(pages)].sort((a, b) => a - b))
      assert.ok(labels.length === pages.length && anchors.length === pages.length)
    }
    assert.equal(new Set(groups.map(({ letter }) => letter)).size, groups.length)
  }), { numRuns: 500 })
})

test('a thousand papers are indexed', () => {
  const { compare } = collation('ru', 'first')
  const papers = Array.from({ length: 1000 }, (_, at) => paperAt(at + 1, `p${at}`, [`Автор${at % 700}|А.|Б.`, `Соавтор${at}|В.|Г.; city=Томск`]))
  const entries = authorIndex({ papers, lang: 'ru', bareSurname: 'first' }).value.groups.flatMap((group) => group.entries)
  assert.equal(entries.length, 1700)
  assert.ok(compare(sortKey(nameOf('А')), sortKey(nameOf('Б'))) < 0)
})
