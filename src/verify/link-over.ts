// A line in print → whether the link over it leads where it should.
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { PrintedRun, Spot } from './printed-run.ts'
import { pageOfLink } from './volume-objects.ts'
import type { Link } from './volume-objects.ts'
import type { FinishedVolume } from './open-volume.ts'

export interface LinkedText {
  readonly line: string
  /** The 1-based page it must lead to. */
  readonly page: number
  /** The letter of the run at which it begins. */
  readonly start: number
}

export function linkFindings({ line, page, start }: LinkedText, run: PrintedRun, { objects, expected: { plan } }: FinishedVolume): Finding[] {
  const spot = run.spotAt(start)
  if (!spot) return []
  const over = objects.pages[spot.page - 1]?.links.filter((link) => covers(link, spot)) ?? []
  const targets = over.map((link) => pageOfLink(link, objects.destinations))
  if (targets.length > 0 && targets.every((target) => target === page)) return []
  const wrong = targets.find((target) => target !== page)
  const values = { line, page: pageName(plan, spot.page), found: wrong ? pageName(plan, wrong) : '—', expected: pageName(plan, page) }
  return [finding('line-link', values, paperOn(plan, page))]
}

// A little right of the beginning of the base line and above it, inside the first letter.
function covers({ rect: [left, bottom, right, top] }: Link, { piece: { x, y } }: Spot): boolean {
  return left <= x + 1 && x + 1 <= right && bottom <= y + 2 && y + 2 <= top
}
