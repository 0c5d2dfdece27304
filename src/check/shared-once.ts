// What several papers have in common, such as a bibliography file, has its problems told once.
import type { Problem } from '../model/problem.ts'

export function sharedOnce(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>()
  return problems.filter(({ file, line, column, rule, values }) => {
    const said = JSON.stringify([file, line, column, rule, values])
    return !told.has(said) && told.add(said)
  })
}
