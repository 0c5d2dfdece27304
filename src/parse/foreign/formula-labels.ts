// `\label{eq:x}` inside a formula is its label; `$\eqref{eq:x}$`, as MathJax has it, is a reference.
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { noAttributes } from '../attributes.ts'
import { referenceOf } from './foreign-references.ts'

export function formulaLabels(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'math' && !node.data?.attributes) {
      // «\qquad (1.4)»: the number that was typed stands at the margin, as other numbers do.
      if (!/\\(?:tag|label)\b|\\begin\{(?:align|gather|equation|eqnarray|multline)/.test(node.value)) node.value = node.value.replace(/(?:\\qquad\s*|\\quad\s*|(?:\\;\s*){3,})+\((\d+(?:\.\d+)*)\)\s*$/, '\\tag{$1}')
      // bookdown: `(\#eq:x)`
      node.value = node.value.replace(/\(\\#(eq:[\w:-]+)\)/, '\\label{$1}')
      const labels = [...node.value.matchAll(/\\label\{([^{}]+)\}/g)]
      if (labels.length !== 1) return
      node.data = { ...node.data, attributes: { ...noAttributes, label: `eq:${labels[0]?.[1]?.replace(/^eq[-:]/, '')}` } }
    } else if (node.type === 'inlineMath' && parent && index !== undefined) {
      const target = /^\s*\\(?:eq)?ref\{([^{}]+)\}\s*$/.exec(node.value)?.[1]
      if (target !== undefined) parent.children[index] = { ...referenceOf(target, '', { equation: true }), ...(node.position ? { position: node.position } : {}) } as RootContent as never
    }
  })
}
