// A metadata block between `+++`, as Hugo has it → YamlMap; what cannot be read is a problem at its line.
import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Spot, YamlMap, YamlNode } from './yaml-node.ts'
import { emptyMap } from './yaml-tree.ts'

export function readToml(source: { readonly file: string; readonly text: string; readonly line: number }): Reported<YamlMap> {
  const problems: Problem[] = []
  try {
    const value = nodeOf(parse(source.text), source.text, source.line, { line: source.line, column: 1 })
    return { value: value.kind === 'map' ? value : emptyMap({ line: source.line, column: 1 }), problems }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const found = error.message.split('\n')[0] ?? ''
    problems.push(problemAt({ file: source.file, line: source.line + error.line - 1, column: error.column }, 'yaml-valid', { 'found.en': found, 'found.ru': found }))
    return { value: emptyMap({ line: source.line, column: 1 }), problems }
  }
}

function nodeOf(value: unknown, text: string, line: number, at: Spot): YamlNode {
  if (Array.isArray(value)) return { kind: 'list', at, source: JSON.stringify(value), items: value.map((item: unknown) => nodeOf(item, text, line, at)) }
  if (typeof value !== 'object' || value === null || value instanceof TomlDate) return { kind: 'text', text: String(value ?? '').replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1'), literal: false, at }
  const entries = Object.entries(value).map(([key, inner]) => {
    const keyAt = spotOf(key, text, line) ?? at
    return { key, keyAt, value: nodeOf(inner, text, line, keyAt) }
  })
  return { kind: 'map', at, source: JSON.stringify(value), entries }
}

// The reader of TOML keeps no places: a key is looked for where lines begin.
function spotOf(key: string, text: string, first: number): Spot | null {
  const index = text.split('\n').findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(key))
  return index < 0 ? null : { line: first + index, column: 1 }
}
