// A paper set in its place → its own problems, with their words and printed pages.
import { namesAsIndexed } from '../book/check-book.ts'
import { printedPapers } from '../book/printed-page.ts'
import { toldProblems } from '../book/told-problems.ts'
import { heard } from '../check/heard.ts'
import type { Manuscript } from '../model/paper.ts'
import type { Problem } from '../model/problem.ts'
import { nameRules } from '../model/rules.ts'
import { ofOthers } from '../read/chosen-papers.ts'
import { volumeFile } from '../read/project.ts'
import type { PaperInPlace } from './set-in-place.ts'

/** `opening`: those met when the book was opened. */
export function paperProblems({ id, file }: Manuscript, { book, bodies, counted }: PaperInPlace, opening: readonly Problem[]): readonly Problem[] {
  const paper = bodies.papers.get(id)
  const names = paper ? namesAsIndexed([paper], book.studio.volume) : []
  const all = [...opening.filter((problem) => isOwn(problem, file)), ...bodies.problems.filter((problem) => problem.paper === id), ...names, ...book.studio.fragments.problems()]
  return toldProblems(heard(all, bodies.ignored, nameRules), book.sources, printedPapers(bodies, { plan: counted, prints: bodies.prints }))
}

/** Of its file, and of what it is set with. */
function isOwn({ file, rule }: Problem, own: string): boolean {
  return file === own || file.startsWith('templates/') || (file === volumeFile && !ofOthers.has(rule))
}
