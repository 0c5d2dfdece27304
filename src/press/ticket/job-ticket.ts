// The volume and the files made of it → the job ticket: all that a printing house asks before it names a price. ticket.json is this, as it stands.
import { given } from '../../compose/compose-parts.ts'
import { conventionalSheets, parseSheet } from '../../compose/printed-sheets.ts'
import type { ByteSource } from '../../model/byte-source.ts'
import type { Contact, Binding, PressSettings, Stock } from '../../model/press.ts'
import type { Volume } from '../../model/volume.ts'
import type { CoverGeometry } from '../cover/cover-geometry.ts'
import { bindingHolds, bindingLimits, fittingBindings } from './binding-limits.ts'
import { checksum } from './checksum.ts'

export interface PressFile {
  /** Latin letters alone: houses' programs lose others. */
  readonly name: string
  readonly pages: number
  readonly bytes: ByteSource
}

export interface TicketRequest {
  readonly volume: Volume
  /** The one page count of reading edition, block, printed sheets and ticket. */
  readonly pages: number
  /** By the folios that are printed. */
  readonly colourPages: readonly string[]
  /** Of paper, that have colours on a side. */
  readonly colourLeaves: number
  /** What the inside is said to be printed with; '' for an ordinary PDF. */
  readonly condition: string
  readonly blankPages: readonly string[]
  readonly fonts: readonly string[]
  readonly cover: { readonly geometry: CoverGeometry; readonly inColour: boolean; readonly condition: string }
  readonly files: readonly PressFile[]
  /** ISO date of the volume's files. */
  readonly date: string
}

export interface JobTicket {
  readonly date: string
  readonly title: string
  readonly subtitle: string
  readonly publisher: string
  readonly printer: string
  readonly isbn: string
  readonly trim: { readonly name: string; readonly widthMm: number; readonly heightMm: number }
  readonly pages: number
  /** Of paper in one copy. */
  readonly leaves: number
  /** Sheet of the printed-sheet formula, and how many a copy takes; null where volume.yml names none. */
  readonly sheets: { readonly sheet: string; readonly physical: number; readonly conventional: number } | null
  readonly multiple: { readonly asked: number; readonly fits: boolean; readonly next: number }
  readonly blankPages: readonly string[]
  readonly block: { readonly pdf: string; readonly condition: string; readonly inks: string; readonly bleedMm: number; readonly marks: boolean; readonly slug: boolean; readonly colourPages: readonly string[]; readonly colourLeaves: number; readonly paper: Stock }
  readonly binding: { readonly kind: Binding; readonly holds: boolean; readonly least: number; readonly most: number; readonly multiple: number; readonly fitting: readonly Binding[] }
  readonly cover: { readonly pdf: string; readonly condition: string; readonly inks: string; readonly bleedMm: number; readonly widthMm: number; readonly heightMm: number; readonly spineMm: number; readonly spineReckoned: boolean; readonly paper: Stock }
  readonly run: string
  readonly order: string
  readonly signed: string
  readonly fonts: readonly string[]
  readonly files: readonly { readonly name: string; readonly pages: number; readonly size: number; readonly sha256: string }[]
  readonly contact: Contact
}

export function jobTicket({ volume, pages, colourPages, colourLeaves, condition, blankPages, fonts, cover, files, date }: TicketRequest): JobTicket {
  const { press, format } = volume
  const limits = bindingLimits(press)
  return {
    date: date.slice(0, 10), title: text(volume.title), subtitle: text(volume.subtitle), publisher: text(volume.publisher.name), printer: text(volume.printer.name), isbn: text(volume.isbn),
    trim: { name: format.name, widthMm: format.widthMm, heightMm: format.heightMm },
    pages, leaves: Math.ceil(pages / 2), sheets: sheetsOf(pages, format.sheet),
    multiple: { asked: press.multiple, fits: pages % press.multiple === 0, next: Math.ceil(pages / press.multiple) * press.multiple }, blankPages,
    // A house that reads 4+4 reckons every page as one in colour.
    block: { pdf: standard(press), condition, inks: colourPages.length === pages ? '4+4' : '1+1', bleedMm: press.bleedMm, marks: press.marks, slug: press.slug, colourPages, colourLeaves, paper: press.stock },
    binding: { kind: press.binding, holds: bindingHolds(pages, limits), ...limits, fitting: fittingBindings(pages, press.stock) },
    cover: {
      pdf: standard(press), condition: cover.condition, inks: cover.inColour ? '4+0' : '1+0', bleedMm: cover.geometry.bleedMm,
      widthMm: hundredths(cover.geometry.widthMm), heightMm: cover.geometry.heightMm, spineMm: cover.geometry.spineMm, spineReckoned: cover.geometry.spineMm > 0 && press.cover.spineMm === 0, paper: press.cover.stock
    },
    run: press.run, order: press.order, signed: press.signed, fonts,
    files: files.map(({ name, pages: count, bytes }) => ({ name, pages: count, size: bytes.length, sha256: checksum(bytes) })),
    contact: press.contact
  }
}

function sheetsOf(pages: number, sheet: string): JobTicket['sheets'] {
  const size = parseSheet(sheet)
  return size === null ? null : { sheet, physical: hundredths(pages / size.share), conventional: conventionalSheets(pages, sheet) ?? 0 }
}

function standard({ pdf }: PressSettings): string {
  return pdf === 'x-4' ? 'PDF/X-4' : 'PDF 1.6'
}

function text(value: string): string {
  return given(value) ? value : ''
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
