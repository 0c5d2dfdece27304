// A font of a PDF → how wide its glyphs are, in ems.
import type { Pdf } from './pdf/pdf.ts'
import type { PdfDict, PdfValue } from './pdf/values.ts'

export type GlyphWidth = (code: number) => number

export function glyphWidths(pdf: Pdf, font: PdfDict): GlyphWidth {
  const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0])
  return descendant ? composite(pdf, descendant) : simple(pdf, font)
}

// ISO 32000-1, 9.7.4.3: `first [w w …]` or `first last w`, in thousandths.
function composite(pdf: Pdf, font: PdfDict): GlyphWidth {
  const widths = new Map<number, number>()
  const items = (pdf.array(font.get('W')) ?? []).map((item) => pdf.get(item))
  for (let i = 0; i + 1 < items.length;) {
    const first = Number(items[i])
    const next = items[i + 1]
    if (Array.isArray(next)) {
      next.forEach((width, index) => widths.set(first + index, ems(pdf, width)))
      i += 2
    } else {
      for (let code = first; code <= Math.min(Number(next), 0xffff); code++) widths.set(code, ems(pdf, items[i + 2]))
      i += 3
    }
  }
  const otherwise = font.has('DW') ? ems(pdf, font.get('DW')) : 1
  return (code) => widths.get(code) ?? otherwise
}

function simple(pdf: Pdf, font: PdfDict): GlyphWidth {
  const widths = pdf.array(font.get('Widths')) ?? []
  const first = pdf.number(font.get('FirstChar')) ?? 0
  // A Type 3 font has its own measure.
  const em = (pdf.number(pdf.array(font.get('FontMatrix'))?.[0]) ?? 0.001) * 1000
  return (code) => ems(pdf, widths[code - first] ?? 500) * em
}

function ems(pdf: Pdf, width: PdfValue | undefined): number {
  return (pdf.number(width) ?? 0) / 1000
}
