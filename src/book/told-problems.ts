// Problems → the same with the words that stand at their places, and their printed pages once there are any.
import { wordsAt } from '../check/words-at.ts'
import type { Problem } from '../model/problem.ts'
import type { RuleId } from '../model/rules.ts'
import type { SourceFile } from '../read/project.ts'
import { printedPage, type PrintedPaper } from './printed-page.ts'

// To look for a page takes a millisecond; a paper with more problems than this has other worries.
const mostPlaced = 300

/** What stands at the first of the keys or lines that they name says nothing. */
const keysNamed: ReadonlySet<RuleId> = new Set<RuleId>(['metadata-used', 'yaml-no-tabs', 'html-plain'])

/** `sources` by file; `printed` by paper, empty before pages are known. */
export function toldProblems(problems: readonly Problem[], sources: ReadonlyMap<string, SourceFile>, printed: ReadonlyMap<string, PrintedPaper>): readonly Problem[] {
  const lines = new Map<string, readonly string[]>()
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? (sources.get(file)?.text ?? '').split('\n')
    lines.set(file, known)
    return known
  }
  const placed = new Map<string, number>()
  const isPlaced = ({ words, paper = '' }: Problem): boolean => {
    placed.set(paper, (placed.get(paper) ?? 0) + 1)
    return words !== '' && (placed.get(paper) ?? 0) <= mostPlaced
  }
  return problems.map((problem) => {
    const words = keysNamed.has(problem.rule) ? '' : problem.words ?? wordsAt(linesOf(problem.file), problem, problem.values['found'])
    const paper = printed.get(problem.paper ?? '')
    const page = !paper || !isPlaced(problem) ? '' : printedPage(linesOf(problem.file), problem, paper)
    return { ...problem, words, ...(page === '' ? {} : { page }) }
  })
}
