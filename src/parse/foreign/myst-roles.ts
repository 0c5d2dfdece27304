// ``{cite}`key` ``, ``{ref}`label` ``, ``{math}`x` `` of MyST; `` `r x` `` of R Markdown; `` `x`{=latex} `` of pandoc.
import type { InlineCode, Nodes, Parent, PhrasingContent, Root } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import { leadingAttributes } from '../attributes.ts'
import { eachParent } from '../display-math.ts'
import { citationOf, referenceOf } from './foreign-references.ts'
import { shownMarkup, type FindIn } from './finding.ts'

export function mystRoles(tree: Root, find: FindIn): void {
  eachParent(tree, (parent) => {
    if (parent.children.some((child) => child.type === 'inlineCode')) takeRoles(parent, find)
  })
}

function takeRoles(parent: Parent, find: FindIn): void {
  const nodes = parent.children as PhrasingContent[]
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.type !== 'inlineCode') continue
    const before = nodes[i - 1]
    const role = before?.type === 'text' ? /\{([A-Za-z][\w:+.-]*)\}$/.exec(before.value) : null
    if (role && before?.type === 'text') {
      before.value = before.value.slice(0, role.index)
      nodes.splice(i, 1, ...roleOf(role[1] ?? '', node, find))
    } else rawCode(nodes, i, node, find)
  }
}

function roleOf(name: string, node: InlineCode, find: FindIn): PhrasingContent[] {
  const place = node.position ? { position: node.position } : {}
  const text = textOf(node.value)
  if (/cite/.test(name)) return [{ ...citationOf(node.value), ...place }]
  const numbered = /^([\s\S]*)(?:%s|\{number\})([\s\S]*)$/.exec(text.label)
  if (name === 'numref' && numbered) return [{ type: 'text', value: numbered[1] ?? '', ...place }, { ...referenceOf(targetOf(node.value)), ...place }, { type: 'text', value: numbered[2] ?? '', ...place }]
  if (/^(?:ref|numref|eq|eqref|doc|prf:ref)$/.test(name)) return [{ ...referenceOf(targetOf(node.value), text.label, { equation: name.startsWith('eq'), bare: false }), ...place } as PhrasingContent]
  if (name === 'math') return [{ type: 'inlineMath', value: node.value, ...place } as InlineMath]
  if (name === 'sup' || name === 'superscript' || name === 'sub' || name === 'subscript') return [{ type: 'mark', style: name.startsWith('sup') ? 'sup' : 'sub', children: [{ type: 'text', value: node.value }], ...place }]
  if (name === 'u' || name === 'underline' || name === 'sc' || name === 'smallcaps') return [{ type: 'mark', style: name.startsWith('u') ? 'underline' : 'smallcaps', children: [{ type: 'text', value: node.value }], ...place }]
  if (/^(?:code|kbd|file|samp|command|program|func|class|meth|mod|py:.*)$/.test(name)) return [node]
  if (!/^(?:term|abbr|abbreviation|download|emphasis|strong|si|del|dfn|title-reference|newcommand)$/.test(name)) find(node, 'block-known', { found: `{${name}}` })
  return [{ type: 'text', value: text.label === '' ? node.value : text.label, ...place }]
}

/** ``text <target>``: the words and the target. */
function textOf(value: string): { readonly label: string } {
  return { label: /^([\s\S]*?)\s*<[^<>]+>$/.exec(value)?.[1] ?? '' }
}

function targetOf(value: string): string {
  return /<([^<>]+)>$/.exec(value)?.[1] ?? value
}

// `{=latex}` is for another writer; `{.python}` names a language; `r x` is the result of code that is not run.
function rawCode(nodes: PhrasingContent[], i: number, node: InlineCode, find: FindIn): void {
  const after = nodes[i + 1]
  const raw = after?.type === 'text' ? /^\{=(\w+)\}/.exec(after.value) : null
  const attributes = after?.type === 'text' && !raw ? leadingAttributes(after.value) : null
  if (raw && after?.type === 'text') {
    after.value = after.value.slice(raw[0].length)
    if (raw[1] === 'html') nodes[i] = { type: 'html', value: node.value, ...(node.position ? { position: node.position } : {}) }
    else {
      find(node as Nodes, 'markup-set', { found: shownMarkup(`\`${node.value}\`${raw[0]}`) })
      nodes.splice(i, 1)
    }
  } else if (attributes && after?.type === 'text') after.value = attributes.rest
  if (/^\{?r\}?\s+\S/.test(node.value) && nodes[i] === node) find(node, 'result-present', { found: shownMarkup(`\`${node.value}\``) })
}
