// A tagged PDF → for each piece of marked content where it stands in the structure of the document.
import { numberTreeEntries } from './pdf/tree-entries.ts'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'

export interface StructurePlace {
  /** Type of its own element; '' where it belongs to none, as the signs of a formula. */
  readonly role: string
  /** The table it stands in. */
  readonly table: PdfDict | null
}

const nowhere: StructurePlace = { role: '', table: null }

/** Of the marked content with this number on this page. */
export function structurePlaces(pdf: Pdf): (page: PdfDict, mark: number) => StructurePlace {
  const tree = new Map(numberTreeEntries(pdf, pdf.dict(pdf.catalog().get('StructTreeRoot'))?.get('ParentTree')))
  return (page, mark) => {
    const key = pdf.number(page.get('StructParents'))
    const element = mark < 0 || key === undefined ? undefined : pdf.dict(pdf.array(tree.get(key))?.[mark])
    return element ? { role: String(element.get('S')), table: tableAround(pdf, element) } : nowhere
  }
}

function tableAround(pdf: Pdf, element: PdfDict): PdfDict | null {
  for (let around: PdfDict | undefined = element; around?.has('S'); around = pdf.dict(around.get('P'))) if (around.get('S') === 'Table') return around
  return null
}
