// Which pages the other reader reads: those that print page numbers, and the first and last page of papers.
import type { PagePlan } from '../model/page-plan.ts'

/** 1-based, ascending. All pages, or contents, author index, and both ends of each paper: reading a page costs pdf.js twice what printing it costs Chromium. */
export function readPages(plan: PagePlan, full: boolean): readonly number[] {
  if (full) return plan.pages.map(({ page }) => page)
  const ends = plan.papers.flatMap(({ firstPage, lastPage }) => [firstPage, lastPage])
  return [...new Set([...pagesOfPart(plan, 'contents'), ...pagesOfPart(plan, 'author-index'), ...ends])].sort((a, b) => a - b)
}

/** 1-based; none when the volume has no such part. */
export function pagesOfPart(plan: PagePlan, part: 'contents' | 'author-index'): readonly number[] {
  const place = plan.parts.get(part)
  return place ? Array.from({ length: place.lastPage - place.firstPage + 1 }, (_, at) => place.firstPage + at) : []
}
