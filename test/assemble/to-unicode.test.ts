import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toUnicode } from '../../src/assemble/to-unicode.ts'

function entries(cmap: string): readonly (readonly [number, string])[] {
  return [...toUnicode(cmap)]
}

test('single codes, also to several characters and beyond 16 bits', () => {
  assert.deepEqual(entries('3 beginbfchar\n<0003> <0020>\n<36> <00660069>\n<0004><D835DC00>\nendbfchar'), [[3, ' '], [0x36, 'fi'], [4, '𝐀']])
})

test('ranges count up the last unit', () => {
  assert.deepEqual(entries('2 beginbfrange\n<0051> <0053> <0432>\n<0060> <0061> <00660069>\nendbfrange'), [[0x51, 'в'], [0x52, 'г'], [0x53, 'д'], [0x60, 'fi'], [0x61, 'fj']])
})

test('ranges with a list', () => {
  assert.deepEqual(entries('1 beginbfrange <01> <03> [<0041> <0416> <0043>] endbfrange'), [[1, 'A'], [2, 'Ж'], [3, 'C']])
})

test('a map of nothing', () => assert.deepEqual(entries('begincmap endcmap'), []))
