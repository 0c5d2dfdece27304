// The bytes of a finished PDF → all that the rules ask about.
import type { ByteSource } from '../../model/byte-source.ts'
import { fontFact, fontFacts, type FontFact } from '../../assemble/font-facts.ts'
import { pageList } from '../../assemble/pdf/page-list.ts'
import { Pdf } from '../../assemble/pdf/pdf.ts'
import { readInto } from '../../assemble/pdf/read-pdf.ts'
import type { PdfDict } from '../../assemble/pdf/values.ts'
import { pageLabels } from './page-labels.ts'
import type { Box } from './box.ts'
import type { PageMarks } from './marks.ts'
import { PageMarksReader } from './page-marks.ts'

export interface ReadPage {
  /** 1-based. */
  readonly page: number
  readonly label: string
  readonly dict: PdfDict
  readonly boxes: Readonly<Partial<Record<BoxName, Box>>>
  readonly annotations: number
  readonly marks: PageMarks
}

export interface FileReading {
  readonly pdf: Pdf
  /** Of the header: `1.6`. */
  readonly version: string
  readonly hasId: boolean
  readonly xmp: string
  readonly fonts: readonly FontFact[]
  readonly pages: readonly ReadPage[]
}

export const boxNames = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const
export type BoxName = (typeof boxNames)[number]

export function readFile(bytes: ByteSource): FileReading {
  const pdf = new Pdf()
  const trailer = readInto(pdf, bytes)
  for (const key of ['Root', 'Info']) if (trailer.has(key)) pdf.trailer.set(key, trailer.get(key) ?? null)
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const catalog = pdf.catalog()
  const pages = pageList(pdf, catalog)
  const labels = pageLabels(pdf, catalog.get('PageLabels'), pages.length)
  const reader = new PageMarksReader(pdf)
  const metadata = pdf.stream(catalog.get('Metadata'))
  const readings = pages.map(({ dict }, i) => ({ page: i + 1, label: labels[i] ?? String(i + 1), dict, boxes: boxesOf(pdf, dict), annotations: pdf.list(dict.get('Annots')).length, marks: reader.read(dict) }))
  return {
    pdf, version: /%PDF-(\d\.\d)/.exec(start)?.[1] ?? '', hasId: trailer.has('ID'),
    xmp: metadata ? Buffer.from(metadata.bytes).toString('utf8') : '', pages: readings,
    // Those that stand within a page's resources are no objects of their own.
    fonts: [...fontFacts(pdf), ...reader.fontsUsed.map((font) => fontFact(pdf, font))]
  }
}

function boxesOf(pdf: Pdf, page: PdfDict): ReadPage['boxes'] {
  return Object.fromEntries(boxNames.flatMap((name) => {
    const sides = pdf.array(page.get(name))?.map((side) => pdf.number(side) ?? 0)
    return sides?.length === 4 ? [[name, sides as unknown as Box]] : []
  }))
}
