// HTML that an author wrote inside Markdown → elements, cleaned to a short list. What Markdown itself made keeps its attributes.
import type { Element, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { type Options } from 'rehype-sanitize'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { randomUUID } from 'node:crypto'
import { allowedAttributes, allowedClasses, allowedElements, allowedSchemes, removedElements } from '../model/allowed-html.ts'
import { outsideAddress } from '../model/outside-address.ts'

// hast calls some attributes otherwise than HTML does.
const properties: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan' }
const schema: Options = {
  strip: [...removedElements],
  tagNames: [...allowedElements],
  attributes: { ...Object.fromEntries(Object.entries(allowedAttributes).map(([element, names]) => [element, names.map((name) => properties[name] ?? name)])), '*': ['dataTrusted', 'dataBlock', 'dataMarker', ['className', ...allowedClasses], ...(allowedAttributes['*'] ?? [])] },
  protocols: { href: [...allowedSchemes] },
  clobber: [], clobberPrefix: ''
}
const cleaner = unified().use(rehypeRaw).use(rehypeSanitize, schema)

export function rawHtml(tree: Root): Root {
  let found = false
  visit(tree, 'raw', () => { found = true; return false })
  return found ? clean(tree) : tree
}

// Attributes made by the program are put aside under numbers nobody can guess, and given back after cleaning.
function clean(tree: Root): Root {
  const nonce = randomUUID()
  const kept: Element['properties'][] = []
  visit(tree, 'element', (element) => {
    kept.push(element.properties)
    element.properties = { dataTrusted: `${nonce}.${kept.length - 1}` }
  })
  const cleaned = cleaner.runSync(tree) as Root
  visit(cleaned, 'element', (element) => {
    const mark = element.properties['dataTrusted']
    delete element.properties['dataTrusted']
    if (Array.isArray(element.properties['className']) && element.properties['className'].length === 0) delete element.properties['className']
    // Nothing on paper can be unfolded.
    if (element.tagName === 'details') element.tagName = 'div'
    if (element.tagName === 'summary') element.tagName = 'p'
    if (typeof mark === 'string' && mark.startsWith(nonce)) element.properties = kept[Number(mark.slice(nonce.length + 1))] ?? {}
    else withoutOwn(element)
  })
  cleaned.children = cleaned.children.filter((node): node is RootContent => node.type !== 'doctype')
  return cleaned
}

// An author's own element leads out of the volume or nowhere, and shows no image by the program's names for them.
function withoutOwn(element: Element): void {
  const { href, src } = element.properties
  if (href !== undefined) {
    const address = outsideAddress(String(href))
    if (address === null) delete element.properties['href']
    else element.properties['href'] = address
  }
  if (src !== undefined && String(src).includes('volume.invalid')) element.properties['src'] = ''
}
