// Particles of names, notes of sources, and parts of works in volumes, in each form of the program's own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apaEntry } from '../../src/cite/apa-entry.ts'
import { gostEntry } from '../../src/cite/gost-entry.ts'
import { numericEntry } from '../../src/cite/numeric-entry.ts'
import type { Source } from '../../src/model/source.ts'
import { keysOf, readSources } from '../../src/parse/bibliography/read-sources.ts'
import { shown } from './listed.ts'

function source(entry: string): Source {
  const files = [{ file: 'a.bib', text: entry }]
  const [found] = readSources(files, keysOf(files)).value.sources.values()
  if (!found) throw new Error('no source')
  return found
}

const noted = source('@book{a, author={Ash, A.}, title={Trees}, publisher={Facet}, address={London}, year=2001, url={https://example.org/t}, note={With two maps}}')
const reprinted = source('@book{a, author={Ash, A.}, title={Trees}, publisher={Facet}, year=2001, note={Original work published 1923}}')
const part = source('@incollection{a, author={Ash, A.}, title={Roots}, maintitle={Works}, booktitle={Trees}, volume=2, editor={Elm, E.}, publisher={Facet}, address={London}, year=2001, pages={5--9}}')

const named = source('@book{a, author={von Humboldt, Alexander and van Gogh, V.}, options={useprefix=false}, title={Kosmos}, publisher={Cotta}, address={Stuttgart}, year=1845}')

test('a particle that is no part of the surname stands behind', () => {
  assert.match(shown(apaEntry(named, '')), /^Humboldt, A\.~von, & Gogh, V\.~van\. \(1845\)/)
  assert.match(shown(numericEntry(named)), /^Humboldt, A\.~von, Gogh, V\.~van: Kosmos/)
  assert.match(shown(gostEntry(named)), /^Humboldt~A\.~von, Gogh~V\.~van\. Kosmos/)
})
test('a note stands before the address', () => {
  assert.equal(shown(gostEntry(noted)), 'Ash~A. Trees. London~: Facet, 2001. With two maps. URL:~https://example.org/t')
  assert.equal(shown(apaEntry(noted, '')), 'Ash, A. (2001). *Trees*. Facet. With two maps. https://example.org/t')
  assert.equal(shown(numericEntry(noted)), 'Ash, A.: Trees. Facet, London (2001). With two maps. https://example.org/t')
})
test('APA 9.41: the work a reprint is of stands last, in parentheses', () => {
  assert.equal(shown(apaEntry(reprinted, '')), 'Ash, A. (2001). *Trees*. Facet. (Original work published 1923)')
})
test('a part of a volume with a title of its own', () => {
  assert.equal(shown(gostEntry(part)), 'Ash~A. Roots // Works~: Trees~/ ed.~by~E.~Elm. London~: Facet, 2001. Vol.~2. P.~5–9.')
  assert.equal(shown(apaEntry(part, '')), 'Ash, A. (2001). Roots. In E.~Elm (Ed.), *Works: Trees* (Vol.~2, pp.~5–9). Facet.')
  assert.equal(shown(numericEntry(part)), 'Ash, A.: Roots. In: Elm, E. (ed.) Works: Trees, vol.~2, pp.~5–9. Facet, London (2001).')
})
