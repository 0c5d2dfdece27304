// The text of a YAML file → the values a schema knows: a wrong value is reported with its line and left out, the rest is kept.
import * as v from 'valibot'
import type { Problem, Reported } from '../model/problem.ts'
import { guessOf } from '../parse/guess-of.ts'
import { readYaml } from '../parse/read-yaml.ts'
import { shown } from '../parse/yaml-node.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import { emptyMap } from '../parse/yaml-tree.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import { coerce } from './coerce.ts'
import { allKeys, formOf, objectOf, schemaAt, schemaNode } from './schema-walk.ts'
import type { SchemaNode } from './schema-walk.ts'
import { has, nodeAt, without } from './yaml-path.ts'
import type { Path } from './yaml-path.ts'

export interface ReadValues<Values> {
  readonly values: Values
  /** What of the file came into the values, for places. */
  readonly tree: YamlNode
}

interface Issue {
  readonly path: Path
  readonly isUnknownKey: boolean
}

const mostRounds = 5

/** The schema must take an empty map. */
export function readBySchema<Schema extends v.GenericSchema>(file: string, text: string, valid: Schema): Reported<ReadValues<v.InferOutput<Schema>>> {
  const schema = schemaNode(valid)
  const read = readYaml({ file, text: text.replace(/^\uFEFF/, ''), line: 1, knownKeys: allKeys(schema) })
  const problems: Problem[] = [...read.problems]
  let tree: YamlNode = read.value
  for (let round = 0; round < mostRounds; round++) {
    const heard = { file, problems: round === 0 ? problems : [] }
    const parsed = v.safeParse(valid, coerce(heard, schema, tree, ''))
    if (parsed.success) return { value: { values: parsed.output, tree }, problems }
    const issues = parsed.issues.flatMap((issue) => issuesOf(issue, []))
    // Later rounds meet what is missing because it was left out before.
    for (const issue of issues) if (round === 0 || has(tree, issue.path)) reportIssue({ file, problems }, schema, tree, issue)
    tree = pruned(tree, issues)
  }
  return { value: { values: v.parse(valid, {}), tree: emptyMap({ line: 1, column: 1 }) }, problems }
}

/** Of a value with several forms, what is wrong with the form that was tried. */
function issuesOf(issue: v.BaseIssue<unknown>, before: Path): readonly Issue[] {
  const path: Path = [...before, ...(issue.path ?? []).map((step) => step.key as string | number)]
  const within = issue.type === 'union' && typeof issue.input === 'object' ? (issue.issues ?? []).filter((inner) => inner.path !== undefined) : []
  if (within.length > 0) return within.flatMap((inner) => issuesOf(inner, path))
  return [{ path, isUnknownKey: issue.type === 'strict_object' && issue.expected === 'never' }]
}

function reportIssue(reading: Reading, schema: SchemaNode, tree: YamlNode, { path, isUnknownKey }: Issue): void {
  const { node, keyAt } = nodeAt(tree, path)
  const names = path.filter((step) => typeof step === 'string')
  if (!isUnknownKey) {
    const form = formOf(schemaAt(schema, path) ?? schema)
    report(reading, node.at, 'value-valid', { key: names.join('.'), found: shown(node), 'expected.en': form.en, 'expected.ru': form.ru })
    return
  }
  const around = schemaAt(schema, path.slice(0, -1))
  const known = Object.keys((around && objectOf(around)?.entries) ?? {})
  report(reading, keyAt, 'key-known', { found: names.at(-1) ?? '', expected: known.join(', '), ...guessOf(names.at(-1) ?? '', known) })
}

/** What is missing is the fault of the entry that lacks it. */
function present(tree: YamlNode, path: Path): Path {
  return path.length === 0 || has(tree, path) ? path : present(tree, path.slice(0, -1))
}

// From the end, so that the indices of what stands before stay true.
function pruned(tree: YamlNode, issues: readonly Issue[]): YamlNode {
  const last = (issue: Issue) => issue.path.map((step) => (typeof step === 'number' ? String(step).padStart(6, '0') : step)).join('\n')
  const ordered = [...issues].sort((a, b) => (last(a) < last(b) ? 1 : -1))
  return ordered.reduce<YamlNode>((left, issue) => without(left, present(left, issue.path)) ?? emptyMap(left.at), tree)
}
