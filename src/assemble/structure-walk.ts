// A structure tree → each of its elements, parents before children, in document order.
import type { Pdf } from './pdf/pdf.ts'
import { Ref } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

/** `ref` is undefined for an element written inside its parent. */
export type VisitElement = (element: PdfDict, ref: Ref | undefined) => void

export function walkStructure(pdf: Pdf, kids: PdfValue | undefined, visit: VisitElement): void {
  for (const kid of pdf.list(kids)) {
    const element = pdf.dict(kid)
    if (!element?.has('S')) continue
    visit(element, kid instanceof Ref ? kid : undefined)
    walkStructure(pdf, element.get('K'), visit)
  }
}

/** The attribute dictionaries of an element: one or many, with or without revision numbers between them. */
export function attributesOf(pdf: Pdf, element: PdfDict): readonly PdfDict[] {
  if (!element.has('A')) return []
  return pdf.list(element.get('A')).flatMap((entry) => pdf.dict(entry) ?? [])
}
