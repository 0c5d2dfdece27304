// The colour spaces that resources name: told by their profile where colours are kept, else left out.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { colourSpace } from './colour-space.ts'
import { keptName, told, type KeptColour } from './kept-colour.ts'

/** `used`: content names the colours of the screen. */
export function tellSpaces(pdf: Pdf, resources: PdfDict, kept: KeptColour, used: boolean): void {
  const spaces = [...pdf.dict(resources.get('ColorSpace')) ?? []].map(([name, space]): readonly [string, PdfValue] => [name, told(pdf, space, kept)])
  if (used) spaces.push([keptName, kept.space])
  if (spaces.length > 0) resources.set('ColorSpace', new Map(spaces))
}

/** Nothing names them any more; a pattern's base may be one, and uncoloured patterns are not made by browsers. */
export function dropSpaces(pdf: Pdf, resources: PdfDict): void {
  const spaces = pdf.dict(resources.get('ColorSpace'))
  if (!spaces) return
  const kept = [...spaces].filter(([, space]) => colourSpace(pdf, space) === null)
  if (kept.length > 0) resources.set('ColorSpace', new Map(kept))
  else resources.delete('ColorSpace')
}
