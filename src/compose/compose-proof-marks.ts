// Lines of type on the pages of a paper → what makes a proof of them: numbers beside the lines, a watermark, the file and the day.
import { ptPerPx, type PageGeometry } from '../model/geometry.ts'
import type { PlannedPage } from '../model/page-plan.ts'
import type { Lang } from '../model/paper.ts'
import type { PrintJob } from '../model/print.ts'
import type { TypeLine } from '../model/type-line.ts'
import { escapeHtml } from './document.ts'
import { printedDates } from './printed-dates.ts'
import type { Studio } from './studio.ts'

export interface ProofFacts {
  readonly lang: Lang
  /** Name of the manuscript, as its author knows it. */
  readonly file: string
  /** ISO date of the proof. */
  readonly date: string
}

export interface ProofPage {
  readonly side: PlannedPage['side']
  readonly lines: readonly TypeLine[]
}

const watermark = 'Корректура / Proof'
const proofWord: Readonly<Record<Lang, string>> = { ru: 'Корректура', en: 'Proof' }

/** One page for each; they are laid under the pages of the paper. */
export function composeProofMarks(pages: readonly ProofPage[], facts: ProofFacts, { page, template, volume }: Studio): PrintJob {
  const { sheetWidthPx: width, sheetHeightPx: height } = page
  const css = `@page{size:${width}px ${height}px;margin:0}body{margin:0}svg{display:block;break-after:page;font-family:var(--face-label)}svg:last-child{break-after:auto}`
    + '.watermark{fill:#eee;text-anchor:middle}.line{font-size:7px;fill:#777}.fifth{fill:#222;font-weight:700}.stamp{font-size:8px;fill:#666;text-anchor:middle}'
  const sheets = pages.map((each) => `<svg width="${width}" height="${height}">${watermarkOf(page)}${stampOf(facts, page)}${each.lines.map((line) => numberOf(line, each.side, page)).join('')}</svg>`)
  return {
    id: 'proof-marks', tagged: false, resources: [],
    html: `<!doctype html><html lang="${facts.lang}" data-format="${escapeHtml(volume.format.styledAs)}"><head><meta charset="utf-8"><title></title><style>${template.css}${css}</style></head><body>${sheets.join('')}</body></html>`
  }
}

/** Ems of PT Sans and its like. */
const watermarkEm = 9.2

// From the lower left to the upper right, as long as the page allows, and so pale that what is printed on it reads as ever.
function watermarkOf({ sheetWidthPx: width, sheetHeightPx: height }: PageGeometry): string {
  const size = (Math.hypot(width, height) * 0.78) / watermarkEm
  const turn = (-Math.atan2(height, width) * 180) / Math.PI
  return `<text class="watermark" font-size="${size.toFixed(1)}" transform="translate(${width / 2} ${height / 2}) rotate(${turn.toFixed(2)})" dy="0.35em">${watermark}</text>`
}

const edgePx = 22

function stampOf({ lang, file, date }: ProofFacts, { sheetWidthPx: width, sheetHeightPx: height }: PageGeometry): string {
  const text = [proofWord[lang], file, printedDates(date, lang)].filter(Boolean).join(' · ')
  return `<text class="stamp" transform="translate(${width - edgePx} ${height / 2}) rotate(-90)">${escapeHtml(text)}</text>`
}

const awayPx = 9

function numberOf({ number, yPt, margin }: TypeLine, side: ProofPage['side'], page: PageGeometry): string {
  const [leftPx, rightPx] = side === 'recto' ? [page.innerPx, page.outerPx] : [page.outerPx, page.innerPx]
  const x = margin === 'left' ? leftPx - awayPx : page.sheetWidthPx - rightPx + awayPx
  const y = (page.trimHeightPt - yPt) / ptPerPx
  return `<text class="line${number % 5 === 0 ? ' fifth' : ''}" x="${x}" y="${y.toFixed(2)}" text-anchor="${margin === 'left' ? 'end' : 'start'}">${number}</text>`
}
