// An image that stands in the content itself → an object of the resources, where it can be made grey; gives its name.
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../assemble/pdf/values.ts'
import { colourSpace } from './colour-space.ts'

/** Null where it has no colour: it stays. */
export function inlineImage(pdf: Pdf, entries: PdfDict, data: Uint8Array, resources: PdfDict): string | null {
  const named = entries.get('ColorSpace')
  const space = typeof named === 'string' ? pdf.dict(resources.get('ColorSpace'))?.get(named) ?? named : named
  if (entries.get('ImageMask') === true || space === undefined || colourSpace(pdf, space)?.family === 'DeviceGray') return null
  const objects = new Map<string, PdfValue>(pdf.dict(resources.get('XObject')) ?? [])
  const name = `PressImage${objects.size}`
  const dict = new Map<string, PdfValue>([['Type', 'XObject'], ['Subtype', 'Image'], ...entries, ['ColorSpace', space]])
  resources.set('XObject', objects.set(name, pdf.add(new PdfStream(dict, data))))
  return name
}
