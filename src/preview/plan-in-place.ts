// The plan of one print → the same, its pages numbered from where it stood in the last build.
import { roman } from '../assemble/plan-pages.ts'
import type { PagePlan, PageRange, PlacedPaper } from '../model/page-plan.ts'

/** `placed`: papers of the last build. Those of the print are where it is now, the others where they were. */
export function planInPlace(plan: PagePlan, print: string, placed: ReadonlyMap<string, PlacedPaper>): PagePlan {
  const first = plan.papers.flatMap(({ id }) => placed.get(id) ?? [])[0]
  const others = [...placed.values()].filter(({ id }) => !plan.papers.some((paper) => paper.id === id))
  if (!first) return { ...plan, papers: [...plan.papers, ...others] }
  const shift = first.firstPage - (plan.papers.find(({ id }) => id === first.id)?.firstPage ?? 1)
  const label = labelsFrom(first, shift)
  const pages = plan.pages.map((page) => ({ ...page, page: page.page + shift, label: label(page.page), side: (page.page + shift) % 2 === 1 ? ('recto' as const) : ('verso' as const) }))
  const moved = (range: PageRange): PageRange => ({ firstPage: range.firstPage + shift, lastPage: range.lastPage + shift, firstLabel: label(range.firstPage), lastLabel: label(range.lastPage) })
  return {
    ...plan, pages, papers: [...plan.papers.map((paper) => ({ ...paper, ...moved(paper) })), ...others],
    sections: new Map([...plan.sections].map(([id, section]) => [id, { ...section, ...moved(section) }])),
    firstPageOf: new Map([[print, (plan.firstPageOf.get(print) ?? 1) + shift]])
  }
}

/** Labels by page of the plan before it is moved. */
function labelsFrom({ firstPage, firstLabel }: PlacedPaper, shift: number): (page: number) => string {
  if (!/^\d+$/.test(firstLabel)) return (page) => roman(page + shift)
  const offset = Number(firstLabel) - firstPage
  return (page) => String(page + shift + offset)
}
