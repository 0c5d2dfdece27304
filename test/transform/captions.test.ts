// Captions in two languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../src/compose/html.ts'
import type { Lang } from '../../src/model/paper.ts'
import { captionTranslations } from '../../src/parse/caption-translations.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

function captions(text: string, lang: Lang = 'ru'): readonly string[] {
  const paper = { ...paperOf(text), lang }
  captionTranslations(paper.tree, lang)
  captionTranslations(paper.tree, lang)
  const html = htmlOf(toHast(paper, nothingKnown).body)
  return [...html.matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, inner = '']) => inner.replace(/\u00AD/g, '').replace(/\u00A0/g, ' ').replace(/<(?!\/?span class="translation"|em|\/em)[^>]*>/g, ''))
}

test('a figure has its caption in both languages, each with its label', () =>
  assert.deepEqual(captions('![План "зала".](a.png){#fig:a en="Plan of the *hall*."}'), ['Рис. 1. План «зала»<span class="translation" lang="en">Fig. 1. Plan of the <em>hall</em>']))

test('so do a table and a listing', () => {
  assert.deepEqual(captions(': Итоги {#tbl:a en="Results"}\n\n| А |\n|---|\n| 1 |'), ['Таблица 1 Итоги<span class="translation" lang="en">Table 1 Results'])
  assert.deepEqual(captions('```{#lst:a .sql caption="Запрос" en="A query"}\nSELECT 1\n```'), ['Листинг 1. Запрос<span class="translation" lang="en">Listing 1. A query'])
})

test('an English paper may give a Russian caption, set by Russian rules', () =>
  assert.deepEqual(captions('![Plan of the "hall"](a.png){ru="План "}\n\n![B](b.png){ru="План «зала» - это"}', 'en').at(-1), 'Fig. 2. B<span class="translation" lang="ru">Рис. 2. План «зала» — это'))

test('a caption in the paper’s own language is no translation', () =>
  assert.deepEqual(captions('![План](a.png){ru="Схема"}'), ['Рис. 1. План']))

test('a comma before the call of a note gets no space', () =>
  assert.match(htmlOf(toHast({ ...paperOf('One,[^1] two.\n\n[^1]: Note.'), lang: 'en' }, nothingKnown).body), /One,<sup/))

test('the words of both are words of the paper', () => {
  const { tree } = paperOf('![План](a.png){en="Plan"}')
  captionTranslations(tree, 'ru')
  assert.deepEqual(wordsOf(tree).segments, ['План', 'Plan'])
})
