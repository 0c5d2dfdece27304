// Articles → the documents that are printed: a paper's own, or a run-on section's with all its papers.
import { anchorOf } from '../model/anchor.ts'
import type { Leaf } from '../model/book.ts'
import { textArea } from '../model/geometry.ts'
import type { Paper } from '../model/paper.ts'
import type { FloatWish, PrintJob } from '../model/print.ts'
import type { Section } from '../model/volume.ts'
import type { Article } from './compose-paper.ts'
import { sectionValues } from './compose-parts.ts'
import { documentOf } from './document.ts'
import type { Studio } from './studio.ts'

export interface SetPaper {
  readonly paper: Paper
  readonly article: Article
  readonly resources: readonly string[]
}

/** One leaf of papers → its document. */
export function composeBody(leaf: Leaf, papers: ReadonlyMap<string, SetPaper>, studio: Studio): PrintJob {
  const set = leaf.papers.flatMap((id) => papers.get(id) ?? [])
  const headings = leaf.sections.map((id) => sectionOf(studio.volume.sections, id)).filter((section) => section !== null)
  const opening = headings.map((section) => studio.fragments.fill('section-heading.html', sectionValues(section, studio))).join('')
  const only = set.length === 1 ? set[0]?.paper : undefined
  const document = documentOf({
    id: leaf.print, lang: only?.lang ?? studio.volume.lang, format: studio.volume.format.styledAs,
    title: only?.heading.title.text || studio.volume.title, kind: only ? `body ${only.kind}` : 'body run-on',
    content: opening + set.map(({ article }) => article.html).join('\n'),
    anchors: [...leaf.sections.map((id) => anchorOf(`section:${id}`)), ...set.flatMap(({ article }) => article.anchors)],
    resources: [...new Set(set.flatMap(({ resources }) => resources))]
  }, studio.template, studio.page)
  const { notes, grid } = studio.template.settings
  const pages = { notes: notes === 'page' && document.html.includes('<section class="notes">'), floats: document.html.includes('<figcaption') ? floatWish(studio) : 'text' as const, grid }
  return { ...document, area: textArea(studio.page), ...(grid || pages.notes || pages.floats !== 'text' || hasTurned(document.html) || hasLongTable(document.html) ? { pages } : {}), ...(set.some(({ resources }) => resources.length > 0) ? { mostDpi: studio.volume.images.dpi } : {}) }
}

/** Whether anything may leave its place in the text: in columns what stands across them does, and everywhere what is turned. */
export function mayFloat(html: string, studio: Studio): boolean {
  return floatWish(studio) !== 'text' || hasTurned(html) || Number(studio.template.variables.get('columns') ?? 1) > 1
}

// It waits for a page of its own, and the text goes on before it.
function hasTurned(html: string): boolean {
  return html.includes('is-rotated')
}

// Its parts are told as such where the pages are planned.
function hasLongTable(html: string): boolean {
  return /<figure class="table[^"]*\bis-long\b/.test(html)
}

function floatWish({ volume, template }: Studio): FloatWish {
  return volume.float === 'look' ? template.settings.float : volume.float
}

export function sectionOf(sections: readonly Section[], id: string): Section | null {
  for (const section of sections) {
    const found = section.id === id ? section : sectionOf(section.sections, id)
    if (found) return found
  }
  return null
}
