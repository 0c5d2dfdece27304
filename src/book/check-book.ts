// A volume folder or a lone paper → its problems: those of the manuscripts, found without a browser, and those of their pages.
import { heard } from '../check/heard.ts'
import { toldOnce } from '../check/told-once.ts'
import type { PrintRoom } from '../assemble/kept-print.ts'
import { openPrintReader } from '../assemble/print-reader.ts'
import type { Cache, Doors } from '../model/doors.ts'
import type { Lang } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import type { Resource } from '../model/print.ts'
import { digitsGuessed } from './digits-guessed.ts'
import { openBook, type OpenBook, type OpenRequest } from './open-book.ts'
import { setBodies } from './set-bodies.ts'
import { setManuscript } from './set-manuscript.ts'

export interface Checked {
  readonly problems: readonly Problem[]
  readonly papers: number
  readonly lang: Lang
}

export async function checkBook(request: OpenRequest, cache: Cache): Promise<Checked> {
  const { book, problems } = await openBook(request)
  return book ? checkedOf(book, [...problems, ...(await textProblems(book, request, cache, new Set()))]) : { problems, papers: 0, lang: 'ru' }
}

/** The bodies are printed, or found in the cache, and measured. */
export async function checkPages(request: OpenRequest, doors: Doors): Promise<Checked> {
  doors.progress('read', 0, 1, '')
  const { book, problems } = await openBook(request)
  if (!book) return { problems, papers: 0, lang: 'ru' }
  const resources = new Map<string, Resource>(book.studio.template.resources)
  const reader = openPrintReader()
  const printer = await doors.openPrinter((key) => Promise.resolve(resources.get(key)))
  try {
    const room: PrintRoom = { printer, cache: doors.cache, reader, page: book.studio.page, count: () => undefined }
    const bodies = await setBodies({ book, disk: request.disk, resources, room, progress: doors.progress, lateDigits: digitsGuessed(book) })
    // A manuscript that the volume does not name is in no body.
    const others = await textProblems(book, request, doors.cache, new Set(bodies.papers.keys()))
    return checkedOf(book, [...problems, ...bodies.problems, ...others])
  } finally {
    await reader.close()
    await printer.close()
  }
}

async function textProblems(book: OpenBook, { disk }: OpenRequest, cache: Cache, known: ReadonlySet<string>): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const manuscript of book.manuscripts.values()) {
    if (known.has(manuscript.id)) continue
    const { set } = await setManuscript(manuscript, { book, disk, cache, lateDigits: digitsGuessed(book) })
    problems.push(...heard(set.problems, new Map([[manuscript.file, set.ignored]])))
  }
  return problems
}

function checkedOf(book: OpenBook, problems: readonly Problem[]): Checked {
  return { problems: toldOnce([...problems, ...book.studio.fragments.problems()]), papers: book.manuscripts.size, lang: book.studio.volume.lang }
}
