// References as they are printed: their words, numbers in a row, items of resolutions, headings.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { htmlOf } from '../../src/compose/html.ts'
import { anchorOf, crossLink } from '../../src/model/anchor.ts'
import type { Kind, Lang } from '../../src/model/paper.ts'
import { itemsOfResolution } from '../../src/transform/numbered-items.ts'
import { nothingKnown, toHast, type HastOptions } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

interface Asked {
  readonly lang?: Lang
  readonly kind?: Kind
  readonly known?: Partial<HastOptions>
}

function set(text: string, { lang = 'ru', kind = 'paper', known = {} }: Asked = {}): { readonly last: string; readonly html: string; readonly problems: readonly string[] } {
  const { body, problems } = toHast({ ...paperOf(text, kind), lang }, { ...nothingKnown, imageOf: () => null, ...known })
  const paragraphs = body.children.filter((node) => node.type === 'element' && node.tagName === 'p')
  return { last: toString(paragraphs.at(-1) as never).replace(/\u00AD/g, ''), html: htmlOf(body), problems: problems.map(({ rule, line }) => `${rule} ${line}`) }
}

const figures = '![А](a.png){#fig:a}\n\n![Б](b.png){#fig:b}\n\n![В](c.png){#fig:c}\n\n![Г](d.png){#fig:d}\n\n$$x$$ {#eq:x}\n\n$$y$$ {#eq:y}\n\n'

for (const [source, ru, en] of [
  ['см. [@fig:a]', 'см. рис. 1', 'см. Fig. 1'],
  ['см. [@fig:a; @fig:b]', 'см. рис. 1, 2', 'см. Figs 1, 2'],
  ['см. [@fig:a; @fig:b; @fig:c]', 'см. рис. 1–3', 'см. Figs 1–3'],
  ['см. [@fig:a; @fig:c; @fig:d]', 'см. рис. 1, 3, 4', 'см. Figs 1, 3, 4'],
  ['[@Fig:a] показывает', 'Рис. 1 показывает', 'Fig. 1 показывает'],
  ['в [-@fig:b]', 'в 2', 'в 2'],
  ['из [@eq:x; @eq:y]', 'из (1), (2)', 'из Eqs (1), (2)'],
  ['@fig:a и @eq:x', 'рис. 1 и (1)', 'Fig. 1 и Eq. (1)'],
  ['см. [@fig:a; @eq:x]', 'см. рис. 1, (1)', 'см. Fig. 1, Eq. (1)']
] as const) {
  test(`${source} in Russian and English`, () => {
    const plain = (text: string): string => text.replace(/\u00A0/g, ' ')
    assert.equal(plain(set(figures + source).last), ru)
    assert.equal(plain(set(figures + source, { lang: 'en' }).last), en)
  })
}

test('a heading is named by the number typed before it, else by its words', () =>
  assert.equal(set('## 2.1 Методы {#sec:m}\n\nТекст.\n\n## Итоги {#sec:end}\n\nСм. [@sec:m] и [@sec:end].').last.replace(/\u00A0/g, ' '), 'См. разд. 2.1 и разд. «Итоги».'))

test('a reference to a heading leads to it', () =>
  assert.match(set('## А\n\n## Итоги {#sec:end}\n\nСм. [@sec:end].').html, new RegExp(`<h2 id="${anchorOf('p', 'h-2')}".*href="#${anchorOf('p', 'h-2')}"`, 's')))

const resolution = 'Конференция постановляет:\n\n1. Принять;\n2. Издать сборник. {#item:volume}\n\nКонференция рекомендует следующее:\n\n1. Открыть двери; {#item:open}\n2. Сохранить услуги. {#item:free}\n3. Составить перечень. {#item:list}\n\n'
const itemsOf = new Map([['res', itemsOfResolution(paperOf(resolution).tree, { id: 'res', kind: 'resolution', numbering: 'typed' })]])

for (const [source, printed] of [
  ['По [@item:volume]', 'По п. 2 решений'],
  ['По [@item:free]', 'По п. 2 рекомендаций'],
  ['По [@item:list]', 'По п. 3'],
  ['По [@item:3]', 'По п. 3'],
  ['По [@item:open; @item:free]', 'По пп. 1, 2 рекомендаций'],
  ['По [@item:volume; @item:free]', 'По п. 2 решений, п. 2 рекомендаций'],
  ['По [-@item:free]', 'По 2']
] as const) {
  test(`${source}, in the resolution and in another paper`, () => {
    assert.deepEqual([set(resolution + source, { kind: 'resolution' })].map(({ last, problems }) => [last.replace(/\u00A0/g, ' '), problems]), [[printed, []]])
    const elsewhere = set(source.replaceAll('@item:', '@item:res/'), { known: { itemsOf } })
    assert.deepEqual([elsewhere.last.replace(/\u00A0/g, ' '), elsewhere.problems], [printed, []])
  })
}

test('a reference to an item of another paper leads to its place there', () =>
  assert.ok(set('По [@item:res/free].', { known: { itemsOf } }).html.includes(`href="${crossLink(anchorOf('res', 'item-free'))}"`)))

test('a number that two items have, a label and a paper that are not there are errors', () =>
  assert.deepEqual(
    ['[@item:res/2]', '[@item:res/none]', '[@item:other/free]'].flatMap((source) => set(`Первая строка.\n\nПо ${source}.`, { known: { itemsOf } }).problems),
    ['reference-clear 3', 'reference-found 3', 'reference-found 3']
  ))

test('without its volume a paper cannot know the number', () =>
  assert.deepEqual([set('По [@item:res/free]', { known: { alone: true } })].map(({ last, problems }) => [last.replace(/\u00A0/g, ' '), problems]), [['По п. …', []]]))

test('numbers go through a resolution where it asks for that, and a sublist has its own', () => {
  const items = itemsOfResolution(paperOf('А:\n\n1. Раз:\n   1. под\n2. Два\n\nБ:\n\n1. Три').tree, { id: 'r', kind: 'resolution', numbering: 'through' })
  assert.deepEqual(items.map(({ number, lead }) => `${lead} ${number}`), ['А 1', 'А 2', 'Б 3'])
})

test('pictures of one group have its number and letters of the language', () => {
  const group = '<div id="fig:g">\n![А](a.png){#fig:ga}\n![Б](b.png){#fig:gb}\n\nВместе\n</div>\n\n![В](c.png){#fig:h}\n\n'
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ')
  assert.equal(plain(set(`${group}См. [@fig:g], [@fig:ga; @fig:gb], @fig:h.`).last), 'См. рис. 1, рис. 1, а, б, рис. 2.')
  assert.equal(plain(set(`${group}См. [@fig:gb], [Plate @fig:h].`, { lang: 'en' }).last), 'См. Fig. 1b, Plate 2.')
  assert.match(set(`${group}См. [@fig:gb].`).html, new RegExp(`<figure id="${anchorOf('p', 'fig-1-2')}".*href="#${anchorOf('p', 'fig-1-2')}"`, 's'))
})

test('an author’s word stands before the number; one that leads there, before ours', () => {
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ')
  assert.equal(plain(set(`${figures}[фото @fig:a; фото @fig:b], [см. @fig:c, слева], [@fig:d, справа]`).last), 'фото 1, 2, см. рис. 3, слева, рис. 4, справа')
})

test('what its author calls by another word is called so in print, and referred to so', () => {
  const { html, last } = set('![](a.png){#fig:a}\n\nСхема 2. Зал\nScheme 2. Hall\n\nСм. [@fig:a], [схемы @fig:a].')
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ').replace(/\u00AD/g, '')
  assert.equal(plain(last), 'См. схема 2, схемы 2.')
  assert.match(plain(html), /<figcaption><span class="label">Схема 2\.<\/span> Зал<span class="translation" lang="en"><span class="label">Scheme 2\.<\/span> Hall/)
})

test('a link may name a heading as pandoc does', () =>
  assert.match(set('## Наши итоги\n\nСм. [итоги](#наши-итоги) и [Наши итоги].').html, new RegExp(`(?:href="#${anchorOf('p', 'h-1')}".*){2}`, 's')))

test('a reference that leads nowhere is told with the labels there are, or with none', () => {
  const told = (text: string): unknown => toHast(paperOf(text), nothingKnown).problems.filter(({ rule }) => rule === 'reference-found').map(({ values }) => values)
  assert.deepEqual(told('См. [@fig:a].'), [{ found: '[@fig:a]', 'expected.en': 'none', 'expected.ru': 'ни одной' }])
  assert.deepEqual(told('![А](a.png){#fig:b}\n\nСм. [@fig:a].'), [{ found: '[@fig:a]', expected: 'fig:b' }])
})
