// The rules of a careful editor: each with a text that raises it on its line, and near misses that do not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head, told, toldOf } from './told.ts'

for (const [name, body, expected] of [
  ['key words and an abstract within the text', 'Читатели пришли в зал.\n\n**Keywords:** hall, book.\n\n*Abstract.* On books.\n\n## Abstract\n\nOn books.\n\nКонец.', ['field-marked 9', 'field-marked 11', 'field-marked 13']],
  ['an abstract that the text speaks of', 'Читатели пришли в зал.\n\nАннотация: жанр и его законы.\n\n## Аннотация\n\nОна кратка.\n\nAbstract art.', []],
  ['a level of headings left out', '## А\n\nТ.\n\n### Б\n\nТ.\n\n##### В\n\nТ.', ['heading-levels 15']],
  ['levels that go back by several, or begin deeper', '### А\n\nТ.\n\n#### Б\n\nТ.\n\n### В\n\nТ.', []],
  ['headings of the first level', '# А\n\nТ.\n\n# Б\n\nТ.', ['heading-under-title 11']],
  ['one of them', '# А\n\nТ.\n\n## Б\n\nТ.', []],
  ['the title again', '# Доклад о книгах!\n\nТ.', ['title-once 7']],
  ['the title within a heading', '## Доклад о книгах и газетах\n\nТ.', []],
  ['an empty section in the middle', '## А\n\n## Б\n\nТ.', ['section-filled 7']],
  ['a heading right under a heading', '## А\n\n### Б\n\nТ.', []],
  ['a place for sources none of which is cited', 'Т.\n\n## Список литературы\n\n::: {#refs}\n:::', ['section-filled 9']],
  ['a section of a comment', 'Т.\n\n## А\n\n<!-- допишу -->', ['section-filled 9']],
  ['a Latin letter, on the second line', 'Первая строка\nи библиoтека.', ['word-one-alphabet 8']],
  ['words of two alphabets that mislead nobody', 'SQLзапрос, PR-акция, Интернет-online, «Windows», код `библиoтека`.', []],
  ['a word twice over a line end', 'Читатели пришли в\nв библиотеку.', ['words-once 7']],
  ['words said twice on purpose', 'Он давно, давно ушёл; Бора Бора; очень очень; шаг за шагом.', []],
  ['a picture that was to be put in', 'Зал.\n\nВставить рисунок 1 здесь\n\nНадо вставить рисунок в текст.', ['text-finished 9']],
  ['placeholders', 'Всего ??? книг.\n\nTODO дописать.\n\nОколо ХХХХ рублей.', ['text-finished 7', 'text-finished 9', 'text-finished 11']],
  ['signs that are no placeholders', 'Что?! Где?? XXX сессия и XXI век, XXX-летие.', []],
  ['references that LaTeX has not found', 'См. главу ??.\n\nСм. рис. ?? и далее.\n\nСм. (??), где зал.\n\nОб этом писали [?] и [??].', ['text-finished 7', 'text-finished 9', 'text-finished 11', 'text-finished 13', 'text-finished 13']],
  ['questions and doubtful readings', 'Что это?? Кто же ?? Пришёл Иванов [?] в 1812 [?] году. Каковы страницы? Где?!', []],
  ['a citation beyond the list', 'Об этом [1] и [7, с. 2].\n\n## Литература\n\n1. Книга. М., 2001.', ['citation-listed 7']],
  ['a source never cited', 'Об этом [1].\n\n## Литература\n\n1. Книга. М., 2001.\n2. Другая. М., 2002.', ['source-cited 12']],
  ['ranges, years and intervals', 'Об этом [1–2; 3, с. 5], [1995], [0, 1].\n\n## Литература\n\n1. А. М., 2001.\n2. Б. М., 2002.\n3. В. М., 2003.', []]
] as const) {
  test(name, async () => { assert.deepEqual(await toldOf(body), expected) })
}

for (const [name, text, expected] of [
  ['a title in capitals', head.replace('Доклад о книгах', 'ДОКЛАД О КНИГАХ'), ['title-sentence-case 2']],
  ['names in capitals', head.replace('Доклад о книгах', 'ИРБИС 64'), []],
  ['an abstract to be announced', head.replace('udk', 'abstract: TBA\nudk'), ['text-finished 4']],
  ['codes', head.replace('udk: 027.5', 'udk: 027,5.\nbbk: ББК 78.30\ndoi: 10.12/а'), ['udk-valid 4', 'bbk-valid 5', 'doi-valid 6']],
  ['a letter for a digit in a UDC number', head.replace('027.5', '027.5(571.1l)'), ['udk-valid 4']],
  ['codes as libraries write them', head.replace('udk: 027.5', 'udk: "02(571.17)(063)"\nbbk: 78.3(2Рос-4Кем)я431\ndoi: https://doi.org/10.1234/ab.cd-1'), []],
  ['a place in a UDC number', head.replace('027.5', '908(571.17Омск)'), []],
  ['an empty title beside that of the translation', head.replace(': Доклад о книгах', ':').replace('udk', 'en:\n  title: A Paper on Books\n  authors: [Ivan I. Ivanov]\nudk'), ['title-present 2', 'translation-printed 5']]
] as const) {
  test(name, async () => { assert.deepEqual(await told(`${text}\nТекст.\n`), expected) })
}

test('what a strict header asks for is named where it is missing', async () => {
  assert.deepEqual(await told(`${head}\nТекст.\n`, 'header: rinc\n'), ['abstract-present 2', 'keywords-present 2', 'translation-present 2'])
  const full = head.replace('udk', 'abstract: Аннотация.\nkeywords: [а, б, в]\nen:\n  title: A Paper on Books\n  authors: [Ivan I. Ivanov]\n  abstract: An abstract.\n  keywords: [a, b, c]\nudk')
  assert.deepEqual(await told(`${full}\nТекст.\n`, 'header: rinc\n'), [])
  assert.deepEqual(await told(`${full.replace('[а, б, в]', '[а, б]')}\nТекст.\n`, 'header: rinc\n'), ['keywords-count 5'])
})

test('limits of the volume, and of the paper instead of them', async () => {
  const abstract = head.replace('udk', 'abstract: Одно два три четыре.\nudk')
  const limits = 'limits: { abstractWords: 3, characters: 10 }\n'
  assert.deepEqual(await told(`${abstract}\nДлинный текст доклада.\n`, limits), ['abstract-length 4', 'text-length 2'])
  assert.deepEqual(await told(`${abstract.replace('udk', 'limits: { abstractWords: 4, characters: 100 }\nudk')}\nДлинный текст доклада.\n`, limits), [])
})
