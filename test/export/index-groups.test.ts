import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexGroups } from '../../src/export/index-groups.ts'

const letters = (...names: readonly string[]): string[] => indexGroups(names.map((name) => ({ name, labels: [], pages: [], anchors: [] }))).map(({ letter }) => letter)

test('a name that begins with its particle stands under the letter of the particle', () => {
  assert.deepEqual(letters('Oliveira, M.', 'van der Berg, J.-W.', 'Vance, A.'), ['O', 'V'])
  assert.deepEqual(letters('Елисеев Б.', 'Ёлкина А. И.'), ['Е'])
})
