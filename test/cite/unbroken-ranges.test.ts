// What of an entry stays on one line; shown as [ ].
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { unbrokenRanges } from '../../src/cite/unbroken-ranges.ts'

const shown = (text: string): string => unbrokenRanges([{ type: 'text', value: text }]).map((node) => (node.type === 'mark' ? `[${toString(node)}]` : toString(node))).join('')

test('ranges and shortened words are not broken', () => {
  assert.equal(shown('дис. … д-ра пед. наук. 2-е изд. 1998–2001. С. 9–30, 40.'), 'дис. … [д-ра] пед. наук. [2-е] изд. [1998–2001]. С. [9–30], 40.')
})
test('longer words and numbers may be', () => {
  assert.equal(shown('научно-популярный, 44-пП, 10.5555/0869-608X'), 'научно-популярный, 44-пП, 10.5555/0869-608X')
})
