import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { letters, wordsAround } from '../../src/verify/letters.ts'

const slow = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase().replace(/[^\p{L}\p{N}\ufffd]+/gu, '').replaceAll('ς', 'σ').replaceAll('ß', 'ss')

test('letters and digits alone are left', () => {
  assert.equal(letters('«Ёлка» — 19\u00A0шт., Ho\u00ADtel\u2011№\u00A05'), 'ёлка19штhotelno5')
  assert.equal(letters('\ufffd'), '\ufffd')
  assert.equal(letters('STRAẞE'), letters('Straße'))
  for (const word of ['Straße', 'λόγος', 'ı', 'ёлка', 'Œuvre']) assert.equal(letters(word.toUpperCase()), letters(word))
})

test('the quick way and the long way agree', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'абЁёйЙ аz9İßςΣǄﬁ½²ꙮ\u0301\u0308\u0306'), fc.integer({ min: 0, max: 0x2200 }).map((code) => String.fromCharCode(code))) })
  fc.assert(fc.property(text, (each) => { assert.equal(letters(each), slow(each)) }), { numRuns: 3000 })
  fc.assert(fc.property(text, (each) => { assert.equal(letters(letters(each)), letters(each)) }))
})

test('context begins five words before and ends five words after', () => {
  assert.equal(wordsAround('один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать', letters('один два три четыре пять шесть').length), '… два три четыре пять шесть [семь восемь девять десять одиннадцать] …')
  assert.equal(wordsAround('три четыре', 0, 'один два'), 'один два [три четыре]')
  assert.equal(wordsAround('слово', 2), '[слово]')
})
