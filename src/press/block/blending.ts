// What is mixed with that beneath it: how it is told, and in which colours it is mixed.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { dictOf, type PdfDict, type PdfValue } from '../../assemble/pdf/values.ts'

/** A graphics state that mixes. */
export function blends(pdf: Pdf, value: PdfValue): boolean {
  const state = pdf.dict(value)
  const mode = pdf.get(pdf.list(state?.get('BM'))[0])
  return (mode !== null && mode !== 'Normal') || pdf.dict(state?.get('SMask')) !== undefined || ['ca', 'CA'].some((key) => (pdf.number(state?.get(key)) ?? 1) < 1)
}

/** The group of a page or of a mask mixes in this space, or in that it names where none is given; it is made where something `blended` needs it. */
export function mixIn(pdf: Pdf, holder: PdfDict, space: string, blended: boolean): void {
  const group = pdf.dict(holder.get('Group'))
  if (space === '' || !(blended || group?.has('CS'))) return
  // Else the printer mixes in its own inks, and black over grey may come out in all four.
  holder.set('Group', new Map<string, PdfValue>([...group ?? dictOf({ Type: 'Group', S: 'Transparency' }), ['CS', space]]))
}

/** The group of a form mixes in the colours of what it stands on. */
export function inheritGroup(pdf: Pdf, form: PdfDict): void {
  const group = pdf.dict(form.get('Group'))
  if (group?.has('CS')) form.set('Group', new Map([...group].filter(([key]) => key !== 'CS')))
}
