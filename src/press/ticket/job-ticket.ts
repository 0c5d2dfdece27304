// The volume and the files made of it → the job ticket: all that a printing house asks before it names a price. ticket.json is this, as it stands.
import { createHash } from 'node:crypto'
import { given } from '../../compose/compose-parts.ts'
import { conventionalSheets, parseSheet } from '../../compose/printed-sheets.ts'
import type { Contact, Binding, PressSettings, Stock } from '../../model/press.ts'
import type { Volume } from '../../model/volume.ts'
import type { CoverGeometry } from '../cover/cover-geometry.ts'
import { bindingHolds, bindingLimits } from './binding-limits.ts'

export interface PressFile {
  /** Latin letters alone: houses' programs lose others. */
  readonly name: string
  readonly pages: number
  readonly bytes: Uint8Array
}

export interface TicketRequest {
  readonly volume: Volume
  /** The one page count of reading edition, block, printed sheets and ticket. */
  readonly pages: number
  /** By the folios that are printed. */
  readonly colourPages: readonly string[]
  readonly blankPages: readonly string[]
  readonly fonts: readonly string[]
  readonly cover: { readonly geometry: CoverGeometry; readonly inColour: boolean }
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
  readonly block: { readonly pdf: string; readonly inks: string; readonly bleedMm: number; readonly marks: boolean; readonly slug: boolean; readonly colourPages: readonly string[]; readonly paper: Stock }
  readonly binding: { readonly kind: Binding; readonly holds: boolean; readonly least: number; readonly most: number; readonly multiple: number }
  readonly cover: { readonly pdf: string; readonly inks: string; readonly bleedMm: number; readonly widthMm: number; readonly heightMm: number; readonly spineMm: number; readonly paper: Stock }
  readonly run: string
  readonly order: string
  readonly signed: string
  readonly fonts: readonly string[]
  readonly files: readonly { readonly name: string; readonly pages: number; readonly size: number; readonly sha256: string }[]
  readonly contact: Contact
}

export function jobTicket({ volume, pages, colourPages, blankPages, fonts, cover, files, date }: TicketRequest): JobTicket {
  const { press, format } = volume
  const limits = bindingLimits(press)
  return {
    date: date.slice(0, 10), title: text(volume.title), subtitle: text(volume.subtitle), publisher: text(volume.publisher.name), printer: text(volume.printer.name), isbn: text(volume.isbn),
    trim: { name: format.name, widthMm: format.widthMm, heightMm: format.heightMm },
    pages, leaves: Math.ceil(pages / 2), sheets: sheetsOf(pages, format.sheet),
    multiple: { asked: press.multiple, fits: pages % press.multiple === 0, next: Math.ceil(pages / press.multiple) * press.multiple }, blankPages,
    block: { pdf: standard(press, colourPages.length > 0), inks: colourPages.length > 0 ? '4+4' : '1+1', bleedMm: press.bleedMm, marks: press.marks, slug: press.slug, colourPages, paper: press.stock },
    binding: { kind: press.binding, holds: bindingHolds(pages, limits), ...limits },
    cover: {
      pdf: standard(press, cover.inColour), inks: cover.inColour ? '4+0' : '1+0', bleedMm: cover.geometry.bleedMm,
      widthMm: hundredths(cover.geometry.widthMm), heightMm: cover.geometry.heightMm, spineMm: cover.geometry.spineMm, paper: press.cover.stock
    },
    run: press.run, order: press.order, signed: press.signed, fonts,
    files: files.map(({ name, pages: count, bytes }) => ({ name, pages: count, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })),
    contact: press.contact
  }
}

function sheetsOf(pages: number, sheet: string): JobTicket['sheets'] {
  const size = parseSheet(sheet)
  return size === null ? null : { sheet, physical: hundredths(pages / size.share), conventional: conventionalSheets(pages, sheet) ?? 0 }
}

// The printing condition in the files knows one ink, so a file with colours is no PDF/X.
function standard({ pdf }: PressSettings, inColour: boolean): string {
  return pdf === 'x-4' && !inColour ? 'PDF/X-4' : 'PDF 1.6'
}

function text(value: string): string {
  return given(value) ? value : ''
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
