// Formulas inside an author's HTML block: remark leaves the block as it is, but authors (and MathJax) mean formulas.
import type { Html, Root, RootContent } from 'mdast'
import type { HtmlRun } from '../model/nodes.ts'
import { eachParent } from './display-math.ts'
import { pieceOf, tagsOf } from './foreign/html-pieces.ts'

const formula = /\$\$([\s\S]+?)\$\$|(?<![\\$\d])\$(?=\S)([^$\n]*?[^\s\\$]|(?=[^$]*[\\^_=])[^$]*?[^\s\\$])\$(?!\d)/g

export function htmlMath(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    if (!parent.children.some((node) => node.type === 'html' && node.value.includes('$'))) return
    parent.children = (parent.children as RootContent[]).flatMap((node) => {
      const found = node.type === 'html' ? parts(node, source) : [node]
      return found.length === 1 || parent.type === 'htmlRun' || parent.type === 'paragraph' ? found : [runOf(found, node)]
    }) as typeof parent.children
  })
}

function runOf(children: RootContent[], node: RootContent): HtmlRun {
  return { type: 'htmlRun', children, ...(node.position ? { position: node.position } : {}) }
}

function parts(node: Html, source: string): RootContent[] {
  const found: RootContent[] = []
  const tags = tagsOf(node.value)
  let from = 0
  for (const match of node.value.matchAll(formula)) {
    const to = match.index + match[0].length
    if (tags.some((tag) => tag.from < to && match.index < tag.to)) continue
    if (match.index > from) found.push(pieceOf(node, from, match.index, source))
    const { position } = pieceOf(node, match.index, to, source)
    const place = position ? { position } : {}
    found.push(match[1] !== undefined ? { type: 'math', value: match[1].trim(), ...place } : { type: 'inlineMath', value: match[2] ?? '', ...place })
    from = to
  }
  if (from === 0) return [node]
  if (from < node.value.length) found.push(pieceOf(node, from, node.value.length, source))
  return found
}
