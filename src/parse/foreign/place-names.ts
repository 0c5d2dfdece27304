// `<a name="faq"></a>` before a heading or within it → a name of that heading, which links lead to; `<div id="refs"></div>` of pandoc → the place of the sources.
import type { Heading, Html, Nodes, Root, RootContent } from 'mdast'
import type { Sources } from '../../model/nodes.ts'

const opened = /^<(a|span)\s+(?:name|id)\s*=\s*["']?([^\s"'<>]+?)["']?\s*(\/>|>(?:\s*<\/\1>)?)$/i

const refs = /^<div\s+id\s*=\s*["']?refs["']?[^<>]*>\s*<\/div>(?:\s*\\endgroup)?$/i

export function placeNames(tree: Root): void {
  let waiting: string[] = []
  const kept: RootContent[] = []
  for (const each of tree.children) {
    const node = each.type === 'html' && refs.test(each.value.trim()) ? sourcesAt(each) : each
    const names = anchorsAlone(node)
    if (names) {
      waiting.push(...names)
      continue
    }
    if (node.type === 'heading') {
      const own = takeWithin(node)
      if (waiting.length + own.length > 0) node.data = { ...node.data, names: [...node.data?.names ?? [], ...waiting, ...own] }
    }
    waiting = []
    kept.push(node)
  }
  tree.children = kept
}

function sourcesAt({ position }: Html): Sources {
  return { type: 'sources', numbered: true, children: [], ...(position ? { position } : {}) }
}

/** Names of a block that is nothing but anchors. */
function anchorsAlone(node: RootContent): readonly string[] | null {
  const pieces: readonly Nodes[] = node.type === 'paragraph' ? node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '') : [node]
  const names = pieces.filter((piece): piece is Html => piece.type === 'html').map(({ value }) => opened.exec(value.trim())?.[2] ?? (/^<\/(?:a|span)>$/i.test(value.trim()) ? '' : null))
  return names.length === pieces.length && names.some(Boolean) && !names.includes(null) ? names.filter((name): name is string => Boolean(name)) : null
}

// `## <a name="faq"></a> Questions`: the words between the tags stay.
function takeWithin(heading: Heading): readonly string[] {
  const names: string[] = []
  for (let i = 0; i < heading.children.length; i++) {
    const node = heading.children[i]
    const found = node?.type === 'html' ? opened.exec(node.value.trim()) : null
    if (!found) continue
    names.push(found[2] ?? '')
    const end = found[3] === '>' ? heading.children.findIndex((child, k) => k > i && child.type === 'html' && child.value.toLowerCase() === `</${(found[1] ?? '').toLowerCase()}>`) : -1
    if (end >= 0) heading.children.splice(end, 1)
    heading.children.splice(i--, 1)
  }
  const first = heading.children[0]
  if (names.length > 0 && first?.type === 'text') first.value = first.value.trimStart()
  return names
}
