// A bracket opened in one text and closed in the same or a later sibling: emphasis and formulas may stand between.
import type { PhrasingContent } from 'mdast'

export interface SiblingSpan {
  readonly content: PhrasingContent[]
  /** What is left of the text that held the closing bracket. */
  readonly rest: string
  /** How many siblings the span reaches over. */
  readonly count: number
}

/** From `from` in the text at `index`, just after the opening bracket; null when it is never closed. */
export function siblingSpan(siblings: readonly PhrasingContent[], index: number, from: number, [open, close]: readonly [string, string]): SiblingSpan | null {
  const content: PhrasingContent[] = []
  let depth = 1
  for (let i = index; i < siblings.length; i++) {
    const node = siblings[i] as PhrasingContent
    if (node.type !== 'text') { content.push(node); continue }
    const start = i === index ? from : 0
    for (let at = start; at < node.value.length; at++) {
      if (node.value[at] === open) depth++
      else if (node.value[at] === close && --depth === 0) {
        if (at > start) content.push({ ...node, value: node.value.slice(start, at) })
        return { content, rest: node.value.slice(at + 1), count: i - index + 1 }
      }
    }
    if (start < node.value.length) content.push({ ...node, value: node.value.slice(start) })
  }
  return null
}
