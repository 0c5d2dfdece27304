// Every font is embedded, whole, and none is of Type 3.
import type { Pdf } from '../assemble/pdf/pdf.ts'
import type { PdfDict } from '../assemble/pdf/values.ts'
import { isDamaged } from './check-streams.ts'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'
import { pageName, paperOn } from './place-names.ts'
import type { OwnReading } from './open-volume.ts'

/** Names the first page that a bad font stands on. */
export function checkFonts({ objects: { pdf, pages }, expected: { plan } }: OwnReading): Finding[] {
  const seen = new Set<PdfDict>()
  const found: Finding[] = []
  pages.forEach(({ dict }, index) => {
    for (const font of fontsIn(pdf, pdf.dict(dict.get('Resources')), seen)) {
      const at = { page: pageName(plan, index + 1), found: String(font.get('BaseFont') ?? font.get('Name') ?? '—') }
      if (font.get('Subtype') === 'Type3') found.push(finding('font-type3', at, paperOn(plan, index + 1)))
      else if (!isEmbedded(pdf, font)) found.push(finding('font-missing', at, paperOn(plan, index + 1)))
    }
  })
  return found
}

/** Fonts of a page and of the forms on it that were not seen before. */
function fontsIn(pdf: Pdf, resources: PdfDict | undefined, seen: Set<PdfDict>): PdfDict[] {
  if (!resources) return []
  const fresh = (kind: string): PdfDict[] => [...(pdf.dict(resources.get(kind))?.values() ?? [])].flatMap((value) => {
    const dict = pdf.dict(value) ?? pdf.stream(value)?.dict
    if (!dict || seen.has(dict)) return []
    seen.add(dict)
    return [dict]
  })
  return [...fresh('Font'), ...fresh('XObject').flatMap((form) => fontsIn(pdf, pdf.dict(form.get('Resources')), seen))]
}

function isEmbedded(pdf: Pdf, font: PdfDict): boolean {
  const descendant = pdf.dict(pdf.list(font.get('DescendantFonts'))[0])
  const descriptor = pdf.dict((descendant ?? font).get('FontDescriptor'))
  const program = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => pdf.stream(descriptor?.get(key))).find((stream) => stream !== undefined)
  return program !== undefined && !isDamaged(pdf, program)
}
