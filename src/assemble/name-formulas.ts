// Pictures that are formulas → elements of their own kind, with all their signs in one: what is read is their description.
import { formulaMark } from '../model/formula-mark.ts'
import type { Pdf } from './pdf/pdf.ts'
import { textOf, textString } from './pdf/text-string.ts'
import { numberTreeEntries } from './pdf/tree-entries.ts'
import { dictOf, PdfString, type PdfArray, type PdfDict, type PdfValue, type Ref } from './pdf/values.ts'
import { walkStructure } from './structure-walk.ts'

export function nameFormulas(pdf: Pdf): void {
  const root = pdf.dict(pdf.catalog().get('StructTreeRoot'))
  if (!root) return
  const parts = new Map<PdfValue, Ref>()
  walkStructure(pdf, root.get('K'), (element, ref) => {
    const words = pdf.get(element.get('Alt'))
    const said = words instanceof PdfString ? textOf(words) : ''
    if (!said.startsWith(formulaMark)) return
    element.set('S', 'Formula')
    element.set('Alt', textString(said.slice(formulaMark.length)))
    if (ref) gather(pdf, element, ref, parts)
  })
  if (parts.size > 0) for (const [, entry] of numberTreeEntries(pdf, root.get('ParentTree'))) replaceParts(pdf.array(entry), parts)
}

// Chromium gives each sign two elements, and their number would be a multiple of that of all others.
function gather(pdf: Pdf, formula: PdfDict, ref: Ref, parts: Map<PdfValue, Ref>): void {
  const content: PdfValue[] = []
  const take = (kids: PdfValue | undefined, page: PdfValue | undefined): void => {
    for (const kid of pdf.list(kids)) {
      const inner = pdf.dict(kid)
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
}

function replaceParts(parents: PdfArray | undefined, parts: ReadonlyMap<PdfValue, Ref>): void {
  parents?.forEach((parent, i) => { parents[i] = parts.get(parent) ?? parent })
}
