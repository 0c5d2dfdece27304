import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
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
