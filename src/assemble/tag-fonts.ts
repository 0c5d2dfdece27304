// Font subsets named by their place in a print → subsets named by their content: equal names mean equal programs.
import { createHash } from 'node:crypto'
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict } from './pdf/values.ts'

/** Six letters and a plus (ISO 32000-1, 9.6.4). Chromium counts AAAAAA, BAAAAA, … anew in every file. */
const subsetTag = /^[A-Z]{6}\+/

/** Looks at the objects from the number `first` on. */
export function tagFonts(pdf: Pdf, first = 0): void {
  for (let number = first; number < pdf.size; number++) {
    const font = pdf.dict(pdf.ref(number))
    if (font?.get('Type') !== 'Font') continue
    const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0])
    const descriptor = pdf.dict((descendant ?? font).get('FontDescriptor'))
    if (!descriptor) continue
    const tag = programTag(pdf, descriptor)
    for (const [dict, key] of [[font, 'BaseFont'], [descendant, 'BaseFont'], [descriptor, 'FontName']] as const) if (dict) retag(dict, key, tag)
  }
}

// Without a program (Type 3) the name is that of the whole face, which needs no tag.
function programTag(pdf: Pdf, descriptor: PdfDict): string {
  const program = pdf.stream(descriptor.get('FontFile2') ?? descriptor.get('FontFile3') ?? descriptor.get('FontFile'))
  if (!program) return ''
  const letters = createHash('sha256').update(program.bytes).digest().subarray(0, 6)
  return `${String.fromCharCode(...letters.map((byte) => 65 + (byte % 26)))}+`
}

function retag(dict: PdfDict, key: string, tag: string): void {
  const name = dict.get(key)
  if (typeof name === 'string' && subsetTag.test(name)) dict.set(key, name.replace(subsetTag, tag))
}
