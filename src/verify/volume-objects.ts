// The bytes of the finished volume → its pages, links and destinations as they stand in the file.
import type { Pdf } from '../assemble/pdf/pdf.ts'
import { pageList } from '../assemble/pdf/page-list.ts'
import { readPdf } from '../assemble/pdf/read-pdf.ts'
import { nameTreeEntries } from '../assemble/pdf/tree-entries.ts'
import { PdfString, Ref } from '../assemble/pdf/values.ts'
import type { PdfDict, PdfValue } from '../assemble/pdf/values.ts'

/** A link annotation. One of `name` (a destination), `address` and `page` (1-based) says where it leads. */
export interface Link {
  readonly rect: readonly [left: number, bottom: number, right: number, top: number]
  readonly name: string
  readonly address: string
  readonly page: number
  readonly dict: PdfDict
}

export interface VolumePage {
  readonly ref: Ref
  readonly dict: PdfDict
  readonly links: readonly Link[]
}

export interface VolumeObjects {
  readonly pdf: Pdf
  readonly pages: readonly VolumePage[]
  /** Name → 1-based page. */
  readonly destinations: ReadonlyMap<string, number>
}

/** Throws when the file is not a PDF that can be read to its end. */
export function volumeObjects(bytes: Uint8Array): VolumeObjects {
  const pdf = readPdf(bytes)
  const pages = pageList(pdf, pdf.catalog())
  const pageOf = new Map(pages.map(({ ref }, index) => [ref, index + 1]))
  return {
    pdf, destinations: destinationsOf(pdf, pageOf),
    pages: pages.map(({ ref, dict }) => ({ ref, dict, links: linksOf(pdf, dict, pageOf) }))
  }
}

/** The 1-based page a link leads to; undefined when it leads nowhere or out of the volume. */
export function pageOfLink(link: Link, destinations: ReadonlyMap<string, number>): number | undefined {
  return link.page > 0 ? link.page : destinations.get(link.name)
}

export function linksOf(pdf: Pdf, page: PdfDict, pageOf: ReadonlyMap<Ref, number>): readonly Link[] {
  return (pdf.array(page.get('Annots')) ?? []).flatMap((entry) => {
    const dict = pdf.dict(entry)
    return dict?.get('Subtype') === 'Link' ? [linkOf(pdf, dict, pageOf)] : []
  })
}

function linkOf(pdf: Pdf, dict: PdfDict, pageOf: ReadonlyMap<Ref, number>): Link {
  const action = pdf.dict(dict.get('A'))
  const target = pdf.get(dict.get('Dest') ?? action?.get('D'))
  const address = pdf.get(action?.get('URI'))
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (pdf.array(dict.get('Rect')) ?? []).map((side) => pdf.number(side) ?? 0)
  return {
    dict, rect: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)],
    name: target instanceof PdfString ? utf8(target.bytes) : typeof target === 'string' ? utf8(target) : '',
    address: address instanceof PdfString ? address.bytes : '',
    page: pageIn(target, pageOf)
  }
}

function destinationsOf(pdf: Pdf, pageOf: ReadonlyMap<Ref, number>): Map<string, number> {
  const catalog = pdf.catalog()
  const entries = [...(pdf.dict(catalog.get('Dests')) ?? []), ...nameTreeEntries(pdf, pdf.dict(catalog.get('Names'))?.get('Dests'))]
  return new Map(entries.flatMap(([name, value]) => {
    const page = pageIn(pdf.array(value) ?? pdf.array(pdf.dict(value)?.get('D')) ?? null, pageOf)
    return page > 0 ? [[utf8(name), page] as const] : []
  }))
}

function pageIn(target: PdfValue, pageOf: ReadonlyMap<Ref, number>): number {
  const [page] = Array.isArray(target) ? target : []
  return page instanceof Ref ? (pageOf.get(page) ?? 0) : 0
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
