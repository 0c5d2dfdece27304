// Chromium's PDF of a cover → the file for the printing house: exact boxes, one ink unless colours are kept, marks, PDF/X-4.
import { movePatterns } from '../../assemble/move-patterns.ts'
import { pageList, type PdfPage } from '../../assemble/pdf/page-list.ts'
import type { Pdf } from '../../assemble/pdf/pdf.ts'
import { readPdf } from '../../assemble/pdf/read-pdf.ts'
import { PdfStream } from '../../assemble/pdf/values.ts'
import { writePdf } from '../../assemble/pdf/write-pdf.ts'
import { tagFonts } from '../../assemble/tag-fonts.ts'
import { thousandths } from '../../assemble/thousandths.ts'
import { ptPerMm } from '../../model/geometry.ts'
import type { DocumentInfo } from '../../model/outline.ts'
import type { PressSettings } from '../../model/press.ts'
import { describePress } from '../block/describe-press.ts'
import { greyPages } from '../block/grey-pages.ts'
import { workInMemory } from '../block/grey-images.ts'
import type { JpegCodec } from '../block/jpeg-codec.ts'
import { keptColour } from '../block/kept-colour.ts'
import { leaveInteraction } from '../block/leave-interaction.ts'
import { addOutputIntent } from '../block/output-intent.ts'
import { conditionFor, type PrintingConditions } from '../block/printing-condition.ts'
import { setPressBoxes } from '../block/set-press-boxes.ts'
import { sheetSize } from '../block/sheet-size.ts'
import { stampSlugs } from '../slug/stamp-slugs.ts'
import type { CoverGeometry } from './cover-geometry.ts'
import { foldMarks } from './fold-marks.ts'

export interface PrintedCover {
  readonly printed: Uint8Array
  readonly slug: Uint8Array | null
  readonly conditions: PrintingConditions
  readonly jpeg: JpegCodec
}

export interface FinishedCover {
  readonly pdf: Uint8Array
  /** It has more than one ink. */
  readonly inColour: boolean
  /** What it is said to be printed with; '' for an ordinary PDF, which says nothing. */
  readonly condition: string
}

/** `slug`: a strip with what stands beside the cover. */
export async function finishCover({ printed, slug, conditions, jpeg }: PrintedCover, geometry: CoverGeometry, settings: PressSettings, info: DocumentInfo): Promise<FinishedCover> {
  const pdf = readPdf(printed)
  pdf.trailer.delete('Info')
  const pages = pageList(pdf, pdf.catalog())
  const page = pages[0]
  if (!page || pages.length !== 1) throw new Error(`The ${geometry.part} takes ${pages.length} pages, expected 1.`)
  tagFonts(pdf)
  leaveInteraction(pdf, pages)
  trimToCorner(pdf, page, geometry)
  const standard = settings.pdf === 'x-4'
  const inColour = (await greyPages(pdf, pages, settings.cover.colour === 'keep' ? keptColour(pdf, standard) : null, workInMemory(jpeg))).length > 0
  const size = sheetSize({ trimWidthPt: geometry.widthMm * ptPerMm, trimHeightPt: geometry.heightMm * ptPerMm }, { ...settings, bleedMm: geometry.bleedMm })
  setPressBoxes(pdf, pages, size, settings.marks)
  if (slug) await stampSlugs(pdf, pages, slug, size)
  if (settings.marks) append(pdf, page, foldMarks(geometry, size))
  const condition = conditionFor(conditions, inColour)
  if (standard) await addOutputIntent(pdf, condition)
  describePress(pdf, info, geometry.part, standard)
  return { pdf: await writePdf(pdf, '1.6'), inColour, condition: standard ? condition.name : '' }
}

/** Chromium's sheet begins at its upper left corner and is larger than asked by part of a pixel; a PDF counts from the lower left of the trimmed page. */
function trimToCorner(pdf: Pdf, { dict }: PdfPage, { bleedMm, heightMm }: CoverGeometry): void {
  const printedHeight = pdf.number(pdf.array(dict.get('MediaBox'))?.[3]) ?? 0
  const shift = { xPt: thousandths(-bleedMm * ptPerMm), yPt: thousandths((bleedMm + heightMm) * ptPerMm - printedHeight) }
  movePatterns(pdf, [{ dict, shift }])
  const before = pdf.add(new PdfStream(new Map(), Buffer.from(`q 1 0 0 1 ${shift.xPt} ${shift.yPt} cm\n`, 'latin1')))
  dict.set('Contents', [before, ...pdf.list(dict.get('Contents'))])
  append(pdf, { dict }, '\nQ\n')
}

function append(pdf: Pdf, { dict }: Pick<PdfPage, 'dict'>, operators: string): void {
  dict.set('Contents', [...pdf.list(dict.get('Contents')), pdf.add(new PdfStream(new Map(), Buffer.from(operators, 'latin1')))])
}
