// The job ticket → a page of A4, whatever the format of the book.
import { documentOf } from '../../compose/document.ts'
import type { Studio } from '../../compose/studio.ts'
import type { PageGeometry } from '../../model/geometry.ts'
import { ptPerMm, pxPerMm } from '../../model/geometry.ts'
import type { PrintJob } from '../../model/print.ts'
import type { JobTicket } from './job-ticket.ts'
import { numbers, shownFileDate, ticketGroups } from './ticket-rows.ts'
import { ticketWords } from './ticket-words.ts'

const marginPx = Math.round(20 * pxPerMm)
/** It must stay one page, also with room left to write. */
const endPx = Math.round(13 * pxPerMm)
const a4: PageGeometry = {
  sheetWidthPx: Math.ceil(210 * pxPerMm), sheetHeightPx: Math.ceil(297 * pxPerMm), topPx: endPx, bottomPx: endPx, innerPx: marginPx, outerPx: marginPx,
  trimWidthPt: 210 * ptPerMm, trimHeightPt: 297 * ptPerMm
}

export function composeTicket(ticket: JobTicket, studio: Studio): PrintJob {
  const { lang } = studio.volume.press
  const words = ticketWords[lang]
  const content = studio.fragments.fill('ticket.html', {
    words, date: shownFileDate(ticket.date, lang), order: ticket.order, groups: ticketGroups(ticket, lang), fonts: ticket.fonts,
    files: ticket.files.map(({ name, pages, size, sha256 }) => ({ name, pages, size: shownSize(size, ticketWords[lang].bytes, numbers(lang)), checksum: sha256 }))
  })
  return { ...documentOf({ id: 'ticket', lang, format: 'A4', title: `${words.heading}. ${ticket.title}`, kind: 'ticket-page', content, anchors: [], resources: [] }, studio.template, a4), tagged: true }
}

function shownSize(bytes: number, [one, thousand, million]: readonly [string, string, string], shown: (value: number) => string): string {
  if (bytes < 1000) return `${bytes} ${one}`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} ${thousand}` : `${shown(Math.round(bytes / 1e5) / 10)} ${million}`
}
