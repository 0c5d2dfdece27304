import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderCache } from '../../src/write/folder-cache.ts'

const [used, unused, recent] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]

test('what no build has asked for in a fortnight goes; what is used or recent stays, and so does all that is not the cache\'s', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'))
  try {
    const before = folderCache(folder)
    for (const key of [used, unused, recent]) await before.keepText(key, '{}')
    await writeFile(join(folder, 'offprints.json'), '{}')
    const longAgo = new Date(Date.now() - 30 * 24 * 3600_000)
    for (const name of [`${used}.set`, `${unused}.set`, 'offprints.json']) await utimes(join(folder, name), longAgo, longAgo)
    const cache = folderCache(folder)
    assert.equal(await cache.text(used), '{}')
    assert.equal(await cache.prune(14), 1)
    assert.deepEqual((await readdir(folder)).sort(), [`${used}.set`, `${recent}.set`, 'offprints.json'].sort())
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a folder that is not there is clean', async () => {
  assert.equal(await folderCache(join(tmpdir(), 'never-made')).prune(14), 0)
})
