// Leaves and their page counts → the page plan: which printed page stands where, its folio, its running head.
import { anchorOf, endAnchorOf } from '../model/anchor.ts'
import type { Leaf } from '../model/book.ts'
import type { PagePlan, PageRange, PlacedPaper, PlannedPage, RunningHead } from '../model/page-plan.ts'
import type { Anchor } from '../model/print.ts'
import type { TemplateSettings } from '../model/template.ts'

/** Facts of a print that planning needs; before the front matter is printed its count is a guess. */
export interface PrintExtent {
  readonly pages: number
  readonly anchors: readonly Anchor[]
}

export interface PlanOptions {
  readonly multiple: number
  readonly settings: TemplateSettings
}

/** Throws when a leaf has no extent: that is a bug of the map, not of a manuscript. */
export function planPages(leaves: readonly Leaf[], extents: ReadonlyMap<string, PrintExtent>, options: PlanOptions): PagePlan {
  const pages: PlannedPage[] = []
  const places = new Map<string, { first: number; last: number }>()
  const label = labeller(leaves, options.settings)
  const add = (leaf: Leaf, source: PlannedPage['source'], head: RunningHead | null): void => {
    const page = pages.length + 1
    pages.push({ page, label: label(leaf.front, page), side: page % 2 === 1 ? 'recto' : 'verso', source, head })
  }
  let padded = 0
  leaves.forEach((leaf, i) => {
    const extent = extentOf(leaf, extents)
    if (leaf.start === 'recto' && pages.length % 2 === 1) add(leaf, null, null)
    // Page 1 is a right-hand page: roman front matter ends on a left one.
    if (options.settings.frontMatter === 'roman' && leaves[i - 1]?.front && !leaf.front && pages.length % 2 === 1) add(leaves[i - 1] as Leaf, null, null)
    const isLast = i === leaves.length - 1
    if (isLast) padded = padding(pages.length + extent.pages, options.multiple)
    const pad = (): void => { for (let blank = 0; blank < padded; blank++) add(leaf, null, null) }
    // The colophon stands on the last page of the book; nothing else is parted from what it follows.
    if (isLast && leaf.role === 'colophon') pad()
    places.set(leaf.print, { first: pages.length + 1, last: pages.length + extent.pages })
    for (let page = 0; page < extent.pages; page++) add(leaf, { print: leaf.print, page }, headOn(leaf, page, extent, options.settings))
    if (isLast && leaf.role !== 'colophon') pad()
  })
  return { pages, padded, ...placesOf(leaves, extents, places, pages), firstPageOf: new Map([...places].map(([print, place]) => [print, place.first])) }
}

function extentOf(leaf: Leaf, extents: ReadonlyMap<string, PrintExtent>): PrintExtent {
  const extent = extents.get(leaf.print)
  if (!extent) throw new Error(`no print of ${leaf.print}`)
  return extent
}

function padding(pages: number, multiple: number): number {
  return multiple > 1 ? (multiple - (pages % multiple)) % multiple : 0
}

// Front matter in roman figures is counted apart; otherwise the title page is page 1 and the count runs through.
function labeller(leaves: readonly Leaf[], settings: TemplateSettings): (front: boolean, page: number) => string {
  if (settings.frontMatter === 'arabic' || !leaves.some((leaf) => leaf.front)) return (_, page) => String(page)
  let offset = 0
  return (front, page) => {
    if (front) offset = page
    return front ? roman(page) : String(page - offset)
  }
}

export function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]
  let rest = number
  return signs.map(([value, sign]) => { const times = Math.floor(rest / value); rest -= times * value; return sign.repeat(times) }).join('')
}

const bare = new Set(['title-page', 'imprint', 'opening', 'colophon'])

function headOn(leaf: Leaf, page: number, extent: PrintExtent, settings: TemplateSettings): RunningHead | null {
  if (bare.has(leaf.role) || leaf.heads.length === 0) return null
  const { head, starts } = currentHead(leaf, page, extent)
  if (page === 0 || (starts && leaf.papers.length === 1)) {
    return settings.firstPage === 'none' ? null : { ...head, text: settings.firstPage === 'head' }
  }
  return head
}

// In a run-on body the head names the paper that the page opens with, or the first that begins on it.
function currentHead(leaf: Leaf, page: number, { anchors }: PrintExtent): { head: RunningHead; starts: boolean } {
  const pageOf = (name: string | null | undefined): number | undefined => anchors.find((anchor) => anchor.name === name)?.page
  const froms = leaf.heads.map(({ anchor }) => pageOf(anchor) ?? 0)
  const opened = Math.max(0, froms.findLastIndex((from) => from < page))
  const ended = pageOf(leaf.papers[opened] === undefined ? null : endAnchorOf(leaf.papers[opened]))
  const next = ended !== undefined && ended < page && froms[opened + 1] === page ? opened + 1 : opened
  return { head: (leaf.heads[next] ?? leaf.heads[0] as Leaf['heads'][number]).head, starts: froms.includes(page) }
}

function placesOf(leaves: readonly Leaf[], extents: ReadonlyMap<string, PrintExtent>, places: ReadonlyMap<string, { first: number; last: number }>, pages: readonly PlannedPage[]): Pick<PagePlan, 'papers' | 'sections' | 'parts'> {
  const range = (firstPage: number, lastPage: number): PageRange => ({ firstPage, lastPage, firstLabel: pages[firstPage - 1]?.label ?? '', lastLabel: pages[lastPage - 1]?.label ?? '' })
  const papers: PlacedPaper[] = []
  const sections = new Map<string, PageRange & { anchor: string }>()
  const parts = new Map<string, PageRange & { anchor: string }>()
  for (const leaf of leaves) {
    const place = places.get(leaf.print)
    if (!place) continue
    const { anchors } = extentOf(leaf, extents)
    const pageOf = (name: string): number | undefined => { const found = anchors.find((anchor) => anchor.name === name); return found ? place.first + found.page : undefined }
    for (const id of leaf.papers) papers.push({ id, anchor: anchorOf(id), ...range(pageOf(anchorOf(id)) ?? place.first, pageOf(endAnchorOf(id)) ?? place.last) })
    for (const section of leaf.sections) {
      const at = pageOf(anchorOf(`section:${section}`)) ?? place.first
      sections.set(section, { anchor: anchorOf(`section:${section}`), ...range(at, at) })
    }
    if (leaf.papers.length === 0 && leaf.sections.length === 0) parts.set(leaf.print, { anchor: anchorOf(leaf.print), ...range(place.first, place.last) })
  }
  return { papers, sections, parts }
}
