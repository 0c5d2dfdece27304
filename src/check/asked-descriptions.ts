// Problems → the same, but that no description is asked of a picture that is not there.
import type { Problem } from '../model/problem.ts'

/** A missing picture is asked for; its description comes with it. */
export function askedDescriptions(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`
  const missing = new Set(problems.filter(({ rule, severity }) => rule.startsWith('image-') && severity === 'error').map(placeOf))
  return problems.filter((problem) => problem.rule !== 'figure-alt' || !missing.has(placeOf(problem)))
}
