import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { piecesOf } from '../../src/model/byte-source.ts'
import { DiskStore } from '../../src/write/disk-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
after(() => rmSync(folder, { recursive: true }))

test('bytes come back as they were appended, by any part', () => {
  const store = new DiskStore(join(folder, 'new'))
  store.append(Buffer.from('abc'))
  store.append(Buffer.from('defg'))
  assert.equal(store.length, 7)
  assert.deepEqual([[0, 7], [2, 5], [6, 99], [7, 8]].map(([start = 0, end]) => Buffer.from(store.subarray(start, end ?? 0)).toString()), ['abcdefg', 'cde', 'g', ''])
  store.close()
})

test('pieces of a file make the whole', () => {
  const store = new DiskStore(folder)
  const bytes = Buffer.alloc(2_500_000, 'abcdefghijk')
  store.append(bytes)
  const pieces = [...piecesOf(store)]
  assert.deepEqual([pieces.length, Buffer.concat(pieces).equals(bytes)], [3, true])
  store.close()
})

test('nothing stays behind, and what is closed says so', () => {
  const store = new DiskStore(folder)
  store.append(Buffer.from('abc'))
  store.close()
  store.close()
  assert.deepEqual(readdirSync(folder), ['new'])
  assert.throws(() => store.subarray(0, 1), /closed/)
})
