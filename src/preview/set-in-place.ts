// A paper of an open book → its body printed, and its pages planned where the book has them.
import { planPages } from '../assemble/plan-pages.ts'
import { digitsGuessed } from '../book/digits-guessed.ts'
import type { OpenBook } from '../book/open-book.ts'
import { bookLeaves, setBodies, type Bodies } from '../book/set-bodies.ts'
import { bookOrder } from '../compose/book-order.ts'
import type { PagePlan } from '../model/page-plan.ts'
import type { Manuscript } from '../model/paper.ts'
import { planInPlace } from './plan-in-place.ts'
import type { PrintRequest } from './print-paper.ts'

export interface PaperInPlace {
  readonly book: OpenBook
  readonly bodies: Bodies
  /** Pages by their numbers in the book; papers of the last build among them. */
  readonly plan: PagePlan
  /** The same pages counted from the first of the body, as those look for them who have the body alone. */
  readonly counted: PagePlan
}

export async function setInPlace(book: OpenBook, manuscript: Manuscript, { request, press, placed, signal }: PrintRequest): Promise<PaperInPlace> {
  const { studio } = book
  for (const [key, resource] of studio.template.resources) press.resources.set(key, resource)
  const leaf = bookLeaves(book).find(({ papers }) => papers.includes(manuscript.id))
  if (!leaf) throw new Error(`${manuscript.file}: in no part of the book`)
  const bodies = await setBodies({
    book, disk: request.disk, resources: press.resources, room: press.room(studio.page, signal), progress: () => signal.throwIfAborted(), lateDigits: digitsGuessed(book), only: new Set([leaf.print])
  })
  signal.throwIfAborted()
  // Now its running heads are known.
  const leaves = bookOrder(studio.volume, bodies.heads, studio.template).filter(({ print }) => print === leaf.print)
  const counted = planPages(leaves, bodies.prints, { multiple: 1, settings: studio.template.settings })
  const plan = planInPlace(counted, leaf.print, placed)
  return { book, bodies, plan, counted: { ...counted, pages: plan.pages, papers: counted.papers.map((paper) => ({ ...paper, ...labelsIn(plan, paper.id) })) } }
}

function labelsIn(plan: PagePlan, id: string): { readonly firstLabel?: string; readonly lastLabel?: string } {
  const placed = plan.papers.find((each) => each.id === id)
  return placed ? { firstLabel: placed.firstLabel, lastLabel: placed.lastLabel } : {}
}
