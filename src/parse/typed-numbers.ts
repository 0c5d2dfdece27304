// The number an item was typed with: Markdown keeps only the first of a list.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

export function typedNumbers(tree: Root, source: string): void {
  visit(tree, 'listItem', (item) => {
    const start = item.position?.start.offset
    const digits = start === undefined ? null : /^\d{1,9}(?=[.)])/.exec(source.slice(start, start + 10))
    if (digits) item.data = { ...item.data, typed: Number(digits[0]) }
  })
}
