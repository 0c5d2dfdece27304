// An entry → the same with its ranges («С. 9–30») and shortened words («д-ра», «н/Д.») kept on one line.
import type { PhrasingContent } from 'mdast'

// Words of an entry are not split; what is longer than a range of pages may have to break.
const kept = /(?<![\p{L}\d–-])(?:\d{1,5}–\d{1,5}|\p{Ll}-\p{Ll}{1,3}|\d{1,3}-\p{Ll}{1,2}|н\/Д\.?)(?![\p{L}\d–-])/gu

export function unbrokenRanges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'emphasis') return [{ ...node, children: unbrokenRanges(node.children) }]
    return node.type === 'text' ? split(node.value) : [node]
  })
}

function split(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const match of text.matchAll(kept)) {
    if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) })
    parts.push({ type: 'mark', style: 'whole', children: [{ type: 'text', value: match[0] }] })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) })
  return parts
}
