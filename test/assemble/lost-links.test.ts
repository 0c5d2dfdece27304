import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lostLinks } from '../../src/assemble/lost-links.ts'

test('each link of a document needs one of its own in print', () => {
  assert.deepEqual(lostLinks(['v-a', 'v-a', 'https://example.org/b', 'v-c'], ['v-a', 'v-c', 'v-c']), ['v-a', 'https://example.org/b'])
})

test('a link on two lines is one, and an address may be escaped otherwise', () => {
  assert.deepEqual(lostLinks(['https://example.org/%D1%8F'], ['https://example.org/я', 'https://example.org/я']), [])
})
