// An element → its children of one name.
import type { Element } from 'hast'

export function elementsOf(element: Element, tagName: string): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element' && child.tagName === tagName)
}
