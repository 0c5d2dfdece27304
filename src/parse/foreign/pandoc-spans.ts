// `[text]{.smallcaps}` and attributes after a link, an image or code: `[text](url){target=_blank}`.
import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import type { Attributes, Mark } from '../../model/nodes.ts'
import { leadingAttributes, noAttributes } from '../attributes.ts'
import { eachParent } from '../display-math.ts'
import { shownMarkup, type FindIn } from './finding.ts'
import { siblingSpan } from './sibling-span.ts'

const styles: Readonly<Record<string, Mark['style']>> = { smallcaps: 'smallcaps', sc: 'smallcaps', underline: 'underline', ul: 'underline', mark: 'mark', highlight: 'mark' }

export function pandocSpans(tree: Root, find: FindIn): void {
  eachParent(tree, (parent) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      if (node?.type !== 'text') continue
      afterNode(parent, i, node, find)
      // What it held may hold another.
      if (node.value.includes('[') && takeSpan(parent, i, node, find)) i--
    }
  })
}

// An image within a line keeps its width; a link's attributes say how a browser opens it.
function afterNode(parent: Parent, i: number, node: Text, find: FindIn): void {
  const before = parent.children[i - 1]
  if (before?.type !== 'image' && before?.type !== 'link') return
  const found = leadingAttributes(node.value.replace(/^\{:\s*/, '{'))
  if (!found) return
  if (before.type === 'image') {
    before.data = { ...before.data, attributes: found.attributes }
    before.alt = found.attributes.values['alt'] ?? before.alt ?? null
  } else if (found.attributes.values['reference'] !== undefined) {
    // pandoc’s way with a reference of LaTeX: its words are the number of the original.
    before.data = { ...before.data, reference: found.attributes.values['reference'] }
  } else if (!found.attributes.classes.every((name) => /^(external|url|email|uri)$/.test(name))) find(node, 'markup-set', { found: shownMarkup(node.value.slice(0, node.value.length - found.rest.length)) })
  node.value = found.rest
}

function takeSpan(parent: Parent, i: number, node: Text, find: FindIn): boolean {
  const siblings = parent.children as PhrasingContent[]
  for (const match of node.value.matchAll(/\[/g)) {
    const span = siblingSpan(siblings, i, match.index + 1, ['[', ']'])
    const attributes = span ? attributesAfter(span.rest) : null
    if (!span || !attributes) continue
    const after = attributes.rest === '' ? [] : [{ ...node, value: attributes.rest }]
    siblings.splice(i, span.count, ...(match.index > 0 ? [{ ...node, value: node.value.slice(0, match.index) }] : []), ...styled(span.content, attributes.attributes, node, find), ...after)
    return true
  }
  return false
}

// `[x]{}`, as pandoc writes what it knew no style for, has none.
function attributesAfter(rest: string): ReturnType<typeof leadingAttributes> {
  return rest.startsWith('{}') ? { attributes: noAttributes, rest: rest.slice(2) } : leadingAttributes(rest)
}

function styled(children: PhrasingContent[], { classes, label, values }: Attributes, node: Text, find: FindIn): PhrasingContent[] {
  const style = styles[classes[0] ?? '']
  if (style) return [{ type: 'mark', style, children, ...(node.position ? { position: node.position } : {}) }]
  const lang = values['lang'] ?? ''
  if (classes.includes('verbatim') || (lang !== '' && classes.length === 0)) {
    return [{ type: 'mark', style: 'passage', children, ...(lang === '' ? {} : { lang }), ...(classes.includes('verbatim') ? { data: { verbatim: true } } : {}), ...(node.position ? { position: node.position } : {}) }]
  }
  // A place that links lead to, as Word's headings have.
  if (classes.every((name) => name === 'anchor') && Object.keys(values).every((name) => name === 'label')) return children
  if (Object.keys(values).some((name) => name === 'lang')) return children
  find(node, 'markup-set', { found: `{${[label === '' ? '' : `#${label}`, ...classes.map((name) => `.${name}`), ...Object.keys(values).map((name) => `${name}=`)].filter(Boolean).join(' ')}}` })
  return children
}
