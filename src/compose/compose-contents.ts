// Page plan → the lines of the contents, and their page.
import { anchorOf, crossLink } from '../model/anchor.ts'
import { listedName } from '../model/format-name.ts'
import type { PagePlan, PageRange } from '../model/page-plan.ts'
import type { PrintJob } from '../model/print.ts'
import type { ContentsLine } from '../model/verification.ts'
import type { Part, Section } from '../model/volume.ts'
import { typographyOfLine } from '../transform/typography.ts'
import type { PaperHead } from './book-order.ts'
import { line, partDocument } from './compose-parts.ts'
import type { Studio } from './studio.ts'

/** Every line in printed order. A section's line has an empty label: it is printed without a number. */
export function contentsLines(plan: PagePlan, papers: ReadonlyMap<string, PaperHead>, studio: Studio): readonly ContentsLine[] {
  return studio.volume.parts.flatMap((part) => partLines(part, { plan, papers, studio }))
}

interface Book {
  readonly plan: PagePlan
  readonly papers: ReadonlyMap<string, PaperHead>
  readonly studio: Studio
}

function partLines(part: Part, book: Book): ContentsLine[] {
  const { plan, studio } = book
  if (part.kind === 'sections') return studio.volume.sections.flatMap((section) => sectionLines(section, 0, book))
  if (part.kind === 'papers') return part.inContents ? part.papers.flatMap((id) => paperLine(id, 0, part.title, book)) : []
  const title = part.kind === 'author-index' ? studio.words.authorIndex : part.kind === 'decisions' ? studio.words.register : ''
  return title === '' ? [] : lineTo(title, '', 0, plan.parts.get(part.kind))
}

function sectionLines(section: Section, level: number, book: Book): ContentsLine[] {
  const { plan, studio } = book
  const place = plan.sections.get(section.id)
  const heading = section.title === '' || !place ? [] : [{ title: line(section.title, studio), authors: '', label: '', page: place.firstPage, anchor: place.anchor, level }]
  return [
    ...heading, ...section.papers.flatMap((id) => paperLine(id, level + 1, '', book)),
    ...section.sections.flatMap((inner) => sectionLines(inner, level + 1, book))
  ]
}

function paperLine(id: string, level: number, title: string, { plan, papers, studio }: Book): ContentsLine[] {
  const paper = papers.get(id)
  const place = plan.papers.find((placed) => placed.id === id)
  if (!paper || !place) return []
  const authors = paper.heading.authors.map((author) => listedName(author.name, studio.volume.lang)).join(', ')
  const shown = [title === '' ? paper.heading.title.text || id : title, paper.heading.subtitle.text].filter((part) => part !== '').join(': ')
  return lineTo(typographyOfLine(shown, paper.lang), authors, level, place)
}

function lineTo(title: string, authors: string, level: number, place: (PageRange & { readonly anchor: string }) | undefined): ContentsLine[] {
  return place ? [{ title, authors, label: place.firstLabel, page: place.firstPage, anchor: place.anchor, level }] : []
}

export function composeContents(lines: readonly ContentsLine[], studio: Studio): PrintJob {
  const content = studio.fragments.fill('contents.html', {
    anchor: anchorOf('contents'), words: studio.words,
    lines: lines.map((entry) => ({ ...entry, link: crossLink(entry.anchor), section: entry.label === '' }))
  })
  return partDocument('contents', 'contents', content, studio)
}
