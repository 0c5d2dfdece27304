// HTML elements that go with all they hold → siblings and HTML without them: the page and the count of words take the same.
import type { Nodes, Parent } from 'mdast'
import { removedElements } from '../model/allowed-html.ts'

const names = removedElements.join('|')
const opening = new RegExp(`^<(${names})\\b[^>]*>$`, 'i')
const whole = new RegExp(`<(${names})\\b[^>]*>[\\s\\S]*?</\\1\\s*>`, 'gi')
const leftOver = new RegExp(`</?(?:${names})\\b[^>]*>`, 'gi')

/** HTML within a line comes as a node for each tag: what stands between `<script>` and `</script>` is no text either. */
export function withoutRemoved(nodes: readonly Nodes[]): readonly Nodes[] {
  const kept: Nodes[] = []
  let inside = ''
  for (const node of nodes) {
    const html = node.type === 'html' ? node.value.trim() : ''
    if (inside === '') inside = opening.exec(html)?.[1]?.toLowerCase() ?? ''
    else if (html.toLowerCase().startsWith(`</${inside}`)) { inside = ''; continue }
    if (inside === '') kept.push(node)
  }
  return kept
}

export function htmlWithoutRemoved(html: string): string {
  return html.replace(whole, ' ').replace(leftOver, ' ')
}

/** Changes the tree in place. */
export function removeHtml(parent: Parent): void {
  parent.children = [...withoutRemoved(parent.children as Nodes[])] as typeof parent.children
  for (const child of parent.children) {
    if (child.type === 'html') child.value = htmlWithoutRemoved(child.value)
    else if ('children' in child) removeHtml(child as Parent)
  }
}
