import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { htmlOf } from '../../src/compose/html.ts'
import { markLanguages } from '../../src/export/mark-languages.ts'

const marked = (lang: 'ru' | 'en', ...children: Parameters<typeof h>[2][]): string => htmlOf(markLanguages({ type: 'root', children: [h('p', ...children)] } as Root, lang))

for (const [lang, text, expected] of [
  ['ru', 'В работе «The Future of Libraries» сказано', '<p>В работе «<span lang="en">The Future of Libraries</span>» сказано</p>'],
  ['ru', 'программа Microsoft Word и MARC SQL', '<p>программа Microsoft Word и MARC SQL</p>'],
  ['ru', 'Deutsche Nationalbibliothek Frankfurt am Main', '<p>Deutsche Nationalbibliothek Frankfurt am Main</p>'],
  ['en', 'the journal Библиотечное дело is old', '<p>the journal <span lang="ru">Библиотечное дело</span> is old</p>'],
  ['en', 'plain words', '<p>plain words</p>']
] as const) {
  test(`${lang}: ${text}`, () => { assert.equal(marked(lang, text), expected) })
}

test('code and what has a language are left alone; a second run changes nothing', () => {
  const tree = { type: 'root', children: [h('p', [h('code', 'for the sake of it'), h('span', { lang: 'fr' }, 'the end of it'), ' the state of the art '])] } as Root
  const once = htmlOf(markLanguages(tree, 'ru'))
  assert.equal(once, '<p><code>for the sake of it</code><span lang="fr">the end of it</span> <span lang="en">the state of the art</span> </p>')
  assert.equal(htmlOf(markLanguages(tree, 'ru')), once)
})
