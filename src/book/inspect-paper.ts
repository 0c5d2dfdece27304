// One paper → what a stage makes of it, as text: its mdast, its hast, the document that is printed, or the plan of its pages.
import { parsePaper } from '../parse/parse-paper.ts'
import { bookOrder } from '../compose/book-order.ts'
import { composeBody } from '../compose/compose-bodies.ts'
import { setPaper } from '../compose/set-paper.ts'
import { keptPrint } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import { planPages } from '../assemble/plan-pages.ts'
import type { Doors } from '../model/doors.ts'
import type { Resource } from '../model/print.ts'
import { imageUses, readImages } from '../read/read-images.ts'
import { toHast } from '../transform/to-hast.ts'
import { citeManuscript } from './cite-manuscript.ts'
import { openBook, type OpenBook, type OpenRequest } from './open-book.ts'

export type InspectStage = 'mdast' | 'hast' | 'html' | 'plan'

/** Throws when there is no paper to look at: the command has checked that the file exists. */
export async function inspectPaper(request: OpenRequest & { readonly paper: string }, stage: InspectStage, doors: Doors): Promise<string> {
  const { book } = await openBook({ ...request, papers: [request.paper] })
  const manuscript = book && [...book.manuscripts.values()].find(({ file }) => file === request.paper)
  if (!book || !manuscript) throw new Error(`${request.paper}: no paper`)
  const { value: parsed, metadata } = parsePaper(manuscript, book.studio.volume.lang, book.studio.template.characters)
  const { value: paper } = await citeManuscript(parsed, metadata, book.studio.volume, request.disk)
  if (stage === 'mdast') return asJson(paper.tree)
  const { images, resources } = await readImages(request.disk, manuscript.file, imageUses(paper.tree), book.studio.template.resources)
  const options = { images, isPaper: () => true, paperIds: [], itemsOf: book.itemsOf, alone: true, numberHeadings: paper.headings === 'numbered', lateDigits: { most: 3, of: {} } }
  if (stage === 'hast') return asJson(toHast(paper, { ...options, imageOf: (url) => images.get(url) ?? null }).body)
  const set = setPaper(paper, book.studio, options).value
  const leaves = bookOrder(book.studio.volume, new Map([[paper.id, paper]]), book.studio.template).filter((leaf) => leaf.papers.includes(paper.id))
  const leaf = leaves[0]
  if (!leaf) throw new Error(`${request.paper}: in no part of the book`)
  const job = composeBody(leaf, new Map([[paper.id, set]]), book.studio)
  return stage === 'html' ? job.html : planOf(leaf, job, [...book.studio.template.resources.values(), ...resources], book, doors)
}

async function planOf(leaf: ReturnType<typeof bookOrder>[number], job: ReturnType<typeof composeBody>, resources: readonly Resource[], book: OpenBook, doors: Doors): Promise<string> {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]))
  const printer = await doors.openPrinter((key) => Promise.resolve(byKey.get(key)))
  const reader = openPrintReader()
  const print = await keptPrint(job, { printer, cache: doors.cache, reader, page: book.studio.page, count: () => undefined }).finally(() => reader.close())
  const plan = planPages([leaf], new Map([[print.id, print]]), { multiple: 1, settings: book.studio.template.settings })
  return JSON.stringify({ pages: plan.pages, papers: plan.papers, anchors: print.anchors }, null, 2)
}

// Positions of nodes would bury the tree.
function asJson(tree: object): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value), 2)
}
