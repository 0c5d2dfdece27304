// Parts, sections, papers and their headings → the bookmarks of the PDF.
import { anchorOf } from '../model/anchor.ts'
import type { OutlineItem } from '../model/outline.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Part, Section } from '../model/volume.ts'
import type { TextHeading } from '../transform/to-hast.ts'
import type { PaperHead } from './book-order.ts'
import { line } from './compose-parts.ts'
import type { Studio } from './studio.ts'

export interface OutlineSource {
  readonly plan: PagePlan
  readonly papers: ReadonlyMap<string, PaperHead>
  readonly headings: ReadonlyMap<string, readonly TextHeading[]>
}

export function outlineOf(source: OutlineSource, studio: Studio): readonly OutlineItem[] {
  return studio.volume.parts.flatMap((part) => partItems(part, source, studio))
}

function partItems(part: Part, source: OutlineSource, studio: Studio): OutlineItem[] {
  const { words } = studio
  if (part.kind === 'sections') return studio.volume.sections.flatMap((section) => sectionItems(section, source, studio))
  if (part.kind === 'papers') return part.papers.flatMap((id) => paperItem(id, source, part.title))
  const titles = { 'title-page': words.titlePage, imprint: words.imprint, contents: words.contents, decisions: words.register, 'author-index': words.authorIndex, colophon: words.colophon }
  return source.plan.parts.has(part.kind) ? [{ title: titles[part.kind], anchor: anchorOf(part.kind), children: [] }] : []
}

function sectionItems(section: Section, source: OutlineSource, studio: Studio): OutlineItem[] {
  const children = [...section.papers.flatMap((id) => paperItem(id, source, '')), ...section.sections.flatMap((inner) => sectionItems(inner, source, studio))]
  const place = source.plan.sections.get(section.id)
  return section.title === '' || !place ? children : [{ title: line(section.title, studio), anchor: place.anchor, children }]
}

function paperItem(id: string, source: OutlineSource, title: string): OutlineItem[] {
  const paper = source.papers.get(id)
  if (!paper || !source.plan.papers.some((placed) => placed.id === id)) return []
  return [{ title: title || paper.heading.title.text || id, anchor: anchorOf(id), children: headingItems(source.headings.get(id) ?? []) }]
}

// Two levels are enough to find a place; headings below the second stay out.
function headingItems(headings: readonly TextHeading[]): OutlineItem[] {
  const items: { title: string; anchor: string; children: OutlineItem[] }[] = []
  for (const { level, title, anchor } of headings) {
    if (title.trim() === '') continue
    if (level <= 2 || items.length === 0) items.push({ title, anchor, children: [] })
    else if (level === 3) items.at(-1)?.children.push({ title, anchor, children: [] })
  }
  return items
}
