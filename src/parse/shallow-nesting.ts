// Lists and quotations nested deeper than a page has room for → all deeper ones set at the last level; the line where they begin is named.
import { codeLines } from './foreign/code-lines.ts'
import type { Find } from './foreign/finding.ts'

/** Each level takes its indent from the measure. */
export const deepest = 10

/** An item that is open: the column of its marker, and the one from which lines belong to it. */
interface Item {
  readonly at: number
  readonly content: number
}

interface Nesting {
  readonly quotes: number
  readonly items: readonly Item[]
  /** Where the text of the item at the last level begins as it is written now. */
  readonly lastContent: number
}

// More markers on a line, or a deeper indent, than the levels allowed need: an ordinary manuscript is not looked at twice.
const mayBeDeep = new RegExp(String.raw`^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){${deepest + 1}}|^[ \t]{${deepest},}(?:[-*+]|\d{1,9}[.)])[ \t]`, 'm')
const rule = /^(?:[ \t]*-){3,}[ \t]*$|^(?:[ \t]*\*){3,}[ \t]*$/
const marker = /^(?:(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=\S)|$)|> ?)/

/** As many lines as before. */
export function shallowNesting(source: string, find: Find): string {
  if (!mayBeDeep.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  let nesting: Nesting = { quotes: 0, items: [], lastContent: 0 }
  let [afterBlank, deepBefore] = [true, false]
  return lines.map((line, i) => {
    if (code[i] || line.trim() === '' || rule.test(line)) { afterBlank = true; return line }
    const { prefix, quotes, rest } = quotesOf(line)
    const set = setLine(rest, quotes === nesting.quotes ? nesting.items : [], nesting.lastContent, afterBlank)
    const isDeep = quotes > deepest || set.isDeep
    if (isDeep && !deepBefore) find(i + 1, 'nesting-shallow', { expected: String(deepest) })
    nesting = { quotes, items: set.items, lastContent: set.lastContent }
    ;[afterBlank, deepBefore] = [false, isDeep]
    return isDeep ? (quotes > deepest ? '> '.repeat(deepest) : prefix) + set.written : line
  }).join('\n')
}

function quotesOf(line: string): { readonly prefix: string; readonly quotes: number; readonly rest: string } {
  const prefix = /^(?: {0,3}>)+ ?/.exec(line)?.[0] ?? ''
  return { prefix, quotes: prefix.split('>').length - 1, rest: line.slice(prefix.length) }
}

interface SetLine {
  readonly written: string
  readonly items: readonly Item[]
  readonly lastContent: number
  readonly isDeep: boolean
}

function setLine(line: string, before: readonly Item[], lastContent: number, afterBlank: boolean): SetLine {
  let rest = line.trimStart()
  let column = widthOf(line.slice(0, line.length - rest.length))
  const items = [...before]
  // A line further left goes on with the paragraph it stands under, unless it begins an item.
  if (afterBlank || marker.test(rest)) while (column < (items.at(-1)?.content ?? 0)) items.pop()
  const depth = items.length
  const markers: string[] = []
  // Four columns further in is code.
  for (let found = marker.exec(rest); found && column - (items.at(-1)?.content ?? 0) < 4; found = marker.exec(rest)) {
    markers.push(found[0])
    items.push({ at: column, content: column + found[0].length })
    column += found[0].length
    rest = rest.slice(found[0].length)
  }
  if (items.length <= deepest) return { written: line, items, lastContent: items[deepest - 1]?.content ?? 0, isDeep: false }
  if (markers.length === 0) return { written: ' '.repeat(lastContent) + rest, items, lastContent, isDeep: true }
  const kept = markers.slice(0, Math.max(1, deepest - depth)).join('')
  const from = items[Math.min(depth, deepest - 1)]?.at ?? 0
  return { written: ' '.repeat(from) + kept + rest, items, lastContent: from + kept.length, isDeep: true }
}

function widthOf(indent: string): number {
  let width = 0
  for (const sign of indent) width = sign === '\t' ? width + 4 - (width % 4) : width + 1
  return width
}
