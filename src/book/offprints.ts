// Tied book → the offprint of each paper: its pages with their true folios and heads, joined as the volume is.
import { createHash } from 'node:crypto'
import { assembleVolume, type VolumeParts } from '../assemble/assemble-volume.ts'
import type { OverlayPage } from '../assemble/overlay-forms.ts'
import { anchorOf } from '../model/anchor.ts'
import type { DocumentInfo, OutlineItem } from '../model/outline.ts'
import type { PagePlan, PlannedPage } from '../model/page-plan.ts'
import { fullName } from '../model/format-name.ts'
import type { PageGeometry } from '../model/geometry.ts'
import type { Print } from '../model/print.ts'
import type { MadeArtifact } from '../model/artifact.ts'
import type { Bodies } from './set-bodies.ts'

export interface OffprintSource {
  readonly plan: PagePlan
  readonly prints: ReadonlyMap<string, Print>
  readonly overlays: ReadonlyMap<number, OverlayPage & { readonly key: string }>
  readonly outline: readonly OutlineItem[]
  readonly info: DocumentInfo
  readonly geometry: PageGeometry
  readonly bodies: Pick<Bodies, 'heads' | 'papers' | 'placeholders'>
  /** `full` adds title page, imprint, contents and colophon, as authors show for a report. */
  readonly extent: 'paper' | 'full'
  /** Address of the HTML edition with a slash at its end; '' when there is none. */
  readonly site: string
  readonly edition: string
}

/** In the results folder: side by side with the paper's page. Papers of a run-on section share their body, so each has it whole. */
export function offprintPath(id: string): string {
  return `html/papers/${id}.pdf`
}

const frame = ['title-page', 'imprint', 'contents']

export function offprints(source: OffprintSource): readonly MadeArtifact[] {
  return source.plan.papers.filter(({ id }) => source.bodies.papers.has(id) && !source.bodies.placeholders.has(id)).map(({ id }) => offprint(id, source))
}

function offprint(id: string, source: OffprintSource): MadeArtifact {
  const { parts, key } = offprintParts(id, source)
  return { path: offprintPath(id), key, make: async () => (await assembleVolume(parts)).pdf }
}

/** What the offprint of a paper is joined from, and what stands for its content. */
export function offprintParts(id: string, source: OffprintSource): { readonly parts: VolumeParts; readonly key: string } {
  const { plan, prints, extent } = source
  const body = plan.pages.find((page) => page.page === plan.papers.find((paper) => paper.id === id)?.firstPage)?.source?.print ?? id
  const wanted = extent === 'full' ? new Set([...frame, body, 'colophon']) : new Set([body])
  const pages = plan.pages.filter((page) => page.source !== null && wanted.has(page.source.print))
  const parts: VolumeParts = {
    plan: { ...plan, pages: pages.map((page, i) => ({ ...page, page: i + 1 })) },
    prints: new Map([...prints].filter(([print]) => wanted.has(print))), overlays: overlaysOf(pages, source),
    outline: outlineOf(id, source.outline), info: infoOf(id, source), geometry: source.geometry, elsewhere: (anchor) => addressOf(anchor, source)
  }
  return { parts, key: keyOf(pages, parts, source) }
}

function overlaysOf(pages: readonly PlannedPage[], { overlays }: OffprintSource): Map<number, OverlayPage> {
  return new Map(pages.flatMap((page, i) => {
    const overlay = overlays.get(page.page)
    return overlay ? [[i + 1, overlay] as const] : []
  }))
}

// The paper's own bookmarks; a single one at the top would only repeat the title.
function outlineOf(id: string, outline: readonly OutlineItem[]): readonly OutlineItem[] {
  for (const item of outline) {
    if (item.anchor === anchorOf(id)) return [item]
    const inner = outlineOf(id, item.children)
    if (inner.length > 0) return inner
  }
  return []
}

function infoOf(id: string, { bodies, info }: OffprintSource): DocumentInfo {
  const heading = bodies.papers.get(id)?.heading
  if (!heading) return info
  return { ...info, title: heading.title.text || id, authors: heading.authors.map((author) => fullName(author.name)), subject: info.title, keywords: heading.keywords, lang: heading.lang }
}

function addressOf(anchor: string, { plan, site }: OffprintSource): string | null {
  if (site === '') return null
  const paper = plan.papers.find((placed) => anchor === placed.anchor || anchor.startsWith(`${placed.anchor}--`))
  return paper ? `${site}papers/${encodeURIComponent(paper.id)}.html` : `${site}index.html`
}

function keyOf(pages: readonly PlannedPage[], parts: VolumeParts, source: OffprintSource): string {
  const facts = [source.edition, source.site, parts.info, parts.outline, [...parts.prints.values()].map((print) => print.key), pages.map(({ label, side, head, source: from }) => [label, side, head, from])]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}
