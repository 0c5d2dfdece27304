// The file has as many pages as the plan.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { FinishedVolume } from './open-volume.ts'
import { ownerOf, pageName, paperOn } from './place-names.ts'

/** Both readers must count the pages of the plan; names the first page that is not the planned one. */
export function checkPageCount({ objects, streams, back, expected: { plan, prints } }: FinishedVolume): Finding[] {
  const expected = plan.pages.length
  const found = [objects.pages.length, back.pageCount].find((count) => count !== expected)
  if (found === undefined) return []
  const first = plan.pages.find(({ page, source }) => source && !streams(page).hashes.includes(prints.get(source.print)?.contentHashes[source.page] ?? ''))
  const page = first?.page ?? expected + 1
  return [finding('count', { found, expected, page: `${pageName(plan, page)} ${ownerOf(plan, page)}`.trim() }, paperOn(plan, page))]
}
