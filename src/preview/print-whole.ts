// The volume folder → the whole book to be shown: the stages of a build that pages come from. What no save changed is not printed again; nothing is read back, as nothing is released.
import { assembleVolume } from '../assemble/assemble-volume.ts'
import { htmlEdition } from '../book/html-edition.ts'
import type { OpenBook } from '../book/open-book.ts'
import { printBook } from '../book/print-book.ts'
import { printOverlay } from '../book/print-overlay.ts'
import { printedPapers } from '../book/printed-page.ts'
import type { Bodies } from '../book/set-bodies.ts'
import { stopwatch } from '../book/stopwatch.ts'
import type { TiedBook } from '../book/tie-numbers.ts'
import { toldProblems } from '../book/told-problems.ts'
import { heard } from '../check/heard.ts'
import { documentInfo } from '../compose/document-info.ts'
import { outlineOf } from '../compose/outline-of.ts'
import type { Problem } from '../model/problem.ts'
import { isManuscript } from '../read/find-manuscripts.ts'
import { isBreaking } from './breaking.ts'
import { pagesOf } from './pages-of.ts'
import type { PrintRequest } from './print-paper.ts'
import type { Sheet } from './sheet.ts'
import { unsetSheet } from './unset-sheet.ts'

/** Throws the signal's reason as soon as nobody waits for the result any more. */
export async function printWhole({ request, shelf, press, signal }: Omit<PrintRequest, 'placed'>): Promise<Sheet> {
  const { book, problems: opening } = await shelf.open('', '')
  signal.throwIfAborted()
  if (!book) return unsetSheet('', toldProblems(opening, new Map(), new Map()), null)
  for (const [key, resource] of book.studio.template.resources) press.resources.set(key, resource)
  const room = press.room(book.studio.page, signal)
  const { bodies, tied } = await printBook(book, request.disk, press.resources, room, { progress: () => signal.throwIfAborted() }, stopwatch(press.now))
  const problems = bookProblems(book, bodies, tied, opening)
  const overlays = await printOverlay(book, bodies, tied, room)
  signal.throwIfAborted()
  const { studio: { volume, page: geometry } } = book
  const { pdf } = await assembleVolume({
    ...tied, overlays, geometry, outline: outlineOf({ plan: tied.plan, papers: bodies.heads, headings: bodies.headings }, book.studio), info: documentInfo({ studio: book.studio, heads: bodies.heads, producer: request.producer }, null)
  })
  return {
    // A paper that is broken costs the book a page, not its pages.
    isBroken: problems.some((problem) => isBreaking(problem) && !isManuscript(problem.file)),
    title: volume.title, lang: volume.lang, pdf, pages: pagesOf(tied.plan, tied.prints, overlays, { book, bodies }), problems, facts: null, format: null, proof: null, front: 'html/index.html',
    edition: async () => (await htmlEdition(book, bodies, tied, { disk: request.disk, templatesFolder: request.templatesFolder, resources: press.resources, problems })).value
  }
}

function bookProblems(book: OpenBook, bodies: Bodies, tied: TiedBook, opening: readonly Problem[]): readonly Problem[] {
  const found = heard([...opening, ...bodies.problems, ...tied.problems, ...book.studio.fragments.problems()], bodies.ignored, new Set())
  return toldProblems(found, book.sources, printedPapers(bodies, tied))
}
