// Where bibliography files are looked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryDisk } from '../../src/read/disk.ts'
import { readBibliography, type BibliographyWish } from '../../src/read/read-bibliography.ts'

const files = { 'common.bib': 'c', 'a/paper.md': '', 'a/refs.bib': 'a', 'b/paper.md': '', 'b/one.bib': '1', 'b/two.bib': '2', 'c/paper.md': '' }

async function read(wish: Partial<BibliographyWish>) {
  const { files: found, problems } = await readBibliography(memoryDisk(files), { manuscript: 'a/paper.md', line: 3, column: 1, own: [], common: [], needed: true, ...wish })
  return { found: found.map(({ file }) => file), problems: problems.map(({ file, line, rule, values }) => `${file}:${line} ${rule} ${values['found']}${values['guess.en'] ?? ''}`) }
}

test('the paper’s own files, then those of the volume', async () => {
  assert.deepEqual(await read({ own: ['a/refs.bib'], common: ['common.bib', 'a/refs.bib'] }), { found: ['a/refs.bib', 'common.bib'], problems: [] })
})
test('a lone .bib beside the manuscript, with a note', async () => {
  assert.deepEqual(await read({}), { found: ['a/refs.bib'], problems: ['a/paper.md:3 bibliography-named refs.bib'] })
})
test('of two, none', async () => {
  assert.deepEqual(await read({ manuscript: 'b/paper.md' }), { found: [], problems: [] })
})
test('a file that is not there is named, with what is', async () => {
  assert.deepEqual(await read({ own: ['a/ref.bib'] }), { found: [], problems: ['a/paper.md:3 bibliography-exists ref.bib There is “refs.bib”.'] })
})
test('nothing is read for a paper that cites nothing', async () => {
  assert.deepEqual(await read({ needed: false, own: ['a/none.bib'] }), { found: [], problems: [] })
})
