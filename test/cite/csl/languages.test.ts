// In which language a style's entries are set, and what that language does to them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localeWords, wordsLang } from '../../../src/cite/csl/locale-words.ts'
import { list } from './small-style.ts'

const words = '<group delimiter=", "><names variable="author"><name and="text" form="short"/></names><text variable="title" quotes="true"/><group delimiter=" "><number variable="edition" form="ordinal"/><label variable="edition" form="short"/></group><group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group><date variable="issued" form="text"/></group>'

function inStyle(key: string, defaultLocale = '', above = ''): string {
  return list({ bibliography: words, above, attributes: defaultLocale === '' ? '' : `default-locale="${defaultLocale}"` }, key)
}

test('every language has every word of styles', () => {
  const needed = Object.keys(localeWords.en.terms).filter((key) => !/^(?:long-)?ordinal/.test(key))
  for (const [lang, { terms }] of Object.entries(localeWords)) assert.deepEqual(needed.filter((key) => terms[key] === undefined), [], lang)
})
test('words are of the language of the source where the style is made for none', () => {
  assert.equal(inStyle('petit'), 'Petit et Grand, «~Lire~», 1re éd., p.~12–34, 1 mars 2010')
  assert.equal(inStyle('lopez'), 'López y Ruiz, «Leer», 2.ª ed., pp.~12–34, 5 de marzo de 2010')
  assert.equal(inStyle('rossi'), 'Rossi e Verdi, «Leggere», 2ª ed., pp.~12–34, 5 marzo 2010')
  assert.equal(inStyle('silva'), 'da Silva e Costa, “Ler”, 2ª ed., p.~12–34, 5 de março de 2010')
  assert.equal(inStyle('humboldt'), 'Humboldt, „Kosmos“, 2. Aufl., 1. März 1845')
})
test('a style made for a language has its words for all but Russian sources', () => {
  assert.equal(inStyle('knuth', 'de-DE'), 'Knuth, „The~TeXbook“, 2. Aufl., 1986')
  assert.equal(inStyle('petit', 'en-US'), 'Petit and Grand, “Lire,” 1st ed., pp.~12–34, March 1, 2010')
  assert.match(inStyle('ru', 'fr-FR'), / и Стародубова, «Информационная культура личности», 2-е изд\., 5 марта 2006$/u)
  assert.deepEqual([wordsLang('de', 'ru-RU'), wordsLang('de', 'pl-PL'), wordsLang('ru', 'en-US')], ['de', 'en', 'ru'])
})
test('Swiss quotation marks', () => {
  assert.match(inStyle('humboldt', 'de-CH'), /«Kosmos»/)
})
test('words of the style for its language count first', () => {
  assert.match(inStyle('knuth', 'de-DE', '<locale xml:lang="de"><terms><term name="edition" form="short">Ausg.</term></terms></locale>'), /2\. Ausg\./)
})
test('long ordinals follow the gender of what they count', () => {
  const edition = '<number variable="edition" form="long-ordinal"/>'
  assert.deepEqual(['petit', 'lopez', 'humboldt', 'knuth'].map((key) => list({ bibliography: edition }, key)), ['première', 'segunda', 'zweite', 'second'])
})
test('a month and a day that a style for English has the other way round', () => {
  assert.equal(list({ bibliography: '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="day"/></date>' }, 'rossi'), '5 marzo')
})
