// The patterns a page paints with → the same, moved with the page.
import type { Shift } from './alignment.ts'
import type { Sheet } from './join-prints.ts'
import type { Pdf } from './pdf/pdf.ts'
import { PdfStream } from './pdf/values.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

/** A pattern (a gradient, say) stays where it is on the page when its content is moved (ISO 32000-1, 8.7.3.1). */
export function movePatterns(pdf: Pdf, sheets: readonly Pick<Sheet, 'dict' | 'shift'>[]): void {
  for (const { dict, shift } of sheets) {
    const resources = pdf.dict(dict.get('Resources'))
    const patterns = pdf.dict(resources?.get('Pattern'))
    if (!resources || !patterns) continue
    // Copies all the way: pages of a print may share them, and move differently.
    const moved = new Map([...patterns].map(([name, pattern]) => [name, pdf.add(movedPattern(pdf, pattern, shift))]))
    dict.set('Resources', new Map<string, PdfValue>([...resources, ['Pattern', moved]]))
  }
}

function movedPattern(pdf: Pdf, value: PdfValue, shift: Shift): PdfDict | PdfStream {
  const pattern = pdf.get(value)
  if (pattern instanceof PdfStream) return new PdfStream(movedDict(pdf, pattern.dict, shift), pattern.bytes)
  return movedDict(pdf, pdf.dict(pattern) ?? new Map(), shift)
}

function movedDict(pdf: Pdf, pattern: PdfDict, { xPt, yPt }: Shift): PdfDict {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (pdf.array(pattern.get('Matrix')) ?? []).map((entry) => pdf.number(entry) ?? 0)
  return new Map<string, PdfValue>([...pattern, ['Matrix', [a, b, c, d, e + xPt, f + yPt]]])
}
