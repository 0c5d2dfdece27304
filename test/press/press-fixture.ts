// For tests of the package: a small volume made ready for the press, and PDFs of one page made by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assembled, geometry } from '../assemble/volume-fixture.ts'
import { MemoryStore } from '../../src/assemble/pdf/memory-store.ts'
import { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import { dictOf, PdfStream } from '../../src/assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../../src/assemble/pdf/values.ts'
import { writePdf } from '../../src/assemble/pdf/write-pdf.ts'
import type { DocumentInfo } from '../../src/model/outline.ts'
import type { PressSettings } from '../../src/model/press.ts'
import { makeBlock, type Block } from '../../src/press/block/make-block.ts'
import type { PrintingConditions } from '../../src/press/block/printing-condition.ts'
import { profilesFolder } from '../../src/cli/program-folder.ts'
import { preflight, type PreflightReport } from '../../src/press/preflight/preflight.ts'
import type { AskLooks } from '../../src/press/preflight/printed-images.ts'
import type { PreflightTerms } from '../../src/press/preflight/terms.ts'
import { readConfig } from '../../src/read/read-config.ts'
import { volumeFacts } from '../../src/read/volume-facts.ts'

export const a5 = geometry
export const info: DocumentInfo = { title: 'Сборник', authors: ['И. Иванов'], subject: '', keywords: [], lang: 'ru', date: '2008-01-01T00:00:00Z', producer: 'proceedings' }

export function settings(changes: Partial<PressSettings> = {}): PressSettings {
  return { ...volumeFacts({ file: 'volume.yml', problems: [] }, readConfig('volume.yml', '').value, 'ru').press, ...changes }
}

const profile = new Uint8Array(readFileSync(join(profilesFolder, 'FOGRA39L_coated.icc')))
export const conditions: PrintingConditions = { house: null, inks: { profile, space: 'CMYK', name: 'FOGRA39L Coated', registered: 'FOGRA39' } }

/** Seven pages, the fourth of them blank. */
export async function smallBlock(changes: Partial<PressSettings> = {}): Promise<WholeBlock> {
  return blockOf((await assembled()).pdf, changes)
}

export interface WholeBlock extends Block {
  readonly pdf: Uint8Array
}

export async function blockOf(volume: Uint8Array, changes: Partial<PressSettings> = {}): Promise<WholeBlock> {
  const block = await makeBlock({ volume, settings: settings(changes), page: a5, bled: [], conditions, info, openStore: () => new MemoryStore() })
  return { ...block, pdf: block.pdf.subarray(0, block.pdf.length) }
}

export const terms: PreflightTerms = { trimWidthMm: 148, trimHeightMm: 210, bleedMm: 0, standard: true, colour: 'grey', innerMm: 0, multiple: 1, pictures: [] }

export function checked(pdf: Uint8Array, changes: Partial<PreflightTerms> = {}, askLooks?: AskLooks): Promise<PreflightReport> {
  return preflight(pdf, { ...terms, ...changes }, askLooks)
}

/** `rule: pages`, in order. */
export function found({ findings }: PreflightReport): readonly string[] {
  return findings.map(({ rule, pages }) => `${rule}${pages.length === 0 ? '' : `: ${pages.join(' ')}`}`)
}

/** The file with something changed in it; `spoil` is given its pages. */
export async function spoilt(bytes: Uint8Array, spoil: (pdf: Pdf, pages: readonly PdfDict[]) => void): Promise<Uint8Array> {
  const pdf = readPdf(bytes)
  spoil(pdf, pageList(pdf, pdf.catalog()).map(({ dict }) => dict))
  return writePdf(pdf, '1.6')
}

export function streamOf(pdf: Pdf, text: string, entries: Readonly<Record<string, PdfValue>> = {}): PdfValue {
  return pdf.add(new PdfStream(dictOf(entries), Buffer.from(text, 'latin1')))
}

/** Adds to what a page paints. */
export function paint(pdf: Pdf, page: PdfDict | undefined, content: string, resources: Readonly<Record<string, Readonly<Record<string, PdfValue>>>> = {}): void {
  page?.set('Contents', [...pdf.list(page.get('Contents')), streamOf(pdf, `\n${content}`)])
  const own = new Map(pdf.dict(page?.get('Resources')) ?? [])
  for (const [kind, entries] of Object.entries(resources)) own.set(kind, new Map([...(pdf.dict(own.get(kind)) ?? []), ...Object.entries(entries)]))
  page?.set('Resources', own)
}

/** A volume of one page of the trim size A5 that paints this. */
export async function onePage(content: string, resources: (pdf: Pdf) => Readonly<Record<string, Readonly<Record<string, PdfValue>>>> = () => ({})): Promise<Uint8Array> {
  const pdf = new Pdf()
  const page = dictOf({ Type: 'Page', MediaBox: [0, 0, a5.trimWidthPt, a5.trimHeightPt], Resources: new Map() })
  const pages = dictOf({ Type: 'Pages', Count: 1, Kids: [pdf.add(page)] })
  pdf.trailer.set('Root', pdf.add(dictOf({ Type: 'Catalog', Pages: pdf.add(pages) })))
  paint(pdf, page, content, resources(pdf))
  return writePdf(pdf)
}

/** A picture of so many dots, all of one colour. */
export function imageOf(pdf: Pdf, width: number, height: number, colour: readonly number[], entries: Readonly<Record<string, PdfValue>> = {}): PdfValue {
  const space = colour.length === 1 ? 'DeviceGray' : colour.length === 3 ? 'DeviceRGB' : 'DeviceCMYK'
  const dots = Buffer.from(Array.from({ length: width * height }, () => colour).flat())
  return pdf.add(new PdfStream(dictOf({ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, ColorSpace: space, BitsPerComponent: 8, ...entries }), dots))
}
