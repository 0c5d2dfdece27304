// Looks into a valibot schema: what kind a value is, which keys it knows, what is said of it.
import * as v from 'valibot'
import type { Form, KeyMeta } from './schema-kit.ts'

/** The parts of valibot's schema objects that are read here. */
export interface SchemaNode {
  readonly type: string
  readonly entries?: Readonly<Record<string, SchemaNode>>
  readonly item?: SchemaNode
  readonly options?: readonly unknown[]
  readonly wrapped?: SchemaNode
  readonly default?: unknown
  readonly getter?: (input: unknown) => SchemaNode
}

export function schemaNode(schema: v.GenericSchema): SchemaNode {
  return schema as unknown as SchemaNode
}

/** Without `optional` and `lazy` around it. */
export function bare(schema: SchemaNode): SchemaNode {
  if (schema.wrapped !== undefined) return bare(schema.wrapped)
  return schema.getter === undefined ? schema : bare(schema.getter(undefined))
}

export function metaOf(schema: SchemaNode): KeyMeta {
  const own = v.getMetadata((schema.wrapped ?? schema) as unknown as v.GenericSchema) as Partial<KeyMeta>
  return { en: own.en ?? '', ru: own.ru ?? '', example: own.example ?? '', form: own.form ?? { en: '', ru: '' } }
}

/** The choices of a union that are schemas; those of a picklist are words. */
export function choicesOf(schema: SchemaNode): readonly SchemaNode[] {
  return bare(schema).type === 'union' ? ((bare(schema).options ?? []) as readonly SchemaNode[]) : [schema]
}

export function objectOf(schema: SchemaNode): SchemaNode | undefined {
  return choicesOf(schema).map(bare).find((choice) => choice.entries !== undefined)
}

/** Every key that may begin a line, at any depth. */
export function allKeys(schema: SchemaNode, seen = new Set<SchemaNode>()): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const choice of choicesOf(schema).map(bare)) {
    if (seen.has(choice)) continue
    seen.add(choice)
    for (const [key, entry] of Object.entries(choice.entries ?? {})) for (const found of [key, ...allKeys(entry, seen)]) keys.add(found)
    if (choice.item !== undefined) for (const found of allKeys(choice.item, seen)) keys.add(found)
  }
  return keys
}

/** The schema of the value at a path. */
export function schemaAt(schema: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const next = typeof key === 'number' ? choicesOf(schema).map(bare).find((choice) => choice.item !== undefined)?.item : objectOf(schema)?.entries?.[key]
  return next && schemaAt(next, rest)
}

/** What a right value looks like, in words. */
export function formOf(schema: SchemaNode): Form {
  const { form } = metaOf(schema)
  if (form.en !== '') return form
  const choices = choicesOf(schema)
  if (choices.length > 1) return { en: choices.map((choice) => formOf(choice).en).join(', or '), ru: choices.map((choice) => formOf(choice).ru).join(', или ') }
  const node = bare(schema)
  if (node.type === 'picklist') return { en: (node.options ?? []).join(', '), ru: (node.options ?? []).join(', ') }
  if (node.type === 'string') return { en: 'a text', ru: 'текст' }
  if (node.type === 'array') return { en: 'a list', ru: 'список' }
  const keys = Object.keys(objectOf(schema)?.entries ?? {}).join(', ')
  return keys === '' ? { en: 'an entry “key: value”', ru: 'запись «ключ: значение»' } : { en: `an entry with the keys ${keys}`, ru: `запись с ключами ${keys}` }
}
