// Passages with more signs of mark-up than anyone writes → the same with those signs put aside: pairing them takes a parser minutes, and what they mean is only themselves.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { codeLines } from './foreign/code-lines.ts'
import type { Find } from './foreign/finding.ts'

const signs = ['[', ']', '*', '_', '~', '`', '{', '^', '=', '-', '<', '$'] as const
const paired = signs.slice(0, -4)

/** Signs of one kind in one passage: a list of a thousand sources without an empty line has fewer. */
export const mostSigns = 3000

// Characters that Unicode keeps free for such uses within a program: no text holds them, and none of them means anything to Markdown.
const firstStandIn = 0xfdd0
const standIns = new Map(signs.map((sign, i) => [sign as string, String.fromCharCode(firstStandIn + i)]))
const standIn = new RegExp(`[${[...standIns.values()].join('')}]`, 'g')

interface Passage {
  readonly from: number
  readonly to: number
}

/** Every place stays where it is: one character stands for one. `soundSigns` brings the signs back. */
export function quietSigns(source: string, find: Find): string {
  const many = paired.filter((sign) => source.split(sign).length - 1 > mostSigns)
  const underlined = (source.match(underlines) ?? []).length > mostUnderlines
  if (many.length === 0 && !underlined) return source
  const lines = source.split('\n')
  for (const { from, to } of passages(lines)) {
    const loud = many.filter((sign) => countIn(lines, from, to, sign) > mostSigns)
    for (const sign of loud) quiet(lines, { from, to }, sign, find)
  }
  if (underlined) quietUnderlines(lines, find)
  return lines.join('\n')
}

// A heading typed as a line with a line of signs under it: a paper of a hundred pages has fewer.
const underlines = /\n[ \t>]{0,12}(?:=+|-+)[ \t]*(?=\n)/g
const mostUnderlines = 500

function quietUnderlines(lines: string[], find: Find): void {
  const isUnderline = (line: string, i: number): boolean => /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && (lines[i - 1] ?? '').trim() !== ''
  const found = lines.flatMap((line, i) => (isUnderline(line, i) ? [i] : []))
  const [first = 0] = found
  if (found.length <= mostUnderlines) return
  find(first + 1, 'signs-few', { found: (lines[first] ?? '').trim().slice(0, 1), expected: String(found.length) })
  for (const i of found) lines[i] = (lines[i] ?? '').replace(/[=-]/g, (sign) => standIns.get(sign) ?? sign)
}

/** A line of its own, as a title or a caption. */
export function quietLine(line: string): string {
  return paired.filter((sign) => line.split(sign).length - 1 > mostSigns).reduce((quieter, sign) => quieter.replaceAll(sign, standIns.get(sign) ?? sign), line)
}

/** Changes the tree in place. */
export function soundSigns(tree: Root): void {
  visit(tree, (node) => {
    const fields = node as unknown as Record<string, unknown>
    for (const [key, value] of Object.entries(fields)) if (typeof value === 'string' && key !== 'type') fields[key] = soundText(value)
  })
}

/** One sign that means itself. */
export function putAside(sign: string): string {
  return standIns.get(sign) ?? sign
}

export function soundText(text: string): string {
  return text.replace(standIn, (sign) => signs[sign.charCodeAt(0) - firstStandIn] ?? sign)
}

function quiet(lines: string[], { from, to }: Passage, sign: string, find: Find): void {
  const count = countIn(lines, from, to, sign)
  const first = lines.findIndex((line, i) => i >= from && line.includes(sign))
  find(first + 1, 'signs-few', { found: sign, expected: String(count) }, (lines[first] ?? '').indexOf(sign) + 1)
  for (let i = from; i <= to; i++) lines[i] = (lines[i] ?? '').replaceAll(sign, standIns.get(sign) ?? sign)
}

function countIn(lines: readonly string[], from: number, to: number, sign: string): number {
  let count = 0
  for (let i = from; i <= to; i++) count += (lines[i] ?? '').split(sign).length - 1
  return count
}

/** Runs of lines within which signs are paired: paragraphs, items of lists, rows of tables. Code pairs none. */
function passages(lines: readonly string[]): readonly Passage[] {
  const code = codeLines(lines)
  const found: Passage[] = []
  let from = -1
  const end = (to: number): void => {
    if (from >= 0) found.push(...rowsOf(lines, { from, to }))
    from = -1
  }
  lines.forEach((line, i) => {
    const blank = code[i] === true || /^[\s>]*$/.test(line)
    if (blank || (from >= 0 && beginsAnew(line, lines[from] ?? ''))) end(i - 1)
    if (!blank && from < 0) from = i
  })
  end(lines.length - 1)
  return found
}

// Only a list that is open already has items that begin with any number.
function beginsAnew(line: string, first: string): boolean {
  const [, number = ''] = /^[\s>]*(?:[-*+]|(\d{1,9})[.)])\s/.exec(line) ?? []
  return number === '' ? /^[\s>]*(?:[-*+]\s|#{1,6}\s|\[\^[^\]]{1,200}\]:)/.test(line) : Number(number) === 1 || /^[\s>]*\d{1,9}[.)]\s/.test(first)
}

function rowsOf(lines: readonly string[], { from, to }: Passage): readonly Passage[] {
  const isTable = lines.slice(from, Math.min(to, from + 3) + 1).some((line) => line.includes('|') && /^[\s>|:-]*-[\s>|:-]*$/.test(line))
  return isTable ? Array.from({ length: to - from + 1 }, (_, i) => ({ from: from + i, to: from + i })) : [{ from, to }]
}
