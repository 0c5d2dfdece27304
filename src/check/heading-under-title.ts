// heading-under-title: `#` is the level of the title, and the title stands in the metadata block.
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import { headingsOf } from './heading-levels.ts'

/** One note for the paper, at the second of them; printed they stand as sections. */
export function headingUnderTitle(paper: Paper): readonly Problem[] {
  const tops = headingsOf(paper).filter(({ depth }) => depth === 1)
  return tops[1] ? [problemAt({ file: paper.file, ...tops[1].position?.start }, 'heading-under-title', { found: String(tops.length) })] : []
}
