import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeEdition } from '../../src/write/write-edition.ts'
import { writeLetters } from '../../src/write/write-letters.ts'

const results = mkdtempSync(join(tmpdir(), 'proceedings-letters-'))
after(() => rmSync(results, { recursive: true, force: true }))

test('letters of papers that are clean by now go; other files stay', async () => {
  await writeLetters(results, [])
  await writeLetters(results, [{ path: 'letters/a.txt', content: 'A' }, { path: 'letters/b.txt', content: 'B' }])
  writeFileSync(join(results, 'letters', 'answers.docx'), '')
  await writeLetters(results, [{ path: 'letters/b.txt', content: 'B2' }])
  assert.deepEqual(readdirSync(join(results, 'letters')).sort(), ['answers.docx', 'b.txt'])
  assert.equal(readFileSync(join(results, 'letters', 'b.txt'), 'utf8'), 'B2')
})

test('a letter or a table that is open elsewhere stays as it was and is named; the others are written', async () => {
  // A folder of that name holds its place as Excel or Word on Windows holds the file.
  mkdirSync(join(results, 'letters', 'held.txt', 'x'), { recursive: true })
  mkdirSync(join(results, 'html', 'decisions.csv', 'x'), { recursive: true })
  const letters = ['held', 'c'].map((id) => ({ path: `letters/${id}.txt`, content: 'C' }))
  assert.deepEqual(await writeLetters(results, letters), ['letters/held.txt'])
  assert.deepEqual(await writeEdition(results, [{ path: 'html/decisions.csv', content: 'a' }, { path: 'html/index.html', content: 'b' }]), ['html/decisions.csv'])
  assert.deepEqual([readFileSync(join(results, 'letters', 'c.txt'), 'utf8'), readFileSync(join(results, 'html', 'index.html'), 'utf8')], ['C', 'b'])
  assert.deepEqual(await writeLetters(results, []), [])
})
