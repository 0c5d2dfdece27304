// YAML as people write it → YamlMap: as much as can be read, and a problem for every line that cannot.
import type { YAMLError } from 'yaml'
import type { Problem, Reported } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { openBracket } from './open-bracket.ts'
import { badIndent, lostIndent, notAMap, tabbedIndent, unclosedBracket, wordsOfError } from './yaml-errors.ts'
import type { Words } from './yaml-errors.ts'
import { authorKeyOf, metadataKeys } from './metadata-keys.ts'
import type { Spot, YamlEntry, YamlMap, YamlNode } from './yaml-node.ts'
import { parseYaml, repairYaml } from './yaml-repair.ts'
import type { Repaired } from './yaml-repair.ts'
import { untab } from './yaml-tabs.ts'
import type { Untabbed } from './yaml-tabs.ts'
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
  /** 0-based lines whose indentation was given back. */
  readonly lost: readonly number[]
}

interface RepairedPiece extends Piece {
  readonly repaired: Repaired
}

export function readYaml(source: YamlSource): Reported<YamlMap> {
  const { text, tabs, width } = untabbed(source.text.replace(/\r\n?/g, '\n').replace(/\n(---|\.\.\.)\s*$/, '\n'))
  const problems: Problem[] = []
  const placeOf = (line: number, repaired: string): YamlPlace => ({ file: source.file, spotOf: spotsOf(repaired, line, source.line, tabs) })
  const document = parseYaml(text)
  const pieces = document.errors.length === 0 ? [] : piecesOf(text, source.knownKeys).map((piece) => ({ ...piece, repaired: repairYaml(piece.text, source.knownKeys) }))
  for (const line of pieces.flatMap(({ lost }) => lost)) problems.push(problemAt({ file: source.file, line: source.line + line }, 'yaml-valid', { 'found.ru': lostIndent.ru, 'found.en': lostIndent.en }))
  const whole = document.errors.length === 0 ? { text, document, errors: [], repairs: [] } : joined(pieces)
  const apart = whole.errors.length > 0 || pieces.some((piece) => piece.indented)
  const value = apart ? entryByEntry(pieces, source, placeOf, problems) : topMap(readTree(whole, placeOf(0, whole.text), problems), problems, source.file)
  return { value, problems: withTabs(problems, [...tabs.keys()].map((line) => line + source.line), width, source.file) }
}

// A tab is as wide as the lines around it ask for.
function untabbed(source: string): Untabbed & { readonly width: number } {
  const widths = source.includes('\t') ? [2, 4, 6, 8] : [2]
  const width = widths.find((each) => parseYaml(untab(source, each).text).errors.length === 0) ?? 2
  return { ...untab(source, width), width }
}

// Where a line with a tab could not be read, the tab is why; it is not told a second time.
function withTabs(problems: readonly Problem[], tabbed: readonly number[], width: number, file: string): readonly Problem[] {
  const isWrong = ({ rule, line }: Problem): boolean => rule === 'yaml-valid' && tabbed.includes(line)
  const told = problems.map((problem) => (isWrong(problem) ? { ...problem, values: { 'found.ru': tabbedIndent.ru, 'found.en': tabbedIndent.en } } : problem))
  const left = tabbed.filter((line) => !problems.some((problem) => isWrong(problem) && problem.line === line))
  const [first] = left
  return first === undefined ? told : [problemAt({ file, line: first }, 'yaml-no-tabs', { found: left.join(', '), expected: String(width) }), ...told]
}

/** The repaired pieces as one document again: a link may lead from one to another. */
function joined(pieces: readonly RepairedPiece[]): Repaired {
  const text = pieces.map(({ repaired }) => repaired.text).join('\n')
  const document = parseYaml(text)
  let offset = 0
  const repairs = pieces.flatMap(({ repaired }) => {
    const start = offset
    offset += repaired.text.length + 1
    return repaired.repairs.map((repair) => ({ ...repair, offset: start + repair.offset }))
  })
  return { text, document, errors: document.errors, repairs }
}

/** The tree of a text without errors; notes what was repaired on the way. */
function readTree(repaired: Repaired, place: YamlPlace, problems: Problem[]): YamlNode {
  const tree = yamlTree(repaired.document, repaired.text, place)
  problems.push(...repaired.repairs.map(({ offset, key, value, colon }) =>
    problemAt({ file: place.file, ...place.spotOf(offset) }, colon ? 'yaml-colon-quoted' : 'yaml-text-quoted', { key, found: value })))
  problems.push(...tree.problems)
  return tree.node
}

function topMap(node: YamlNode, problems: Problem[], file: string): YamlMap {
  if (node.kind === 'map') return node
  if (node.kind === 'list' || node.text !== '') problems.push(problemAt({ file, ...node.at }, 'yaml-valid', { 'found.ru': notAMap.ru, 'found.en': notAMap.en }))
  return emptyMap(node.at)
}

// One wrong line spoils the whole for a YAML reader; apart, the other entries are still good.
function entryByEntry(pieces: readonly RepairedPiece[], source: YamlSource, placeOf: (line: number, text: string) => YamlPlace, problems: Problem[]): YamlMap {
  const entries = new Map<string, YamlEntry>()
  for (const piece of pieces.filter(({ text }) => !isEmpty(text))) {
    const { repaired } = piece
    const place = placeOf(piece.line, repaired.text)
    const [error] = repaired.errors
    if (piece.indented) report(problems, place, 0, badIndent)
    if (error !== undefined) reportError(problems, place, repaired, error)
    const read = error === undefined ? topMap(readTree(repaired, place, problems), problems, source.file) : null
    const found = read === null || read.entries.length === 0 ? salvage(piece, repaired, place) : read.entries
    for (const entry of found) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  }
  return { kind: 'map', entries: [...entries.values()], at: { line: source.line, column: 1 }, source: source.text }
}

// A bracket that is never closed is noticed further on.
function reportError(problems: Problem[], place: YamlPlace, { text }: Repaired, { pos: [at], code, message }: YAMLError): void {
  const bracket = openBracket(text)
  if (bracket >= 0) report(problems, place, bracket, unclosedBracket)
  else report(problems, place, at, wordsOfError(code, message))
}

function report(problems: Problem[], place: YamlPlace, offset: number, words: Words): void {
  problems.push(problemAt({ file: place.file, ...place.spotOf(offset) }, 'yaml-valid', { 'found.ru': words.ru, 'found.en': words.en }))
}

/** Top-level entries with all that hangs on them; a known key that slipped to the right after a complete entry is one too. */
function piecesOf(text: string, knownKeys: ReadonlySet<string>): readonly Piece[] {
  const pieces: Draft[] = []
  for (const [line, content] of text.split('\n').entries()) {
    const [, indent, key, after] = /^(\s*)([\w-]+):(.?)/.exec(content) ?? []
    const isKnown = key !== undefined && knownKeys.has(key)
    const indented = isKnown && indent !== '' && after !== '' && /^[^\s:]+:\s+[^\s|>[{]/.test(pieces.at(-1)?.lines[0] ?? '')
    const begins = (isKnown && indent === '') || /^("[^"]*"|'[^']*'|[^\s'"#[\]{}&*!|>%@`-][^#:]*):(\s|$)/.test(content)
    if (/^\s+\S/.test(content) && (indented || /^\s+- /.test(content)) && givesBack(pieces, content)) continue
    if (begins || indented || pieces.length === 0) pieces.push({ line, lines: [indented ? content.trimStart() : content], indented, lost: [] })
    else pieces.at(-1)?.lines.push(content)
  }
  return pieces.map(({ lines, ...piece }) => ({ ...piece, text: lines.join('\n') }))
}

interface Draft {
  readonly line: number
  readonly lines: string[]
  readonly indented: boolean
  readonly lost: number[]
}

/** `city:` of an author that slipped to the margin: the lines around it tell where it stood. */
function givesBack(pieces: Draft[], content: string): boolean {
  const [before, slipped] = [pieces.at(-2), pieces.at(-1)]
  const key = /^([\w-]+):/.exec(slipped?.lines[0] ?? '')?.[1] ?? ''
  if (before === undefined || slipped === undefined || slipped.lines.length > 1 || authorKeyOf(key) === null || Object.hasOwn(metadataKeys, key)) return false
  const wanted = /^\s*(?:- +)?/.exec(before.lines.at(-1) ?? '')?.[0].length ?? 0
  const [, indent = '', dash] = /^(\s*)(- )?/.exec(content) ?? []
  if (wanted === 0 || (dash === undefined ? indent.length !== wanted : !before.lines.some((line) => line.startsWith(`${indent}- `)))) return false
  before.lines.push(' '.repeat(wanted) + (slipped.lines[0] ?? ''), content)
  before.lost.push(slipped.line)
  pieces.pop()
  return true
}

function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'))
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
    const line = lineOf(starts, offset)
    const column = offset - (starts[line] ?? 0) + 1
    return { line: firstLine + pieceLine + line, column: Math.max(1, column - (tabs.get(pieceLine + line) ?? 0)) }
  }
}

/** Index of the last start that is not after the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
