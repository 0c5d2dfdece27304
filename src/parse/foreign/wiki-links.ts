// Obsidian's `[[note|words]]`, `![[picture.png|300]]`, `%%comment%%` and `^name` of a block → words, pictures and nothing.
import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import { noAttributes } from '../attributes.ts'
import { eachParent } from '../display-math.ts'
import { shownMarkup, type FindIn } from './finding.ts'

const picture = /\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif)$/i
const sign = /(!?)(?<![\p{L}\p{N}_)\]])\[\[(?=[^\s[\]])([^[\]\n]*[^[\]\n\d][^[\]\n]*)(?<=\S)\]\]|%%(?!\s*\|)([\s\S]*?)%%/u

export function wikiLinks(tree: Root, find: FindIn): void {
  eachParent(tree, (parent) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]
      if (node?.type === 'text' && parent.type === 'paragraph' && i === parent.children.length - 1) withoutName(node, find)
      if (node?.type === 'text' && /\[\[|%%/.test(node.value)) take(parent, i, node, find)
    }
  })
}

// A name for links to the block, at its end.
function withoutName(node: Text, find: FindIn): void {
  const name = /(?:^|[ \n])\^[A-Za-z\d][A-Za-z\d-]*$/.exec(node.value)
  if (!name) return
  find(node, 'markup-set', { found: name[0].trim() })
  node.value = node.value.slice(0, name.index)
}

function take(parent: Parent, i: number, node: Text, find: FindIn): void {
  const found = sign.exec(node.value)
  if (!found) return
  const [whole, embedded, target] = found
  const middle = target === undefined ? [] : linked(node, target, embedded === '!', find)
  const [before, after] = [node.value.slice(0, found.index), node.value.slice(found.index + whole.length)]
  const parts = [...(before === '' ? [] : [{ ...node, value: before }]), ...middle, ...(after === '' ? [] : [{ ...node, value: after }])]
  parent.children.splice(i, 1, ...parts as typeof parent.children)
}

function linked(node: Text, written: string, embedded: boolean, find: FindIn): PhrasingContent[] {
  const [target = '', ...words] = written.split('|')
  const place = node.position ? { position: node.position } : {}
  if (embedded && picture.test(target.trim())) {
    const width = words.map((word) => /^\s*(\d+)(?:x\d+)?\s*$/.exec(word)?.[1]).find((size) => size !== undefined)
    const caption = words.filter((word) => !/^\s*\d+(?:x\d+)?\s*$/.test(word)).join(' ').trim()
    return [{ type: 'image', url: target.trim(), alt: caption, data: { attributes: { ...noAttributes, values: width === undefined ? {} : { width: `${width}px` } } }, ...place }]
  }
  if (embedded) {
    find(node, 'markup-set', { found: shownMarkup(`![[${written}]]`) })
    return []
  }
  const text = words.join('|').trim() || target.replace(/^#+/, '').replace(/#\^?.*$/, '').trim() || target.trim()
  find(node, 'markup-own', { found: shownMarkup(`[[${written}]]`), expected: shownMarkup(text) })
  return [{ type: 'text', value: text, ...place }]
}
