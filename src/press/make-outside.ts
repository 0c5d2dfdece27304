// The volume → its cover, made and read back as a printing house reads it.
import type { Problem } from '../model/problem.ts'
import { coverTerms } from './cover/cover-terms.ts'
import { makeCover, type Cover, type CoverRequest } from './cover/make-cover.ts'
import { preflight, type PreflightReport } from './preflight/preflight.ts'

export interface Outside {
  readonly cover: Cover
  readonly inColour: boolean
  /** What it is said to be printed with. */
  readonly condition: string
  /** Of the whole sheet. */
  readonly report: PreflightReport
  readonly problems: readonly Problem[]
}

export async function makeOutside(request: CoverRequest): Promise<Outside> {
  const cover = await makeCover(request)
  const whole = cover.files.find(({ part }) => part === 'cover')
  if (!whole) throw new Error('No cover was made.')
  const report = await preflight(whole.pdf, coverTerms(cover.geometry, request.studio.volume, cover.pictures))
  return { cover, inColour: whole.inColour, condition: whole.condition, report, problems: [...cover.problems, ...report.problems] }
}
