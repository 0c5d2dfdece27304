// YAML as people write it → YamlMap: as much as can be read, and a problem for every line that cannot.
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { badIndent, notAMap, wordsOfError } from './yaml-errors.ts'
import type { Words } from './yaml-errors.ts'
import type { Spot, YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import { repairYaml } from './yaml-repair.ts'
import type { Repaired } from './yaml-repair.ts'
import { untab } from './yaml-tabs.ts'
import { emptyMap, yamlTree } from './yaml-tree.ts'
import type { YamlPlace } from './yaml-tree.ts'

export interface YamlSource {
  readonly file: string
  readonly text: string
  /** The line of the file on which the text begins, 1-based. */
  readonly line: number
  /** A line that begins with one of these never continues the value above it. */
  readonly knownKeys: ReadonlySet<string>
}

interface Piece {
  readonly text: string
  /** 0-based line within the whole text. */
  readonly line: number
  readonly indented: boolean
}

export function readYaml(source: YamlSource): Reported<YamlMap> {
  const { text, tabs } = untab(source.text.replace(/\r\n?/g, '\n').replace(/\n(---|\.\.\.)\s*$/, '\n'))
  const problems: Problem[] = []
  const [firstTab] = tabs.keys()
  if (firstTab !== undefined) {
    const lines = [...tabs.keys()].map((line) => line + source.line).join(', ')
    problems.push(problemAt({ file: source.file, line: firstTab + source.line }, 'yaml-no-tabs', { found: lines }))
  }
  const placeOf = (piece: Piece, repaired: string): YamlPlace => ({ file: source.file, spotOf: spotsOf(repaired, piece.line, source.line, tabs) })
  const whole = { text, line: 0, indented: false }
  const repaired = repairYaml(text, source.knownKeys)
  if (repaired.errors.length === 0) return { value: topMap(readTree(repaired, placeOf(whole, repaired.text), problems), problems, source.file), problems }
  return { value: entryByEntry(text, source, placeOf, problems), problems }
}

/** The tree of a text without errors; notes what was repaired on the way. */
function readTree(repaired: Repaired, place: YamlPlace, problems: Problem[]): YamlNode {
  const tree = yamlTree(repaired.document, repaired.text, place)
  problems.push(...repaired.repairs.map(({ offset, key, value, colon }) =>
    problemAt({ file: place.file, ...place.spotOf(offset) }, colon ? 'yaml-plain-colon' : 'yaml-plain-text', { key, found: value })))
  problems.push(...tree.problems)
  return tree.node
}

function topMap(node: YamlNode, problems: Problem[], file: string): YamlMap {
  if (node.kind === 'map') return node
  if (node.kind === 'list' || node.text !== '') problems.push(problemAt({ file, ...node.at }, 'yaml-valid', { 'found.ru': notAMap.ru, 'found.en': notAMap.en }))
  return emptyMap(node.at)
}

// One wrong line spoils the whole for a YAML reader; apart, the other entries are still good.
function entryByEntry(text: string, source: YamlSource, placeOf: (piece: Piece, text: string) => YamlPlace, problems: Problem[]): YamlMap {
  const entries: YamlEntry[] = []
  for (const piece of piecesOf(text, source.knownKeys)) {
    const repaired = repairYaml(piece.text, source.knownKeys)
    const place = placeOf(piece, repaired.text)
    const [error] = repaired.errors
    if (piece.indented) report(problems, place, 0, badIndent)
    if (error !== undefined) report(problems, place, error.pos[0], wordsOfError(error.code, error.message))
    const read = error === undefined ? topMap(readTree(repaired, place, problems), problems, source.file) : null
    const found = read === null || read.entries.length === 0 ? salvage(piece, repaired, place) : read.entries
    entries.push(...found.filter((entry) => !entries.some((earlier) => earlier.key === entry.key)))
  }
  return { kind: 'map', entries, at: { line: source.line, column: 1 }, source: text }
}

function report(problems: Problem[], place: YamlPlace, offset: number, words: Words): void {
  problems.push(problemAt({ file: place.file, ...place.spotOf(offset) }, 'yaml-valid', { 'found.ru': words.ru, 'found.en': words.en }))
}

/** Top-level entries with all that hangs on them; a known key that slipped to the right after a complete entry is one too. */
function piecesOf(text: string, knownKeys: ReadonlySet<string>): readonly Piece[] {
  const pieces: { line: number; lines: string[]; indented: boolean }[] = []
  for (const [line, content] of text.split('\n').entries()) {
    const [, indent, key, after] = /^(\s*)([\w-]+):(.?)/.exec(content) ?? []
    const isKnown = key !== undefined && knownKeys.has(key)
    const indented = isKnown && indent !== '' && after !== '' && /^[^\s:]+:\s+[^\s|>[{]/.test(pieces.at(-1)?.lines[0] ?? '')
    const begins = (isKnown && indent === '') || /^("[^"]*"|'[^']*'|[^\s'"#[\]{}&*!|>%@`-][^#:]*):(\s|$)/.test(content)
    if (begins || indented || pieces.length === 0) pieces.push({ line, lines: [indented ? content.trimStart() : content], indented })
    else pieces.at(-1)?.lines.push(content)
  }
  return pieces.map(({ lines, ...piece }) => ({ ...piece, text: lines.join('\n') })).filter((piece) => !/^(\s|#.*)*$/.test(piece.text))
}

/** What can be told of an entry that is not YAML: a list as far as it goes, or its words. */
function salvage(piece: Piece, repaired: Repaired, place: YamlPlace): readonly YamlEntry[] {
  const [whole, quotedKey, plainKey, inline = ''] = /^(?:["']([^"'\n]*)["']|([^:\n]*)):[ \t]*(.*)/.exec(piece.text) ?? []
  if (whole === undefined) return []
  const entry = { key: quotedKey ?? plainKey ?? '', keyAt: place.spotOf(0) }
  const tree = yamlTree(repaired.document, repaired.text, place).node
  const value = tree.kind === 'map' ? tree.entries[0]?.value : undefined
  if (value !== undefined && value.kind !== 'text' && (inline === '' || /^[[{]/.test(inline))) return [{ ...entry, value }]
  const lines = `${inline}${piece.text.slice(whole.length)}`.split('\n').map((line) => line.trim()).filter((line) => !/^(#|---)/.test(line))
  const text = lines.join(' ').trim().replace(/^[|>][+-]?\s+/, '').replace(/^["']|["']$/g, '')
  return [{ ...entry, value: { kind: 'text', text, literal: false, at: place.spotOf(whole.length - inline.length) } }]
}

/** Offset → line and column in the file; tabs of the indentation counted as the one character they are. */
function spotsOf(text: string, pieceLine: number, firstLine: number, tabs: ReadonlyMap<number, number>): (offset: number) => Spot {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)]
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    const column = offset - (starts[line] ?? 0) + 1
    return { line: firstLine + pieceLine + line, column: Math.max(1, column - (tabs.get(pieceLine + line) ?? 0)) }
  }
}
