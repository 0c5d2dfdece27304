// A paragraph of nothing but `\newcommand{…}{…}` prints nothing: it serves the formulas of the paper.
import type { Root, RootContent } from 'mdast'

const definitions = new RegExp(String.raw`^(?:\s*\\(?:re)?(?:newcommand|DeclareMathOperator|def|providecommand)\*?(?:\s*\{?\\[A-Za-z]+\}?)(?:\[\d\])?(?:\[[^\]]*\])?(?:#\d)*\s*${bracedTo(6)}\s*)+$`)

/** What stands in braces, and in braces within them, that many times. */
function bracedTo(depth: number): string {
  return String.raw`\{(?:[^{}]${depth > 0 ? `|${bracedTo(depth - 1)}` : ''})*\}`
}

export function formulaCommands(tree: Root, source: string): void {
  const kept: RootContent[] = []
  for (const node of tree.children) {
    const text = node.type === 'paragraph' ? source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0) : ''
    if (text.startsWith('\\') && definitions.test(text)) tree.data = { ...tree.data, formulaCommands: [tree.data?.formulaCommands, text].filter(Boolean).join('\n') }
    else kept.push(node)
  }
  tree.children = kept
}
