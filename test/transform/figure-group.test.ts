// Pictures beside each other: what shares a number, and how wide each stands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../src/compose/html.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const html = (text: string): string => htmlOf(toHast({ ...paperOf(text), lang: 'en' }, nothingKnown).body).replace(/\u00AD/g, '').replace(/\u00A0/g, ' ')
const widths = (text: string): readonly string[] => [...html(text).matchAll(/<figure id="[^"]*" class="part"(?: style="width:([^"]*)")?/g)].map(([, width = '']) => width)
const captions = (text: string): readonly string[] => [...html(text).matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
const group = (...pictures: readonly string[]): string => `::: {#fig:all}\n${pictures.join('\n')}\n\nAll.\n:::\n`

const half = 'min(48%, (100% - 1 * var(--parts-gap, 4mm)) * 0.5)'

test('pictures that together fill the measure give up the gap between them', () => {
  assert.deepEqual(widths(group('![A](a.png){width=48%}', '![B](b.png){width=48%}')), [half, half])
  assert.deepEqual(widths(group('![A](a.png){width=48%} ![B](b.png){width=48%}')), [half, half])
  assert.deepEqual(widths(group('![A](a.png){width=60%}', '![B](b.png){width=40%}')), ['min(60%, (100% - 1 * var(--parts-gap, 4mm)) * 0.6)', 'min(40%, (100% - 1 * var(--parts-gap, 4mm)) * 0.4)'])
  assert.equal(new Set(widths(group(...['a', 'b', 'c'].map((name) => `![](${name}.png){width=33.4%}`)))).size, 1)
})

test('those that do not fit stand in rows; other widths stay as they are', () => {
  assert.deepEqual(widths(group('![A](a.png){width=50%}', '![B](b.png){width=50%}', '![C](c.png){width=70%}')), [half.replace('48%', '50%'), half.replace('48%', '50%'), '70%'])
  assert.deepEqual(widths(group('![A](a.png){width=40mm}', '![B](b.png)')), ['', ''])
})

test('pictures of one paragraph that fit beside each other are one figure where they have no words', () => {
  const bare = '![](a.png){width=48%} ![](b.png){width=48%}\n'
  assert.deepEqual(widths(bare), [half, half])
  assert.deepEqual(captions(bare), ['a)', 'b)', 'Fig. 1.'])
  assert.deepEqual(captions(`${bare}\nFigure 3. Both halls\n`), ['a)', 'b)', 'Fig. 3. Both halls'])
})

test('with words each keeps its number and its label', () => {
  const two = '![Left](a.png){#fig:a width=50%} ![Right](b.png){#fig:b width=50%}\n\nSee [@fig:b].\n'
  assert.deepEqual(captions(two), ['Fig. 1. Left', 'Fig. 2. Right'])
  assert.deepEqual(widths(two), [half.replace('48%', '50%'), half.replace('48%', '50%')])
  assert.match(html(two), /id="v-p--fig-2" class="part"/)
  assert.match(html(two), /href="#v-p--fig-2"/)
})

test('pictures that do not fit, or say no width, are figures one after another', () => {
  assert.deepEqual(widths('![A](a.png){width=60%} ![B](b.png){width=60%}\n'), [])
  assert.deepEqual(widths('![A](a.png) ![B](b.png)\n'), [])
  assert.deepEqual(widths('![A](a.png){width=40%}\\\n![B](b.png){width=40%}\n'), [])
})
