// `# # Heading`, its mark typed twice → the heading of the first mark.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FindIn } from './finding.ts'

export function doubledMarks(tree: Root, find: FindIn): void {
  visit(tree, 'heading', (heading) => {
    const [first] = heading.children
    const mark = first?.type === 'text' ? /^(#{1,6})[ \t]+(?=\S)/.exec(first.value) : null
    if (!mark || first?.type !== 'text') return
    first.value = first.value.slice(mark[0].length)
    find(heading, 'markup-set', { found: mark[1] ?? '' })
  })
}
