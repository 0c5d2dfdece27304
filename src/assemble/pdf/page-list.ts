// The page tree → the pages in order, each complete in itself.
import type { Pdf } from './pdf.ts'
import { Ref } from './values.ts'
import type { PdfDict, PdfValue } from './values.ts'

export interface PdfPage {
  readonly ref: Ref
  readonly dict: PdfDict
}

// ISO 32000-1, table 30: what a page may leave to its ancestors.
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

export function pageList(pdf: Pdf, catalog: PdfDict): readonly PdfPage[] {
  const pages: PdfPage[] = []
  const visit = (value: PdfValue, inherited: ReadonlyMap<string, PdfValue>): void => {
    const node = pdf.dict(value)
    if (!node || !(value instanceof Ref)) throw new Error('The page tree of the PDF is broken')
    const own = new Map(inherited)
    for (const key of inheritable) if (node.has(key)) own.set(key, node.get(key) ?? null)
    const kids = pdf.array(node.get('Kids'))
    if (kids) for (const kid of kids) visit(kid, own)
    else {
      for (const [key, entry] of own) node.set(key, entry)
      pages.push({ ref: value, dict: node })
    }
  }
  visit(catalog.get('Pages') ?? null, new Map())
  return pages
}
