// A document of the yaml package → YamlNode: links followed, repeated keys and stray marks reported.
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document, ParsedNode, Scalar, YAMLMap } from 'yaml'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { namedCharacters } from './named-characters.ts'
import { tooManyAliases } from './yaml-errors.ts'
import { shown } from './yaml-node.ts'
import type { Spot, YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'

export interface YamlPlace {
  readonly file: string
  /** Of an offset in the text the document was made from. */
  readonly spotOf: (offset: number) => Spot
}

interface Walk extends YamlPlace {
  readonly document: Document.Parsed
  readonly text: string
  readonly used: ReadonlySet<string>
  readonly problems: Problem[]
  aliases: number
}

type Node = ParsedNode | Alias.Parsed | null

// A handful of links is a convenience; thousands are an attack.
const mostAliases = 100

export function yamlTree(document: Document.Parsed, text: string, place: YamlPlace): { readonly node: YamlNode; readonly problems: readonly Problem[] } {
  const used = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map((found) => found[1] ?? ''))
  const walk: Walk = { ...place, document, text, used, problems: [], aliases: 0 }
  const node = nodeOf(walk, document.contents, 0, '')
  return { node, problems: walk.problems }
}

function nodeOf(walk: Walk, node: Node, offset: number, key: string): YamlNode {
  if (node === null) return textOf(walk, '', offset)
  if (isAlias(node)) return aliased(walk, node, key)
  if (isScalar(node)) return scalarOf(walk, node as Scalar.Parsed, key)
  const at = walk.spotOf(node.range[0])
  const source = walk.text.slice(node.range[0], node.range[1]).trimEnd()
  if (isSeq(node)) return { kind: 'list', at, source, items: node.items.map((item) => nodeOf(walk, item as Node, node.range[0], key)) }
  return isMap(node) ? { kind: 'map', at, source, entries: entriesOf(walk, node as YAMLMap.Parsed) } : textOf(walk, source, offset)
}

function entriesOf(walk: Walk, map: YAMLMap.Parsed): readonly YamlEntry[] {
  const found = new Map<string, YamlEntry>()
  for (const pair of map.items) {
    const keyNode = nodeOf(walk, pair.key as Node, map.range[0], '')
    const key = keyNode.kind === 'text' ? keyNode.text.trim() : keyNode.source
    const keyEnd = (pair.key as ParsedNode | null)?.range[1] ?? map.range[0]
    const entry = { key, keyAt: keyNode.at, value: nodeOf(walk, pair.value as Node, keyEnd, key) }
    const earlier = found.get(key)
    if (earlier) report(walk, entry.keyAt, 'key-once', { found: key, expected: String(earlier.keyAt.line) })
    found.delete(key)
    found.set(key, entry)
  }
  return [...found.values()]
}

function aliased(walk: Walk, alias: Alias.Parsed, key: string): YamlNode {
  const target = alias.resolve(walk.document)
  const written = `*${alias.source}`
  if (target === undefined) return noted(walk, written, alias.range[0], key)
  walk.aliases++
  if (walk.aliases <= mostAliases) return nodeOf(walk, target as Node, alias.range[0], key)
  if (walk.aliases === mostAliases + 1) {
    report(walk, walk.spotOf(alias.range[0]), 'yaml-valid', { 'found.ru': tooManyAliases.ru, 'found.en': tooManyAliases.en })
  }
  return textOf(walk, '', alias.range[0])
}

function scalarOf(walk: Walk, scalar: Scalar.Parsed, key: string): YamlNode {
  const offset = scalar.range[0]
  const value = typeof scalar.value === 'string' ? scalar.value : String(scalar.value ?? '')
  if (scalar.type === 'PLAIN' && /^(~|null|Null|NULL)$/.test(value)) return textOf(walk, '', offset)
  const marks = marksOf(walk, scalar)
  // `Доклад #5`: without a space after it, the sign is a number, not a comment.
  const number = scalar.type === 'PLAIN' ? (/^[ \t]+#[^\s#][^\n]*/.exec(walk.text.slice(scalar.range[1]))?.[0].trim() ?? '') : ''
  if (marks === '' && number === '') return textOf(walk, value, offset, scalar.type === 'BLOCK_LITERAL')
  return noted(walk, [marks, value, number].filter(Boolean).join(' '), offset, key)
}

// `title: &Любовь и книга`: an anchor that nothing links to, or a tag of no schema, is part of the text.
function marksOf(walk: Walk, scalar: Scalar.Parsed): string {
  const anchor = scalar.anchor !== undefined && !walk.used.has(scalar.anchor) ? `&${scalar.anchor}` : ''
  const tag = scalar.tag !== undefined && !scalar.tag.startsWith('tag:yaml.org') ? scalar.tag : ''
  return [tag, anchor].filter(Boolean).join(' ')
}

function noted(walk: Walk, text: string, offset: number, key: string): YamlNode {
  const node = textOf(walk, text, offset)
  report(walk, node.at, 'yaml-text-quoted', { key: key || '-', found: shown(node) })
  return node
}

function textOf(walk: Walk, text: string, offset: number, literal = false): YamlNode {
  return { kind: 'text', text: namedCharacters(text.trim()), literal, at: walk.spotOf(offset) }
}

function report(walk: Walk, at: Spot, rule: Problem['rule'], values: Readonly<Record<string, string>>): void {
  walk.problems.push(problemAt({ file: walk.file, ...at }, rule, values))
}

export function emptyMap(at: Spot): YamlMap {
  return { kind: 'map', entries: [], at, source: '' }
}
