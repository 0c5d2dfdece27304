// Problems → the same without those that another of the same line explains: one fault is told once.
import type { Problem } from '../model/problem.ts'
import type { RuleId } from '../model/rules.ts'

interface Explanation {
  readonly by: RuleId
  readonly when?: (told: Problem, by: Problem) => boolean
}

const foundOf = ({ values }: Problem): string => values['found'] ?? ''

/** The rule that stays says more of the cause, or what to do about it. */
const explanations: Readonly<Partial<Record<RuleId, readonly Explanation[]>>> = {
  // A bracket among signs that are not understood.
  'pairs-closed': [{ by: 'markup-known', when: (told, by) => foundOf(by).includes(foundOf(told)) }],
  // A command of a formula, or the beginning of code, that is not closed.
  'markup-known': [{ by: 'formula-closed', when: (told) => foundOf(told).startsWith('\\') }, { by: 'code-closed', when: (told) => foundOf(told).startsWith('```') }, { by: 'formula-once', when: (told) => /^(?:\\|\^)/.test(foundOf(told)) }],
  'markup-own': [{ by: 'formula-once', when: (told) => /[\^_]/.test(foundOf(told)) }],
  // Words within a formula that cannot be set.
  'formula-closed': [{ by: 'formula-valid', when: (told, by) => told.column === by.column }],
  'result-present': [{ by: 'diagram-drawn' }],
  // A caption in bold.
  'heading-marked': [{ by: 'caption-marked' }],
  'items-in-order': [{ by: 'sources-numbered' }]
}

export function explained(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ file, line }: Problem): string => `${file}:${line}`
  const beside = new Map<string, Problem[]>()
  for (const problem of problems) beside.set(placeOf(problem), [...(beside.get(placeOf(problem)) ?? []), problem])
  return problems.filter((told) => !(explanations[told.rule] ?? []).some(({ by, when }) => (beside.get(placeOf(told)) ?? []).some((other) => other.rule === by && (when?.(told, other) ?? true))))
}
