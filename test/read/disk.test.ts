import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { folderDisk, memoryDisk } from '../../src/read/disk.ts'
import type { Disk } from '../../src/read/disk.ts'

let outer = ''
let disk: Disk

before(async () => {
  outer = await mkdtemp(join(tmpdir(), 'disk-'))
  const root = join(outer, 'volume')
  for (const folder of ['a/deep', '.git', 'node_modules/x', 'out', 'b/out']) await mkdir(join(root, folder), { recursive: true })
  for (const file of ['volume.yml', 'я.md', 'a/deep/1.md', '.hidden.md', '.git/x.md', 'node_modules/x/y.md', 'out/z.md', 'b/out/kept.md']) await writeFile(join(root, file), file)
  await writeFile(join(outer, 'secret.txt'), 'secret')
  await symlink(join(outer, 'secret.txt'), join(root, 'leak.md'))
  await symlink(join(root, 'volume.yml'), join(root, 'inner.yml'))
  await symlink(root, join(root, 'a/round'))
  disk = folderDisk(root)
})

after(() => rm(outer, { recursive: true }))

test('a folder lists its own files, sorted, and no others; linked folders are named and not entered', async () => {
  assert.deepEqual(await disk.list(), ['a/deep/1.md', 'a/round/', 'b/out/kept.md', 'inner.yml', 'leak.md', 'volume.yml', 'я.md'])
})

test('a folder reads what is inside it', async () => {
  assert.equal(new TextDecoder().decode(await disk.read('a/deep/1.md')), 'a/deep/1.md')
  assert.deepEqual([await disk.exists('я.md'), await disk.exists('нет.md'), await disk.exists('a'), await disk.exists('a/../volume.yml')], [true, false, false, true])
})

for (const path of ['../secret.txt', 'leak.md', '/etc/passwd', 'a/../../secret.txt', '', 'a\0b']) {
  test(`a folder does not give out ${JSON.stringify(path)}`, async () => {
    await assert.rejects(disk.read(path))
    assert.equal(await disk.exists(path), false)
  })
}

test('memory is a folder too', async () => {
  const memory = memoryDisk({ 'b.md': 'б', 'a.md': new Uint8Array([1]), '.x': '', 'out/y': '', 'c/node_modules/z': '' })
  assert.deepEqual(await memory.list(), ['a.md', 'b.md'])
  assert.deepEqual([await memory.read('a.md'), await memory.exists('b.md'), await memory.exists('constructor')], [new Uint8Array([1]), true, false])
  await assert.rejects(memory.read('x'))
})
