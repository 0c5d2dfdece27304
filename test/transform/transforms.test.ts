// Typography, hyphenation, numbering and hast: data in, data out; what is run twice changes nothing the second time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toString as hastToString } from 'hast-util-to-string'
import { toString as mdastToString } from 'mdast-util-to-string'
import { citePaper } from '../../src/cite/cite-paper.ts'
import { readMarkdown } from '../../src/parse/markdown.ts'
import { htmlOf } from '../../src/compose/html.ts'
import { hyphenation } from '../../src/transform/hyphenation.ts'
import { numberThings } from '../../src/transform/numbering.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { typography, typographyOfLine, typographyOfNodes } from '../../src/transform/typography.ts'
import { paperOf } from '../paper-of.ts'

const set = (text: string): string => typographyOfLine(text, 'ru').replaceAll('\u00A0', '~')

test('quotes, dashes and no-break spaces are set as Russian printers set them', () => {
  assert.equal(set('Библиотека "Знание" - это центр'), 'Библиотека «Знание»~— это центр')
  assert.equal(set('Сидякина Л.Ф. и Л.Ф. Сидякина'), 'Сидякина~Л.~Ф. и~Л.~Ф.~Сидякина')
  assert.equal(set('Черных-Яковлева И. П.'), 'Черных-Яковлева~И.~П.')
  assert.equal(set('Агеев М. Ю. (Кемерово)'), 'Агеев~М.~Ю. (Кемерово)')
  assert.equal(set('см. табл. 2 на с. 45, № 5 и § 3'), 'см.~табл.~2 на~с.~45, №~5 и~§~3')
})

test('in a list of sources a heading keeps its initials, and its title goes free', () => {
  const { tree } = readMarkdown('Пушкин А. С. Сочинения / сост. И. П. Черных')
  typographyOfNodes(tree.children, 'ru', true)
  assert.equal(mdastToString(tree).replaceAll('\u00A0', '~'), 'Пушкин~А.~С. Сочинения / сост. И.~П.~Черных')
})

test('codes, dates and fractions keep their characters', () => {
  for (const text of ['ISBN 978-5-89999-012-0', '2024-05-17', '1/2', 'ГОСТ Р 7.0.5-2008', '10 %', 'f(x)', 'foo.bar()', '3.14', 'doi:10.1/x', '10:30']) assert.equal(set(text).replaceAll('~', ' '), text)
})

test('typography changes no letter and no digit, and nothing on a second run', () =>
  fc.assert(fc.property(fc.array(fc.constantFrom('слово', 'Иванов', 'А.', 'Б.', '"', '«', '»', '-', '—', ' ', '  ', ',', '.', '...', '10', '%', '№', 'и', 'в', '(c)', 'x', '1/2', '2007-2008', 'http://a.ru/b', '(', ')', '!', '?', 'т.', 'е.'), { minLength: 1, maxLength: 20 }), (pieces) => {
    const text = pieces.join('')
    const once = typographyOfLine(text, 'ru')
    const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '')
    assert.equal(letters(once), letters(text))
  }), { numRuns: 500 }))

test('quotes are closed across emphasis', () => {
  const tree = readMarkdown('Сказано: "слово *важное* здесь".').tree
  typography(tree, 'ru')
  assert.match(htmlOf(toHast({ ...paperOf(''), tree }, nothingKnown).body).replaceAll('\u00AD', ''), /«слово <em>важное<\/em> здесь»/)
})

const shown = (text: string): string => text.replaceAll('\u00AD', '-')

test('words break by Russian patterns, never nearer than two letters to the start and three to the end', () => {
  assert.equal(hyphenation('библиотека', 'ru').replaceAll('\u00AD', '-'), 'биб-лио-те-ка'.replace('те-ка', 'тека'))
  for (const word of hyphenation('Современные библиотечные услуги удовлетворяют потребности', 'ru').split(' ')) {
    const parts = word.split('\u00AD')
    if (parts.length > 1) assert.ok((parts[0] ?? '').length >= 2 && (parts.at(-1) ?? '').length >= 3, word)
  }
})

test('capitals, codes and addresses stay whole', () => {
  for (const text of ['НЕКОММЕРЧЕСКОЕ', 'user@example.ru', 'www.example.com/library', 'МАРС2008']) assert.ok(!hyphenation(text, 'ru').includes('\u00AD'), text)
})

test('words cut short, and surnames beside initials, stay whole', () => {
  for (const text of ['ежемес. журн.', 'междунар. конф.', 'см. предисл.; далее', 'И.\u00A0Л.\u00A0Сафронов', 'Сафронов\u00A0И.\u00A0Л.', 'Л. Ф. Лебедева']) assert.ok(!hyphenation(text, 'ru').includes('\u00AD'), text)
  assert.equal(shown(hyphenation('Это сказал Сафронов. Библиотека ждёт.', 'ru')), 'Это ска-зал Сафро-нов. Биб-лио-тека ждёт.')
})

test('a name put together of words breaks between them', () =>
  assert.equal(shown(hyphenation('«КонсультантПлюс»', 'ru')), '«Кон-суль-тант-Плюс»'))

test('no line begins with what reads as an oath', () =>
  assert.equal(shown(hyphenation('плохую сухую страхуй', 'ru')), 'пло­хую сухую страхуй'.replaceAll('\u00AD', '')))

test('words of any language that has patterns break by them; of others they stay whole', () => {
  assert.equal(shown(hyphenation('Bibliotheksverwaltung', 'de')), 'Bi-blio-theks-ver-wal-tung')
  assert.equal(shown(hyphenation('Bibliotheksverwaltung', 'de-AT')), 'Bi-blio-theks-ver-wal-tung')
  assert.equal(shown(hyphenation('kirjastonhoitaja', 'fi')), 'kir-jas-ton-hoi-taja')
  for (const lang of ['tlh', '../de', '', 'ja']) assert.equal(hyphenation('Bibliotheksverwaltung', lang), 'Bibliotheksverwaltung')
})

test('a second hyphenation changes nothing', () => {
  const once = hyphenation('библиотечные учреждения', 'ru')
  assert.equal(hyphenation(once, 'ru'), once)
})

test('figures, tables and formulas are numbered apart; notes in the order of their calls', () => {
  const tree = readMarkdown('![А](a.png){#fig:a}\n\n![Б](b.png){#fig:b}\n\nТекст[^z] и[^y].\n\n$$x$$ {#eq:x}\n\n[^y]: вторая\n[^z]: первая').tree
  const numbering = numberThings(tree, paperOf(''))
  assert.deepEqual([...numbering.labels].map(([label, { number }]) => [label, number]), [['fig:a', '1'], ['fig:b', '2'], ['eq:x', '1']])
  assert.deepEqual(numbering.noteOrder, ['z', 'y'])
})

// Blocks carry marks by which their place in the manuscript is found again.
const withoutMarks = (text: string): string => text.replace(/ data-block="[^"]*"/g, '')

// Every item of a resolution is a destination.
const withoutIds = (text: string): string => text.replace(/ id="[^"]*--decision-\d+"/g, '')

const html = (text: string, kind: 'paper' | 'resolution' = 'paper'): string => {
  const paper = paperOf(text, kind)
  const { body, notes } = toHast(paper, { ...nothingKnown, isPaper: (id) => id === 'other' })
  return withoutMarks(htmlOf(body) + (notes ? htmlOf([notes]) : '')).replaceAll('\u00AD', '')
}

test('items of a resolution keep the numbers typed', () =>
  assert.match(withoutIds(html('1. Раз\n2. Два\n\nВставка\n\n5. Пять\n7. Семь', 'resolution')), /<ol>\s*<li>Раз<\/li>\s*<li>Два<\/li>\s*<\/ol>[\s\S]*<ol start="5">\s*<li>Пять<\/li>\s*<li value="7">Семь<\/li>/))

test('ids carry the paper, so that two papers may use the same label', () =>
  assert.match(html('$$x$$ {#eq:x}\n\nСм. [@eq:x]'), /id="v-p--eq-1"[\s\S]*href="#v-p--eq-1">\(1\)</))

test('a reference to a paper leaves a gap for its page', () =>
  assert.match(html('См. [@paper:other].'), /с\.\u00A0<a href="https:\/\/volume\.invalid\/to\/v-other" class="late" id="v-p--late-1"/))

test('HTML of strangers is cleaned; its words stay', () => {
  const cleaned = html('Текст <script>alert(1)</script><b onclick="x()" style="color:red" class="late">жирный</b> <a href="javascript:x()">ссылка</a>\n\n<iframe src="http://a.b"></iframe>\n\n<d-cite>слово</d-cite>')
  for (const bad of ['script', 'onclick', 'style=', 'javascript', 'iframe', 'class="late"', 'd-cite']) assert.ok(!cleaned.includes(bad), bad)
  for (const good of ['<b>жирный</b>', 'ссылка', 'слово']) assert.ok(cleaned.includes(good), good)
})

test('a task that is done is marked so', () => assert.deepEqual(html('- [x] One\n- [ ] Two\n').match(/class="[^"]*"/g)?.filter((each) => each.includes('item')), ['class="task-list-item is-done"', 'class="task-list-item"']))

test('a link to a script is only text', () => assert.ok(!html('[x](javascript:alert(1))').includes('javascript')))

test('a formula that does not parse shows its source and is reported with its line', () => {
  const text = 'Раз\n\nДва $\\frac{1}$ три'
  const { problems } = toHast(paperOf(text), nothingKnown)
  assert.deepEqual(problems.map(({ rule, line, column }) => [rule, line, column]), [['formula-valid', 3, 5]])
  assert.match(html(text), /<code class="formula-source">\\frac\{1\}<\/code>/)
})

test('a note that is called and not there is reported with its line', () => {
  const { problems } = toHast(paperOf('Раз\n\nДва[^нет].'), nothingKnown)
  assert.deepEqual(problems.map(({ rule, line, values }) => [rule, line, values['found']]), [['footnote-defined', 3, '[^нет]']])
})

test('a note that is called and has no words is reported with its line', () => {
  const { problems } = toHast(paperOf('Раз\n\nДва[^а] и[^а].\n\n[^а]:\n'), nothingKnown)
  assert.deepEqual(problems.map(({ rule, line, values }) => [rule, line, values['found']]), [['footnote-defined', 3, '[^а]']])
})

test('numbers are kept as typed behind a metadata block and a formula over several lines', () =>
  assert.match(withoutIds(html('\n\n\n$$a\n= b\n+ c$$\n\n1. Раз\n2. Два\n4. Четыре\n7. Семь', 'resolution')), /<li>Раз<\/li>\s*<li>Два<\/li>\s*<li value="4">Четыре<\/li>\s*<li value="7">Семь<\/li>/))

test('an abbreviation keeps its stop at the end of a caption', () => {
  assert.match(html('![Тираж, экз.](a.png)'), /Тираж, экз\.<\/figcaption>/)
  assert.match(html('![План зала.](a.png)'), /План зала<\/figcaption>/)
})

test('in a list of sources the signs of a description keep their spaces, in prose they do not', () => {
  const source = 'Слово : дело [1].\n\n## Литература\n\n1. Адамов А. А. Книга : учебник / ред. Б. Б. Борисов ; пер. В. В. Власова. М. : Наука, 2001.\n'
  const { body } = toHast(citePaper(paperOf(source), null, { style: 'gost', order: 'cited' }).value, { ...nothingKnown, isPaper: () => true })
  const text = hastToString(body).replaceAll('\u00AD', '').replaceAll('\u00A0', '~')
  assert.match(text, /^Слово: дело/u)
  assert.match(text, /Книга~: учебник \/ ред\. Б\.~Б\.~Борисов~; пер\.~В\.~В\.~Власова\. М\.~: Наука/u)
})
test('a quotation that ends a block is closed', () => {
  const block = [{ type: 'text' as const, value: 'Общение в "библиотеке"' }]
  typographyOfNodes(block, 'ru')
  assert.equal(block[0]?.value.replaceAll('\u00A0', ' '), 'Общение в «библиотеке»')
})
