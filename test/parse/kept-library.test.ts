// Bibliography files are read once while they stay as they are.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptLibraries } from '../../src/parse/bibliography/kept-library.ts'
import type { SourceLibrary } from '../../src/parse/bibliography/library.ts'

function counted(): { readonly read: (file: string, text: string) => SourceLibrary; readonly calls: string[] } {
  const calls: string[] = []
  return { calls, read: keptLibraries((file, text) => {
    calls.push(`${file} ${text}`)
    return { file, keys: [], faults: [], source: (key) => { calls.push(`${file} ${text} ${key}`); return null } }
  }) }
}

test('the same text is read once, and each of its sources once', () => {
  const { read, calls } = counted()
  for (let time = 0; time < 3; time++) for (const key of ['a', 'b']) assert.equal(read('refs.bib', 'one').source(key), null)
  assert.deepEqual(calls, ['refs.bib one', 'refs.bib one a', 'refs.bib one b'])
})

test('a changed text, and another file of the same text, are read for themselves', () => {
  const { read, calls } = counted()
  read('refs.bib', 'one')
  read('refs.bib', 'two')
  assert.equal(read('other.bib', 'two').file, 'other.bib')
  assert.deepEqual(calls, ['refs.bib one', 'refs.bib two', 'other.bib two'])
})

test('only a few files are kept', () => {
  const { read, calls } = counted()
  for (let file = 0; file < 20; file++) read(`${file}.bib`, 'text')
  calls.length = 0
  read('19.bib', 'text')
  assert.deepEqual(calls, [])
  read('0.bib', 'text')
  assert.deepEqual(calls, ['0.bib text'])
})
