// Pages of the overlay → forms that can be stamped on pages of the volume.
import type { PageGeometry } from '../model/geometry.ts'
import { alignment } from './alignment.ts'
import type { Shift } from './alignment.ts'
import { decodeStream } from './pdf/decode-stream.ts'
import { pageList } from './pdf/page-list.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { readInto } from './pdf/read-pdf.ts'
import { dictOf, PdfStream } from './pdf/values.ts'
import type { PdfDict, PdfValue, Ref } from './pdf/values.ts'
import { tagFonts } from './tag-fonts.ts'

/** A page of an overlay PDF, 0-based. */
export interface OverlayPage {
  readonly pdf: Uint8Array
  readonly page: number
}

export interface OverlayForm {
  readonly form: Ref
  readonly shift: Shift
}

/** By page of the volume. A file is read once, however many pages are taken from it. */
export function overlayForms(pdf: Pdf, overlays: ReadonlyMap<number, OverlayPage>, geometry: PageGeometry): ReadonlyMap<number, OverlayForm> {
  const files = new Map<Uint8Array, readonly PdfPage[]>()
  const forms = new Map<number, OverlayForm>()
  for (const [volumePage, overlay] of overlays) {
    let pages = files.get(overlay.pdf)
    if (!pages) files.set(overlay.pdf, (pages = overlayPages(pdf, overlay.pdf)))
    const page = pages[overlay.page]?.dict
    if (!page) throw new Error(`The overlay has no page ${overlay.page + 1} for page ${volumePage} of the volume`)
    forms.set(volumePage, { form: pdf.add(pageForm(pdf, page)), shift: alignment(pdf, page.get('MediaBox'), geometry) })
  }
  return forms
}

function overlayPages(pdf: Pdf, bytes: Uint8Array): readonly PdfPage[] {
  const first = pdf.size
  const catalog = pdf.dict(readInto(pdf, bytes).get('Root'))
  // An overlay comes straight from the browser, so its fonts are named as in every file.
  tagFonts(pdf, first)
  if (!catalog) throw new Error('The overlay has no catalog')
  return pageList(pdf, catalog)
}

/** A page as something that can be painted. */
export function pageForm(pdf: Pdf, page: PdfDict): PdfStream {
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: page.get('MediaBox') ?? null, Resources: page.get('Resources') ?? new Map<string, PdfValue>() }
  const parts = pdf.list(page.get('Contents')).flatMap((part) => pdf.stream(part) ?? [])
  const [only] = parts
  if (only && parts.length === 1) return new PdfStream(new Map([...only.dict, ...dictOf(entries)]), only.bytes)
  // The parts of a content stream are read as if white space stood between them.
  return new PdfStream(dictOf(entries), Buffer.concat(parts.flatMap((part) => [decodeStream(pdf, part), Buffer.from('\n')])))
}
