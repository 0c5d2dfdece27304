// Every link and bookmark leads to an existing destination, every destination is where the plan puts it, and no link of a document is lost.
import { crossLinkBase } from '../model/anchor.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import { pageList } from '../assemble/pdf/page-list.ts'
import { readPdf } from '../assemble/pdf/read-pdf.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { ReadBookmark } from './read-back.ts'
import { linksOf, pageOfLink } from './volume-objects.ts'
import type { FinishedVolume } from './open-volume.ts'

export function checkLinks(volume: FinishedVolume): Finding[] {
  return [...deadLinks(volume), ...deadBookmarks(volume.back.outline, volume), ...movedAnchors(volume), ...unprintedLinks(volume), ...(volume.full ? lostLinks(volume) : [])]
}

function deadLinks({ objects: { pages, destinations }, expected: { plan } }: FinishedVolume): Finding[] {
  return pages.flatMap(({ links }, index) => links.flatMap((link) => {
    const page = pageName(plan, index + 1)
    if (link.address.startsWith(crossLinkBase)) return [finding('link-address', { page, found: link.address }, paperOn(plan, index + 1))]
    if (link.address !== '' || pageOfLink(link, destinations) !== undefined) return []
    return [finding('link-dead', { page, found: link.name || '—' }, paperOn(plan, index + 1))]
  }))
}

function deadBookmarks(items: readonly ReadBookmark[], volume: FinishedVolume): Finding[] {
  return items.flatMap(({ title, anchor, children }) => [
    ...(volume.objects.destinations.has(anchor) ? [] : [finding('bookmark-dead', { title, found: anchor || '—' })]),
    ...deadBookmarks(children, volume)
  ])
}

/** Names are unique in the volume; where prints repeat one, the first keeps it. */
function movedAnchors({ objects: { destinations }, expected: { plan, prints } }: FinishedVolume): Finding[] {
  return [...plannedAnchors(plan, prints)].flatMap(([anchor, page]) => {
    const found = destinations.get(anchor)
    return found === page ? [] : [finding('anchor-place', { anchor, page: pageName(plan, page), found: found ? pageName(plan, found) : '—' }, paperOn(plan, page))]
  })
}

function plannedAnchors(plan: PagePlan, prints: ReadonlyMap<string, Print>): ReadonlyMap<string, number> {
  const planned = new Map<string, number>()
  for (const [id, first] of plan.firstPageOf) {
    for (const { name, page } of prints.get(id)?.anchors ?? []) if (!planned.has(name)) planned.set(name, first + page)
  }
  return planned
}

/** Each print was compared with its document when it was made. */
function unprintedLinks({ expected: { plan, prints } }: FinishedVolume): Finding[] {
  return [...prints.values()].flatMap((print) => print.lostLinks.map((found) => finding('link-lost', { found }, paperOn(plan, plan.firstPageOf.get(print.id) ?? 0))))
}

function lostLinks({ objects, expected: { plan, prints } }: FinishedVolume): Finding[] {
  return [...prints.values()].flatMap((print) => {
    const pdf = readPdf(print.pdf)
    const first = plan.firstPageOf.get(print.id) ?? 0
    return pageList(pdf, pdf.catalog()).flatMap(({ dict }, at) => {
      const expected = linksOf(pdf, dict, new Map()).length
      const found = objects.pages[first + at - 1]?.links.length ?? 0
      return found === expected ? [] : [finding('link-count', { page: pageName(plan, first + at), found, expected }, paperOn(plan, first + at))]
    })
  })
}
