// pandoc's `(@) example` → an item with its number through the whole paper; `(@label)` in the text → that number.
import { codeLines } from './code-lines.ts'

export function exampleLists(source: string): string {
  if (!/^ {0,3}\(@[\w-]*\)[ \t]/m.test(source)) return source
  const lines = source.split('\n')
  const code = codeLines(lines)
  const numbers = new Map<string, number>()
  let count = 0
  const numbered = lines.map((line, i) => (code[i] ? line : line.replace(/^( {0,3})\(@([\w-]*)\)(?=[ \t])/, (_, margin: string, label: string) => {
    count++
    if (label !== '' && !numbers.has(label)) numbers.set(label, count)
    return `${margin}${count})`
  })))
  return numbered.map((line, i) => (code[i] ? line : line.replace(/\(@([\w-]+)\)/g, (whole, label: string) => (numbers.has(label) ? `(${numbers.get(label)})` : whole)))).join('\n')
}
