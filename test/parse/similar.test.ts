import assert from 'node:assert/strict'
import { test } from 'node:test'
import { similar } from '../../src/parse/similar.ts'

const known = ['title', 'subtitle', 'authors', 'keywords', 'udk', 'ивановой', 'петров']

for (const [word, expected] of [['tilte', ['title']], ['keyword', ['keywords']], ['athors', ['authors']], ['Authors', ['authors']], ['иванова', ['ивановой']], ['toc', []], ['x', []], ['mainfont', []]] as const) {
  test(`${word} may mean ${expected.join() || 'nothing'}`, () => assert.deepEqual(similar(word, known), expected))
}
