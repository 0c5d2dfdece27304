// Problems → the same with the words that stand at their places, and their printed pages once there are any.
import { wordsAt } from '../check/words-at.ts'
import type { Problem } from '../model/problem.ts'
import type { SourceFile } from '../read/project.ts'
import { printedPage, type PrintedPaper } from './printed-page.ts'

/** `sources` by file; `printed` by paper, empty before pages are known. */
export function toldProblems(problems: readonly Problem[], sources: ReadonlyMap<string, SourceFile>, printed: ReadonlyMap<string, PrintedPaper>): readonly Problem[] {
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? (sources.get(file)?.text ?? '').split('\n')
    lines.set(file, known)
    return known
  }
  return problems.map((problem) => {
    const words = problem.words ?? wordsAt(linesOf(problem.file), problem, problem.values['found'])
    const paper = printed.get(problem.paper ?? '')
    const page = problem.words === '' || !paper ? '' : printedPage(linesOf(problem.file), problem, paper)
    return { ...problem, words, ...(page === '' ? {} : { page }) }
  })
}
