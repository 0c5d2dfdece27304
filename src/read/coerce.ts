// A YamlNode → the plain value a schema can judge: texts where texts are meant, lists of one, blanks left out.
import { plainTextOf } from '../parse/yaml-node.ts'
import type { YamlEntry, YamlNode } from '../parse/yaml-node.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import { bare, choicesOf, objectOf } from './schema-walk.ts'
import type { SchemaNode } from './schema-walk.ts'

export function coerce(reading: Reading, schema: SchemaNode, node: YamlNode, key: string): unknown {
  const choices = choicesOf(schema).map(bare)
  const list = choices.find((choice) => choice.item !== undefined)
  const text = choices.find((choice) => choice.type === 'string' || choice.type === 'picklist')
  const object = objectOf(schema)
  if (list?.item !== undefined) return listOf(reading, list.item, node, key)
  if (node.kind === 'text') return node.text === '' && text === undefined ? undefined : node.text
  if (node.kind === 'map' && object?.entries !== undefined && (text === undefined || isObject(object, node.entries))) return recordOf(reading, object, node.entries)
  const plain = node.kind === 'map' && text !== undefined ? plainTextOf(node) : null
  if (plain === null) return rawOf(node)
  report(reading, node.at, 'yaml-colon-quoted', { key, found: plain })
  return plain
}

/** As written, for what is kept unread. */
function rawOf(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text
  return node.kind === 'list' ? node.items.map(rawOf) : Object.fromEntries(node.entries.map((entry) => [entry.key, rawOf(entry.value)]))
}

function listOf(reading: Reading, item: SchemaNode, node: YamlNode, key: string): unknown {
  if (node.kind === 'list') return node.items.map((each) => coerce(reading, item, each, key))
  const one = coerce(reading, item, node, key)
  return one === undefined || one === '' ? undefined : [one]
}

function recordOf(reading: Reading, schema: SchemaNode, entries: readonly YamlEntry[]): unknown {
  const fields = entries.map(({ key, value }): [string, unknown] => {
    const known = schema.entries !== undefined && Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined
    const field = known === undefined ? rawOf(value) : coerce(reading, known, value, key)
    return [key, field === '' && known !== undefined ? undefined : field]
  })
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
}

// `- Чтение: семья` is a text, `- name: …` an entry of its own.
function isObject(schema: SchemaNode, entries: readonly YamlEntry[]): boolean {
  return entries.some((entry) => Object.hasOwn(schema.entries ?? {}, entry.key)) || entries.every((entry) => /^[\w-]+$/.test(entry.key))
}
