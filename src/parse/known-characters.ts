// Characters that no face has are found before printing, named with their line, and replaced by a visible substitute.
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

// Every template's faces have these; only text with others is looked at character by character.
const common = /^[\u0009-\u000D\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u0401\u0410-\u044F\u0451\u2013\u2014\u2018-\u201E\u2026\u2116]*$/
// They have no shape of their own, or only change the one before.
const shapeless = /[\u00AD\u200B-\u200F\u2028\u2029\u2060-\u2064\uFE00-\uFE0F\uFEFF]|\p{Cc}/u

/** Changes the tree's text in place. */
export function knownCharacters(tree: Root, place: { readonly file: string }, characters: ReadonlySet<number>): Problem[] {
  const problems: Problem[] = []
  visit(tree, (node) => {
    if (!('value' in node) || typeof node.value !== 'string' || common.test(node.value) || isFormula(node)) return
    const { text, unknown } = substitute(node.value, characters)
    for (const [line, characters] of byLine(node, unknown)) {
      const found = characters.slice(0, mostNamed).map((character) => `${character} (${codeOf(character)})`).join(', ')
      problems.push(problemAt({ ...place, line, column: node.position?.start.column }, 'character-known', { found: characters.length > mostNamed ? `${found}, …` : found, expected: unknown.get(characters[0] ?? '') ?? '' }))
    }
    node.value = text as never
  })
  return problems
}

/** U+2011 and U+202F are in hardly any face: their plain relatives mean the same. */
export function substitute(source: string, characters: ReadonlySet<number>): { readonly text: string; readonly unknown: ReadonlyMap<string, string> } {
  const unknown = new Map<string, string>()
  let text = ''
  for (const character of source.normalize('NFC').replaceAll('\u2011', '-').replaceAll('\u202F', '\u00A0').replaceAll('\u2009', '\u00A0')) {
    const known = characters.has(character.codePointAt(0) ?? 0) || shapeless.test(character) || /\s/u.test(character)
    if (!known) unknown.set(character, `[${codeOf(character)}]`)
    text += known ? character : `[${codeOf(character)}]`
  }
  return { text, unknown }
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function isFormula(node: Nodes): boolean {
  return node.type === 'math' || node.type === 'inlineMath'
}

/** A whole sentence in another script is one problem of its line. */
const mostNamed = 5

function byLine(node: Nodes, unknown: ReadonlyMap<string, string>): ReadonlyMap<number | undefined, readonly string[]> {
  const lines = new Map<number | undefined, string[]>()
  for (const character of unknown.keys()) lines.set(lineOf(node, character), [...(lines.get(lineOf(node, character)) ?? []), character])
  return lines
}

function lineOf(node: Nodes, character: string): number | undefined {
  const start = node.position?.start.line
  if (start === undefined || !('value' in node)) return start
  const before = (node.value as string).indexOf(character)
  return before < 0 ? start : start + (node.value as string).slice(0, before).split('\n').length - 1
}
