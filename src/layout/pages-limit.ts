// pages-limit: how many pages a paper may take, by volume.yml or by its own metadata block.
import { anchorOf, endAnchorOf } from '../model/anchor.ts'
import type { Paper } from '../model/paper.ts'
import type { Print } from '../model/print.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt } from '../model/rules.ts'
import type { Limits } from '../model/volume.ts'

/** The volume's limit is for papers and abstracts; a paper's own is for whatever states it. */
export function pagesLimit(paper: Paper, print: Pick<Print, 'anchors'>, limits: Limits): readonly Problem[] {
  const allowed = paper.limits.pages ?? (paper.kind === 'paper' || paper.kind === 'abstract' ? limits.pages : 0)
  const pageOf = (name: string): number | undefined => print.anchors.find((anchor) => anchor.name === name)?.page
  const [first, last] = [pageOf(anchorOf(paper.id)), pageOf(endAnchorOf(paper.id))]
  if (allowed === 0 || first === undefined || last === undefined || last - first + 1 <= allowed) return []
  return [{ ...problemAt({ file: paper.file }, 'pages-limit', { found: String(last - first + 1), expected: String(allowed) }), paper: paper.id }]
}
