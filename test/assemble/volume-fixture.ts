// For tests of the assembly: prints made from the files in fixtures/, a plan, and parts complete enough to be joined.
import { readFileSync } from 'node:fs'
import { assembleVolume } from '../../src/assemble/assemble-volume.ts'
import type { AssembledVolume, VolumeParts } from '../../src/assemble/assemble-volume.ts'
import { readPrint } from '../../src/assemble/read-print.ts'
import type { PageGeometry } from '../../src/model/geometry.ts'
import type { PagePlan, PlannedPage } from '../../src/model/page-plan.ts'
import type { Print } from '../../src/model/print.ts'

/** A5; a verso moves its content 14.25 pt to the left. */
export const geometry: PageGeometry = { sheetWidthPx: 560, sheetHeightPx: 794, topPx: 57, bottomPx: 68, innerPx: 76, outerPx: 57, trimWidthPt: 419.528, trimHeightPt: 595.276 }

export function rawPrint(name: 'first' | 'first-warm' | 'second' | 'overlay'): Uint8Array {
  // Compiled tests stand in dist/test/, fixtures do not move.
  return readFileSync(new URL(`../../../test/assemble/fixtures/${name}.pdf`, import.meta.url))
}

export async function printOf(name: 'first' | 'second', id: string = name): Promise<Print> {
  return { ...await readPrint(id, `key of ${id}`, rawPrint(name), geometry), lostLinks: [], misfits: [], asPlanned: true }
}

/** `null` is a blank page; labels are page numbers unless given. */
export function planOf(pages: readonly (readonly [print: string, page: number] | null)[], labels?: readonly string[]): PagePlan {
  const planned = pages.map((source, i): PlannedPage => ({
    page: i + 1,
    label: labels?.[i] ?? String(i + 1),
    side: i % 2 === 0 ? 'recto' : 'verso',
    source: source && { print: source[0], page: source[1] },
    head: null,
  }))
  return { pages: planned, papers: [], sections: new Map(), parts: new Map(), firstPageOf: new Map(), padded: 0 }
}

/** Two papers of three pages, a blank page between them. */
export async function twoPapers(changes: Partial<VolumeParts> = {}): Promise<VolumeParts> {
  const prints = new Map([['first', await printOf('first')], ['second', await printOf('second')]])
  const overlay = rawPrint('overlay')
  return {
    plan: planOf([['first', 0], ['first', 1], ['first', 2], null, ['second', 0], ['second', 1], ['second', 2]]),
    prints,
    overlays: new Map([2, 4, 5].map((page) => [page, { pdf: overlay, page: page - 1 }])),
    outline: [],
    info: { title: 'Сборник', authors: ['И. Иванов', 'P. Smith'], subject: 'О каталогах', keywords: ['каталог', 'a & b'], lang: 'ru', date: '2008-01-01T00:00:00Z', producer: 'proceedings' },
    geometry,
    ...changes,
  }
}

export async function assembled(changes: Partial<VolumeParts> = {}): Promise<AssembledVolume> {
  return assembleVolume(await twoPapers(changes))
}
