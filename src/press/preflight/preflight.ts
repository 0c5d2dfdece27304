// A finished PDF and what it is held to → what is wrong with it, and its facts. Reads the file alone, not how it was made.
import type { ByteSource } from '../../model/byte-source.ts'
import type { Place, Problem } from '../../model/problem.ts'
import { withJpegThread } from '../block/jpeg-thread.ts'
import { ptPerMm } from '../../model/geometry.ts'
import { heightOf, widthOf } from './box.ts'
import { checkBarcode } from './check-barcode.ts'
import { checkExtent, isBlank } from './check-extent.ts'
import { checkFonts } from './check-fonts.ts'
import { checkImages, imageProblems } from './check-images.ts'
import { checkMarks, coloursOf } from './check-marks.ts'
import { checkPages } from './check-pages.ts'
import { checkFile, checkStandard } from './check-standard.ts'
import { finding, gathered, type Finding } from './finding.ts'
import { inkCoverage } from './ink-coverage.ts'
import { printedImages, type AskLooks, type PrintedImage } from './printed-images.ts'
import { readFile, type FileReading, type ReadPage } from './read-file.ts'
import type { PreflightTerms } from './terms.ts'

export interface PageFacts {
  readonly page: number
  readonly label: string
  readonly blank: boolean
  /** Boxes in points, as they stand in the file. */
  readonly boxes: Readonly<Record<string, readonly number[]>>
  readonly trimMm: readonly [width: number, height: number] | null
  readonly colourSpaces: readonly string[]
  /** Anything but black, white and grey. */
  readonly colour: boolean
  /** Share of the page under ink, reckoned. */
  readonly ink: number
  readonly transparent: boolean
  /** Equal looks have equal hashes. */
  readonly look: string
}

export interface ImageFacts {
  readonly page: number
  readonly widthPx: number
  readonly heightPx: number
  readonly dpi: number
  readonly colourSpace: string
  readonly lineArt: boolean
  readonly place: (Place & { readonly url: string }) | null
}

export interface PreflightReport {
  readonly passed: boolean
  readonly findings: readonly Finding[]
  /** Those that speak of a manuscript, as problems of it. */
  readonly problems: readonly Problem[]
  readonly version: string
  readonly fonts: readonly { readonly name: string; readonly kind: string; readonly embedded: boolean; readonly subset: boolean }[]
  readonly pages: readonly PageFacts[]
  readonly images: readonly ImageFacts[]
}

/** `askLooks`: of pictures whose shapes do not tell which of them is printed. */
export async function preflight(bytes: ByteSource, terms: PreflightTerms, askLooks: AskLooks = () => Promise.resolve(new Map())): Promise<PreflightReport> {
  const file = readable(bytes)
  if (typeof file === 'string') return reportOf([finding('encryption-none', [], { found: file })])
  const images = await withJpegThread((jpeg) => printedImages(file, terms.pictures, jpeg, askLooks))
  const findings = [
    ...checkFile(file), ...(terms.standard ? checkStandard(file) : []), ...checkFonts(file), ...checkPages(file, terms),
    ...checkMarks(file, terms), ...checkImages(images), ...checkExtent(file, terms), ...checkBarcode(file, terms.barcode ?? '')
  ]
  return { ...reportOf(gathered(findings)), version: file.version, fonts: fontsOf(file), pages: file.pages.map((page) => pageFacts(page, images.filter((image) => image.page === page.page))), images: images.map(imageFacts), problems: imageProblems(images) }
}

/** The report with what was found beside the file. */
export function withFindings(report: PreflightReport, findings: readonly Finding[]): PreflightReport {
  const all = [...report.findings, ...findings]
  return { ...report, findings: all, passed: all.every(({ severity }) => severity !== 'error') }
}

function readable(bytes: ByteSource): FileReading | string {
  try {
    return readFile(bytes)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function reportOf(findings: readonly Finding[]): PreflightReport {
  return { passed: findings.every(({ severity }) => severity !== 'error'), findings, problems: [], version: '', fonts: [], pages: [], images: [] }
}

function fontsOf({ fonts }: FileReading): PreflightReport['fonts'] {
  const facts = fonts.map(({ baseFont, subtype, embedded }) => ({ name: baseFont.replace(/^[A-Z]{6}\+/, ''), kind: subtype, embedded, subset: /^[A-Z]{6}\+/.test(baseFont) || subtype === 'Type3' }))
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function pageFacts(reading: ReadPage, images: readonly PrintedImage[]): PageFacts {
  const { page, label, boxes, marks } = reading
  const colours = coloursOf(reading)
  const trim = boxes.TrimBox
  return {
    page, label, blank: isBlank(reading), boxes, trimMm: trim ? [hundredths(widthOf(trim) / ptPerMm), hundredths(heightOf(trim) / ptPerMm)] : null,
    colourSpaces: [...colours.keys()].sort(), colour: [...colours].some(([family, all]) => family !== 'Pattern' && all.some(({ neutral }) => !neutral)),
    ink: Math.round(inkCoverage(reading, images) * 1000) / 1000, transparent: marks.transparent.length > 0, look: marks.look
  }
}

function imageFacts({ page, widthPx, heightPx, dpi, family, lineArt, picture }: PrintedImage): ImageFacts {
  return { page, widthPx, heightPx, dpi: Math.round(dpi), colourSpace: family, lineArt, place: picture && { file: picture.file, line: picture.line, column: picture.column, url: picture.url } }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
