// An element of the text → the same with the mark its misfits are told by.
import type { Element } from 'hast'
import type { Nodes } from 'mdast'
import type { Setting } from './setting.ts'

export function marked(element: Element, node: Nodes, setting: Setting, name?: string, anchor?: string): Element {
  element.properties['dataBlock'] = setting.mark(node, name, anchor)
  return element
}
