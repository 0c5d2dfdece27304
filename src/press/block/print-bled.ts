// The pages that may bleed, title page and openings of sections, → printed once more on a sheet larger by the bleed.
import { keptPrint, type PrintRoom } from '../../assemble/kept-print.ts'
import { sectionOf } from '../../compose/compose-bodies.ts'
import { composeOpening, composeTitlePage } from '../../compose/compose-parts.ts'
import type { Studio } from '../../compose/studio.ts'
import type { PagePlan } from '../../model/page-plan.ts'
import type { Print, PrintJob } from '../../model/print.ts'
import { bleedStudio } from './bleed-studio.ts'

export interface BledPage {
  /** Of the volume, 1-based. */
  readonly page: number
  readonly side: 'recto' | 'verso'
  readonly print: Print
}

export interface BledPages {
  readonly pages: readonly BledPage[]
  /** Pages whose lines broke otherwise: they stay as they are in the reading edition, without bleed. */
  readonly broken: readonly number[]
}

/** `bodies` by print. The room is that of the build, with another page. */
export async function printBled(studio: Studio, plan: PagePlan, prints: ReadonlyMap<string, Print>, room: Omit<PrintRoom, 'page'>): Promise<BledPages> {
  const larger = bleedStudio(studio, studio.volume.press.bleedMm)
  const pages: BledPage[] = []
  const broken: number[] = []
  for (const { page, side, source } of plan.pages) {
    const job = source?.page === 0 ? jobOf(source.print, prints, larger) : null
    if (!source || !job) continue
    const print = await keptPrint(job, { ...room, page: larger.page })
    // Text by lines: where a line ends otherwise, it reads otherwise.
    if (print.pages === 1 && print.pageTexts[0] === prints.get(source.print)?.pageTexts[0]) pages.push({ page, side, print })
    else broken.push(page)
  }
  return { pages, broken }
}

function jobOf(id: string, prints: ReadonlyMap<string, Print>, studio: Studio): PrintJob | null {
  if (prints.get(id)?.pages !== 1) return null
  if (id === 'title-page') return composeTitlePage(studio)
  const section = id.startsWith('section:') ? sectionOf(studio.volume.sections, id.slice('section:'.length)) : null
  // A section without a page of its own has its heading on its first paper; a run-on section is text.
  return section && section.start !== 'run-on' && studio.template.settings.opening === 'page' ? composeOpening(section, studio) : null
}
