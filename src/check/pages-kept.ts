// pages-count: known only when the paper is printed.
import type { PlacedPaper } from '../model/page-plan.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'

/** Paper → the most pages it may take and the place that says what it is called; papers without a limit are left out. */
export type PageLimits = ReadonlyMap<string, { readonly most: number; readonly file: string; readonly line: number; readonly column: number }>

export function pagesKept(papers: readonly PlacedPaper[], limits: PageLimits): readonly Problem[] {
  return papers.flatMap(({ id, firstPage, lastPage }) => {
    const limit = limits.get(id)
    const pages = lastPage - firstPage + 1
    return !limit || pages <= limit.most ? [] : [{ ...problemAt(limit, 'pages-count', { found: String(pages), expected: String(limit.most) }), paper: id }]
  })
}
