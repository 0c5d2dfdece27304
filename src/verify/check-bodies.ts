// Every page holds the very content that was printed for it, each printed page once; blank pages are blank.
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import { pageName, paperOn, sourceName } from './place-names.ts'
import { printedStreams } from './page-streams.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import type { OwnReading } from './open-volume.ts'

export function checkBodies({ streams, expected: { plan, prints } }: OwnReading): Finding[] {
  const origins = new Map([...prints.values()].flatMap((print) => print.contentHashes.map((hash, page) => [hash, { print: print.id, page }] as const)))
  return [...misplaced(plan, prints), ...plan.pages.flatMap(({ page, source }): Finding[] => {
    const { hashes, beside } = streams(page)
    const at = { page: pageName(plan, page), expected: sourceName(source) }
    const paper = paperOn(plan, page)
    const printed = printedStreams(source, prints)
    const { foreign } = beside(printed)
    if (!source) return foreign ? [finding('blank-filled', at)] : []
    if (timesIn(printed, hashes) === 1) return foreign ? [finding('body-added', at, paper)] : []
    const origin = hashes.map((hash) => origins.get(hash)).find((found) => found !== undefined)
    return [origin ? finding('body-other', { ...at, found: sourceName(origin) }, paper) : finding('body-unknown', at, paper)]
  })]
}

/** How often a run of streams stands among those of a page. */
function timesIn(run: readonly string[], hashes: readonly string[]): number {
  return hashes.filter((_, start) => run.every((hash, at) => hashes[start + at] === hash)).length
}

function misplaced(plan: PagePlan, prints: ReadonlyMap<string, Print>): Finding[] {
  const placed = new Map<string, number>()
  for (const { source } of plan.pages) placed.set(sourceName(source), (placed.get(sourceName(source)) ?? 0) + 1)
  return [...prints.values()].flatMap((print) => Array.from({ length: print.pages }, (_, page) => sourceName({ print: print.id, page }))
    .filter((name) => placed.get(name) !== 1)
    .map((name) => finding('body-placed', { expected: name, found: placed.get(name) ?? 0 }, plan.papers.some(({ id }) => id === print.id) ? print.id : '')))
}
