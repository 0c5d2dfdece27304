// Problems → how many of each severity there are; what is told once counts as often as it stands.
import type { Problem, Severity } from '../model/problem.ts'

export function countBySeverity(problems: readonly Pick<Problem, 'severity' | 'alike'>[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity, alike = 0 } of problems) count[severity] += 1 + alike
  return count
}
