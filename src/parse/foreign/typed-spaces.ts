// pandoc's `\ ` → a space that does not break; a `\` alone in its paragraph, as Word's empty lines become, and MyST's `+++` → nothing; `*[HTML]: …` of PHP Markdown and `% …` of MyST are left out and said.
import type { Nodes, Parent, Root, RootContent } from 'mdast'
import { eachParent } from '../display-math.ts'
import { shownMarkup, type FindIn } from './finding.ts'

export function typedSpaces(tree: Root, find: FindIn): void {
  eachParent(tree, (parent) => {
    parent.children = (parent.children as RootContent[]).filter((node) => !isEmptied(node, find)) as typeof parent.children
    spaces(parent)
  })
}

function spaces(parent: Parent): void {
  for (const node of parent.children) if (node.type === 'text' && node.value.includes('\\ ')) node.value = node.value.replace(/\\ (?=\S|$)/g, '\u00A0')
}

function isEmptied(node: Nodes, find: FindIn): boolean {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
  if (only?.type !== 'text') return false
  if (/^\\\s*$|^\+{3}(?:[ \t]*\{.*\})?$/.test(only.value)) return true
  if (!/^(?:\*\[[^\]\n]+\]:\s|% (?![^\n]*\n(?!% )))/.test(only.value)) return false
  find(node, 'markup-set', { found: shownMarkup(only.value) })
  return true
}
