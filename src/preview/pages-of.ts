// A plan and its prints → the pages as the screen is told of them: those that look the same have the same key, and are not drawn again.
import type { OpenBook } from '../book/open-book.ts'
import type { StampedPage } from '../book/print-overlay.ts'
import type { Bodies } from '../book/set-bodies.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Print } from '../model/print.ts'
import { hashOf } from './hash-of.ts'
import type { ShownPage } from './shown.ts'

export interface PagesAround {
  readonly book: OpenBook
  readonly bodies: Pick<Bodies, 'editions'>
}

// What two pages show is the same where content, heads, look and pictures are.
export function pagesOf({ pages }: PagePlan, prints: ReadonlyMap<string, Print>, overlays: ReadonlyMap<number, StampedPage>, { book, bodies }: PagesAround): readonly ShownPage[] {
  const around = hashOf([book.studio.template.css, ...[...bodies.editions.values()].flatMap(({ body }) => body.match(/http:\/\/volume\.invalid\/[^"]*/g) ?? [])])
  return pages.map(({ page, label, side, source }) => {
    const content = source && prints.get(source.print)?.contentHashes[source.page]
    return { label, side, key: hashOf([content ?? '', label, side, overlays.get(page)?.key, overlays.get(page)?.page, around]), own: true }
  })
}
