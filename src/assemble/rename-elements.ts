// Ids of structure elements → other ids, wherever they are written.
import type { Pdf } from './pdf/pdf.ts'
import { PdfString } from './pdf/values.ts'
import type { PdfArray, PdfDict, Ref } from './pdf/values.ts'
import { attributesOf, walkStructure } from './structure-walk.ts'

/** `renamed` is asked once for each id, in document order. Gives the new ids with their elements, for an id tree. */
export function renameElements(pdf: Pdf, root: PdfDict, renamed: (id: string) => string): readonly (readonly [id: string, element: Ref])[] {
  const names = new Map<string, string>()
  const found: (readonly [string, Ref])[] = []
  walkStructure(pdf, root.get('K'), (element, ref) => {
    const id = pdf.get(element.get('ID'))
    if (!(id instanceof PdfString)) return
    const name = renamed(id.bytes)
    names.set(id.bytes, name)
    element.set('ID', new PdfString(name))
    if (ref) found.push([name, ref])
  })
  if (names.size > 0) walkStructure(pdf, root.get('K'), (element) => renameHeaders(pdf, element, names))
  return found
}

// A cell names its header cells by id, also ones that come after it.
function renameHeaders(pdf: Pdf, element: PdfDict, names: ReadonlyMap<string, string>): void {
  for (const attributes of attributesOf(pdf, element)) {
    const headers = pdf.array(attributes.get('Headers'))
    if (headers) attributes.set('Headers', headers.flatMap((header): PdfArray => {
      const name = header instanceof PdfString ? names.get(header.bytes) : undefined
      return name === undefined ? [] : [new PdfString(name)]
    }))
  }
}
