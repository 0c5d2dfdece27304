// A tied book → its overlay printed: running heads, folios and late numbers, page by page.
import { keptPrint, type PrintRoom } from '../assemble/kept-print.ts'
import { planLateNumbers } from '../assemble/late-numbers.ts'
import { composeOverlay } from '../compose/compose-overlay.ts'
import type { OpenBook } from './open-book.ts'
import type { Bodies } from './set-bodies.ts'
import type { TiedBook } from './tie-numbers.ts'

/** A page of an overlay print that is stamped on a page of the volume. */
export interface StampedPage {
  readonly pdf: Uint8Array
  readonly key: string
  readonly page: number
}

/** By 1-based page of the volume. */
export async function printOverlay(book: OpenBook, bodies: Bodies, tied: TiedBook, room: PrintRoom): Promise<ReadonlyMap<number, StampedPage>> {
  const runs = composeOverlay(tied.plan, planLateNumbers(bodies.late, tied.plan, tied.prints), book.studio)
  const prints = await Promise.all(runs.map((run) => keptPrint(run.job, room)))
  // In page order, whichever run was printed first: the same book has the same bytes.
  const overlays = new Map<number, StampedPage>()
  runs.forEach((run, i) => {
    const print = prints[i]
    if (!print || print.pages !== run.pages.length) throw new Error(`The overlay has ${print?.pages} pages, expected ${run.pages.length}.`)
    run.pages.forEach((page, at) => overlays.set(page, { pdf: print.pdf, key: print.key, page: at }))
  })
  return overlays
}
