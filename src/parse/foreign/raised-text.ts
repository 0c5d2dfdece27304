// pandoc's `^sup^` and `~sub~`: GFM reads the second as struck out.
import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from '../display-math.ts'

// Brackets only after something else: `^[` begins a note.
const raised = /(?<![\\^])\^((?:[^\s^[\]]|\u00A0)(?:[^\s^[\]]|\[[^\s^[\]]{1,8}\]|\u00A0)*)\^/u

export function raisedText(tree: Root, source: string): void {
  eachParent(tree, (parent) => {
    parent.children = (parent.children as PhrasingContent[]).map((node) => lowered(node, source)) as typeof parent.children
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      if (node?.type === 'text' && node.value.includes('^')) raise(parent, i, node)
    }
  })
}

// One tilde and no space within: `H~2~O`.
function lowered(node: PhrasingContent, source: string): PhrasingContent {
  const start = node.position?.start.offset
  const only = node.type === 'delete' && node.children.length === 1 ? node.children[0] : undefined
  if (node.type !== 'delete' || only?.type !== 'text' || /[^\S\u00A0]/.test(only.value) || start === undefined || source[start] !== '~' || source[start + 1] === '~') return node
  return { type: 'mark', style: 'sub', children: node.children, ...(node.position ? { position: node.position } : {}) }
}

function raise(parent: Parent, i: number, node: Text): void {
  const found = raised.exec(node.value)
  if (!found) return
  const place = node.position ? { position: node.position } : {}
  const rest = node.value.slice(found.index + found[0].length)
  parent.children.splice(i, 1, ...([
    ...(found.index > 0 ? [{ ...node, value: node.value.slice(0, found.index) }] : []),
    { type: 'mark', style: 'sup', children: [{ type: 'text', value: found[1] ?? '' }], ...place },
    ...(rest === '' ? [] : [{ ...node, value: rest }])
  ] as PhrasingContent[]))
}
