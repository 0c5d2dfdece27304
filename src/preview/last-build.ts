// out/report.json → where papers stood in the last build: the true page numbers of a paper that is set alone.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { anchorOf } from '../model/anchor.ts'
import type { PlacedPaper } from '../model/page-plan.ts'

const ReportSchema = v.object({
  papers: v.array(v.object({ id: v.string(), firstPage: v.number(), lastPage: v.number(), firstLabel: v.string(), lastLabel: v.string() }))
})

/** By id; empty where there was no build, or its report is not whole. */
export async function lastBuild(out: string): Promise<ReadonlyMap<string, PlacedPaper>> {
  try {
    const { papers } = v.parse(ReportSchema, JSON.parse(await readFile(join(out, 'report.json'), 'utf8')))
    return new Map(papers.map((paper) => [paper.id, { ...paper, anchor: anchorOf(paper.id) }]))
  } catch {
    return new Map()
  }
}
