// The small volume, joined by the program itself from the files in fixtures/, with all that verification expects of it.
import { readFileSync } from 'node:fs'
import { assembleVolume } from '../../src/assemble/assemble-volume.ts'
import { pageList } from '../../src/assemble/pdf/page-list.ts'
import type { Pdf } from '../../src/assemble/pdf/pdf.ts'
import { readPdf } from '../../src/assemble/pdf/read-pdf.ts'
import type { PdfDict } from '../../src/assemble/pdf/values.ts'
import { writePdf } from '../../src/assemble/pdf/write-pdf.ts'
import { readPrint } from '../../src/assemble/read-print.ts'
import { anchorOf } from '../../src/model/anchor.ts'
import { ptPerMm } from '../../src/model/geometry.ts'
import type { PageGeometry } from '../../src/model/geometry.ts'
import type { PagePlan } from '../../src/model/page-plan.ts'
import type { Print } from '../../src/model/print.ts'
import type { Expectation, SourceText } from '../../src/model/verification.ts'
import { verifyVolume } from '../../src/verify/verify-volume.ts'
import { alfa, beta, delta, gamma, segmentsOf } from './small-manuscripts.ts'
import type { SmallPaper } from './small-manuscripts.ts'
import { smallContents, smallIndex, smallOutline, smallPlan } from './small-plan.ts'

const geometry: PageGeometry = { sheetWidthPx: 560, sheetHeightPx: 794, topPx: 57, bottomPx: 68, innerPx: 76, outerPx: 57, trimWidthPt: 148 * ptPerMm, trimHeightPt: 210 * ptPerMm }

export interface SmallVolume {
  readonly pdf: Uint8Array
  readonly expected: Expectation
}

export interface Changes {
  readonly plan?: PagePlan
  /** Print id → the fixture it is made from, in place of its own. */
  readonly prints?: Readonly<Record<string, string>>
  readonly overlay?: string
  readonly manuscripts?: readonly SmallPaper[]
}

const printed = ['title-page', 'contents', 'alfa', 'beta', 'section:abstracts', 'author-index']

/** The volume as it should be, but for the changes. */
export async function smallVolume({ plan = smallPlan, prints: replaced = {}, overlay = 'overlay', manuscripts = [alfa, beta, gamma, delta] }: Changes = {}): Promise<SmallVolume> {
  const ids = [...new Set([...printed, ...Object.keys(replaced)])]
  const prints = new Map(await Promise.all(ids.map(async (id): Promise<readonly [string, Print]> => [id, await printOf(id, replaced[id] ?? id.replace(':', '-'))])))
  const heads = fixture(overlay)
  const overlays = new Map(plan.pages.filter(({ head }) => head !== null).map(({ page }, at) => [page, { pdf: heads, page: at }]))
  const info = { title: 'Малый сборник', authors: [], subject: '', keywords: [], lang: 'ru', date: '2008-01-01T00:00:00Z', producer: 'proceedings' }
  const { pdf } = await assembleVolume({ plan, prints, overlays, outline: smallOutline, info, geometry })
  const sources = manuscripts.map(sourceOf)
  return { pdf, expected: { plan, geometry, prints, sources, contents: smallContents, authorIndex: smallIndex, outline: smallOutline } }
}

export async function printOf(id: string, name: string): Promise<Print> {
  return { ...await readPrint(id, `key of ${id}`, fixture(name), geometry), lostLinks: [], misfits: [], asPlanned: true }
}

export function sourceOf(paper: SmallPaper): SourceText {
  const print = paper === gamma || paper === delta ? 'section:abstracts' : paper.id
  return { paper: paper.id, print, anchor: anchorOf(paper.id), title: paper.title, segments: segmentsOf(paper), notes: paper.notes }
}

/** The names of the checks that fail, with their details. */
export async function failuresOf({ pdf, expected }: SmallVolume, full = true): Promise<Readonly<Record<string, readonly string[]>>> {
  const { checks } = await verifyVolume(pdf, expected, { full })
  return Object.fromEntries(checks.filter(({ passed }) => !passed).map(({ name, details }) => [name, details]))
}

/** The volume with its file changed; `pages` are those of the file, in order. */
export async function mutated({ pdf: bytes, expected }: SmallVolume, change: (pdf: Pdf, pages: readonly PdfDict[]) => void): Promise<SmallVolume> {
  const pdf = readPdf(bytes)
  change(pdf, pageList(pdf, pdf.catalog()).map(({ dict }) => dict))
  return { pdf: await writePdf(pdf), expected }
}

function fixture(name: string): Uint8Array {
  // Compiled tests stand in dist/test/, fixtures do not move.
  return readFileSync(new URL(`../../../test/verify/fixtures/${name}.pdf`, import.meta.url))
}
