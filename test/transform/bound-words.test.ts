// What must not part at the end of a line, and what is not said twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { htmlOf } from '../../src/compose/html.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { boundCalls } from '../../src/transform/bound-calls.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { typedWords } from '../../src/transform/typed-words.ts'
import { typographyOfLine } from '../../src/transform/typography.ts'
import { paperOf } from '../paper-of.ts'

const htmlFrom = (text: string): string => htmlOf(toHast(paperOf(text), nothingKnown).body).replaceAll('\u00A0', '~')

test('a note call is one with the syllable before it and the stop after it', () => {
  const html = htmlFrom('Итак, библиотекам[^1]. Дальше.\n\n[^1]: Сноска.')
  assert.match(html.replaceAll('\u00AD', '-'), /-<span class="whole">[а-я]{2,6}<sup class="note-call">.*?<\/sup>\.<\/span> Даль/)
})

test('calls bound once are bound', () => {
  const tree: Root = { type: 'root', children: [h('p', ['слово', h('sup.note-call', '1'), ', и'])] }
  boundCalls(tree)
  const once = htmlOf(tree)
  assert.equal(once, '<p><span class="whole">слово<sup class="note-call">1</sup>,</span> и</p>')
  boundCalls(tree)
  assert.equal(htmlOf(tree), once)
})

test('the word of a reference that the author has typed is not said twice', () => {
  const figure = '![План](a.png){#fig:a}'
  assert.match(htmlFrom(`На рис. @fig:a видно.\n\n${figure}`), /На~рис\.~<span class="reference"><a [^>]*>1<\/a>/)
  assert.match(htmlFrom(`На [@fig:a] видно.\n\n${figure}`), /<span class="reference">рис\.~<a/)
  const { tree } = readMarkdown('На рис. @fig:a видно.')
  typedWords(tree)
  const once = JSON.stringify(tree)
  typedWords(tree)
  assert.equal(JSON.stringify(tree), once)
})

test('two and three hyphens are dashes; options of a program are not', () => {
  const set = (text: string, lang: 'ru' | 'en'): string => typographyOfLine(text, lang).replaceAll('\u00A0', ' ')
  assert.equal(set('Цель --- помочь, срок 5--7 дней', 'ru'), 'Цель — помочь, срок 5–7 дней')
  assert.equal(set('One thing -- ease -- and network---typically', 'en'), 'One thing – ease – and network—typically')
  assert.equal(set('Run it with --all', 'en'), 'Run it with --all')
})

test('quotes beside emphasis are paired', () => {
  assert.match(htmlFrom('Блок **"Поиск":** первый.'), /<strong>«Поиск»:<\/strong>/)
  assert.match(htmlFrom('Блок *"Поиск книг"* первый.'), /<em>«Поиск книг»<\/em>/)
})

test('a caption in the author’s HTML keeps its look; other classes go', () => {
  assert.match(htmlFrom('<div class="row caption">Подпись</div>'), /<div [^>]*class="caption">/)
  assert.doesNotMatch(htmlFrom('<div class="col">Текст</div>'), /class=/)
})

test('each table in HTML is told of by its own line', () => {
  const { blocks } = toHast(paperOf('<div>\n<p>Текст</p>\n<table><tr><td>1</td></tr></table>\n</div>'), nothingKnown)
  assert.deepEqual(blocks.map(({ line }) => line), [1, 2, 3])
})

for (const [lang, text, set] of [
  ['ru', 'около 22 % всех', 'около 22~% всех'],
  ['ru', 'писем 1 206, из них 12 345 678', 'писем 1~206, из них 12~345~678'],
  ['en', 'I don\'t know the pupils\' labels', 'I don’t know the pupils’ labels'],
  ['en', 'called \'single\' and \'it isn\'t so\'.', 'called ‘single’ and ‘it isn’t so’.'],
  ['ru', 'роман О\'Генри', 'роман О’Генри'],
  ['en', 'in the \'90s', 'in the \'90s']
] as const) {
  test(`${text} → ${set}`, () => {
    const once = typographyOfLine(text, lang)
    assert.equal(once.replace(/\u00A0(?=%|\d{3})/g, '~').replaceAll('\u00A0', ' '), set)
    assert.equal(typographyOfLine(once, lang), once)
  })
}

test('French quoted in English keeps its own marks', () => {
  const set = typographyOfLine('He said « La littérature », and left.', 'en')
  assert.equal(set, 'He\u00A0said «\u00A0La\u00A0littérature\u00A0», and\u00A0left.')
  assert.equal(typographyOfLine(set, 'en'), set)
  assert.equal(typographyOfLine('«A», «B»', 'en'), '“A”, “B”')
})

const bound = (text: string, lang: 'ru' | 'en' = 'ru'): string => {
  const once = typographyOfLine(text, lang)
  assert.equal(typographyOfLine(once, lang), once)
  return once.replaceAll('\u00A0', '~')
}

test('a standard and its number, a leaf and its side, a title and its surname stay together', () => {
  assert.equal(bound('По ГОСТ 7.82, ГОСТ Р 7.0.5 и ISO 690'), 'По~ГОСТ~7.82, ГОСТ~Р~7.0.5 и~ISO~690')
  assert.equal(bound('Ф. 12. Оп. 1. Д. 5. Л. 17 об.'), 'Ф.~12. Оп.~1. Д.~5. Л.~17~об.')
  assert.equal(bound('прошение гр. Плетнёвой, проф. Ким'), 'прошение гр.~Плетнёвой, проф.~Ким')
  assert.equal(bound('as Dr. Lee says in vol. 3, Fig. 2', 'en'), 'as~Dr.~Lee says in~vol.~3, Fig.~2')
})

test('an initial stays with the particle and the surname after it', () => {
  assert.equal(bound('by P. te Boekhorst, J. van der Berg', 'en'), 'by~P.~te~Boekhorst, J.~van~der~Berg')
  assert.equal(bound('как М. фон дер Гольц, А. Иванов'), 'как~М.~фон~дер~Гольц, А.~Иванов')
  assert.equal(bound('Пушкин А. Сочинения'), 'Пушкин~А. Сочинения')
})

test('question marks in place of a number are left as they are', () => {
  assert.equal(bound('See chapter ??. Fig. ?? and (??) here', 'en').replaceAll('~', ' '), 'See chapter ??. Fig. ?? and (??) here')
  assert.match(htmlFrom('См. рис. **??**, где зал.'), /рис\. <strong>\?\?<\/strong>,/)
})

test('a comparison with a negative number is no arrow', () => {
  for (const text of ['t<-1.96', 'if t\u00A0<-1.96', 'A <=> B', 'A <-> B', 't <- 1.96']) assert.equal(typographyOfLine(text, 'en').replaceAll('\u00A0', ' '), text.replaceAll('\u00A0', ' '), text)
  assert.equal(typographyOfLine('value <- name', 'en').replaceAll('\u00A0', ' '), 'value ← name')
  assert.equal(typographyOfLine('a -> b', 'en').replaceAll('\u00A0', ' '), 'a → b')
})

test('two colons within a name stay', () => assert.equal(typographyOfLine('By dplyr::filter and std::vector', 'en').replaceAll('\u00A0', ' '), 'By dplyr::filter and std::vector'))
