// A paragraph that announces the list, code, table or formula after it → marked, so that it does not stay alone at a page's foot.
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

const announced = new Set(['ul', 'ol', 'dl', 'pre', 'figure', 'table', 'blockquote'])

export function leadIns(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || !parent || index === undefined) return
    const next = parent.children.slice(index + 1).find((node) => node.type === 'element')
    if (next && leadsTo(element, next)) element.properties['className'] = [...namesOf(element), 'leads']
  })
}

// A formula is part of the sentence before it, whatever sign that ends in.
function leadsTo(paragraph: Element, next: ElementContent | RootContent): boolean {
  if (next.type !== 'element' || namesOf(paragraph).includes('leads')) return false
  return namesOf(next).includes('formula') || (announced.has(next.tagName) && /:\s*$/u.test(toString(paragraph)))
}

function namesOf(element: Element): string[] {
  const names = element.properties['className']
  return Array.isArray(names) ? names.map(String) : []
}
