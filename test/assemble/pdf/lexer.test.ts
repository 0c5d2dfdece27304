import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Keyword, Lexer } from '../../../src/assemble/pdf/lexer.ts'
import { PdfString, Ref } from '../../../src/assemble/pdf/values.ts'
import type { PdfValue } from '../../../src/assemble/pdf/values.ts'

function items(text: string): readonly unknown[] {
  const lexer = new Lexer(text, 0, (number) => new Ref(number))
  const found: unknown[] = []
  for (let item = lexer.next(); item !== undefined; item = lexer.next()) found.push(readable(item))
  return found
}

function readable(item: PdfValue | Keyword): unknown {
  if (item instanceof Keyword) return { word: item.word }
  if (item instanceof PdfString) return { string: item.bytes }
  if (item instanceof Ref) return { ref: item.number }
  if (item instanceof Map) return Object.fromEntries([...item].map(([key, value]) => [key, readable(value)]))
  return Array.isArray(item) ? item.map(readable) : item
}

test('numbers', () => assert.deepEqual(items('0 -1 +2 3. .5 -.002 595.91998 100000'), [0, -1, 2, 3, 0.5, -0.002, 595.91998, 100000]))

test('numbers are read exactly as JavaScript reads them', () => {
  fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(17), (value, places) => {
    const text = value.toFixed(places)
    assert.equal((items(text)[0] as number) + 0, Number(text) + 0)
  }))
})

test('names', () => assert.deepEqual(items('/A/B#20C /#d0#af/'), ['A', 'B C', 'Ð¯', '']))

test('strings', () => {
  assert.deepEqual(items('(a(b)c) () (\\(\\)\\\\\\n\\101\\7x) (a\\\nb\rc)'), ['a(b)c', '', '()\\\nA\x07x', 'ab\nc'].map((string) => ({ string })))
  assert.deepEqual(items('<48 65> <4> <> <feFF>'), ['He', '@', '', '\xfe\xff'].map((string) => ({ string })))
})

test('arrays, dictionaries and references', () => {
  assert.deepEqual(items('[1 12 0 R (R) [true]] <</A 3 0 R/B<</C null>>/D[]>>'), [[1, { ref: 12 }, { string: 'R' }, [true]], { A: { ref: 3 }, B: { C: null }, D: [] }])
})

test('keywords and comments', () => assert.deepEqual(items('q 1 w % a comment (\nBT T* true'), [{ word: 'q' }, 1, { word: 'w' }, { word: 'BT' }, { word: 'T*' }, true]))

test('what has no end is refused', () => {
  for (const text of ['[1 2', '<</A 1', '(a', '<41']) assert.throws(() => items(text), /has no end/)
})
