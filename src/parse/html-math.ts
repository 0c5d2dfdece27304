// Formulas inside an author's HTML block: remark leaves the block as it is, but authors (and MathJax) mean formulas.
import type { Html, Root, RootContent } from 'mdast'
import { eachParent } from './display-math.ts'

const formula = /\$\$([\s\S]+?)\$\$|(?<![\\$\d])\$(?=\S)([^$\n]*?[^\s\\$])\$(?!\d)/g

export function htmlMath(tree: Root): void {
  eachParent(tree, (parent) => {
    if (!parent.children.some((node) => node.type === 'html' && node.value.includes('$'))) return
    parent.children = (parent.children as RootContent[]).flatMap((node) => (node.type === 'html' ? parts(node) : [node])) as typeof parent.children
  })
}

function parts(node: Html): RootContent[] {
  const found: RootContent[] = []
  const place = node.position ? { position: node.position } : {}
  let from = 0
  for (const match of node.value.matchAll(formula)) {
    if (insideTag(node.value, match.index)) continue
    if (match.index > from) found.push({ type: 'html', value: node.value.slice(from, match.index), ...place })
    found.push(match[1] !== undefined ? { type: 'math', value: match[1].trim(), ...place } : { type: 'inlineMath', value: match[2] ?? '', ...place })
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) found.push({ type: 'html', value: node.value.slice(from), ...place })
  return found
}

function insideTag(html: string, index: number): boolean {
  return html.lastIndexOf('<', index) > html.lastIndexOf('>', index)
}
