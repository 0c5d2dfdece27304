// The text of a .bib file → its entries, each with the line it begins at. An entry that is never closed ends where the next begins.

export interface BibtexChunk {
  /** In small letters: `article`, `string`. */
  readonly type: string
  /** '' for `@string` and the like. */
  readonly key: string
  readonly text: string
  readonly line: number
  /** Its braces close where it ends. */
  readonly closed: boolean
}

const opening = /^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(]/gm
const silent = new Set(['comment', 'preamble'])

export function splitBibtex(text: string): readonly BibtexChunk[] {
  const starts = [...text.matchAll(opening)]
  let [line, counted] = [1, 0]
  return starts.flatMap((start, index): readonly BibtexChunk[] => {
    const from = start.index + (start[0].length - start[0].trimStart().length)
    line += countLines(text.slice(counted, from))
    counted = from
    const type = (start[1] ?? '').toLowerCase()
    const { text: chunk, closed } = closedAt(text.slice(from, starts[index + 1]?.index ?? text.length).trimEnd())
    const key = type === 'string' ? '' : /^@[^{(]*[{(]\s*([^\s,={}()"]+)\s*(?=,|[})]|\n)/.exec(chunk)?.[1] ?? ''
    return silent.has(type) ? [] : [{ type, key, text: chunk, line, closed }]
  })
}

const fieldAfter = /^\s*,?\s*[A-Za-z][\w-]*\s*=\s*[{"\d]/

// What is typed between entries is a comment, and no part of the one before; a field is.
function closedAt(chunk: string): Pick<BibtexChunk, 'text' | 'closed'> {
  const parens = /^@[^{(]*\(/.test(chunk)
  let depth = parens ? 1 : 0
  for (let i = 0; i < chunk.length; i++) {
    const sign = chunk[i]
    if (sign === '\\') i++
    else if (sign === '{') depth++
    else if ((sign === '}' && --depth === 0) || (sign === ')' && parens && depth === 1)) {
      const rest = chunk.slice(i + 1)
      return fieldAfter.test(rest) ? { text: chunk, closed: false } : { text: chunk.slice(0, i + 1), closed: true }
    }
  }
  return { text: chunk, closed: false }
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
