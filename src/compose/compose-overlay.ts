// Page plan → the overlay: running heads, folios and late numbers, one fixed block per page, in documents of some dozen pages.
import { ptPerPx, versoShiftPt } from '../model/geometry.ts'
import type { LateNumber } from '../model/late-number.ts'
import type { PagePlan, PlannedPage } from '../model/page-plan.ts'
import type { PrintJob } from '../model/print.ts'
import type { Anchor } from '../model/print.ts'
import { escapeHtml } from './document.ts'
import type { Studio } from './studio.ts'

export interface OverlayRun {
  readonly job: PrintJob
  /** 1-based pages of the volume, in the order of the run's own pages. */
  readonly pages: readonly number[]
}

/** A late number on its page: where its gap is, and what fills it. */
export interface PlacedLateNumber {
  readonly page: number
  readonly anchor: Anchor
  /** Of the sheet the anchor was measured on. */
  readonly heightPt: number
  readonly late: LateNumber
  readonly text: string
}

// Short runs are printed side by side, and an offprint reads only the run its pages are in.
const longestRun = 64

export function composeOverlay(plan: PagePlan, late: readonly PlacedLateNumber[], studio: Studio): readonly OverlayRun[] {
  const byPage = groupByPage(late)
  const shown = plan.pages.filter((page) => page.head !== null || byPage.has(page.page))
  const runs: OverlayRun[] = []
  for (let from = 0; from < shown.length; from += longestRun) {
    const pages = shown.slice(from, from + longestRun)
    const content = pages.map((page) => pageBlock(page, byPage.get(page.page) ?? [], studio)).join('')
    runs.push({ job: overlayDocument(`overlay-${runs.length + 1}`, content, studio), pages: pages.map((page) => page.page) })
  }
  return runs
}

function groupByPage(late: readonly PlacedLateNumber[]): Map<number, PlacedLateNumber[]> {
  const groups = new Map<number, PlacedLateNumber[]>()
  for (const number of late) groups.set(number.page, [...(groups.get(number.page) ?? []), number])
  return groups
}

function pageBlock(page: PlannedPage, late: readonly PlacedLateNumber[], studio: Studio): string {
  const head = page.head === null ? '' : studio.fragments.fill('running-head.html', {
    side: page.side, folio: page.label, lang: page.head.lang, text: page.head.text ? (page.side === 'verso' ? page.head.left : page.head.right) : ''
  })
  return `<div class="overlay-page ${page.side}">${head}${late.map((number) => lateHtml(number, page, studio)).join('')}</div>`
}

function lateHtml({ anchor, heightPt, late, text }: PlacedLateNumber, page: PlannedPage, studio: Studio): string {
  const shift = page.side === 'verso' ? versoShiftPt(studio.page) : 0
  const left = (anchor.xPt + shift) / ptPerPx
  const top = (heightPt - anchor.yPt) / ptPerPx
  return `<span class="late-number late-${late.style}" style="--digits:${late.digits};left:${left.toFixed(2)}px;top:${top.toFixed(2)}px">${escapeHtml(late.prefix + text + late.suffix)}</span>`
}

function overlayDocument(id: string, content: string, studio: Studio): PrintJob {
  const { page, template, volume } = studio
  const css = `@page{size:${page.sheetWidthPx}px ${page.sheetHeightPx}px;margin:0}`
    + `.overlay-page{position:relative;box-sizing:border-box;width:${page.sheetWidthPx}px;height:${page.sheetHeightPx}px;overflow:hidden;break-after:page;break-inside:avoid}.overlay-page:last-child{break-after:auto}`
    + `.overlay-page.recto{padding:0 ${page.outerPx}px 0 ${page.innerPx}px}.overlay-page.verso{padding:0 ${page.innerPx}px 0 ${page.outerPx}px}.late-number{position:absolute;white-space:nowrap}`
  return {
    id, tagged: false, resources: [], fitsHeads: true,
    html: `<!doctype html><html lang="${volume.lang}" data-format="${escapeHtml(volume.format.styledAs)}"><head><meta charset="utf-8"><title></title><style>${css}${template.css}</style></head><body class="overlay">${content}</body></html>`
  }
}
