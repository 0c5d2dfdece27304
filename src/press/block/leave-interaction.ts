// A PDF for reading → the same without what only a screen can use: links, bookmarks, names, structure.
import type { PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'

const ofCatalog = ['Outlines', 'PageMode', 'Names', 'Dests', 'StructTreeRoot', 'MarkInfo', 'OpenAction', 'AA', 'AcroForm', 'ViewerPreferences']
const ofPage = ['Annots', 'StructParents', 'Tabs', 'AA', 'B']

/** Page labels stay: printers speak of «с. 45». */
export function leaveInteraction(pdf: Pdf, pages: readonly PdfPage[]): void {
  for (const key of ofCatalog) pdf.catalog().delete(key)
  for (const { dict } of pages) for (const key of ofPage) dict.delete(key)
}
