// A sheet → what the page is told of it.
import { createHash } from 'node:crypto'
import { toldOnce } from '../check/told-once.ts'
import type { Problem, Severity } from '../model/problem.ts'
import { messageOf } from '../model/rules.ts'
import { isBreaking } from './breaking.ts'
import { hashOf } from './hash-of.ts'
import type { Sheet } from './sheet.ts'
import type { Shown, ShownProblem } from './shown.ts'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** `good`: the last that had pages; they stay where the newest has none. */
export function tellShown(sheet: Sheet, good: Shown | null): Shown {
  const problems = shownProblems(sheet.problems)
  const { title, lang, facts, format } = sheet
  const own = { title, lang, problems, facts, format, pages: sheet.pages, pdf: '', edition: '', proof: sheet.proof !== null, stale: false }
  if (sheet.pdf) return versioned({ ...own, pdf: createHash('sha256').update(sheet.pdf).digest('hex').slice(0, 24), edition: sheet.front })
  return versioned(good ? { ...good, problems, stale: true } : own)
}

function versioned(shown: Omit<Shown, 'version'>): Shown {
  return { ...shown, version: hashOf({ ...shown, version: '' }) }
}

/** Worst first, what breaks the paper before all; then in the order of the file. */
export function shownProblems(problems: readonly Problem[]): readonly ShownProblem[] {
  const sorted = [...toldOnce(problems)].sort((a, b) => weight[a.severity] - weight[b.severity] || Number(isBreaking(b)) - Number(isBreaking(a)) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column)
  return sorted.map((problem) => ({
    rule: problem.rule, severity: problem.severity, file: problem.file, line: problem.line, column: problem.column, words: problem.words ?? '', page: problem.page ?? '', alike: problem.alike ?? 0,
    message: { ru: messageOf(problem, 'ru'), en: messageOf(problem, 'en') }
  }))
}
