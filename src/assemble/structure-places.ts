// A tagged PDF → for each piece of marked content where it stands in the structure of the document.
import { numberTreeEntries } from './pdf/tree-entries.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'

export interface StructurePlace {
  /** Type of its own element; '' where it belongs to none, as the signs of a formula. */
  readonly role: string
  /** The table it stands in. */
  readonly table: PdfDict | null
  /** The row of that table. */
  readonly row: PdfDict | null
}

const nowhere: StructurePlace = { role: '', table: null, row: null }

/** Of the marked content with this number on this page. */
export function structurePlaces(pdf: Pdf): (page: PdfDict, mark: number) => StructurePlace {
  const tree = new Map(numberTreeEntries(pdf, pdf.dict(pdf.catalog().get('StructTreeRoot'))?.get('ParentTree')))
  const known = new Map<PdfDict, StructurePlace>()
  return (page, mark) => {
    const key = pdf.number(page.get('StructParents'))
    const element = mark < 0 || key === undefined ? undefined : pdf.dict(pdf.array(tree.get(key))?.[mark])
    if (!element) return nowhere
    const place = known.get(element) ?? { role: String(element.get('S')), table: around(pdf, element, 'Table'), row: around(pdf, element, 'TR') }
    known.set(element, place)
    return place
  }
}

function around(pdf: Pdf, element: PdfDict, type: string): PdfDict | null {
  for (let at: PdfDict | undefined = element; at?.has('S'); at = pdf.dict(at.get('P'))) if (at.get('S') === type) return at
  return null
}
