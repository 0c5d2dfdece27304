// The text of volume.yml → VolumeConfig: a wrong value is reported and left out, the rest is kept.
import * as v from 'valibot'
import type { Problem, Reported } from '../model/problem.ts'
import { readYaml } from '../parse/read-yaml.ts'
import { similar } from '../parse/similar.ts'
import { shown } from '../parse/yaml-node.ts'
import type { YamlNode } from '../parse/yaml-node.ts'
import { emptyMap } from '../parse/yaml-tree.ts'
import { report } from '../parse/yaml-values.ts'
import type { Reading } from '../parse/yaml-values.ts'
import { coerce } from './coerce.ts'
import { allKeys, formOf, objectOf, schemaAt, schemaNode } from './schema-walk.ts'
import { VolumeSchema } from './volume-schema.ts'
import type { VolumeConfig } from './volume-schema.ts'
import { has, nodeAt, without } from './yaml-path.ts'
import type { Path } from './yaml-path.ts'

export interface ReadConfig {
  readonly config: VolumeConfig
  /** What of the file came into the config, for places. */
  readonly tree: YamlNode
}

interface Issue {
  readonly path: Path
  readonly isUnknownKey: boolean
}

const schema = schemaNode(VolumeSchema)
const mostRounds = 5

export function readConfig(file: string, text: string): Reported<ReadConfig> {
  const read = readYaml({ file, text: text.replace(/^\uFEFF/, ''), line: 1, knownKeys: allKeys(schema) })
  const problems: Problem[] = [...read.problems]
  let tree: YamlNode = read.value
  for (let round = 0; round < mostRounds; round++) {
    const heard = { file, problems: round === 0 ? problems : [] }
    const parsed = v.safeParse(VolumeSchema, coerce(heard, schema, tree, ''))
    if (parsed.success) return { value: { config: parsed.output, tree }, problems }
    const issues = parsed.issues.flatMap((issue) => issuesOf(issue, []))
    // Later rounds meet what is missing because it was left out before.
    for (const issue of issues) if (round === 0 || has(tree, issue.path)) reportIssue({ file, problems }, tree, issue)
    tree = pruned(tree, issues)
  }
  return { value: { config: v.parse(VolumeSchema, {}), tree: emptyMap({ line: 1, column: 1 }) }, problems }
}

/** Of a value with several forms, what is wrong with the form that was tried. */
function issuesOf(issue: v.BaseIssue<unknown>, before: Path): readonly Issue[] {
  const path: Path = [...before, ...(issue.path ?? []).map((step) => step.key as string | number)]
  const within = issue.type === 'union' && typeof issue.input === 'object' ? (issue.issues ?? []).filter((inner) => inner.path !== undefined) : []
  if (within.length > 0) return within.flatMap((inner) => issuesOf(inner, path))
  return [{ path, isUnknownKey: issue.type === 'strict_object' && issue.expected === 'never' }]
}

function reportIssue(reading: Reading, tree: YamlNode, { path, isUnknownKey }: Issue): void {
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

function guessOf(found: string, known: readonly string[]): Readonly<Record<string, string>> {
  const near = similar(found, known)
  if (near.length === 0) return { guess: '' }
  return { 'guess.en': ` Did you mean ${near.map((key) => `“${key}”`).join(' or ')}?`, 'guess.ru': ` Возможно, ${near.map((key) => `«${key}»`).join(' или ')}.` }
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
