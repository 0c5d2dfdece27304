// A PDF → the fonts in it, as far as a printer asks about them.
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'

export interface FontFact {
  /** With the subset's tag; '' where a font has no name. */
  readonly baseFont: string
  /** `Type0`, `TrueType`, `Type3`, … */
  readonly subtype: string
  /** Type 3 fonts are drawings, so they always are. */
  readonly embedded: boolean
}

const programs = ['FontFile', 'FontFile2', 'FontFile3']

/** Every font once, in the order of the file. */
export function fontFacts(pdf: Pdf): readonly FontFact[] {
  const facts: FontFact[] = []
  for (let number = 0; number < pdf.size; number++) {
    const font = pdf.dict(pdf.ref(number))
    const subtype = font?.get('Subtype')
    // The descendant of a composite font is reported with it.
    if (font?.get('Type') === 'Font' && typeof subtype === 'string' && !subtype.startsWith('CIDFont')) facts.push(fontFact(pdf, font))
  }
  return facts
}

export function fontFact(pdf: Pdf, font: PdfDict): FontFact {
  const subtype = String(font.get('Subtype'))
  const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0])
  const descriptor = pdf.dict((descendant ?? font).get('FontDescriptor'))
  const name = font.get('BaseFont') ?? descriptor?.get('FontName')
  return {
    baseFont: typeof name === 'string' ? name : '',
    subtype,
    embedded: subtype === 'Type3' || programs.some((key) => pdf.stream(descriptor?.get(key)) !== undefined),
  }
}
