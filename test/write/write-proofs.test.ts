import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeProofs } from '../../src/write/write-proofs.ts'

const results = mkdtempSync(join(tmpdir(), 'proceedings-proofs-'))
after(() => rmSync(results, { recursive: true, force: true }))

const proof = (id: string) => [{ path: `proofs/${id}.pdf`, content: Uint8Array.of(1) }, { path: `proofs/${id}.txt`, content: 'A' }]

test('proofs of papers that are gone go with their letters; the proof of one paper leaves the others', async () => {
  await writeProofs(results, [...proof('a'), ...proof('b')], true)
  writeFileSync(join(results, 'proofs', 'answers.docx'), '')
  await writeProofs(results, proof('c'), false)
  assert.deepEqual(readdirSync(join(results, 'proofs')).sort(), ['a.pdf', 'a.txt', 'answers.docx', 'b.pdf', 'b.txt', 'c.pdf', 'c.txt'])
  assert.deepEqual(await writeProofs(results, proof('b'), true), [])
  assert.deepEqual(readdirSync(join(results, 'proofs')).sort(), ['answers.docx', 'b.pdf', 'b.txt'])
})
