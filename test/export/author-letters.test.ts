// Letters to authors: who gets one, how it addresses them, and that it speaks of words and pages, not of mark-up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorLetters, type LetterRequest } from '../../src/export/author-letters.ts'
import { letterTexts, ofTheSecretary } from '../../src/export/letter-texts.ts'
import type { Lang } from '../../src/model/paper.ts'
import type { Problem } from '../../src/model/problem.ts'
import { problemAt, rules, type RuleId } from '../../src/model/rules.ts'
import { inlineOf } from '../../src/parse/inline.ts'
import { parsePersonName } from '../../src/parse/person-name.ts'
import { nobody } from '../../src/parse/read-authors.ts'

const nameOf = (name: string, lang: Lang) => parsePersonName(name, lang).name
const heading = (lang: Lang, authors: readonly string[], email = '') => ({
  lang, title: inlineOf(lang === 'ru' ? 'О «Чтении»' : 'On Reading'), subtitle: inlineOf(''), abstract: [], keywords: [], notes: [], authors: authors.map((name) => ({ ...nobody, email, name: nameOf(name, lang) }))
})
const at = (file: string, line: number, rule: RuleId, more: Partial<Problem> = {}, values = {}): Problem => ({ ...problemAt({ file, line }, rule, values), ...more })
const volume: LetterRequest['volume'] = { title: 'Сборник', editors: [], publisher: { name: '', place: '', address: '', phone: '', email: '' } }
const ask = (request: Partial<LetterRequest> & { authors?: readonly string[]; lang?: Lang }) => authorLetters({
  volume, placed: [{ id: 'a', anchor: '', firstPage: 5, lastPage: 7, firstLabel: '5', lastLabel: '7' }], placeholders: new Set(), problems: [],
  papers: [{ id: 'a', file: 'a.md', kind: 'paper', lang: request.lang ?? 'ru', heading: heading(request.lang ?? 'ru', request.authors ?? ['Лебедева Людмила Фёдоровна'], 'l@lib.ru'), translation: null }], ...request
})
const letter = (request: Parameters<typeof ask>[0]) => String(ask(request)[0]?.content)

test('a letter quotes words and pages, errors first, and asks for an answer', () => {
  const problems = [
    at('a.md', 9, 'words-once', { words: 'для для читателя', page: '6' }, { found: 'для' }), at('a.md', 12, 'footnote-defined', { words: 'Тут сноска и текст', page: '7' }, { found: '[^1]' })
  ]
  assert.equal(letter({ problems }), `Кому: Людмила Фёдоровна Лебедева <l@lib.ru>
Тема: Ваш доклад «О „Чтении“»: просим проверить (замечаний: 2)

Здравствуйте, Людмила Фёдоровна!

Мы готовим к печати сборник «Сборник». В нём Ваш доклад «О „Чтении“» (с. 5–7 черновика). Перед печатью мы хотим спросить Вас вот о чём.

Без этого напечатать текст правильно нельзя:

1. Здесь стоит знак сноски ([^1]), а её текста нет. Пришлите текст сноски.
   – с. 7: «Тут сноска и текст»

Посмотрите, пожалуйста, и эти места:

2. Слово «для» стоит два раза подряд. Удалите одно.
   – с. 6: «для для читателя»

Номера страниц даны по черновику сборника и могут измениться.

Пришлите, пожалуйста, исправленный текст или просто ответьте на это письмо по пунктам. Если мы ошиблись и всё верно, напишите и об этом. Если что-то непонятно, спрашивайте: поможем.

С уважением и благодарностью,
[имя, отчество и фамилия секретаря, телефон]
`)
})

test('only a paper with errors or warnings of its author’s gets a letter', () => {
  assert.deepEqual(ask({}), [])
  assert.deepEqual(ask({ problems: [at('a.md', 1, 'image-still'), at('a.md', 1, 'manuscript-named'), at('b.md', 1, 'words-once')] }), [])
  assert.deepEqual(ask({ problems: [at('a.md', 1, 'words-once')] }).map(({ path }) => path), ['letters/a.txt'])
})

test('people are greeted as they are called', () => {
  const problems = [at('a.md', 1, 'title-once')]
  const greeting = (lang: Lang, ...authors: string[]) => letter({ problems, authors, lang }).split('\n').find((line) => /^(Здравствуйте|Dear|Hello)/.test(line))
  assert.equal(greeting('ru', 'Иванов И. П.'), 'Здравствуйте, И. П. Иванов!')
  assert.equal(greeting('ru', 'Иванов Иван Петрович', 'Смит Джон'), 'Здравствуйте, Иван Петрович, Джон Смит!')
  assert.equal(greeting('ru', 'А Б', 'В Г', 'Д Е', 'Ж З'), 'Здравствуйте, уважаемые авторы!')
  assert.equal(greeting('ru'), 'Здравствуйте!')
  assert.equal(greeting('en', 'Ann Smith'), 'Dear Ann Smith,')
})

test('people of one paper are greeted alike: all by initials where one is known by initials alone', () => {
  const problems = [at('a.md', 1, 'title-once')]
  const greeting = (lang: Lang, ...authors: string[]) => letter({ problems, authors, lang }).split('\n').find((line) => /^(Здравствуйте|Dear)/.test(line))
  assert.equal(greeting('ru', 'Иванов Иван Петрович', 'Сидоров П. П.'), 'Здравствуйте, И. П. Иванов, П. П. Сидоров!')
  assert.equal(greeting('en', 'Ann Smith', 'J. Brown'), 'Dear A. Smith, J. Brown,')
  assert.equal(greeting('en', 'Pavel A. Gusev', 'Ann Smith'), 'Dear Pavel A. Gusev, Ann Smith,')
})

test('an English letter names nothing in Russian, and is signed as a paper prints the editor in Latin letters', () => {
  const editors = [{ name: nameOf('Ёлкина Анна Петровна', 'ru'), role: 'responsible-editor', label: 'ответственный редактор' }]
  const own = { id: 'a', file: 'a.md', kind: 'paper', lang: 'en', heading: { ...heading('en', ['Ann Smith']), title: inlineOf('О чтении') }, translation: null } as const
  const ofEditor = { id: 'b', file: 'b.md', kind: 'paper', lang: 'ru', heading: heading('ru', ['Ёлкина Анна Петровна']), translation: heading('en', ['Anna P. Yolkina']) } as const
  const problems = [at('a.md', 1, 'title-once')]
  const signed = letter({ papers: [own, ofEditor], problems, volume: { ...volume, editors, publisher: { ...volume.publisher, name: 'Издательство' } } })
  assert.ok(!/[а-яё]/i.test(signed), signed)
  assert.match(signed, /Subject: Your paper: questions[\s\S]*\nAnna P\. Yolkina, responsible editor\n$/)
  assert.match(letter({ papers: [own], problems, volume: { ...volume, editors } }), /\n\[name and telephone of the secretary\]\n$/)
})

test('what is said of many places is said once, and not all of them are listed', () => {
  const problems = Array.from({ length: 12 }, (_, i) => at('a.md', i + 2, 'figure-alt', { words: `рис. ${i}` }, { found: `${i}.png` }))
  const text = letter({ problems })
  assert.equal(text.match(/У рисунка нет описания/g)?.length, 1)
  assert.ok(text.includes('– «рис. 9»') && !text.includes('«рис. 10»') && text.includes('и ещё таких мест: 2') && text.includes('(замечаний: 1)'))
})

test('files are asked for all at once, each by its name', () => {
  const missing = Array.from({ length: 12 }, (_, i) => at('a.md', i + 2, 'image-exists', { words: `рис. ${i}`, page: '6' }, { found: `${i}.png` }))
  const text = letter({ problems: [...missing, at('a.md', 30, 'image-sharp', { words: 'карта' }, { found: 'map.png', expected: '1204', width: '80', dpi: '100' })] })
  assert.match(text, /1\. К докладу не приложены рисунки\. Пришлите, пожалуйста, их файлы\.\n {3}– «0\.png», с\. 6: «рис\. 0»\n/)
  assert.equal(text.match(/^ {3}– «\d+\.png», с\. 6: «рис/gm)?.length, 12)
  assert.match(text, /2\. Рисунок «map\.png» выйдет в печати нечётким/)
  assert.match(letter({ problems: missing.slice(0, 2) }), /1\. Рисунок «0\.png» не приложен к докладу/)
})

test('what each of many files needs stands beside its name', () => {
  const coarse = [300, 400, 500].map((expected, i) => at('a.md', i + 2, 'image-sharp', { words: '' }, { found: `${i}.png`, expected: String(expected), width: '80', dpi: '100' }))
  assert.match(letter({ problems: coarse, lang: 'en' }), /These pictures will look coarse[^\n]*\n {3}– “0\.png” \(at least 300 pixels wide\)/)
  const closed = coarse.map((problem) => ({ ...problem, rule: 'image-readable' as const, severity: 'error' as const, values: { found: problem.values['found'] ?? '', 'expected.ru': 'файл пуст', 'expected.en': 'the file is empty' } }))
  assert.match(letter({ problems: closed }), /Эти рисунки не открываются[^\n]*\n {3}– «0\.png» \(файл пуст\)/)
})

test('a letter about small things alone does not speak of others before them, and an untitled paper is told by its file', () => {
  const papers = [{ id: 'a', file: 'more/a.md', kind: 'paper', lang: 'ru', heading: { ...heading('ru', ['Ким Е. В.']), title: inlineOf('') }, translation: null }] as const
  const text = letter({ papers, problems: [at('more/a.md', 3, 'words-once', {}, { found: 'для' })] })
  assert.match(text, /В нём Ваш доклад \(файл «more\/a\.md»\) \(с\. 5–7 черновика\)\./)
  assert.match(text, /Посмотрите, пожалуйста, эти места:/)
  assert.match(letter({ problems: [at('a.md', 3, 'words-once')], lang: 'en' }), /\(pp\. 5–7 of the draft\)[\s\S]*\nPlease look at these places:/)
})

test('an address that is none is left out; the editor and the publisher sign', () => {
  const papers = [{ id: 'a', file: 'a.md', kind: 'paper', lang: 'ru', heading: heading('ru', ['Лебедева Людмила Фёдоровна'], 'l@lib,ru'), translation: null }] as const
  const editors = [{ name: nameOf('Ёлкина Анна Петровна', 'ru'), role: 'responsible-editor', label: 'ответственный редактор' }]
  const text = letter({ papers, volume: { ...volume, editors, publisher: { ...volume.publisher, name: 'Кузбассвузиздат' } }, problems: [at('a.md', 1, 'title-once')] })
  assert.match(text, /^Кому: Людмила Фёдоровна Лебедева\n/)
  assert.match(text, /\nАнна Петровна Ёлкина, ответственный редактор\nКузбассвузиздат\n$/)
})

test('what a letter says needs no knowledge of Markdown', () => {
  const signs = /[#`{}<>|]|---|\[\^|\b(?:YAML|HTML|Markdown|UTF-8|alt|viewBox)\b|:\s*[»”]/u
  for (const [id, rule] of Object.entries(rules) as [RuleId, (typeof rules)[RuleId]][]) {
    if (rule.severity === 'info' || ofTheSecretary.has(id) || aboutTheFolder.has(id)) continue
    for (const lang of ['ru', 'en'] as const) {
      const text = (letterTexts[id]?.[lang] ?? rule[lang]).replace(/\{\w+\}/g, '')
      assert.ok(!signs.test(text), `${id}: ${text}`)
    }
  }
})

// Said of volume.yml, of templates and of files that are no manuscripts.
const aboutTheFolder: ReadonlySet<string> = new Set(['volume-readable', 'key-known', 'volume-named', 'manuscripts-present', 'field-filled', 'manuscript-exists', 'manuscript-once', 'part-filled', 'template-valid', 'manuscript-markdown', 'folder-entered', 'file-exists', 'isbn-valid'])
