// HTML elements opened within each other deeper than any page needs → the deeper tags left out, their text kept: no later stage could walk so deep.
import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FindIn } from './foreign/finding.ts'

export const deepestHtml = 100

// Without content, or closed by whatever follows: these add no depth by being left open.
const flat = new Set(['area', 'base', 'br', 'col', 'colgroup', 'dd', 'dt', 'embed', 'hr', 'img', 'input', 'li', 'link', 'meta', 'option', 'p', 'param', 'source', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'track', 'wbr'])

/** Changes the tree in place. */
export function shallowHtml(tree: Root, find: FindIn): void {
  let open = 0
  let told = false
  visit(tree, 'html', (node: Html) => {
    if (node.value.startsWith('<!--')) return
    node.value = node.value.replace(/<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi, (tag, closes: string, name: string, rest: string) => {
      if (flat.has(name.toLowerCase()) || rest.endsWith('/')) return tag
      const depth = closes === '' ? ++open : open--
      if (open < 0) open = 0
      if (depth <= deepestHtml) return tag
      if (!told) find(node, 'nesting-shallow', { expected: String(deepestHtml) })
      told = true
      return ''
    })
  })
}
