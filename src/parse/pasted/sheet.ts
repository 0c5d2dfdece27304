// The lines of a manuscript while they are read as pasted text; an author's line keeps its number whatever is put around it.
import { codeLines } from '../foreign/code-lines.ts'
import type { Find } from '../foreign/finding.ts'
import { wordsAfterColon } from './line-forms.ts'
import { isPlain, looksPasted } from './looks-pasted.ts'

export interface Sheet {
  readonly lines: string[]
  /** An empty line is put before each of these. */
  readonly parted: boolean[]
  /** Lines put after one of the author's: the rule under the head of a table. */
  readonly under: Map<number, string>
  /** Code, formulas, HTML, tables, notes and definitions: no step touches them. */
  readonly kept: readonly boolean[]
  /** Hardly a line of the file has mark-up. */
  readonly plain: boolean
  /** The file as a whole looks pasted: a paragraph to a line, no mark-up. */
  readonly pasted: boolean
  readonly find: Find
}

export function sheetOf(source: string, find: Find): Sheet {
  const own = source.split('\n')
  const kept = keptLines(own)
  const lines = own.map((line, i) => (kept[i] ? line : flush(line)))
  return { lines, parted: lines.map(() => false), under: new Map(), kept, plain: isPlain(lines, kept), pasted: looksPasted(lines, kept), find }
}

/** The text for the parser, and the author's line (from 1) of each of its lines. */
export function layOut({ lines, parted, under, kept }: Sheet): { readonly source: string; readonly lineOf: readonly number[] } {
  const laid: string[] = []
  const lineOf: number[] = []
  const add = (text: string, line: number): void => { laid.push(text); lineOf.push(line) }
  lines.forEach((line, i) => {
    if (parted[i]) add('', i + 1)
    // A break of the line needs no sign where the paragraph ends.
    add(parted[i + 1] && !kept[i] ? line.replace(/(?<!\\)\\$/, '') : line, i + 1)
    const below = under.get(i)
    if (below !== undefined) add(below, i + 1)
  })
  return { source: laid.join('\n'), lineOf }
}

// No-break and other wide spaces before a line set it in on a screen, and mean nothing else; after a mark they are as good as a space.
function flush(line: string): string {
  return line.replace(/^[ \t]*[\u00A0\u2000-\u200B\u3000\uFEFF][\s\u200B\uFEFF]*/, '').replace(/^( {0,3}(?:\d{1,3}[.)]|[-*+]|#{1,6}))[\u00A0\u2000-\u200A\u202F]+(?=\S)/, '$1 ')
}

const keptBlock = new RegExp(String.raw`^ {0,3}(?:<[/!?a-z]|\[(?!\d{1,3}\]:${wordsAfterColon})\^?[^\]]+\]:\s|\|)`, 'i')

function keptLines(lines: readonly string[]): readonly boolean[] {
  const kept = [...codeLines(lines)]
  keepBetween(lines, kept, /^\s*\$\$/, /\$\$\s*(?:\{[^}]*\})?\s*$/)
  let block = false
  lines.forEach((line, i) => {
    const blank = line.trim() === ''
    if (blank) block = false
    else if (!kept[i] && keptBlock.test(line)) block = true
    if (block) kept[i] = true
    // A table without outer bars: its rule, its head, and the rows below.
    if (/^\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+$/.test(line)) { kept[i] = block = true; if (i > 0) kept[i - 1] = true }
  })
  return kept
}

function keepBetween(lines: readonly string[], kept: boolean[], opening: RegExp, closing: RegExp): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (kept[i] || !opening.test(line)) continue
    const once = /\$\$.*\$\$/.test(line)
    const end = once ? i : lines.findIndex((other, k) => k > i && closing.test(other))
    for (let k = i; k <= end; k++) kept[k] = true
    i = Math.max(i, end)
  }
}
