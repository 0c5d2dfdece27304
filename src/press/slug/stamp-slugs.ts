// Strips with a line each → stamped on the sheets, at the head, outside marks and bleed.
import { pageForm } from '../../assemble/overlay-forms.ts'
import { pageList, type PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { readInto } from '../../assemble/pdf/read-pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfValue } from '../../assemble/pdf/values.ts'
import { tagFonts } from '../../assemble/tag-fonts.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import { ptPerMm } from '../../model/geometry.ts'
import { greyPages } from '../block/grey-pages.ts'
import { workInMemory } from '../block/grey-images.ts'
import { jpegCodec } from '../block/jpeg-codec.ts'
import type { SheetSize } from '../block/sheet-size.ts'
import { slugHeightMm } from './compose-slugs.ts'

const name = 'PressSlug'

/** The sheets have their boxes already. */
export async function stampSlugs(pdf: Pdf, sheets: readonly PdfPage[], printed: Uint8Array, { aroundPt, trimHeightPt }: SheetSize): Promise<void> {
  const first = pdf.size
  const strips = pageList(pdf, pdf.dict(readInto(pdf, printed).get('Root')) ?? new Map())
  if (strips.length !== sheets.length) throw new Error(`There are ${strips.length} slugs for ${sheets.length} sheets.`)
  tagFonts(pdf, first)
  await greyPages(pdf, strips, null, workInMemory(jpegCodec()))
  const y = thousandths(trimHeightPt + 2 * aroundPt - slugHeightMm * ptPerMm)
  const stamp = pdf.add(new PdfStream(new Map(), Buffer.from(`\nq 1 0 0 1 ${aroundPt} ${y} cm /${name} Do Q\n`, 'latin1')))
  sheets.forEach(({ dict }, at) => {
    const strip = strips[at]?.dict
    if (!strip) return
    // Copies: sheets may share their resources.
    const resources = new Map<string, PdfValue>(pdf.dict(dict.get('Resources')) ?? [])
    const forms = new Map<string, PdfValue>(pdf.dict(resources.get('XObject')) ?? [])
    dict.set('Resources', resources.set('XObject', forms.set(name, pdf.add(pageForm(pdf, strip)))))
    dict.set('Contents', [...pdf.list(dict.get('Contents')), stamp])
  })
}
