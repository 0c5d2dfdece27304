// item-spaced: `-книги` or `2.Газеты` among the items of a list goes on with the item above it.
import type { List, Nodes, Paragraph, Parent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

const glued = /^(?:[-*+]|\d{1,3}[.)])(?=\p{L})/u

export function itemSpaced(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  visit(paper.tree, (node) => {
    if (!('children' in node)) return
    for (const [index, child] of (node as Parent).children.entries()) {
      if (child.type === 'paragraph') found.push(...gluedLines(child, whereOf(node as Parent, index), paper.file))
    }
  })
  return found
}

type Where = 'in an item' | 'beside a list' | 'apart'

function whereOf(parent: Parent, index: number): Where {
  if ((parent as Nodes).type === 'listItem') return 'in an item'
  const [before, self, after] = [parent.children[index - 1], parent.children[index], parent.children[index + 1]]
  const touches = after?.type === 'list' && after.position?.start.line === (self?.position?.end.line ?? 0) + 1
  return touches || (isBulleted(before) && isBulleted(after)) ? 'beside a list' : 'apart'
}

function isBulleted(node: Nodes | undefined): node is List {
  return node?.type === 'list' && node.ordered !== true
}

// The first line of an item has its own marker; beside a list only a bullet is sure.
function gluedLines({ children, position }: Paragraph, where: Where, file: string): readonly Problem[] {
  if (where === 'apart') return []
  return children.flatMap((child, index) => {
    if (child.type !== 'text') return []
    const lines = child.value.split('\n')
    return lines.flatMap((line, step) => {
      const isFirst = index === 0 && step === 0
      const begins = isFirst || step > 0
      const [marker] = glued.exec(line) ?? []
      if (marker === undefined || !begins || (where === 'in an item' ? isFirst : marker !== '-')) return []
      return [problemAt({ file, line: ((child.position ?? position)?.start.line ?? 1) + step }, 'item-spaced', { found: line.slice(0, 50), expected: marker })]
    })
  })
}
