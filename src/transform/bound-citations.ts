// A citation that ends its paragraph → bound to the word before it: «[36].» makes no line of its own.
import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Characters. A longer one fills a line well enough, and must be free to break. */
const short = 12

export function boundCitations(tree: Root): void {
  visit(tree, 'element', ({ tagName, children }: Element) => {
    if (tagName !== 'p' && tagName !== 'li') return
    const end = isStop(children.at(-1)) ? children.length - 2 : children.length - 1
    const [before, citing] = [children[end - 1], children[end]]
    if (before?.type !== 'text' || citing?.type !== 'element' || !isCiting(citing) || toString(citing).length > short) return
    before.value = before.value.replace(/(?<=\S) $/u, '\u00A0')
  })
}

function isStop(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && /^[.,;:!?»”)…\s]{0,3}$/u.test(node.value)
}

function isCiting({ properties }: Element): boolean {
  const names = properties['className']
  return Array.isArray(names) && names.includes('citing')
}
