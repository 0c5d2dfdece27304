// `==marked==`, as Obsidian, pandoc and many editors write it → words marked; emphasis, code and formulas may stand within.
import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from '../display-math.ts'

// `a == b` and `x==y` compare.
const opening = /(?<![=\p{L}\p{N})\]])==(?=[^\s=])/u
const closing = /(?<=[^\s=])==(?![=\p{L}\p{N}(])/u

export function highlights(tree: Root): void {
  eachParent(tree, (parent) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      if (node?.type === 'text' && node.value.includes('==')) take(parent, i, node)
    }
  })
}

function take(parent: Parent, i: number, node: Text): void {
  const siblings = parent.children as PhrasingContent[]
  // At its end, it opens before what stands next.
  const start = opening.exec(node.value)?.index ?? (siblings[i + 1] !== undefined && /(?<![=\p{L}\p{N})\]])==$/u.test(node.value) ? node.value.length - 2 : -1)
  if (start < 0) return
  const end = endOf(siblings, i, start + 2)
  const last = siblings[end?.index ?? -1]
  if (!end || last?.type !== 'text') return
  const rest = last.value.slice(end.at + 2)
  const content = end.index === i ? [{ ...node, value: node.value.slice(start + 2, end.at) }] : [{ ...node, value: node.value.slice(start + 2) }, ...siblings.slice(i + 1, end.index), { ...last, value: last.value.slice(0, end.at) }]
  siblings.splice(i, end.index - i + 1,
    ...(start > 0 ? [{ ...node, value: node.value.slice(0, start) }] : []),
    { type: 'mark', style: 'mark', children: content.filter((child) => child.type !== 'text' || child.value !== ''), ...(node.position ? { position: node.position } : {}) },
    ...(rest === '' ? [] : [{ ...last, value: rest }]))
}

function endOf(siblings: readonly PhrasingContent[], from: number, start: number): { readonly index: number; readonly at: number } | null {
  for (let index = from; index < siblings.length; index++) {
    const node = siblings[index]
    if (node?.type !== 'text') continue
    const text = index === from ? node.value.slice(start) : node.value
    const found = index > from && /^==(?![=\p{L}\p{N}(])/u.test(text) ? 0 : closing.exec(text)?.index
    if (found !== undefined) return { index, at: found + (index === from ? start : 0) }
  }
  return null
}
