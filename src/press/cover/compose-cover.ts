// The volume's data → its cover as a document: the look's cover.html on a sheet of exact size.
import { eventLine, given, line } from '../../compose/compose-parts.ts'
import { documentOf } from '../../compose/document.ts'
import type { Studio } from '../../compose/studio.ts'
import { pxPerMm, ptPerMm, type PageGeometry } from '../../model/geometry.ts'
import type { Image } from '../../model/image.ts'
import type { SpineDirection } from '../../model/press.ts'
import type { PrintJob } from '../../model/print.ts'
import { hyphenation } from '../../transform/hyphenation.ts'
import { typographyOfLine } from '../../transform/typography.ts'
import { coverCss } from './cover-css.ts'
import type { CoverGeometry } from './cover-geometry.ts'
import { editorLines } from './editor-lines.ts'
import { isbnBarcode } from './isbn-barcode.ts'

/** A spine thinner than this bears no line: the fold may stand a millimetre beside its place. */
export const leastSpineMm = 5

export function composeCover(geometry: CoverGeometry, picture: Image | null, studio: Studio): PrintJob {
  const { volume, template } = studio
  const { cover } = volume.press
  const barcode = cover.barcode && given(volume.isbn) ? isbnBarcode(volume.isbn) : null
  const content = studio.fragments.fill('cover.html', {
    words: studio.words, lang: volume.lang, issuedBy: volume.issuedBy.map((body) => line(body, studio)), series: line(volume.series, studio),
    title: line(volume.title, studio), subtitle: line(volume.subtitle, studio), event: eventLine(studio).replace(/^\(|\)$/g, ''), number: volume.conference.number,
    editors: editorLines(volume.editors, volume.lang), place: line(volume.publisher.place, studio), publisher: line(volume.publisher.name, studio), year: volume.year,
    annotation: cover.annotation && given(volume.annotation) ? hyphenation(typographyOfLine(volume.annotation.trim(), volume.lang), volume.lang) : '',
    age: given(volume.age) ? volume.age : '', isbn: barcode?.hyphened ?? '', barcode: barcode?.svg ?? '', picture: picture === null ? '' : `http://volume.invalid/${picture.key}`,
    spine: spineLine(geometry, studio), part: geometry.part
  })
  // What volume.yml says wins over the look, and so comes after it.
  const sheet = `<div class="cover-sheet${geometry.bleedMm === 0 ? ' no-bleed' : ''}">${content}</div><style>${coverCss(geometry, cover)}</style>`
  const parts = { id: geometry.part, lang: volume.lang, format: volume.format.styledAs, title: volume.title, kind: 'cover-page', content: sheet, anchors: [], resources: picture === null ? [] : [picture.key] }
  return { ...documentOf(parts, template, sheetGeometry(geometry)), tagged: false }
}

/** Chromium prints whole CSS pixels: the sheet is a little larger than the cover, whose boxes are set when it is finished. */
function sheetGeometry({ sheetWidthMm, sheetHeightMm }: CoverGeometry): PageGeometry {
  return {
    sheetWidthPx: Math.ceil(sheetWidthMm * pxPerMm), sheetHeightPx: Math.ceil(sheetHeightMm * pxPerMm), topPx: 0, bottomPx: 0, innerPx: 0, outerPx: 0,
    trimWidthPt: sheetWidthMm * ptPerMm, trimHeightPt: sheetHeightMm * ptPerMm
  }
}

interface SpineLine {
  readonly title: string
  /** Up to the colon, for a title that is too long. */
  readonly short: string
  readonly year: string
  readonly direction: SpineDirection
}

function spineLine({ spineMm }: CoverGeometry, studio: Studio): SpineLine | null {
  const { title, year, press: { cover: { spineText, spineDirection: direction } } } = studio.volume
  if (spineMm < leastSpineMm || spineText === 'none') return null
  if (spineText !== '') return { title: line(spineText, studio), short: '', year: '', direction }
  return { title: line(title, studio), short: line(/^([^:]{4,}?)\s*:/.exec(title)?.[1] ?? '', studio), year: given(year) ? year : '', direction }
}
