// `**Председатель:** Ким` over `**Секретарь:** Лебедев`: lines that each begin with a label in bold → lines of their own, as their author saw them.
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

export function labelledRows(tree: Root): void {
  visit(tree, 'paragraph', (paragraph) => {
    if (isLabel(paragraph.children, 0)) paragraph.children = withBreaks(paragraph)
  })
}

function withBreaks({ children }: Paragraph): PhrasingContent[] {
  return children.flatMap((node, i): PhrasingContent[] => {
    if (node.type !== 'text' || !/\n[ \t]*$/.test(node.value) || !isLabel(children, i + 1)) return [node]
    const value = node.value.trimEnd()
    return [...(value === '' ? [] : [{ ...node, value }]), { type: 'break' }]
  })
}

/** Bold that ends with a colon, or that one follows. */
function isLabel(children: readonly PhrasingContent[], at: number): boolean {
  const [node, next] = children.slice(at, at + 2)
  if (node?.type !== 'strong') return false
  const words = toString(node).trim()
  return words.length < 80 && (words.endsWith(':') || (next?.type === 'text' && /^\s*:(?=\s|$)/.test(next.value)))
}
