// A volume folder or a lone paper → its problems: those of the manuscripts, found without a browser, and those of their pages.
import { heard } from '../check/heard.ts'
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import type { Cache, Doors } from '../model/doors.ts'
import { authorIndex } from '../compose/author-index.ts'
import type { Paper } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Resource } from '../model/print.ts'
import { nameRules, pageRules, type RuleId } from '../model/rules.ts'
import type { Volume } from '../model/volume.ts'
import { digitsGuessed } from './digits-guessed.ts'
import { openBook, titlesOf, type OpenBook, type OpenRequest } from './open-book.ts'
import { setBodies, type Bodies } from './set-bodies.ts'
import { setManuscript, type SetManuscript } from './set-manuscript.ts'
import { toldProblems } from './told-problems.ts'

export interface Checked {
  readonly problems: readonly Problem[]
  /** Of papers, by file. */
  readonly titles: ReadonlyMap<string, string>
  readonly papers: number
}

export async function checkBook(request: OpenRequest, cache: Cache): Promise<Checked> {
  const { book, problems } = await openBook(request)
  if (!book) return { problems, titles: new Map(), papers: 0 }
  const texts = await setTexts(book, request, cache, new Set())
  return checkedOf(book, [...problems, ...texts.problems], texts, pageRules)
}

/** The bodies are printed, or found in the cache, and measured. */
export async function checkPages(request: OpenRequest, doors: Doors): Promise<Checked> {
  doors.progress('read', 0, 1, '')
  const { book, problems } = await openBook(request)
  if (!book) return { problems, titles: new Map(), papers: 0 }
  const resources = new Map<string, Resource>(book.studio.template.resources)
  const reader = openPrintReader()
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const room: PrintRoom = { printer, cache: doors.cache, reader, page: book.studio.page, count: () => undefined }
    const bodies = await setBodies({ book, disk: request.disk, resources, room, progress: doors.progress, lateDigits: digitsGuessed(book) })
    // A manuscript that the volume does not name is in no body.
    const others = await setTexts(book, request, doors.cache, new Set(bodies.papers.keys()))
    const all = { papers: [...bodies.papers.values(), ...others.papers], ignored: new Map([...bodies.ignored, ...others.ignored]) }
    return checkedOf(book, [...problems, ...bodies.problems, ...others.problems], all, new Set())
  } finally {
    await reader.close()
    await printer.close()
  }
}

interface Texts {
  readonly papers: readonly Paper[]
  readonly ignored: Bodies['ignored']
}

async function setTexts(book: OpenBook, { disk }: OpenRequest, cache: Cache, known: ReadonlySet<string>): Promise<Texts & { readonly problems: readonly Problem[] }> {
  const manuscripts = [...book.manuscripts.values()].filter(({ id }) => !known.has(id))
  const sets: SetManuscript[] = []
  for (const manuscript of manuscripts) sets.push((await setManuscript(manuscript, { book, disk, cache, lateDigits: digitsGuessed(book) })).set)
  return { papers: sets.map(({ paper }) => paper), ignored: new Map(sets.flatMap(({ paper, ignored }) => (ignored.length > 0 ? [[paper.file, ignored]] : []))), problems: sets.flatMap(({ problems }) => problems) }
}

function checkedOf(book: OpenBook, problems: readonly Problem[], { papers, ignored }: Texts, unmeasured: ReadonlySet<RuleId>): Checked {
  const unjudged = new Set([...unmeasured, ...(book.alone ? nameRules : [])])
  const all = heard([...problems, ...namesAsIndexed(papers, book.studio.volume), ...book.studio.fragments.problems()], ignored, unjudged)
  return { problems: toldProblems(all, book.sources, new Map()), titles: titlesOf(book), papers: book.manuscripts.size }
}

/** What the author index would ask about the names; the pages do not matter to it. */
export function namesAsIndexed(papers: readonly Paper[], { lang, authorIndex: { bareSurname } }: Volume): readonly Problem[] {
  const indexed = papers.filter(({ kind }) => kind === 'paper' || kind === 'abstract')
  return authorIndex({ papers: indexed.map((paper) => ({ paper, page: 1, label: '', anchor: '' })), lang, bareSurname }).problems
}
