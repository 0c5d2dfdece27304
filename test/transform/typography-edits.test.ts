// What typography would change in a manuscript: quotes, dashes and the like, and nothing that must stay.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typographyEdits } from '../../src/transform/typography-edits.ts'
import { paperOf } from '../paper-of.ts'

const set = (source: string, spaces = false): string => typographyEdits(source, paperOf(source), spaces)

test('quotes, dashes and dots are set; spaces stay as typed unless they are asked for', () => {
  assert.equal(set('Слово "так" - и всё...\n'), 'Слово «так» — и всё…\n')
  assert.equal(set('Слово в тексте\n', true), 'Слово в\u00A0тексте\n')
})

test('lines of a paragraph, a quotation and an item stay where they are', () => {
  const source = 'Первая "строка"\nи вторая "строка"\n\n> цитата "раз" -\n> и "два"\n\n1. пункт "а"\n   и "б"\n'
  assert.equal(set(source), 'Первая «строка»\nи вторая «строка»\n\n> цитата «раз» —\n> и «два»\n\n1. пункт «а»\n   и «б»\n')
})

test('a manuscript that was set is not changed again', () => {
  const once = set('Он сказал: "Что?.." - и ушёл, 10-15 мая 2007-2008 гг. "Книга "Друг""\n')
  assert.equal(set(once), once)
})

test('codes, addresses, years and numbers of standards stay', () => {
  for (const kept of ['ISBN 978-5-17-118366-0', 'ISBN 9785171183660', 'doi:10.17223/22220836/30/27', 'https://a.ru/b--c?x=1-2', 'ГОСТ Р 7.0.5-2008', 'тел. 8-384-2-36-12-34', 'ISSN 2078-7774', '`code "x" - y`', '2007 год', '$a - b$', 'a@b-c.ru', 'слово…, и слово…']) {
    assert.equal(set(`Слово ${kept} слово.\n`), `Слово ${kept} слово.\n`, kept)
  }
})

test('a passage marked verbatim stays, what stands beside it does not', () => {
  assert.equal(set('"Раз" [как "набрано" - так]{.verbatim} "два"\n'), '«Раз» [как "набрано" - так]{.verbatim} «два»\n')
  assert.equal(set('::: verbatim\nТак "он" - сказал.\n:::\n\nТак "он" сказал.\n'), '::: verbatim\nТак "он" - сказал.\n:::\n\nТак «он» сказал.\n')
})

test('signs of a list of sources stand between their spaces', () => {
  const source = 'Сказано [1].\n\n## Список литературы\n\n1. Столяров Ю. Н. Фонд : учебник. М. : Книга, 1991. 271 с.\n'
  assert.equal(set(source), source)
})

test('what is typed otherwise than it is read is left alone', () =>
  assert.equal(set('\\"Слово\\" &mdash; "слово"\n'), '\\"Слово\\" &mdash; "слово"\n'))
