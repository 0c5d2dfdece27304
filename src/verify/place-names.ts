// Pages and papers as a finding names them.
import type { PagePlan, PlannedPage } from '../model/page-plan.ts'

/** «45», or «12 (viii)» where the label is not the number of the page in the file. */
export function pageName(plan: PagePlan, page: number): string {
  const label = plan.pages[page - 1]?.label
  return label === undefined || label === String(page) ? String(page) : `${page} (${label})`
}

/** Whose page it is: the paper that stands on it, or the part; '' for a blank page. */
export function ownerOf(plan: PagePlan, page: number): string {
  return paperOn(plan, page) || (plan.pages[page - 1]?.source?.print ?? '')
}

/** The paper that stands on a page; '' where none does. */
export function paperOn(plan: PagePlan, page: number): string {
  return plan.papers.find(({ firstPage, lastPage }) => firstPage <= page && page <= lastPage)?.id ?? ''
}

/** «lebedeva-monitoring:3», a page of a print; «—» for a blank one. */
export function sourceName(source: PlannedPage['source']): string {
  return source ? `${source.print}:${source.page + 1}` : '—'
}
