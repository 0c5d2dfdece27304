// A paper in a language that has no words of ours → its blocks marked with that language, so that they are hyphenated by its rules and spoken in it.
import type { Root } from 'mdast'

export function ownLanguage(tree: Root, lang: string): void {
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'definition' || node.type === 'code' || node.type === 'math' || (node.type === 'paragraph' && node.children.length === 0)) continue
    const own = node.data?.hProperties?.['lang']
    if (own === undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, lang } }
  }
}
