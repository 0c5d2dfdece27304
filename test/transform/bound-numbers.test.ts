// What stays on one line: ranges of numbers, and the number of a source with the word before it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'hastscript'
import type { ElementContent, Root } from 'hast'
import { htmlOf } from '../../src/compose/html.ts'
import { boundNumbers } from '../../src/transform/bound-numbers.ts'

function bound(...children: readonly (ElementContent | string)[]): string {
  const tree: Root = { type: 'root', children: [h('p', [...children])] }
  boundNumbers(tree)
  const once = htmlOf(tree)
  boundNumbers(tree)
  assert.equal(htmlOf(tree), once)
  return once.replace(/^<p>|<\/p>$/g, '').replaceAll('\u00A0', '~').replaceAll('&nbsp;', '~')
}
const cited = (text: string): ElementContent => h('span.citing', ['[', h('a.cited', text), ']'])

test('a range stays whole', () => {
  assert.equal(bound('на с. 38–45 и в XIX–XX вв., 2005–2007'), 'на с. <span class="whole">38–45</span> и в <span class="whole">XIX–XX</span> вв., <span class="whole">2005–2007</span>')
})

test('a number and its ending stay whole', () => {
  assert.equal(bound('в 1943-м, 2-е изд., № 93-ФЗ, 25-летний, 5-6-е'), 'в <span class="whole">1943-м</span>, <span class="whole">2-е</span> изд., № <span class="whole">93-ФЗ</span>, 25-летний, 5-6-е')
})

test('codes and words with dashes are no ranges', () => {
  for (const text of ['12–34–56', 'а–б', 'ГОСТ7–8', '1234567–9']) assert.equal(bound(text), text)
})

test('the number of a source stands with the word before it', () => {
  assert.equal(bound('по ГОСТ 7.82 ', cited('1'), ', и далее'), 'по ГОСТ 7.82~<span class="citing">[<a class="cited">1</a>]</span>, и далее')
  assert.equal(bound('как сказано ', cited('Иванов 2007, с. 5'), '.'), 'как сказано <span class="citing">[<a class="cited">Иванов 2007, с. 5</a>]</span>.')
})

test('code, tables and what is whole already are left alone', () => {
  for (const whole of [h('code', '1–2'), h('span.whole', '1–2')]) assert.ok(!/whole">\d–\d<\/span><\/(code|span)/.test(bound(whole)), bound(whole))
})
