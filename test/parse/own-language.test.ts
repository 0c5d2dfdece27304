import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { parsePaper } from '../../src/parse/parse-paper.ts'

const langsOf = (lang: string): readonly unknown[] => {
  const { value } = parsePaper({ id: 'p', file: 'p.md', text: `---\ntitle: T\nauthor: Ann Lee\nlang: ${lang}\n---\n\n## Eins\n\nWorte[^1].\n\n\`\`\`\nx\n\`\`\`\n\n[^1]: Eine Anmerkung.\n` }, 'en', new Set())
  const found: unknown[] = []
  visit(value.tree, (node) => { if (node.data && 'hProperties' in node.data && node.data.hProperties?.['lang']) found.push(`${node.type} ${String(node.data.hProperties['lang'])}`) })
  return found
}

test('quotes, dashes and spaces of another language stay as they are typed', () => {
  const typography = (block: string): string => parsePaper({ id: 'p', file: 'p.md', text: `---\ntitle: T\nauthor: Ann Lee\n${block}\n---\n\nText.\n` }, 'en', new Set()).value.typography
  assert.deepEqual(['lang: fr', 'lang: en', 'lang: fr\ntypography: on', ''].map(typography), ['off', 'on', 'on', 'on'])
})

test('blocks of a paper in another language bear its tag', () => {
  assert.deepEqual(langsOf('de'), ['heading de', 'paragraph de'])
  assert.deepEqual(langsOf('pt_BR'), ['heading pt-BR', 'paragraph pt-BR'])
  assert.deepEqual(langsOf('en-GB'), [])
})
