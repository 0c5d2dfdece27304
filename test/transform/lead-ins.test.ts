// A paragraph that announces what stands after it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { toString } from 'hast-util-to-string'
import { leadIns } from '../../src/transform/lead-ins.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

test('a paragraph with a colon leads to its list, code, quotation or table', () => {
  for (const block of ['- зал', '1. зал', '> зал', '```\nзал\n```', '| зал |\n|---|\n| да |']) {
    assert.deepEqual(leading(`Открыто:\n\n${block}\n\nВот и всё:\n\nКонец.`), ['Открыто:'], block)
  }
})

test('a paragraph leads to its formula whatever it ends in, and a plain one leads to nothing', () => {
  assert.deepEqual(leading('Пусть\n\n$$x = 1$$\n\nгде x — число.'), ['Пусть'])
  assert.deepEqual(leading('Залы открыты.\n\n- зал'), [])
})

test('what is marked once is not marked again', () => {
  const tree: Root = { type: 'root', children: [h('p', 'Залы:'), h('ul', h('li', 'зал'))] }
  leadIns(tree)
  const once = structuredClone(tree)
  leadIns(tree)
  assert.deepEqual(tree, once)
})

function leading(text: string): string[] {
  const { body } = toHast(paperOf(text), nothingKnown)
  const found: string[] = []
  visit(body, 'element', (element) => { if (String(element.properties['className'] ?? '').split(',').includes('leads')) found.push(toString(element).replace(/\u00AD/g, '')) })
  return found
}
