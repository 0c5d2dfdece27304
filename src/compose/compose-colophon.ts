// The last page: kind of edition, people, print data with computed sheets, publisher and printer (выпускные данные, ГОСТ Р 7.0.4).
import { anchorOf } from '../model/anchor.ts'
import { parseSheet, conventionalSheets, publisherSheets, sheetsText } from './printed-sheets.ts'
import type { PrintJob } from '../model/print.ts'
import { contributors, eventLine, line, partDocument } from './compose-parts.ts'
import type { Studio } from './studio.ts'

export interface Extent {
  /** Padded page count. */
  readonly pages: number
  /** Characters of the whole text with single spaces. */
  readonly characters: number
}

export function composeColophon(extent: Extent, studio: Studio): PrintJob {
  const { volume } = studio
  const sheets = conventionalSheets(extent.pages, volume.format.sheet)
  const content = studio.fragments.fill('colophon.html', {
    anchor: anchorOf('colophon'), words: studio.words, lang: volume.lang,
    title: line(volume.title, studio), subtitle: line(volume.subtitle, studio), event: eventLine(studio),
    editors: contributors(volume.editors), compilers: contributors(volume.compilers), staff: contributors(volume.staff), age: volume.age,
    signed: volume.signed ? dotted(volume.signed) : '', sheet: printedSheet(volume.format.sheet), paper: line(volume.paper, studio).toLowerCase(), printing: line(volume.printing, studio).toLowerCase(),
    face: studio.template.variables.get('face-name') ?? '', conventional: sheets === null ? '' : sheetsText(sheets, volume.lang), publishers: sheetsText(publisherSheets(extent.characters, 0), volume.lang),
    run: volume.run, order: volume.order,
    publisher: address(volume.publisher, studio), printer: address({ ...volume.printer, phone: '', email: '' }, studio), pages: extent.pages
  })
  return partDocument('colophon', 'colophon', content, studio)
}

/** 2008-03-17 → 17.03.2008. */
function dotted(date: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  return found ? `${found[3]}.${found[2]}.${found[1]}` : date
}

function printedSheet(sheet: string): string {
  const size = parseSheet(sheet)
  return size ? `${size.width}×${size.height}/${size.share}` : ''
}

function address(house: { readonly name: string; readonly address: string; readonly phone: string; readonly email: string }, studio: Studio): Record<string, string> {
  return { name: line(house.name, studio), address: line(house.address, studio), phone: house.phone, email: house.email }
}
