// The printing condition → what PDF/X-4 asks to be said of it: intent, profile, trapping, the mark of the standard.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { textString } from '../../assemble/pdf/text-string.ts'
import { dictOf, PdfStream, PdfString } from '../../assemble/pdf/values.ts'
import type { PrintingCondition } from './printing-condition.ts'

const compress = promisify(deflate)

export async function addOutputIntent(pdf: Pdf, { profile, space, name, registered }: PrintingCondition): Promise<void> {
  const colours = space === 'GRAY' ? { N: 1, Alternate: 'DeviceGray' } : { N: 4, Alternate: 'DeviceCMYK' }
  const embedded = pdf.add(new PdfStream(dictOf({ ...colours, Filter: 'FlateDecode' }), await compress(profile)))
  // A condition of no registry is told by its profile.
  const identifier = registered === '' ? { OutputConditionIdentifier: new PdfString('Custom') } : { OutputConditionIdentifier: new PdfString(registered), RegistryName: new PdfString('http://www.color.org') }
  const intent = dictOf({ Type: 'OutputIntent', S: 'GTS_PDFX', ...identifier, OutputCondition: textString(name), Info: textString(name), DestOutputProfile: embedded })
  pdf.catalog().set('OutputIntents', [pdf.add(intent)])
}

/** An identifier as XMP writes them, made of the content so that the same input gives the same file. */
export function documentUuid(...facts: readonly string[]): string {
  const hex = createHash('sha256').update(facts.join('\0')).digest('hex')
  return `uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
