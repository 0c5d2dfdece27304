// What `header: rinc` and `full-7.0.7` demand of an abstract and of keywords, to the word.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkBook } from '../../src/book/check-book.ts'
import { templatesFolder } from '../../src/cli/program-folder.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { noCache } from '../../src/write/folder-cache.ts'

const english = 'en: { title: Reading, authors: [Ivanova Anna], abstract: Words., keywords: [a, b, c] }\n'

async function rulesOf(header: string, words: number, keywords: number): Promise<readonly string[]> {
  const list = Array.from({ length: keywords }, (_, i) => `слово${i}`).join(', ')
  const text = `---\ntitle: Читальный зал\nauthors: [Иванова Анна Петровна]\nabstract: ${'слово '.repeat(words)}\nkeywords: [${list}]\n${english}---\n\nТекст.\n`
  const disk = memoryDisk({ 'volume.yml': `title: none\nheader: ${header}\nlang: ru\n`, 'a.md': text })
  const { problems } = await checkBook({ disk, templatesFolder, final: false, producer: '', edition: '' }, noCache)
  return problems.filter(({ file, rule }) => file === 'a.md' && rule !== 'words-once').map(({ line, rule }) => `${line} ${rule}`)
}

test('an abstract of 250 words and three to fifteen keywords are as asked for', async () => {
  assert.deepEqual(await rulesOf('rinc', 250, 3), [])
  assert.deepEqual(await rulesOf('full-7.0.7', 250, 15), [])
})

test('one word or keyword more or less is told on its line', async () => {
  assert.deepEqual(await rulesOf('rinc', 251, 2), ['4 abstract-length', '5 keywords-count'])
  assert.deepEqual(await rulesOf('full-7.0.7', 251, 16), ['4 abstract-length', '5 keywords-count'])
})

test('where the header is simple, nothing of it is asked; that the English half is not printed is told', async () => {
  assert.deepEqual(await rulesOf('simple', 400, 30), ['6 translation-printed'])
})
