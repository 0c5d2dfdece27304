// Papers that cite: what their citations say, where their lists stand, what is said of keys that are not there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { htmlOf } from '../../src/compose/html.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { citationSettings, citePaper, keysCited, overruled, styleFileOf, type CitationSettings } from '../../src/cite/cite-paper.ts'
import type { CitationChoice } from '../../src/model/source.ts'
import { messageOf } from '../../src/model/rules.ts'
import type { Paper } from '../../src/model/paper.ts'
import { inlineOf } from '../../src/parse/inline.ts'
import { noChoice } from '../../src/parse/read-citations.ts'
import { keysOf, readSources } from '../../src/parse/bibliography/read-sources.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { paperOf } from '../paper-of.ts'

const bib = ['Адамов', 'Борисов', 'Власов', 'Громов', 'Дёмин', 'Ершов'].map((name, i) => `@book{k${i + 1}, author={${name}, А. А.}, title={Книга ${i + 1}}, year=${2001 + i}}`).join('\n') + `
@book{smith, author={Smith, John and Doe, Jane}, title={Reading}, year=2020}
@book{smith19, author={Smith, John and Doe, Jane}, title={Earlier}, year=2019}
@book{many, author={Roe, A. and Poe, B. and Noe, C.}, title={Many}, year=2018}
@online{site, title={A site without an author at all}, url={http://x.y}, urldate={2024-01-02}}
@standard{norm, title={Library indicators}, number={LS 1}, year=2005}
@book{heide, author={von der Heide, Karl}, title={The Quiet Room}, year=1997}
@article{unsigned, title={Mobile libraries}, journal={Courier}, year=2006}
@book{years, author={Abel, A.}, title={History}, date={1990/1993}}`

const gost: CitationSettings = { style: 'gost', order: 'cited' }
const apa: CitationSettings = { style: 'apa', order: 'alphabetical' }

function cited(text: string, settings: CitationSettings = gost, files = bib) {
  const paper = paperOf(text)
  const all = [{ file: 'a.bib', text: files }]
  const { value } = readSources(all, keysCited(paper, keysOf(all)))
  const { value: set, problems } = citePaper(paper, { ...value, files: ['a.bib'] }, settings)
  return {
    text: set.tree.children.map((node) => (node.type === 'sources' ? node.children.map((entry) => `${entry.number}. ${toString({ type: 'paragraph', children: entry.children })}`).join('\n') : toString(node))).join('\n').replaceAll('\u00A0', '~'),
    problems, words: wordsOf(set.tree), tree: set.tree
  }
}

const first = (text: string, settings?: CitationSettings, files?: string): string => cited(text, settings, files).text.split('\n')[0] ?? ''

test('ГОСТ, section 7: the number and the page, in brackets', () => {
  assert.equal(first('Так [@k1, с. 34] и [@k1 с.35-36] и [@k1, 7].'), 'Так [1,~с.~34] и [1,~с.~35–36] и [1,~с.~7].')
})
test('ГОСТ, section 7: pages in the language of the source', () => {
  assert.equal(first('Так [@smith, с. 34] и [@k1, pp. 3-5].'), 'Так [1,~p.~34] и [2,~с.~3–5].')
})
test('other places are kept as typed, bound to their numbers', () => {
  assert.equal(first('Так [@k1, гл. 2], [@k1, т. 3, с. 5], [@smith, ch. 4], [@smith, sec. 2.1].'), 'Так [1,~гл.~2], [1,~т.~3, с.~5], [2,~ch.~4], [2,~sec.~2.1].')
})
test('ГОСТ, section 7: several sources, in the order of their numbers, runs of three as a range', () => {
  assert.equal(first('А [@k1] [@k2] [@k3] [@k4] [@k3; @k1; @k2] [@k4; @k1, с. 5] [@k2; @k1] [@k1; @k1].'), 'А [1] [2] [3] [4] [1–3] [1,~с.~5; 4] [1; 2] [1].')
})
test('an entry cited within a range alone leads back to the sign of the range', () => {
  const { tree } = cited('А [@k1; @k2; @k3].')
  const body = htmlOf(toHast({ ...paperOf(''), tree }, nothingKnown).body)
  assert.match(body, /\[<a class="cited" href="#v-p--source-1" id="v-p--cite-1">1<\/a><span id="v-p--cite-2">–<\/span><a class="cited" href="#v-p--source-3" id="v-p--cite-3">3<\/a>\]/)
  for (const number of [1, 2, 3]) assert.ok(body.includes(`class="to-citation" href="#v-p--cite-${number}"`), String(number))
})
test('APA, 8.14: a work that stands alone has its title in italics where it is cited by it', () => {
  const body = (text: string): string => htmlOf(toHast({ ...paperOf(''), tree: cited(text, apa).tree }, nothingKnown).body)
  assert.match(body('A [@norm].'), /<a class="cited"[^>]*><em>Library indicators<\/em>, 2005<\/a>/)
  assert.match(body('A @norm.'), /<em>Library indicators<\/em>\u00A0\(<a class="cited"/)
  assert.match(body('A [@unsigned].'), />“Mobile libraries”, 2006</)
})
test('words before a key are kept, and so is the order typed', () => {
  assert.equal(first('А [@k1] [см. @k2, с. 3; @k1].'), 'А [1] [см. 2,~с.~3; 1].')
})
const byName: CitationSettings = citationSettings({ ...noChoice, style: 'gost-name' }, noChoice, 'ru')
test('ГОСТ, 7.4.2: names and years in brackets, the list by the alphabet without numbers', () => {
  assert.equal(byName.order, 'alphabetical')
  assert.equal(first('А [@k2, с. 34; @smith, с. 7]; Борисов [-@k2].', byName), 'А [Борисов, 2002,~с.~34; Smith, Doe, 2020,~p.~7]; Борисов [2002].')
  assert.deepEqual(cited('А [@k2; @k1; @smith].', byName).tree.children.flatMap((node) => (node.type === 'sources' ? [node.numbered, ...node.children.map((entry) => toString({ type: 'paragraph', children: entry.children }).replaceAll('\u00A0', ' ').slice(0, 9))] : [])), [false, 'Адамов А.', 'Борисов А', 'Smith J.,'])
})
test('ГОСТ, 7.4.2: four and more authors and none are cited by the title, a long one cut short', () => {
  assert.equal(first('А [@four; @site].', byName, `${bib}\n@book{four, author={А, Б. and В, Г. and Д, Е. and Ж, З.}, title={Чтение}, year=2003}`), 'А [Чтение, 2003; A site without~…].')
})
test('ГОСТ, 7.4.2: works of one year that are cited alike are told apart by letters, in the list as well', () => {
  const two = `${bib}\n@book{k1b, author={Адамов, А. А.}, title={Вторая}, year=2001}`
  const { text } = cited('А [@k1] [@k1b].', byName, two)
  assert.match(text, /^А \[Адамов, 2001б\] \[Адамов, 2001а\]\./)
  assert.match(text, /Вторая\. 2001а\./)
})
test('in the numeric style commas part bare numbers', () => {
  assert.equal(first('A [@k1; @k2] [@k1, с. 3; @k2].', { style: 'numeric', order: 'cited' }), 'A [1, 2] [1,~с.~3; 2].')
})
test('a key in the sentence is its number; other words with @ are let be', () => {
  assert.equal(first('Как пишет @k1 [с. 12], и @k2. Почта a@k1.ru, @nobody, `@k1`.'), 'Как пишет [1,~с.~12], и [2]. Почта a@k1.ru, @nobody, @k1.')
})
test('APA: names and years, sorted, with "&" in parentheses', () => {
  assert.equal(first('A [@smith, p. 12] [@many; @k1] [@smith; @smith19].', apa), 'A (Smith &~Doe, 2020, p.~12) (Адамов, 2001; Roe et~al., 2018) (Smith &~Doe, 2019, 2020).')
})
test('APA: a name in the sentence, and a name left out', () => {
  assert.equal(first('Как @smith и @smith [p. 4]; Смит [-@smith, pp. 4-5].', apa), 'Как Smith и~Doe~(2020) и Smith и~Doe~(2020, p.~4); Смит (2020, pp.~4–5).')
})
test('APA: without an author the title, without a year n.d.', () => {
  assert.equal(first('A [@site].', apa), 'A (A~site~without~an…, n.d.).')
})
test('APA: works of one year by the same authors are lettered', () => {
  const two = '@book{b, author={Roe, A.}, title={Second}, year=2001}\n@book{a, author={Roe, A.}, title={First}, year=2001}'
  assert.equal(cited('X [@b; @a].', apa, two).text, 'X (Roe, 2001a, 2001b).\nСписок литературы\n1. Roe, A. (2001a). First.\n2. Roe, A. (2001b). Second.')
})

test('the list is made at the end, in the order of first citation', () => {
  assert.equal(cited('А [@k2] [@k1].').text, 'А [1] [2].\nСписок литературы\n1. Борисов~А.~А. Книга~2. 2002.\n2. Адамов~А.~А. Книга~1. 2001.')
})
test('APA: a work without an author stands by its title, a name by the particle printed before it', () => {
  assert.deepEqual(cited('A [@many; @norm; @heide; @years; @unsigned].', apa).text.split('\n').slice(2).map((entry) => entry.slice(0, 20)), ['1. Abel, A. (1990–19', '2. Library indicator', '3. Mobile libraries.', '4. Roe, A., Poe, B.,', '5. von der Heide, K.'])
})
test('APA 8.14: the title of a work that stands alone has no quotation marks', () => {
  assert.equal(first('A [@norm; @unsigned].', apa), 'A (Library indicators, 2005; “Mobile libraries”, 2006).')
})
test('a work in volumes has the years of the first and the last', () => {
  assert.equal(first('A [@years].', apa), 'A (Abel, 1990–1993).')
})
test('or by the alphabet, Cyrillic first in a Russian paper', () => {
  assert.equal(cited('А [@smith] [@k2] [@k1].', { style: 'gost', order: 'alphabetical' }).text, 'А [3] [2] [1].\nСписок литературы\n1. Адамов~А.~А. Книга~1. 2001.\n2. Борисов~А.~А. Книга~2. 2002.\n3. Smith~J., Doe~J. Reading. 2020.')
})
test('it stands under its own heading, before what follows', () => {
  assert.equal(cited('А [@k1].\n\n## Литература\n\n## Приложение\n\nТекст.').text, 'А [1].\nЛитература\n1. Адамов~А.~А. Книга~1. 2001.\nПриложение\nТекст.')
})
test('or where ::: {#refs} asks for it', () => {
  assert.equal(cited('А [@k1].\n\n# Список литературы{.unnumbered}\n\n::: {#refs}\n:::\n\n# Ещё\n\nТекст.').text, 'А [1].\nСписок литературы\n1. Адамов~А.~А. Книга~1. 2001.\nЕщё\nТекст.')
})
test('a note stands where it is called', () => {
  assert.match(cited('А[^1] [@k1].\n\n[^1]: См. [@k2].').text, /А \[2\][^]*1\. Борисов[^]*2\. Адамов/u)
})
test('sources by key go on after a list that was typed', () => {
  const { text } = cited('А [1] и [@k1].\n\n## Литература\n\n1. Один.\n2. Два.')
  assert.match(text, /^А \[1\] и \[3\]\./u)
  assert.match(text, /3\. Адамов/u)
})
test('what is made is among the words the print must hold', () => {
  const { segments } = cited('А [@k1, с. 3].').words
  assert.deepEqual(segments.map((segment) => segment.replaceAll('\u00A0', '~')), ['А [1,~с.~3].', 'Список литературы', 'Адамов~А.~А. Книга~1. 2001.'])
})
test('citing a paper that cites no key changes nothing', () => {
  const paper = paperOf('Текст [1] и [2](http://x.y) и почта a@b.c.')
  assert.deepEqual(citePaper(paper, null, gost).value.tree, paper.tree)
})

test('an unknown key is named by its place, with what may have been meant', () => {
  const { problems, text } = cited('Текст.\n\nТак [@k1; @smiht] и [@nowhere].')
  assert.deepEqual(problems.map(({ rule, line, column, values }) => [rule, line, column, values['found']]), [['citation-known', 3, 5, 'smiht'], ['citation-known', 3, 21, 'nowhere']])
  assert.equal(problems[0] && messageOf(problems[0], 'ru'), 'Ключа «smiht» нет в файлах библиографии. Возможно, «smith». Исправьте ключ или добавьте источник в a.bib.')
  assert.match(text, /Так \[1; @smiht\] и \[@nowhere\]\./u)
})
test('without a bibliography citations stay as typed, and that is said once', () => {
  const { value, problems } = citePaper(paperOf('Так [@a] и [@b].'), null, gost)
  assert.equal(toString(value.tree), 'Так [@a] и [@b].')
  assert.deepEqual(problems.map(({ rule, line, values }) => [rule, line, values['found'], values['expected']]), [['bibliography-present', 1, '[@a]', '2']])
})
test('a style file: the paper’s own, else the volume’s, else the one it names for pandoc', () => {
  const file = (path: string, isPandoc?: true): CitationChoice => ({ ...noChoice, styleFile: { path, file: 'a.md', line: 4, column: 1, ...(isPandoc ? { isPandoc } : {}) } })
  const taken = (own: CitationChoice, common: CitationChoice): string | undefined => styleFileOf(own, common)?.path
  assert.equal(taken(file('own.csl'), file('common.csl')), 'own.csl')
  assert.equal(taken(file('own.csl', true), file('common.csl')), 'common.csl')
  assert.equal(taken(file('own.csl', true), { ...noChoice, style: 'gost' }), undefined)
  assert.equal(taken(file('own.csl', true), { ...noChoice, order: 'cited' }), 'own.csl')
  assert.equal(taken({ ...noChoice, style: 'apa' }, file('common.csl')), undefined)
  assert.deepEqual([overruled(file('own.csl', true), { ...noChoice, style: 'gost' }), overruled(file('own.csl', true), file('sub/common.csl')), overruled(file('own.csl'), { ...noChoice, style: 'gost' })], ['gost', 'common.csl', null])
})
test('the paper’s own choice goes before the volume’s, and that before the language', () => {
  const none = noChoice
  assert.deepEqual(citationSettings(none, none, 'ru'), gost)
  assert.deepEqual(citationSettings(none, none, 'en'), apa)
  assert.deepEqual(citationSettings(none, { ...noChoice, style: 'numeric', order: 'alphabetical' }, 'en'), { style: 'numeric', order: 'alphabetical' })
  assert.deepEqual(citationSettings({ ...noChoice, style: 'gost', order: 'cited' }, { ...noChoice, style: 'apa' }, 'en'), gost)
})

test('what the abstract alone cites is set in it and listed; a key that is not there is named', () => {
  const written = paperOf('Text [@years].')
  const paper: Paper = { ...written, lang: 'en', heading: { ...written.heading, abstract: [inlineOf('After @smith and [@many; @nobody].')] } }
  const all = [{ file: 'a.bib', text: bib }]
  const { value } = readSources(all, keysCited(paper, keysOf(all)))
  const { value: set, problems } = citePaper(paper, { ...value, files: ['a.bib'] }, apa)
  assert.equal(set.heading.abstract.map(({ text }) => text).join().replaceAll('\u00A0', ' '), 'After Smith and Doe (2020) and (Roe et al., 2018; @nobody).')
  assert.equal(set.tree.children.flatMap((node) => (node.type === 'sources' ? node.children : [])).length, 3)
  assert.deepEqual(problems.map(({ rule, values }) => `${rule} ${values['found']}`), ['citation-known nobody'])
})
