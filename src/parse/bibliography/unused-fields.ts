// An entry → the same without the fields no list of sources prints: abstracts and the like are most of what there is to read.

const unused = /(?<=[,\s])(?:abstract|keywords?|mendeley-tags|file|annote|annotation|timestamp|biburl|bibsource|copyright|review|comment|owner|groups|primaryclass|isbn|issn|lccn|pmid|pmcid|abstractnote|contents|toc)\s*=\s*(?=[{"])/gi

export function withoutUnusedFields(text: string): string {
  let kept = ''
  let from = 0
  for (const match of text.matchAll(unused)) {
    if (match.index < from || text.slice(0, match.index).trimEnd().at(-1) !== ',') continue
    const end = endOfValue(text, match.index + match[0].length)
    if (end < 0) continue
    kept += text.slice(from, match.index)
    from = end
  }
  return kept + text.slice(from)
}

/** After the value and its comma; -1 where it is never closed, or more is joined to it. */
function endOfValue(text: string, start: number): number {
  const quoted = text[start] === '"'
  let depth = 0
  for (let i = quoted ? start + 1 : start; i < text.length; i++) {
    const sign = text[i]
    if (sign === '\\') i++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
    const closed = quoted ? sign === '"' && depth === 0 : sign === '}' && depth === 0
    if (closed) {
      const after = /^\s*(?:,|(?=[})]))/.exec(text.slice(i + 1))
      return after ? i + 1 + after[0].length : -1
    }
    if (depth < 0) return -1
  }
  return -1
}
