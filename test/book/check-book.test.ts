// A folder and a lone paper are checked: names as the index would see them, and what a paper asks not to hear.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBook } from '../../src/book/check-book.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

const paper = (author: string, more = '', text = 'Текст доклада.'): string => `---\ntitle: Доклад\nauthors: [${author}]\n${more}---\n\n${text}\n`
const ignoring = (rule: string): string => `ignore: [{ rule: ${rule}, reason: так надо }]\n`

async function problemsOf(files: Readonly<Record<string, string>>, alone?: string): Promise<readonly string[]> {
  const { problems } = await checkBook({ disk: memoryDisk(files), templatesFolder, final: false, producer: '', edition: '', ...(alone ? { papers: [alone] } : {}) }, noCache)
  return problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

test('two spellings of a name are asked about without a browser, and not of a lone paper', async () => {
  const files = { 'a.md': paper('Лебедева Людмила Фёдоровна'), 'b.md': paper('Лебелева Людмила Фёдоровна') }
  assert.deepEqual(await problemsOf(files), ['b.md:3 authors-spelled'])
  assert.deepEqual(await problemsOf(files, 'b.md'), [])
})

test('that question may be ignored; a lone paper is not told that its entry silences nothing', async () => {
  const files = { 'a.md': paper('Лебедева Людмила Фёдоровна'), 'b.md': paper('Лебелева Людмила Фёдоровна', ignoring('authors-spelled')) }
  assert.deepEqual(await problemsOf(files), [])
  assert.deepEqual(await problemsOf(files, 'b.md'), [])
})

test('what only pages can show is not missed where none were made', async () => {
  assert.deepEqual(await problemsOf({ 'a.md': paper('Лебедева Людмила Фёдоровна', ignoring('table-fits')) }), [])
})

test('a name that no rule has, and the name of an error, cannot be ignored', async () => {
  assert.deepEqual(await problemsOf({ 'a.md': paper('Лебедева Людмила Фёдоровна', ignoring('no-such-rule')) }), ['a.md:4 value-valid'])
  assert.deepEqual(await problemsOf({ 'a.md': paper('Лебедева Людмила Фёдоровна', ignoring('text-present')) }), ['a.md:4 value-valid'])
})

test('the encoding of a file is a warning that its paper may ignore', async () => {
  const utf16 = Buffer.from(`\uFEFF${paper('Лебедева Людмила Фёдоровна', ignoring('encoding-utf8'))}`, 'utf16le')
  const { problems } = await checkBook({ disk: memoryDisk({ 'a.md': utf16 }), templatesFolder, final: false, producer: '', edition: '' }, noCache)
  assert.deepEqual(problems, [])
})
