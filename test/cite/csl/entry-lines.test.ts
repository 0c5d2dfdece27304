// How the entries of a list stand: their lines, their marks, what hangs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { list, shapeOfList } from './small-style.ts'

const who = '<names variable="author"><name name-as-sort-order="all"/></names>'
const year = '<date variable="issued"><date-part name="year"/></date>'

test('names on a line of their own, the year before the line that follows', () => {
  const layout = `<layout suffix="."><group display="block">${who}</group><group display="left-margin">${year}</group><group display="right-inline"><text variable="title"/></group></layout>`
  assert.equal(list({ bibliography: layout }, 'knuth'), '|Knuth, Donald E.| |1986\u2002The~TeXbook.|')
})
test('a remark set in on a line of its own, and in the line where nothing is said of it', () => {
  assert.equal(list({ bibliography: '<text variable="title" suffix=". "/><text variable="note" display="indent"/>' }, 'noted'), '|Trees.| ||A~long remark||')
  assert.equal(list({ bibliography: '<text variable="title" suffix=". "/><text variable="note" display="block"/>' }, 'noted'), '|Trees.| |A~long remark|')
  assert.equal(list({ bibliography: '<text variable="title"/><text variable="note" display="block"/>' }, 'knuth'), 'The~TeXbook')
})
test('what stands in the margin at the beginning is the mark of the entry', () => {
  assert.equal(list({ bibliography: '<text variable="citation-number" display="left-margin" prefix="[" suffix="]"/><text variable="title" display="right-inline"/>' }, 'knuth'), '[1] The~TeXbook')
  assert.equal(list({ bibliography: '<text variable="citation-label" display="left-margin" prefix="[" suffix="]"/><text variable="title" display="right-inline"/>' }, 'knuth'), '[Knut86] The~TeXbook')
})
test('where the second field is aligned, the first is the mark', () => {
  assert.equal(list({ listing: 'second-field-align="flush"', bibliography: `<text variable="citation-label"/><group delimiter=". ">${who}<text variable="title"/></group>` }, 'knuth'), 'Knut86 Knuth, Donald E. The~TeXbook')
  // Names are too long for a margin.
  assert.equal(list({ listing: 'second-field-align="flush"', bibliography: `${who}<text variable="title" prefix=". "/>` }, 'knuth'), 'Knuth, Donald E. The~TeXbook')
})
test('what hangs, and how far entries stand apart', () => {
  const shape = (listing: string): string => shapeOfList({ listing })
  assert.equal(shape(''), '{"hanging":false,"apart":0}')
  assert.equal(shape('hanging-indent="true" entry-spacing="1" line-spacing="2"'), '{"hanging":true,"apart":1}')
  assert.equal(shape('second-field-align="margin" entry-spacing="0"'), '{"hanging":true,"apart":0}')
})
