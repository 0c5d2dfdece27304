// Where the lines of a paragraph end, the best over the whole of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breakLines, type BrokenLine, type LinePiece, type LineRoom } from '../../src/layout/break-lines.ts'

const piece = (widthPx: number, other: Partial<LinePiece> = {}): LinePiece => ({ widthPx, spaces: 0, spacesPx: 0, gapPx: 6, endPx: 0, startPx: 0, penalty: 0, inWord: false, ...other })
const syllable = (widthPx: number): LinePiece => piece(widthPx, { gapPx: 0, endPx: 5, penalty: 50, inWord: true })
const room = (widthPx: number, other: Partial<LineRoom> = {}): LineRoom => ({ firstPx: widthPx, restPx: widthPx, leastLastPx: 0, ...other })
const ends = (lines: readonly BrokenLine[] | null): readonly number[] | undefined => lines?.map(({ last }) => last)

test('words that fill their lines stand on them', () =>
  assert.deepEqual(ends(breakLines([40, 54, 20, 74, 30].map((width) => piece(width)), room(100))), [1, 3, 4]))

test('a line is drawn in where that saves the next one', () =>
  assert.deepEqual(ends(breakLines([30, 30, 32, 40, 54, 30].map((width) => piece(width)), room(100))), [2, 4, 5]))

test('a line is loosened where the next one would hold a word alone', () =>
  assert.deepEqual(ends(breakLines([40, 40, 14, 60, 80].map((width) => piece(width)), room(110))), [1, 3, 4]))

test('the first line may be shorter', () =>
  assert.deepEqual(ends(breakLines([40, 54, 20, 74].map((width) => piece(width)), room(100, { firstPx: 80 }))?.slice(0, 1) ?? null), [0]))

test('a word is broken only where spaces would be too wide', () => {
  assert.deepEqual(ends(breakLines([piece(45), piece(44), syllable(20), piece(30), piece(30)], room(100))), [1, 4])
  assert.deepEqual(ends(breakLines([piece(30), piece(30), syllable(23), piece(30), piece(30)], room(100))), [2, 4])
})

test('the hyphen takes its room', () =>
  assert.equal(breakLines([piece(50), syllable(41), piece(30)], room(100))?.[0]?.widthPx, 102))

test('a forbidden end is none', () =>
  assert.deepEqual(ends(breakLines([piece(40), piece(54, { penalty: Infinity }), piece(20), piece(60)], room(100)))?.includes(1), false))

test('what is wider than a line finds no room', () =>
  assert.equal(breakLines([piece(40), piece(160), piece(20)], room(100)), null))

test('no more than three hyphens follow each other where it can be helped', () => {
  const words = Array.from({ length: 24 }, () => [syllable(26), piece(26)]).flat()
  const lines = breakLines(words, room(121)) ?? []
  let [run, longest] = [0, 0]
  for (const { last } of lines) longest = Math.max(longest, (run = words[last]?.inWord ? run + 1 : 0))
  assert.ok(longest <= 3, String(longest))
})

test('whatever stands in it, all pieces stand on lines in order, and no line is too full', () => {
  const drawn = fc.record({ width: fc.integer({ min: 5, max: 60 }), kind: fc.constantFrom('word', 'word', 'syllable') })
  fc.assert(fc.property(fc.array(drawn, { minLength: 1, maxLength: 80 }), fc.integer({ min: 100, max: 300 }), (all, widthPx) => {
    const pieces = all.map(({ width, kind }) => (kind === 'word' ? piece(width) : syllable(width)))
    const lines = breakLines(pieces, room(widthPx, { leastLastPx: 20 }))
    if (!lines) return
    assert.equal(lines[0]?.first, 0)
    assert.equal(lines.at(-1)?.last, pieces.length - 1)
    lines.forEach(({ first, last, spaces, ...line }, i) => {
      if (i > 0) assert.equal(first, (lines[i - 1]?.last ?? NaN) + 1)
      assert.ok(last >= first)
      assert.ok(line.widthPx <= line.roomPx + (spaces * 6) / 3 + 0.001)
    })
  }))
})
