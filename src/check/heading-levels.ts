// heading-levels: a heading may be one level deeper than the one before it, not more.
import type { Heading } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

export function headingLevels(paper: Paper): readonly Problem[] {
  const headings = headingsOf(paper)
  // The shallowest level a paper uses is printed as the first under its title.
  const least = Math.min(...headings.map(({ depth }) => depth))
  return headings.flatMap((heading, index) => {
    const deepest = (headings[index - 1]?.depth ?? least - 1) + 1
    return heading.depth > deepest ? [problemAt({ file: paper.file, ...heading.position?.start }, 'heading-levels', { found: '#'.repeat(heading.depth), expected: '#'.repeat(deepest) })] : []
  })
}

export function headingsOf(paper: Paper): readonly Heading[] {
  const found: Heading[] = []
  visit(paper.tree, 'heading', (heading) => { found.push(heading) })
  return found
}
