import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { messageOf, rules } from '../../src/model/rules.ts'
import { manuscriptDocs } from '../../src/parse/manuscript-docs.ts'
import { readConfig } from '../../src/read/read-config.ts'
import { bare, choicesOf, metaOf, objectOf, schemaNode } from '../../src/read/schema-walk.ts'
import type { SchemaNode } from '../../src/read/schema-walk.ts'
import { volumeDocs } from '../../src/read/volume-docs.ts'
import { VolumeSchema } from '../../src/read/volume-schema.ts'

const docs: readonly [string, () => string][] = [['docs/volume.md', volumeDocs], ['docs/manuscript.md', manuscriptDocs]]

// Tests run from the root of the repository.
for (const [file, made] of docs) {
  test(`${file} is what the program knows`, () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, made())
    assert.equal(readFileSync(file, 'utf8'), made())
  })
}

const entriesWithin = (schema: SchemaNode | undefined, seen = new Set<SchemaNode>()): readonly [string, SchemaNode][] => {
  const object = schema && objectOf(schema)
  if (object === undefined || seen.has(object)) return []
  seen.add(object)
  return Object.entries(object.entries ?? {}).flatMap(([key, entry]) => {
    const item = choicesOf(entry).map(bare).find((choice) => choice.item !== undefined)?.item ?? entry
    return [[key, entry] as [string, SchemaNode], ...entriesWithin(item, seen)]
  })
}

test('every key is described in both languages', () => {
  for (const [key, entry] of entriesWithin(schemaNode(VolumeSchema))) {
    assert.match(metaOf(entry).en, /\.$/, key)
    assert.match(metaOf(entry).ru, /[а-яё].*\.$/i, key)
  }
})

test('the examples of the top keys are right', () => {
  for (const [key, entry] of Object.entries(schemaNode(VolumeSchema).entries ?? {})) {
    const { example } = metaOf(entry)
    if (example === '') continue
    const { problems } = readConfig('volume.yml', `${example}\n`)
    assert.deepEqual(problems.map((problem) => messageOf(problem, 'en')), [], `${key}: ${example}`)
  }
})

test('every rule says what is wrong and what to do, in both languages', () => {
  for (const [id, rule] of Object.entries(rules)) {
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort()
    assert.deepEqual(placeholders(rule.en), placeholders(rule.ru), id)
    // Citations by key say only how they are printed; what is expected is what to do.
    if (id === 'citation-typed' || rule.en.includes('{expected}.')) continue
    for (const text of [rule.en, rule.ru]) assert.ok(text.replace(/\{\w+\}/g, 'x').split(/[.?!]\s+/).length > 1, `${id}: ${text}`)
  }
})
