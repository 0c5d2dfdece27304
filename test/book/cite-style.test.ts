// CSL files that papers name: found, followed to the style they stand for, told where they cannot be used.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeStyle } from '../../src/book/cite-style.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { styleText } from '../cite/csl/small-style.ts'

const dependent = (parent: string): string => `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">\n<info>\n<link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/></info></style>`
const files = {
  'whole.csl': styleText({}), 'journal.csl': dependent('whole'), 'lost.csl': dependent('absent'), 'round.csl': dependent('journal'), 'broken.csl': styleText({}).slice(0, 200),
  'odd.csl': styleText({ citation: '<text variable="title"/>\n<institution/>' }), 'deep.csl': styleText({ citation: `${'<group>'.repeat(5000)}<text variable="title"/>${'</group>'.repeat(5000)}` })
}

async function cite(path: string): Promise<string> {
  const { style, problems } = await citeStyle(memoryDisk(files), { path, file: 'paper.md', line: 4, column: 6 })
  return [style?.title ?? '—', ...problems.map(({ file, line, column, rule, severity, values }) => `${file}:${line}:${column} ${severity} ${rule} ${[values['found'], values['expected.en'] ?? values['expected'], values['guess.en']?.trim()].filter((value) => value !== undefined && value !== '').join(' / ')}`)].join('\n')
}

test('a style, and one that only gives it a name', async () => {
  assert.equal(await cite('whole.csl'), 'Small')
  assert.equal(await cite('journal.csl'), 'Small')
})
test('a file that is not there is told where it is named', async () => {
  assert.equal(await cite('whle.csl'), '—\npaper.md:4:6 warning citation-style-exists whle.csl / There is “whole.csl”.')
})
test('a parent that is not there is told in the file that wants it', async () => {
  assert.equal(await cite('lost.csl'), '—\nlost.csl:3:1 warning citation-style-parent lost.csl / absent.csl')
  assert.equal(await cite('round.csl'), '—\nround.csl:3:1 warning citation-style-parent round.csl / whole.csl')
})
test('what cannot be used, and why', async () => {
  assert.match(await cite('broken.csl'), /^—\nbroken.csl:1:\d+ warning citation-style-readable broken.csl \/ it is not XML/)
  assert.equal(await cite('deep.csl'), '—\ndeep.csl:1:1 warning citation-style-readable deep.csl / its elements are nested too deep')
})
test('what is left out is told, and the rest is used', async () => {
  assert.equal(await cite('odd.csl'), 'Small\nodd.csl:2:1 warning citation-style-known <institution>')
})
test('none is named', async () => {
  assert.deepEqual(await citeStyle(memoryDisk(files), null), { style: null, problems: [], texts: [] })
})
