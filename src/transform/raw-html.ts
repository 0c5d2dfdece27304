// HTML that an author wrote inside Markdown → elements, cleaned to a short list. What Markdown itself made keeps its attributes.
import type { Element, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { randomUUID } from 'node:crypto'
import { removedElements } from '../model/removed-elements.ts'

const allowed = [
  'a', 'abbr', 'article', 'aside', 'b', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption',
  'figure', 'font', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 's', 'samp', 'section', 'small', 'span', 'strike', 'strong', 'sub', 'summary',
  'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul', 'var', 'wbr'
]
const schema = {
  strip: [...removedElements],
  tagNames: allowed,
  attributes: { '*': ['dataTrusted', 'dataBlock', 'lang', 'dir', 'title'], a: ['href'], img: ['src', 'alt'], td: ['colSpan', 'rowSpan', 'align'], th: ['colSpan', 'rowSpan', 'align', 'scope'], ol: ['start'], li: ['value'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [], clobberPrefix: ''
}
const cleaner = unified().use(rehypeRaw).use(rehypeSanitize, schema)

/** Names of elements in a piece of HTML that are not kept: of some the content stays, of others it goes as well. */
export function droppedElements(html: string): { readonly unwrapped: readonly string[]; readonly removed: readonly string[] } {
  const names = [...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map((match) => (match[1] ?? '').toLowerCase())
  const dropped = [...new Set(names.filter((name) => !allowed.includes(name)))]
  return { unwrapped: dropped.filter((name) => !removedElements.includes(name)), removed: dropped.filter((name) => removedElements.includes(name)) }
}

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
    // Nothing on paper can be unfolded.
    if (element.tagName === 'details') element.tagName = 'div'
    if (element.tagName === 'summary') element.tagName = 'p'
    if (typeof mark === 'string' && mark.startsWith(nonce)) element.properties = kept[Number(mark.slice(nonce.length + 1))] ?? {}
  })
  cleaned.children = cleaned.children.filter((node): node is RootContent => node.type !== 'doctype')
  return cleaned
}
