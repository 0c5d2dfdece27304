// Particles of names: said with the surname or with the given name, first or last.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cslSource } from '../../../src/parse/bibliography/csl-library.ts'
import { cited, list } from './small-style.ts'

const inverted = '<names variable="author"><name name-as-sort-order="all"/></names>'
const of = (demote: string, key: string, layout = inverted): string => list({ bibliography: layout, attributes: demote === '' ? '' : `demote-non-dropping-particle="${demote}"` }, key)

test('a particle of the surname stands first, or last, as the style has it', () => {
  assert.deepEqual(['never', 'sort-only', 'display-and-sort', ''].map((demote) => of(demote, 'gogh')), ['van Gogh, Vincent', 'van Gogh, Vincent', 'Gogh, Vincent van', 'Gogh, Vincent van'])
})
test('a particle of the given name always stands after it', () => {
  assert.deepEqual(['never', 'sort-only', 'display-and-sort'].map((demote) => of(demote, 'humboldt')), ['Humboldt, Alexander von', 'Humboldt, Alexander von', 'Humboldt, Alexander von'])
  assert.equal(of('never', 'humboldt', '<names variable="author"/>'), 'Alexander von Humboldt')
  assert.equal(of('never', 'humboldt', '<names variable="author"><name initialize-with="."/></names>'), 'A. von Humboldt')
})
test('a surname alone has its own particle', () => {
  const short = { citation: '<names variable="author"><name form="short"/></names>' }
  assert.equal(cited(short, '[@gogh]', '[@humboldt]'), 'van Gogh | Humboldt')
})
test('names are sorted with the particle or without it', () => {
  const sorted = (demote: string): string => list({ bibliography: `<sort><key variable="author"/></sort><layout>${inverted}</layout>`, attributes: `demote-non-dropping-particle="${demote}"` }, 'gogh smitha knuth')
  assert.equal(sorted('never'), 'Knuth, Donald E.\nSmith, Adam\nvan Gogh, Vincent')
  assert.equal(sorted('sort-only'), 'van Gogh, Vincent\nKnuth, Donald E.\nSmith, Adam')
})
test('set behind, a particle looks like its surname', () => {
  assert.equal(of('display-and-sort', 'gogh', '<names variable="author"><name name-as-sort-order="all"><name-part name="family" text-case="uppercase"/></name></names>'), 'GOGH, Vincent VAN')
})
test('particles of CSL-JSON: named, or left where they were typed', () => {
  const parts = (author: Readonly<Record<string, string>>): string => {
    const [name] = cslSource({ id: 'a', type: 'book', author: [author] }, { file: 'a.json', line: 1 }).authors.names
    return [name?.given, name?.dropping, name?.particle, name?.family].join('|')
  }
  assert.equal(parts({ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }), 'Alexander|von|von|Humboldt')
  assert.equal(parts({ family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' }), 'Jean|de|de La|Fontaine')
  assert.equal(parts({ family: 'van Gogh', given: 'Vincent' }), 'Vincent||van|Gogh')
  assert.equal(parts({ family: 'Humboldt', given: 'Alexander von' }), 'Alexander|von|von|Humboldt')
  assert.equal(parts({ family: 'd’Alembert', given: 'Jean' }), 'Jean||d’|Alembert')
  assert.equal(parts({ family: '"van Gogh"', given: 'Vincent' }), 'Vincent|||van Gogh')
  assert.equal(parts({ family: 'Smith', given: 'Ann' }), 'Ann|||Smith')
  assert.equal(parts({ family: 'hooks', given: 'bell' }), 'bell|||hooks')
})
