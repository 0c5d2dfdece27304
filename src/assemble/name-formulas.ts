// Pictures that are formulas → elements of their own kind, with all their signs in one: what is read is their description.
import { formulaMark } from '../model/formula-mark.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textOf, textString } from './pdf/text-string.ts'
import { numberTreeEntries } from './pdf/tree-entries.ts'
import { dictOf, PdfString, type PdfArray, type PdfDict, type PdfValue, type Ref } from './pdf/values.ts'
import { walkStructure } from './structure-walk.ts'

/** What a formula is copied as, and the marked content that holds its signs. */
export interface FormulaSigns {
  readonly text: string
  readonly element: PdfDict
  readonly signs: readonly { readonly page: PdfValue; readonly mark: number }[]
}

/** Those that are copied as a line of text. */
export function nameFormulas(pdf: Pdf): readonly FormulaSigns[] {
  const root = pdf.dict(pdf.catalog().get('StructTreeRoot'))
  const copied: FormulaSigns[] = []
  if (!root) return copied
  const parts = new Map<PdfValue, Ref>()
  walkStructure(pdf, root.get('K'), (element, ref) => {
    const words = pdf.get(element.get('Alt'))
    const said = words instanceof PdfString ? textOf(words) : ''
    if (!said.startsWith(formulaMark)) return
    element.set('S', 'Formula')
    const [spoken = '', line = ''] = said.slice(formulaMark.length).split(formulaMark)
    element.set('Alt', textString(spoken))
    if (!ref) return
    const signs = gather(pdf, element, ref, parts)
    if (line !== '') copied.push({ text: line, element, signs })
  })
  if (parts.size > 0) for (const [, entry] of numberTreeEntries(pdf, root.get('ParentTree'))) replaceParts(pdf.array(entry), parts)
  return copied
}

// Chromium gives each sign two elements, and their number would be a multiple of that of all others.
function gather(pdf: Pdf, formula: PdfDict, ref: Ref, parts: Map<PdfValue, Ref>): FormulaSigns['signs'] {
  const content: PdfValue[] = []
  const signs: { page: PdfValue; mark: number }[] = []
  const take = (kids: PdfValue | undefined, page: PdfValue | undefined): void => {
    for (const kid of pdf.list(kids)) {
      const inner = pdf.dict(kid)
      const mark = typeof kid === 'number' ? kid : pdf.number(inner?.get('MCID'))
      const on = typeof kid === 'number' ? page : inner?.get('Pg') ?? page
      if (mark !== undefined && on !== undefined) signs.push({ page: on, mark })
      if (typeof kid === 'number' && page !== undefined) content.push(dictOf({ Type: 'MCR', Pg: page, MCID: kid }))
      else if (!inner?.has('S')) content.push(kid)
      else {
        parts.set(kid, ref)
        take(inner.get('K'), inner.get('Pg') ?? page)
      }
    }
  }
  take(formula.get('K'), formula.get('Pg'))
  formula.set('K', content)
  return signs
}

function replaceParts(parents: PdfArray | undefined, parts: ReadonlyMap<PdfValue, Ref>): void {
  parents?.forEach((parent, i) => { parents[i] = parts.get(parent) ?? parent })
}
