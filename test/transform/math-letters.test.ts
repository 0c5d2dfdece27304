import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mathLetters } from '../../src/transform/math-letters.ts'

const cases: readonly (readonly [string, string])[] = [
  ['<mi mathvariant="bold">x</mi>', '<mi>𝐱</mi>'],
  ['<mi mathvariant="double-struck">R</mi><mi mathvariant="double-struck">A</mi>', '<mi>ℝ</mi><mi>𝔸</mi>'],
  ['<mi mathvariant="script">L</mi><mi mathvariant="script">A</mi>', '<mi>ℒ</mi><mi>𝒜</mi>'],
  ['<mi mathvariant="fraktur">gl</mi>', '<mi>𝔤𝔩</mi>'],
  ['<mi mathvariant="bold-italic">θ</mi><mi mathvariant="bold">Σ</mi>', '<mi>𝜽</mi><mi>𝚺</mi>'],
  ['<mn mathvariant="bold">10</mn>', '<mn>𝟏𝟎</mn>'],
  ['<mi class="a" mathvariant="monospace" id="b">if</mi>', '<mi class="a" id="b">𝚒𝚏</mi>'],
  ['<mi mathvariant="italic">h</mi>', '<mi>ℎ</mi>']
]

for (const [written, set] of cases) test(`${written} is ${set}`, () => { assert.equal(mathLetters(written), set) })

test('what Unicode has no letters for stays as it is: upright, Cyrillic, words', () => {
  for (const kept of ['<mi mathvariant="normal">d</mi>', '<mi mathvariant="bold">ж</mi>', '<mtext mathvariant="bold">где</mtext>', '<mi mathvariant="script">1</mi>']) assert.equal(mathLetters(kept), kept)
})

test('letters set a second time stay as they are', () => {
  for (const [written] of cases) assert.equal(mathLetters(mathLetters(written)), mathLetters(written))
})
