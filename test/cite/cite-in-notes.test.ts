// Styles that cite in notes: each citation a note of its own, its call where the language has it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import type { Root, RootContent } from 'mdast'
import type { Lang } from '../../src/model/paper.ts'
import { citePaper } from '../../src/cite/cite-paper.ts'
import { readStyle } from '../../src/cite/csl/read-style.ts'
import { keysOf, readSources } from '../../src/parse/bibliography/read-sources.ts'
import { wordsOf } from '../../src/parse/source-text.ts'
import { paperOf } from '../paper-of.ts'
import { styleText } from './csl/small-style.ts'

const bib = '@book{a, author={Doe, Jane and Roe, Ann}, title={Evenings}, year=2001}\n@book{b, author={Hill, Ida}, title={Mornings}, year=2002}'
const near = '<choose><if position="ibid-with-locator"><text value="ibid."/></if><else-if position="ibid"><text value="ibid."/></else-if><else-if position="near-note"><names variable="author"><name form="short"/></names><text variable="first-reference-note-number" prefix=", note "/></else-if><else-if position="subsequent"><names variable="author"><name form="short"/></names></else-if><else><names variable="author"/><text variable="title" prefix=", " font-style="italic"/></else></choose>'
const { style } = readStyle('n.csl', styleText({ citation: `<layout suffix="." delimiter="; ">${near}<text variable="locator" prefix=", "/></layout>` }).replace('in-text', 'note'))

function cited(text: string, lang: Lang = 'en'): { readonly body: string; readonly tree: Root } {
  if (!style) throw new Error('No style')
  const files = [{ file: 'a.bib', text: bib }]
  const { value } = readSources(files, keysOf(files))
  const { value: { tree } } = citePaper({ ...paperOf(text), lang }, { ...value, files: ['a.bib'] }, { style: 'apa', order: 'cited', csl: style })
  return { body: tree.children.filter(({ type }) => type !== 'sources' && type !== 'heading').map(shown).join('\n').replaceAll('\u00A0', ' '), tree }
}

function shown(node: RootContent): string {
  if (node.type === 'footnoteReference') return `[^${node.identifier.replace('cited-in-note-', '')}]`
  const inner = node.type !== 'citation' && 'children' in node ? node.children.map(shown).join('') : toString(node)
  return node.type === 'footnoteDefinition' ? `${node.identifier.replace('cited-in-note-', '')}: ${inner}` : inner
}

test('a note for each citation, after the stop in English', () => {
  assert.equal(cited('So it was [@a, p. 5]. And [see @b], too.').body, 'So it was.[^1] And,[^2] too.\n1: Jane Doe, Ann Roe, Evenings, 5.\n2: See Ida Hill, Mornings.')
})
test('before the stop in Russian', () => {
  assert.equal(cited('Так и было [@b]. Верно ли [@b]?', 'ru').body, 'Так и было[^1]. Верно ли?[^2]\n1: Ida Hill, Mornings.\n2: Ibid.')
})
test('what a sentence says of its source, and what not', () => {
  assert.equal(cited('As @a [p. 3] shows, and [-@b] too.').body, 'As Doe and Roe[^1] shows, and[^2] too.\n1: Jane Doe, Ann Roe, Evenings, 3.\n2: Mornings.')
})
test('cited again: ibid, a place, the number of the first note', () => {
  assert.equal(cited('One [@a] two [@a] three [@a, p. 4] four [@b] five [@a].').body.split('\n').slice(1).join('\n'), '1: Jane Doe, Ann Roe, Evenings.\n2: Ibid.\n3: Ibid., 4.\n4: Ida Hill, Mornings.\n5: Doe, Roe, note 1.')
})
test('a citation in a note of the author’s stays in it, and counts among the notes', () => {
  assert.equal(cited('One^[Words [@a, p. 4].] two [@b] three [@a].').body.replace(/\[\^inline[^\]]*\]|\[\^note[^\]]*\]/, '[^n]').split('\n').at(-1), '2: Doe, Roe, note 1.')
  assert.match(cited('One^[Words [@a, p. 4].] two.').body, /Words Jane Doe, Ann Roe, Evenings, 4\.$/m)
})
test('a key no file has makes no note', () => {
  assert.equal(cited('One [@b] two [@none].').body, 'One[^1] two [@none].\n1: Ida Hill, Mornings.')
})
test('no word of the notes is lost from the words of the paper', () => {
  assert.match(JSON.stringify(wordsOf(cited('One [@b].').tree)), /Mornings/)
})
