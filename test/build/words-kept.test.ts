// Manuscripts made at random: every word stands once in the set article, or a problem names the place where it was lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocks } from './grammar.ts'
import { lostWords, setText } from './lost-words.ts'
import { metadata } from './metadata-grammar.ts'
import { Words } from './unique-words.ts'

// A longer run by hand: WORDS_RUNS=20000 WORDS_SEED=7 npm test -- words-kept
const runs = Number(process.env['WORDS_RUNS'] ?? 300)
const seed = Number(process.env['WORDS_SEED'] ?? 20080328)

test('no word of a manuscript is lost or doubled without a word about it', async () => {
  await fc.assert(fc.asyncProperty(metadata, blocks, async (head, makes) => {
    const words = new Words()
    const text = `${head(words)}\n${makes.map((make) => make(words)).join('\n\n')}\n`
    assert.deepEqual(lostWords(text, words.all, await setText(text)), [], text)
  }), { numRuns: runs, seed })
})
