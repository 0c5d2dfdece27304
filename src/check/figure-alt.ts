// figure-alt: what a picture shows, said in words for those who do not see it. A caption names a picture; it does not replace it.
import { visit } from 'unist-util-visit'
import type { Nodes } from 'mdast'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { placedAt } from '../parse/foreign/html-pieces.ts'

export function figureAlt(paper: Paper): readonly Problem[] {
  const found: Problem[] = []
  const report = (node: Nodes, address: string): void => {
    found.push(problemAt({ file: paper.file, line: node.position?.start.line, column: node.position?.start.column }, 'figure-alt', { found: address.replace(/^(data:[^;,]*).*$/s, '$1…') }))
  }
  visit(paper.tree, (node) => {
    if ((node.type === 'figure' || node.type === 'image') && !node.alt?.trim()) report(node, node.url)
    if (node.type === 'html') for (const { 0: image, index } of node.value.matchAll(/<img\b[^>]*>/gi)) if (!/\balt\s*=/i.test(image)) report(placedAt(node, index), /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(image)?.[1] ?? image)
  })
  return found
}
