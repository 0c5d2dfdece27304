// Code in tones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import fc from 'fast-check'
import { htmlOf } from '../../src/compose/html.ts'
import { highlight } from '../../src/transform/highlight.ts'
import { nothingKnown, toHast } from '../../src/transform/to-hast.ts'
import { paperOf } from '../paper-of.ts'

const toned = (code: string, language: string): readonly string[] => highlight(code, language).flatMap(({ text, tone }) => (tone ? [`${tone} ${text}`] : []))

test('comments, strings and keywords of a known language have their tones', () =>
  assert.deepEqual(toned('if x: # не "строка"\n  y = "<a & b>"', 'python'), ['keyword if', 'comment # не "строка"', 'string "<a & b>"']))

test('a language may be called by its usual short names', () => {
  for (const name of ['py', 'Python', 'js', 'c++', 'sh', 'yml', 'SQL', '1c']) assert.ok(highlight('if (x) { return "a" } # a\nselect 1\nЕсли А Тогда', name).length > 1, name)
})

test('an unknown language, or none, leaves the code in one piece', () => {
  for (const name of ['unknown', '', 'text', '../core', 'constructor', '__proto__']) assert.deepEqual(highlight('if x', name), [{ text: 'if x', tone: null }], name)
})

test('the text stays what it is, whatever it is', () =>
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '#', '/', '*', '\n', 'a', 'if ', '&lt;', '&#x27;', '</span>', '<span class="hljs-string">') })), fc.constantFrom('python', 'js', 'xml', 'bash', 'sql', 'cpp'), (code, language) => {
    assert.equal(highlight(code, language).map(({ text }) => text).join(''), code)
  }), { seed: 20080328 }))

test('tones go on over line ends, and long lines stay breakable', () => {
  const code = '"""первая\nвторая"""\nvalue = compute(alpha, beta, gamma, "строка") # примечание'
  const { body, edition } = toHast(paperOf(`\`\`\`python\n${code}\n\`\`\``), nothingKnown)
  assert.equal(toString(body).trim(), code)
  const html = htmlOf(body)
  assert.match(html, /<span class="code-string">"""первая<\/span>\n<span class="code-string">вторая"""<\/span>\n<span class="long-line"[^>]*>value/)
  assert.match(htmlOf(edition.body), /\nvalue = compute\(alpha, beta, gamma, <span class="code-string">/)
})
