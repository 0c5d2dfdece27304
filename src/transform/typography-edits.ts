// A manuscript and its tree → the manuscript with the signs that typography would print, line for line.
import type { Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import { sourceListOf } from '../check/source-list.ts'
import { typography } from './typography.ts'

interface Edit {
  /** From 0. */
  readonly line: number
  readonly from: number
  readonly to: number
  readonly by: string
}

/**
 * The metadata block stays as it is; so does text whose place in the file is not sure.
 * Without `spaces` no-break spaces are left to print: they are on nearly every line, and nobody sees them.
 */
export function typographyEdits(source: string, paper: Pick<Paper, 'lang' | 'tree'>, spaces = false): string {
  const lines = source.split('\n')
  const set = structuredClone(paper.tree)
  const texts: { readonly node: Text; readonly typed: string }[] = []
  visit(set, 'text', (node) => { texts.push({ node, typed: node.value }) })
  // In a list of sources signs stand between spaces.
  for (const item of sourceListOf(set)?.items.values() ?? []) item.data = { ...item.data, source: { label: '', call: '' } }
  typography(set, paper.lang)
  const edits = texts.flatMap(({ node, typed }) => (node.value === typed ? [] : editsOf(node, typed, lines, spaces)))
  for (const { line, from, to, by } of edits.sort((a, b) => b.line - a.line || b.from - a.from)) lines[line] = (lines[line] ?? '').slice(0, from) + by + (lines[line] ?? '').slice(to)
  return lines.join('\n')
}

// A text may go on over several lines, each behind the mark of its quotation or the indent of its item.
function editsOf({ value, position }: Text, typed: string, lines: readonly string[], spaces: boolean): Edit[] {
  const [before, after] = [typed.split('\n'), value.split('\n')]
  if (!position || before.length !== after.length) return []
  return before.flatMap((words, i): Edit[] => {
    const line = position.start.line - 1 + i
    const [least, most] = [i === 0 ? position.start.column - 1 : 0, line === position.end.line - 1 ? position.end.column - 1 : Infinity]
    const text = (lines[line] ?? '').slice(0, most)
    const from = text.indexOf(words, least)
    const by = spaces ? after[i] ?? '' : withSpacesOf(words, after[i] ?? '')
    // Escaped signs and entities are typed otherwise than they are read; the same words twice leave a doubt.
    if (words === '' || by === words || from < 0 || (from > least && text.indexOf(words, from + 1) >= 0)) return []
    return [{ line, from, to: from + words.length, by }]
  })
}

// Where nothing but spaces and single signs differ, each space stays the one that was typed.
function withSpacesOf(words: string, set: string): string {
  if (words.length !== set.length) return /[\u00A0\u202F]/u.test(words) ? set : set.replaceAll('\u00A0', ' ')
  return [...set].length === set.length ? set.replace(/[ \u00A0]/gu, (space, at: number) => (/\s/u.test(words[at] ?? '') ? words[at] ?? space : space)) : set
}
