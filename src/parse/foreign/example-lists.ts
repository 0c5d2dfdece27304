// pandoc's `(@) example` → an item with its number through the whole paper; `(@label)` in the text → that number.
import { codeLines } from './code-lines.ts'

export function exampleLists(source: string): string {
  return numbered(hashed(source))
}

/** `#.` of pandoc → the item's number in its list. */
function hashed(source: string): string {
  if (!/^\s*#\.[ \t]/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const counts = new Map<number, number>()
  return lines.map((line, i) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const isItem = !code[i] && /^ *#\.[ \t]/.test(line)
    if (line.trim() !== '') for (const depth of counts.keys()) if (depth > indent || (depth === indent && !isItem)) counts.delete(depth)
    if (!isItem) return line
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
    return line.replace('#.', `${counts.get(indent) ?? 1}.`)
  }).join('\n')
}

function numbered(source: string): string {
  if (!/^ {0,3}\(@[\w-]*\)[ \t]/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const numbers = new Map<string, number>()
  let count = 0
  const items = lines.map((line, i) => (code[i] ? line : line.replace(/^( {0,3})\(@([\w-]*)\)(?=[ \t])/, (_, margin: string, label: string) => {
    count++
    if (label !== '' && !numbers.has(label)) numbers.set(label, count)
    return `${margin}${count})`
  })))
  return items.map((line, i) => (code[i] ? line : line.replace(/\(@([\w-]+)\)/g, (whole, label: string) => (numbers.has(label) ? `(${numbers.get(label)})` : whole)))).join('\n')
}
