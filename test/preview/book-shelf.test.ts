// The open book from save to save: what is read again, and what is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { bookShelf } from '../../src/preview/book-shelf.ts'
import { memoryDisk, type Disk } from '../../src/read/disk.ts'
import { paper, volume } from './previewed.ts'

/** A shelf over files that may be saved; `read` names what was read since it was last emptied. */
function shelved(files: Readonly<Record<string, string>>): { shelf: ReturnType<typeof bookShelf>; save: (file: string, text: string) => void; read: string[] } {
  const now: Record<string, string> = { ...files }
  const read: string[] = []
  const disk: Disk = { list: () => memoryDisk(now).list(), exists: (path) => memoryDisk(now).exists(path), read: (path) => { read.push(path); return memoryDisk(now).read(path) } }
  const shelf = bookShelf({ disk, templatesFolder, producer: 'test', edition: 'test', alone: false })
  return { shelf, read, save: (file, text) => { now[file] = text; shelf.changed(new Set([file])) } }
}

const files = { 'volume.yml': volume, 'alpha.md': paper('Раз.'), 'beta.md': paper('Второй.') }

test('a save below the metadata block reads that manuscript alone', async () => {
  const { shelf, save, read } = shelved(files)
  await shelf.open('', 'alpha.md')
  read.length = 0
  save('alpha.md', paper('Два.'))
  const { book } = await shelf.open('', 'alpha.md')
  assert.deepEqual([...new Set(read)], ['alpha.md'])
  assert.equal(book?.manuscripts.get('alpha')?.text, paper('Два.'))
  assert.equal(book?.sources.get('alpha.md')?.text, paper('Два.'))
  assert.equal(book?.manuscripts.get('beta')?.text, paper('Второй.'))
})

test('a save of another manuscript is not missed', async () => {
  const { shelf, save } = shelved(files)
  await shelf.open('', 'alpha.md')
  save('beta.md', paper('Третий.'))
  await shelf.open('', 'alpha.md')
  assert.equal((await shelf.open('', '')).book?.manuscripts.get('beta')?.text, paper('Третий.'))
})

for (const [name, change] of [
  ['its metadata block', (save: (file: string, text: string) => void) => { save('alpha.md', paper('Раз.', 'doi: none\n')) }],
  ['volume.yml', (save: (file: string, text: string) => void) => { save('volume.yml', volume.replace('Сборник', 'Другой')) }],
  ['a manuscript that is no text', (save: (file: string, text: string) => void) => { save('alpha.md', '%PDF-1.7 \0\0\0\0') }]
] as const) {
  test(`a change of ${name} opens the book anew`, async () => {
    const { shelf, save, read } = shelved(files)
    await shelf.open('', 'alpha.md')
    read.length = 0
    change(save)
    await shelf.open('', 'alpha.md')
    assert.ok(read.includes('beta.md'))
  })
}
