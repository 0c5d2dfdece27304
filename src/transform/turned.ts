// The content of a figure or table marked `.rotated` → one element that a look turns by a quarter.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Attributes } from '../model/nodes.ts'

export function turned(attributes: Attributes | undefined, content: readonly Element[]): Element[] {
  return attributes?.classes.includes('rotated') ? [h('div.turned', [...content])] : [...content]
}
