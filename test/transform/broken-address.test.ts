// Where a line may end within an address.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { brokenAddress } from '../../src/transform/broken-address.ts'

const broken = (text: string, scheme = false): string | undefined => brokenAddress(text, scheme)?.map((node) => toHtml(node)).join('').replaceAll('<wbr>', '|')

test('a line may end after the signs of an address, and leaves three of its letters at least', () => {
  assert.equal(broken('https://example.org/a_long/name?page=12'), 'https://example.org/|a_|long/|name?|page=12')
  assert.equal(broken('10.1000/182'), '10.1000/|182')
})

test('in justified text it may end before the name of the site too', () =>
  assert.equal(broken('https://example.org/a', true), 'https://|example.org/a'))

test('a long path of a file is an address too', () =>
  assert.deepEqual([broken('preferences/language/datasets.py#L66-L67'), broken('src/main.py')], ['preferences/|language/|datasets.py#|L66-L67', undefined]))

test('a long address of e-mail ends a line after its sign and its stops', () =>
  assert.deepEqual([broken('reading.room.administrator@catalogue.example.org'), broken('reading@library.example')], ['reading.|room.|administrator@|catalogue.|example.|org', undefined]))

test('what is no address is left alone', () =>
  assert.deepEqual([broken('and/or'), broken('someone@example.org')], [undefined, undefined]))
