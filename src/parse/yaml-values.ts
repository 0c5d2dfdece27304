// A YamlNode → the text, list or word a key wants; what does not fit is reported and read as far as it goes.
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { RuleId } from '../model/rules.ts'
import { plainTextOf, shown } from './yaml-node.ts'
import type { Spot, YamlEntry, YamlNode } from './yaml-node.ts'

/** Text and the place it stands in. */
export interface Placed {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** Where problems go while one block is read. */
export interface Reading {
  readonly file: string
  readonly problems: Problem[]
}

export interface Expected {
  readonly en: string
  readonly ru: string
}

export const expectedText: Expected = { en: 'a text', ru: 'текст' }
export const expectedList: Expected = { en: 'a list', ru: 'список' }
export const expectedMap: Expected = { en: 'an entry “key: value”', ru: 'запись «ключ: значение»' }

export function report(reading: Reading, at: Spot, rule: RuleId, values: Readonly<Record<string, string>>): void {
  reading.problems.push(problemAt({ file: reading.file, line: at.line, column: at.column }, rule, values))
}

export function reportValue(reading: Reading, node: YamlNode, key: string, expected: Expected, found = shown(node)): void {
  report(reading, node.at, 'value-valid', { key, found, 'expected.en': expected.en, 'expected.ru': expected.ru })
}

/** '' when the key is absent or blank. */
export function textValue(reading: Reading, entry: YamlEntry | undefined): string {
  return entry === undefined ? '' : textOfNode(reading, entry.value, entry.key)
}

export function placedValue(reading: Reading, entry: YamlEntry | undefined, otherwise: Spot): Placed {
  const { line, column } = entry?.value.at ?? otherwise
  return { text: textValue(reading, entry), line, column }
}

export function textOfNode(reading: Reading, node: YamlNode, key: string): string {
  if (node.kind === 'text') return node.text
  const plain = node.kind === 'map' ? plainTextOf(node) : null
  if (plain !== null) {
    report(reading, node.at, 'yaml-colon-quoted', { key, found: plain })
    return plain
  }
  // `title: [Рецензия]`: brackets that are part of the words.
  if (node.kind === 'list' && node.source.startsWith('[') && node.items.length === 1) {
    report(reading, node.at, 'yaml-text-quoted', { key, found: node.source })
    return node.source
  }
  reportValue(reading, node, key, expectedText)
  return node.kind === 'list' ? node.items.filter((item) => item.kind === 'text').map((item) => item.text).join(' ') : ''
}

/** A single text counts as a list of one. */
export function listValue(reading: Reading, entry: YamlEntry | undefined): readonly string[] {
  if (entry === undefined) return []
  const { key, value } = entry
  const items = value.kind === 'list' ? value.items : [value]
  return items.map((item) => textOfNode(reading, item, key)).filter(Boolean)
}

/** One of the words, or the first of them. */
export function wordValue<Word extends string>(reading: Reading, entry: YamlEntry | undefined, words: readonly [Word, ...Word[]]): Word {
  const text = textValue(reading, entry)
  const found = words.find((word) => word === text.toLowerCase())
  if (found === undefined && text !== '' && entry !== undefined) reportValue(reading, entry.value, entry.key, { en: words.join(', '), ru: words.join(', ') })
  return found ?? words[0]
}

/** Paragraphs parted by a blank line. A folded text has kept only the breaks between paragraphs. */
export function paragraphsValue(reading: Reading, entry: YamlEntry | undefined, otherwise: Spot): Placed {
  const value = entry?.value
  const { line, column } = value?.at ?? otherwise
  if (entry === undefined || value === undefined) return { text: '', line, column }
  if (value.kind === 'list' && value.items.length > 1) return { text: listValue(reading, entry).join('\n\n'), line, column }
  const text = textOfNode(reading, value, entry.key)
  const folded = value.kind === 'text' && !value.literal
  return { text: folded ? text.replace(/\n+/g, '\n\n') : text.replace(/\n[ \t]*\n\s*/g, '\n\n'), line, column }
}
