// What is mixed with that beneath it: how it is told, and in which colours it is mixed.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'

/** A graphics state that mixes. */
export function blends(pdf: Pdf, value: PdfValue): boolean {
  const state = pdf.dict(value)
  const mode = pdf.get(pdf.list(state?.get('BM'))[0])
  return (mode !== null && mode !== 'Normal') || pdf.dict(state?.get('SMask')) !== undefined || ['ca', 'CA'].some((key) => (pdf.number(state?.get(key)) ?? 1) < 1)
}

/** The group of a page or a form, if it names its colours, mixes in grey. */
export function greyGroup(pdf: Pdf, holder: PdfDict): void {
  const group = pdf.dict(holder.get('Group'))
  if (group?.has('CS')) holder.set('Group', new Map<string, PdfValue>([...group, ['CS', 'DeviceGray']]))
}
