// Colours that are kept → spaces that say what they mean: sRGB by a profile in the file, which a house turns into its inks.
import { deflateSync } from 'node:zlib'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { dictOf, PdfStream } from '../../assemble/pdf/values.ts'
import type { PdfValue, Ref } from '../../assemble/pdf/values.ts'
import { screenProfile } from './screen-profile.ts'

export interface KeptColour {
  /** Of the screen, as an object of the file. */
  readonly space: Ref
  /** In which colours pages with colour mix what is transparent; '' leaves it to them. */
  readonly mixing: 'DeviceCMYK' | ''
}

/** What content calls the space. */
export const keptName = 'ScreenColours'

/** `inInks`: the file tells its inks. Mixed in them, black text over a tint stays black ink alone. */
export function keptColour(pdf: Pdf, inInks: boolean): KeptColour {
  const profile = pdf.add(new PdfStream(dictOf({ N: 3, Alternate: 'DeviceRGB', Filter: 'FlateDecode' }), deflateSync(screenProfile())))
  return { space: pdf.add(['ICCBased', profile]), mixing: inInks ? 'DeviceCMYK' : '' }
}

/** A colour space with the colours of the screen told by their profile, also where they stand inside it. */
export function told(pdf: Pdf, value: PdfValue, kept: KeptColour): PdfValue {
  const found = pdf.get(value)
  if (found === 'DeviceRGB' || found === 'RGB') return kept.space
  const parts = pdf.array(found)
  const at = { Indexed: 1, I: 1, Pattern: 1, Separation: 2, DeviceN: 2 }[String(pdf.get(parts?.[0] ?? null))]
  const inner = at === undefined ? undefined : parts?.[at]
  if (!parts || inner === undefined) return value
  const instead = told(pdf, inner, kept)
  return instead === inner ? value : parts.map((part, i) => (i === at ? instead : part))
}
