// CSL files as they come: whole, broken, dependent, with what CSL 1.0.2 has not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStyle } from '../../../src/cite/csl/read-style.ts'
import { styleText } from './small-style.ts'

const told = (text: string): string => {
  const { style, fault, parent, unknown } = readStyle('a.csl', text)
  return [style ? style.title : '—', ...(fault ? [`${fault.line}:${fault.column} ${fault.en}`] : []), ...(parent === '' ? [] : [`parent ${parent}`]), ...unknown.map(({ line, column, en }) => `${line}:${column} ${en}`)].join('\n')
}

test('a style is read with nothing to tell', () => assert.equal(told(styleText({})), 'Small'))
test('a declaration, a mark of byte order and a prefix change nothing', () => {
  assert.equal(told(`\uFEFF<?xml version="1.0" encoding="utf-8"?>\n${styleText({})}`), 'Small')
  assert.equal(told('<cs:style xmlns:cs="http://purl.org/net/xbiblio/csl" class="in-text"><cs:info><cs:title>Small</cs:title></cs:info><cs:citation><cs:layout><cs:text variable="title"/></cs:layout></cs:citation><cs:bibliography><cs:layout><cs:text variable="title"/></cs:layout></cs:bibliography></cs:style>'), 'Small')
})
test('what is no XML is told where it breaks', () => {
  assert.equal(told('<style>\n  <info>\n</style>'), '—\n3:1 it is not XML from here on (a sign is missing, or the file was cut)')
  assert.match(told(''), /^—\n1:1 it is not XML/)
  assert.match(told('@book{a}'), /it is not XML/)
})
test('what is no style is told', () => {
  assert.equal(told('<html><body/></html>'), '—\n1:1 its first element is <html>, not <style>')
  assert.match(told('<style class="in-text"/>'), /it does not say how citations look/)
  assert.match(told('<style class="in-text"><citation><layout/></citation></style>'), /it makes no list of sources/)
})
test('a dependent style names its parent', () => {
  assert.match(told('<style><info>\n<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info></style>'), /\n2:1 \nparent apa$/)
})
test('elements, conditions and macros that are not there are left out, with their places', () => {
  assert.equal(told(styleText({ citation: '\n<institution/><text variable="title"/>' })), 'Small\n2:1 <institution>')
  assert.equal(told(styleText({ citation: '\n<choose><if context="citation"><text value="a"/></if></choose>' })), 'Small\n2:9 <if context="…">')
  assert.equal(told(styleText({ citation: '\n<text macro="none"/>' })), 'Small\n2:1 <text macro="none">')
  assert.equal(told(styleText({ citation: '\n<text/>' })), 'Small\n2:1 <text>')
})
test('a macro that calls itself would never end', () => {
  assert.match(told(styleText({ above: '<macro name="a"><text macro="b"/></macro><macro name="b"><group><text macro="a"/></group></macro>' })), /the macro “a” calls itself/)
  assert.equal(told(styleText({ above: '<macro name="a"><text macro="b"/></macro><macro name="c"><text macro="b"/></macro><macro name="b"><text value="b"/></macro>' })), 'Small')
})
