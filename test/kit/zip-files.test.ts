import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { zipFiles } from '../../src/kit/zip-files.ts'

const files = [{ path: 'ИНСТРУКЦИЯ.txt', content: 'Слова' }, { path: 'templates/own/style.css', content: Uint8Array.of(1, 2, 3) }]

test('what goes into a zip comes out of it, and the same files are the same bytes', () => {
  const zip = zipFiles(files, '2008-03-28')
  const out = unzipSync(zip)
  assert.deepEqual(Object.keys(out), files.map(({ path }) => path))
  assert.equal(new TextDecoder().decode(out['ИНСТРУКЦИЯ.txt']), 'Слова')
  assert.deepEqual(out['templates/own/style.css'], Uint8Array.of(1, 2, 3))
  assert.deepEqual(zipFiles(files, '2008-03-28'), zip)
})

test('files carry the given day, wherever the zip is made', () => {
  const zone = process.env['TZ']
  try {
    const days = ['Asia/Vladivostok', 'UTC', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name
      return Buffer.from(zipFiles(files, '2008-03-28')).toString('hex')
    })
    assert.equal(new Set(days).size, 1)
    // DOS date (APPNOTE 4.4.6): years from 1980, month, day.
    assert.equal(Buffer.from(days[0] ?? '', 'hex').readUInt16LE(12), ((2008 - 1980) << 9) | (3 << 5) | 28)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('days that no zip can name become the nearest', () => {
  assert.doesNotThrow(() => [zipFiles(files, '1970-01-01'), zipFiles(files, '2150-01-01')])
})
