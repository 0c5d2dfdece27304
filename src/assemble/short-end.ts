// A print → how many lines stand alone on its last page.
import type { Print } from '../model/print.ts'
import { PageTextReader } from './page-text.ts'
import { pageList } from './pdf/page-list.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { raised } from './text-fragments.ts'

/** A last page of fewer lines looks like a mistake. */
const leastLines = 3
/** No page of so few lines holds a larger share of what the fullest one holds. */
const mostShare = 0.12

/** 0 where the last page holds enough, or all. */
export function linesOfShortEnd({ pdf, pageTexts }: Pick<Print, 'pdf' | 'pageTexts'>): number {
  const lengths = pageTexts.map((text) => text.length)
  const last = lengths.at(-1) ?? 0
  if (lengths.length < 2 || last === 0 || last > mostShare * Math.max(...lengths)) return 0
  const lines = linesOfLastPage(pdf)
  return lines < leastLines ? lines : 0
}

function linesOfLastPage(bytes: Uint8Array): number {
  const pdf = readPdf(bytes)
  const page = pageList(pdf, pdf.catalog()).at(-1)
  const texts = page ? new PageTextReader(pdf).places(page.dict).filter(({ text }) => /\S/.test(text.replaceAll('\u200B', ''))) : []
  let [lines, above] = [0, Infinity]
  for (const { yPt, sizePt } of [...texts].sort((a, b) => b.yPt - a.yPt)) {
    if (above - yPt > raised * sizePt) lines++
    above = Math.min(above, yPt)
  }
  return lines
}
