// The knot of numbers: pages that print page numbers have a length that moves those numbers. Tied here and nowhere else.
import { authorIndex, type IndexedContributor } from '../compose/author-index.ts'
import { bookOrder } from '../compose/book-order.ts'
import { composeAuthorIndex, type IndexGroup } from '../compose/compose-author-index.ts'
import { composeColophon } from '../compose/compose-colophon.ts'
import { composeContents, contentsLines } from '../compose/compose-contents.ts'
import { composeRegister } from '../compose/compose-register.ts'
import { composeImprint } from '../compose/compose-imprint.ts'
import { registerOf, type Register } from '../compose/register.ts'
import { keptPrint, type PrintRoom } from '../assemble/kept-print.ts'
import { planPages, type PrintExtent } from '../assemble/plan-pages.ts'
import type { Leaf } from '../model/book.ts'
import type { PagePlan, PageRange } from '../model/page-plan.ts'
import type { Lang } from '../model/paper.ts'
import type { PersonName } from '../model/person.ts'
import type { Print, PrintJob } from '../model/print.ts'
import type { Problem } from '../model/problem.ts'
import type { ContentsLine, IndexEntry } from '../model/verification.ts'
import type { Section } from '../model/volume.ts'
import { parsePersonName } from '../parse/person-name.ts'
import type { OpenBook } from './open-book.ts'
import type { Bodies } from './set-bodies.ts'

export interface TiedBook {
  readonly plan: PagePlan
  /** Every print of the book, bodies and numbered parts. */
  readonly prints: ReadonlyMap<string, Print>
  readonly contents: readonly ContentsLine[]
  readonly index: readonly IndexEntry[]
  readonly characters: number
  readonly problems: readonly Problem[]
}

const mostRounds = 5

/** Prints the numbered parts, plans with their true length, and prints them again until the lengths stand. Throws when they never do. */
export async function tieNumbers(bodies: Bodies, book: OpenBook, room: PrintRoom): Promise<TiedBook> {
  const { volume, template } = book.studio
  const leaves = bookOrder(volume, bodies.heads, template)
  const numbered = leaves.filter((leaf) => !bodies.prints.has(leaf.print))
  let extents = new Map<string, PrintExtent>([...bodies.prints, ...numbered.map((leaf): [string, PrintExtent] => [leaf.print, guess(leaf, bodies)])])
  for (let round = 0; round < mostRounds; round++) {
    const plan = planPages(leaves, extents, { multiple: volume.multiple, settings: template.settings })
    const written = writeNumbers(plan, bodies, book)
    const printed = await Promise.all(numbered.map((leaf) => keptPrint(partOf(leaf, written, bodies, book), room)))
    const settled = printed.every((print) => extents.get(print.id)?.pages === print.pages)
    extents = new Map([...extents, ...printed.map((print): [string, PrintExtent] => [print.id, print])])
    if (settled) {
      // The same lengths, so the same plan; now with the anchors of the numbered parts.
      const final = planPages(leaves, extents, { multiple: volume.multiple, settings: template.settings })
      return { plan: final, prints: new Map([...bodies.prints, ...printed.map((print): [string, Print] => [print.id, print])]), ...written }
    }
  }
  throw new Error('The page numbers of contents and index do not settle.')
}

// Close enough that the first round usually settles; prints tell the truth.
function guess(leaf: Leaf, bodies: Bodies): PrintExtent {
  const perPage = leaf.role === 'contents' ? 17 : leaf.role === 'author-index' ? 70 : leaf.role === 'decisions' ? 10 : Infinity
  return { pages: Math.max(1, Math.ceil(bodies.heads.size / perPage)), anchors: [] }
}

interface Written {
  readonly contents: readonly ContentsLine[]
  readonly groups: readonly IndexGroup[]
  readonly registers: readonly Register[]
  /** The printed page of a destination. */
  readonly labelOf: (anchor: string) => string
  readonly index: readonly IndexEntry[]
  readonly characters: number
  readonly extent: string
  readonly pages: number
  readonly problems: readonly Problem[]
}

function writeNumbers(plan: PagePlan, bodies: Bodies, book: OpenBook): Written {
  const { volume } = book.studio
  const { value, problems } = authorIndex({
    papers: plan.papers.flatMap((placed) => {
      const paper = bodies.papers.get(placed.id)
      return paper && indexed.has(paper.kind) ? [{ paper, page: placed.firstPage, label: placed.firstLabel, anchor: placed.anchor }] : []
    }),
    contributors: contributorsOf(plan, book), lang: volume.lang, bareSurname: volume.authorIndex.bareSurname
  })
  return {
    contents: contentsLines(plan, bodies.heads, book.studio), groups: value.groups, index: value.groups.flatMap((group) => group.entries), problems,
    registers: registersOf(plan, bodies), labelOf: labelsOf(plan, bodies), characters: charactersOf(bodies), pages: plan.pages.length, extent: extentOf(plan)
  }
}

function registersOf(plan: PagePlan, bodies: Bodies): Register[] {
  return plan.papers.flatMap(({ id }) => {
    const decisions = bodies.editions.get(id)?.decisions ?? []
    const paper = bodies.papers.get(id)
    return paper && decisions.length > 0 ? [registerOf(paper.heading.title.text || id, paper.lang, decisions)] : []
  })
}

function labelsOf(plan: PagePlan, bodies: Bodies): (anchor: string) => string {
  const labels = new Map([...bodies.prints].flatMap(([id, print]) => {
    const first = plan.firstPageOf.get(id) ?? 0
    return print.anchors.map(({ name, page }) => [name, plan.pages[first + page - 1]?.label ?? ''] as const)
  }))
  return (anchor) => labels.get(anchor) ?? ''
}

const indexed = new Set(['paper', 'abstract'])

// Editors are found on the verso of the title page, chairs where their section opens; only where the volume asks for them.
function contributorsOf(plan: PagePlan, book: OpenBook): IndexedContributor[] {
  const { volume } = book.studio
  const imprint = plan.parts.get('imprint')
  const editors = volume.authorIndex.editors && imprint ? [...volume.editors, ...volume.compilers].map((person) => contributor(person.name, imprint)) : []
  return [...editors, ...(volume.authorIndex.chairs ? chairsOf(volume.sections, plan, volume.lang) : [])]
}

function contributor(name: PersonName, place: PageRange & { readonly anchor: string }): IndexedContributor {
  return { name, page: place.firstPage, label: place.firstLabel, anchor: place.anchor, file: 'volume.yml', line: 1 }
}

// «И. Л. Сафронов, директор библиотеки»: the name ends at the comma.
function chairsOf(sections: readonly Section[], plan: PagePlan, lang: Lang): IndexedContributor[] {
  return sections.flatMap((section) => {
    const place = plan.sections.get(section.id)
    const own = place ? section.chair.map((chair) => contributor(parsePersonName(chair.split(',')[0] ?? '', lang).name, place)) : []
    return [...own, ...chairsOf(section.sections, plan, lang)]
  })
}

// Roman front matter is counted apart in a record: «xii, 236».
function extentOf(plan: PagePlan): string {
  const roman = plan.pages.filter((page) => /^[ivxlcdm]+$/.test(page.label)).length
  return roman === 0 ? String(plan.pages.length) : `${plan.pages[roman - 1]?.label}, ${plan.pages.length - roman}`
}

function charactersOf(bodies: Bodies): number {
  let sum = 0
  for (const print of bodies.prints.values()) sum += print.pageTexts.join(' ').replace(/\u00AD/g, '').replace(/\s+/g, ' ').length
  return sum
}

function partOf(leaf: Leaf, written: Written, bodies: Bodies, book: OpenBook): PrintJob {
  const { studio } = book
  switch (leaf.role) {
    case 'contents': return composeContents(written.contents, studio)
    case 'author-index': return composeAuthorIndex(written.groups, studio)
    case 'decisions': return composeRegister(written.registers, written.labelOf, studio)
    case 'imprint': return composeImprint(written.extent, bodies.illustrated, studio)
    case 'colophon': return composeColophon({ pages: written.pages, characters: written.characters }, studio)
    default: throw new Error(`no print of ${leaf.print}`)
  }
}
