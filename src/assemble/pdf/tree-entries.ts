// A name tree or a number tree → its entries, in order.
import type { Pdf } from './pdf.ts'
import { PdfString } from './values.ts'
import type { PdfValue } from './values.ts'

export function nameTreeEntries(pdf: Pdf, root: PdfValue | undefined): readonly (readonly [key: string, value: PdfValue])[] {
  return entries(pdf, root, 'Names').flatMap(([key, value]) => (key instanceof PdfString ? [[key.bytes, value] as const] : []))
}

export function numberTreeEntries(pdf: Pdf, root: PdfValue | undefined): readonly (readonly [key: number, value: PdfValue])[] {
  return entries(pdf, root, 'Nums').flatMap(([key, value]) => (typeof key === 'number' ? [[key, value] as const] : []))
}

function entries(pdf: Pdf, node: PdfValue | undefined, leafKey: 'Names' | 'Nums'): (readonly [PdfValue, PdfValue])[] {
  const dict = pdf.dict(node)
  const leaf = pdf.array(dict?.get(leafKey)) ?? []
  const found: (readonly [PdfValue, PdfValue])[] = []
  for (let i = 0; i + 1 < leaf.length; i += 2) found.push([pdf.get(leaf[i]), leaf[i + 1] ?? null])
  for (const kid of pdf.array(dict?.get('Kids')) ?? []) found.push(...entries(pdf, kid, leafKey))
  return found
}
