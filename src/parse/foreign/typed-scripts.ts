// `10^6`, `m^-2`, `x^{n}`, `x_{12}` typed in prose as in TeX → raised and lowered; one note tells of all.
import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from '../display-math.ts'
import { shownMarkup, type FindIn } from './finding.ts'

// What goes on after the figures is no power: `1^2.3^`.
const signs = String.raw`(?:\^([-−–+]?\d{1,4})(?![\p{L}\p{N}^]|[.,]\d)|([\^_])\{([^{}\s^_\\$]{1,12})\})`
/** After a letter, a figure or a bracket. */
const script = new RegExp(String.raw`(?<=[\p{L}\p{N})\]])${signs}`, 'u')
const scriptAtStart = new RegExp(`^${signs}`, 'u')

export function typedScripts(tree: Root, find: FindIn): void {
  const found: { readonly node: Text; readonly words: string }[] = []
  eachParent(tree, (parent) => {
    // The words of a link may be its address.
    if (parent.type === 'link') return
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      if (node?.type === 'text' && /[\^_]/.test(node.value)) {
        const words = setScript(parent, i, node)
        if (words !== '') found.push({ node, words })
      }
    }
  })
  const [first] = found
  if (first) find(first.node, 'markup-own', { found: shownMarkup([...new Set(found.map(({ words }) => words))].join('  ')), expected: first.words.includes('_') ? '~x~' : '^x^' })
}

function setScript(parent: Parent, i: number, node: Text): string {
  const before = parent.children[i - 1]
  // An index and a power one after the other.
  const found = (before?.type === 'mark' && before.typed !== undefined ? scriptAtStart.exec(node.value) : null) ?? script.exec(node.value)
  if (!found || /https?:\/\/\S*$/.test(node.value.slice(0, found.index))) return ''
  const [whole, power, sign = '', braced] = found
  const place = node.position ? { position: node.position } : {}
  const rest = node.value.slice(found.index + whole.length)
  parent.children.splice(i, 1, ...([
    ...(found.index > 0 ? [{ ...node, value: node.value.slice(0, found.index) }] : []),
    { type: 'mark', style: sign === '_' ? 'sub' : 'sup', typed: power === undefined ? `${sign}{` : '^', children: [{ type: 'text', value: (power ?? braced ?? '').replace(/^[-–](?=\d)/, '−') }], ...place },
    ...(rest === '' ? [] : [{ ...node, value: rest }])
  ] as PhrasingContent[]))
  return `${/\S{1,8}$/u.exec(node.value.slice(0, found.index))?.[0] ?? ''}${whole}`
}
