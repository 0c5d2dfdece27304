// Every construct the documentation names, set: no sign of mark-up reaches a page unless a problem says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constructs } from '../../src/parse/pandoc-constructs.ts'
import { printedText } from '../printed-text.ts'

/** Told for information: the author is asked to look. */
const asked = ['markup-own', 'markup-set', 'block-known']

for (const { en, source, prints, note, rule } of constructs) {
  test(`${en}: ${JSON.stringify(source)}`, () => {
    const { text, rules } = printedText(source)
    assert.equal(text, prints)
    if (rule === undefined) assert.deepEqual(rules.filter((told) => note === undefined || !asked.includes(told)), [])
    else assert.ok(rules.includes(rule), `expected ${rule}, told ${rules.join(', ') || 'nothing'}`)
  })
}

// What the signs of mark-up look like when nothing has understood them; text may hold stars and brackets of its own.
const signs = /\{[#.:]|\]\(|\]\{|:::|\*\*|~~|\\[A-Za-z]|^\s*[|#>]|@\w+:|\$\S|--|\[\^|==|<\/?\w+>/m

test('what is set leaves no sign of its mark-up', () => {
  const own = new Set(['\\*one\\* \\_two\\_', 'from $5 to \\$6'])
  assert.deepEqual(constructs.filter(({ rule, source, prints }) => rule === undefined && !own.has(source) && signs.test(prints)).map(({ source }) => source), [])
})

test('every construct is described once', () => {
  for (const lang of ['en', 'ru'] as const) assert.equal(new Set(constructs.map(({ origin, [lang]: name }) => origin + name)).size, constructs.length)
})
