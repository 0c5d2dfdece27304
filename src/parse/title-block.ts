// pandoc's title block (`% Title`, `% Authors`, `% Date`, each going on over indented lines) → its fields.
import type { YamlEntry, YamlMap } from './yaml-node.ts'

const keys = ['title', 'author', 'date']

/** How many lines it has; 0 when the text does not begin with one. */
export function titleBlockLength(lines: readonly string[], first: number): number {
  if (!/^% *\S/.test(lines[first] ?? '')) return 0
  let end = first
  let fields = 0
  while (end < lines.length && (/^%/.test(lines[end] ?? '') ? ++fields <= keys.length : /^[ \t]+\S/.test(lines[end] ?? ''))) end++
  return end - first
}

export function readTitleBlock(text: string, line: number): YamlMap {
  const fields: { lines: string[]; line: number }[] = []
  for (const [index, content] of text.split('\n').entries()) {
    if (content.startsWith('%')) fields.push({ lines: [content.slice(1).trim()], line: line + index })
    else fields.at(-1)?.lines.push(content.trim())
  }
  const entries = fields.slice(0, keys.length).flatMap((field, index): YamlEntry[] => {
    const at = { line: field.line, column: 1 }
    const key = keys[index] ?? ''
    const value = field.lines.filter(Boolean).join(key === 'author' ? '\n' : ' ')
    return value === '' ? [] : [{ key, keyAt: at, value: { kind: 'text', text: value, literal: key === 'author', at } }]
  })
  return { kind: 'map', entries, at: { line, column: 1 }, source: text }
}
