// Pages of a finished PDF → the same with marks laid under what is printed on them.
import type { PageGeometry } from '../model/geometry.ts'
import { overlayForms } from './overlay-forms.ts'
import type { PdfPage } from './pdf/page-list.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfStream } from './pdf/values.ts'
import { addForm, moved } from './place-content.ts'

const marksName = 'ProofMarks'

/** `marks` has as many pages. They come first, so that they hide nothing and part no words that are copied; as artifacts they are not read out. */
export function layUnder(pdf: Pdf, pages: readonly PdfPage[], marks: Uint8Array, geometry: PageGeometry): void {
  const forms = overlayForms(pdf, new Map(pages.map((_, index) => [index, { pdf: marks, page: index }])), geometry)
  pages.forEach(({ dict }, index) => {
    const found = forms.get(index)
    if (!found) return
    const stamp = `/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq ${moved(found.shift)} /${marksName} Do Q\nEMC\n`
    dict.set('Contents', [pdf.add(new PdfStream(new Map(), Buffer.from(stamp, 'latin1'))), ...pdf.list(dict.get('Contents'))])
    addForm(pdf, dict, marksName, found.form)
  })
}
