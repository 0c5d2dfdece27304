import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitManuscript } from '../../src/parse/split-manuscript.ts'

function split(text: string) {
  const { block, body, problems } = splitManuscript({ id: 'p', file: 'p.md', text })
  return { block, body, problems: problems.map((problem) => `${problem.line} ${problem.rule}`) }
}

test('a block and a text, each on its own lines', () => {
  assert.deepEqual(split('---\ntitle: A\n---\n\nТекст\n'), { block: { text: 'title: A', line: 2 }, body: '\n\n\n\nТекст\n', problems: [] })
})

test('a byte order mark, blank lines before the block, dots after it', () => {
  assert.deepEqual(split('\uFEFF\n---\ntitle: A\n...\nТекст'), { block: { text: 'title: A', line: 3 }, body: '\n\n\n\nТекст', problems: [] })
})

test('headings of comments within a block do not end it', () => {
  assert.equal(split('---\n## Front matter\ntitle: A\n\n## Options\nlang: ru\n---\nТекст').block?.text, '## Front matter\ntitle: A\n\n## Options\nlang: ru')
})

test('no block', () => assert.deepEqual(split('# Название\n\nТекст'), { block: null, body: '# Название\n\nТекст', problems: ['1 metadata-present'] }))

test('an empty file has one problem', () => {
  assert.deepEqual(split('').problems, ['1 text-present'])
  assert.deepEqual(split(' \n\n').problems, ['1 text-present'])
})

test('a block without a text', () => assert.deepEqual(split('---\ntitle: A\n---\n').problems, ['4 text-present']))

test('a block never closed ends where the text begins', () => {
  const { block, body, problems } = split('---\ntitle: A\nauthor: B\n\n## Введение\n\nТекст доклада.\n\n---\n\nЕщё текст.\n')
  assert.deepEqual([block?.text, body.trim(), problems], ['title: A\nauthor: B', '## Введение\n\nТекст доклада.\n\n---\n\nЕщё текст.', ['1 metadata-closed']])
})

test('a block never closed in a file without a rule', () => {
  assert.deepEqual([split('---\ntitle: A\n\nТекст.\n').body.trim(), split('---\ntitle: A\n\nТекст.\n').problems], ['Текст.', ['1 metadata-closed']])
})

test('the body always has as many lines as the file', () => {
  for (const text of ['---\ntitle: A\n---\n\nx\n', '---\ntitle: A\n\nx\n', 'x\ny', '---\na: b\n---']) assert.equal(split(text).body.split('\n').length, text.split('\n').length)
})

test('keys at the head of a file are a block whose first line was forgotten', () => {
  const { block, body, problems } = split('title: A\nauthor: Ann Lee\nabstract: |\n  One.\n\nText: of it.\n')
  assert.deepEqual([block, body.trim(), problems], [{ text: 'title: A\nauthor: Ann Lee\nabstract: |\n  One.', line: 1 }, 'Text: of it.', ['1 metadata-in-block']])
  assert.equal(split('title: A\n\nauthors:\n- Ann Lee\n---\nText.\n').body.trim(), 'Text.')
  assert.equal(split('latex input: x\nTitle:\tA\nAuthor:\tAnn Lee\nBase Header Level:\t2\n\nText.\n').body.trim(), 'Text.')
})

test('words before a colon are no keys of a block', () => {
  for (const text of ['Title: A\nB goes on\nauthor: C\n\nText.\n', 'Remark: this.\nTitle: that.\n\nText.\n', 'title: A\n\nText.\n', '# title: A\nauthor: B\n\nText.\n']) assert.equal(split(text).block, null, text)
})

test('definitions of Franklin are a block', () => {
  assert.deepEqual(split('@def title = "A"\n@def tags = ["b"]\n\nText.\n').block, { text: 'title = "A"\ntags = ["b"]', line: 1, form: 'toml' })
  assert.equal(split('@def title = Dict(1 => 2)\n\nText.\n').block, null)
})

test('a section of a draft ends the block', () => {
  const { block, body, problems } = split('---\ntitle: A\n\n--- abstract\n\nOne.\n\n--- middle\n\nTwo.\n\n--- back\n')
  assert.deepEqual([block?.text, body.trim().split(/\n+/), problems], ['title: A\n', ['## Abstract', 'One.', 'Two.'], []])
})
