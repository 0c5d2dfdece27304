// What stands beside the trimmed page, one line for each sheet → a document of strips, to be stamped on the sheets.
import { documentOf, escapeHtml } from '../../compose/document.ts'
import { given } from '../../compose/compose-parts.ts'
import type { Studio } from '../../compose/studio.ts'
import { ptPerMm, ptPerPx, pxPerMm, type PageGeometry } from '../../model/geometry.ts'
import type { PrintJob } from '../../model/print.ts'
import { words } from '../../model/words.ts'
import { numbers, shownFileDate } from '../ticket/ticket-rows.ts'

export const slugHeightMm = 4

export interface SlugRequest {
  /** `block.pdf`. */
  readonly file: string
  readonly date: string
  /** Trimmed. */
  readonly widthMm: number
  readonly heightMm: number
  /** Folios of the sheets; '' where there is none. */
  readonly labels: readonly string[]
}

export function composeSlugs({ file, date, widthMm, heightMm, labels }: SlugRequest, studio: Studio): PrintJob {
  const { title, press: { lang } } = studio.volume
  const number = numbers(lang)
  const size = `${number(Math.round(widthMm * 100) / 100)} × ${number(heightMm)} ${lang === 'ru' ? 'мм' : 'mm'}`
  const lines = labels.map((label) => [file, given(title) ? title : '', label === '' ? '' : `${words[lang].page} ${label}`, size, shownFileDate(date, lang)].filter(Boolean).join(' · '))
  const content = `<style>.slug-page{margin:0}.slug{height:100vh;overflow:hidden;white-space:nowrap;break-after:page;font:6pt/${slugHeightMm}mm var(--face-label)}.slug:last-child{break-after:auto}</style>${lines.map((text) => `<div class="slug">${escapeHtml(text)}</div>`).join('')}`
  return { ...documentOf({ id: `slug:${file}`, lang, format: '', title: file, kind: 'slug-page', content, anchors: [], resources: [] }, studio.template, strip(widthMm)), tagged: false }
}

function strip(widthMm: number): PageGeometry {
  const [sheetWidthPx, sheetHeightPx] = [Math.floor(widthMm * pxPerMm), Math.ceil(slugHeightMm * pxPerMm)]
  return { sheetWidthPx, sheetHeightPx, topPx: 0, bottomPx: 0, innerPx: 0, outerPx: 0, trimWidthPt: sheetWidthPx * ptPerPx, trimHeightPt: slugHeightMm * ptPerMm }
}
